import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSchema } from './build-schema.js';
import { RULES } from './checks/index.js';
import type { Context, Finding, Rule } from './checks/rule.js';
import { checkContext } from './lib/check-context.js';
import { readDataFiles } from './lib/data-files.js';
import { projectPath } from './lib/paths.js';
import { COLLECTIONS } from './lib/schema.js';

const { values, positionals } = parseArgs({ options: { fix: { type: 'boolean' } }, allowPositionals: true });
const [folder = projectPath('data')] = positionals;
const schema = generateSchema();

if (values.fix) fix();
const context = read();
const broken = RULES.map((rule) => ({ rule, findings: [...rule.check(context)] })).filter(({ findings }) => findings.length > 0);
console.log(broken.length === 0 ? summary(context) : report(broken));
process.exitCode = broken.length === 0 ? 0 : 1;

function read(): Context {
  return checkContext(readDataFiles(folder), schema);
}

function fix(): void {
  for (const mend of RULES.flatMap((rule) => rule.fix ?? [])) {
    for (const { file, text } of mend(read())) {
      writeFileSync(join(folder, file), text);
      console.log(`${shown(file)}  rewritten`);
    }
  }
}

function summary({ files }: Context): string {
  const counts = COLLECTIONS.map((name) => `${files.records.filter(({ collection }) => collection === name).length} ${name}`);
  return `The data is in order: ${counts.join(', ')}.`;
}

function report(broken: readonly { readonly rule: Rule; readonly findings: readonly Finding[] }[]): string {
  const findings = broken.flatMap((result) => result.findings);
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const lines = [...byFile.values()]
    .flat()
    .map(({ file, path, message }) => [shown(file), path, message].filter(Boolean).join('  '));
  const rules = broken.map(({ rule }) => `${rule.name}: ${rule.description}`);
  return [...lines, '', ...rules, '', `${plural(findings.length, 'finding')} in ${plural(byFile.size, 'file')}.`].join('\n');
}

/** A file as one would name it from here. */
function shown(file: string): string {
  return relative('.', join(folder, file));
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
