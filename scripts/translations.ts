import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OTHER_LANGUAGES, type OtherLanguage } from '../src/dataset/parts.js';
import type { Context } from './checks/rule.js';
import { checkContext } from './lib/check-context.js';
import { readDataFiles } from './lib/data-files.js';
import { isCommand } from './lib/is-command.js';
import { isOtherLanguage } from './lib/languages.js';
import { didYouMean } from './lib/nearest.js';
import { projectPath } from './lib/paths.js';
import { readCsv } from './lib/read-csv.js';
import type { DocumentSchema } from './lib/schema.js';
import { csvText } from './lib/table.js';
import { headsOf, review, translationRows } from './lib/translation-table.js';

const USAGE = `Writes the texts of a language as a table for a reviewer, and puts a reviewed table back.

  npm run --silent translations -- az > az.csv     writes the table, for a spreadsheet
  npm run --silent translations -- az az.csv       puts the texts of the table into the files

  --data FOLDER   another folder of data

Reviewers change the column of the language and nothing else. An empty cell leaves the text as it is. A row whose English text
has changed since, or whose place is gone, is refused; the others are taken. Languages: ${OTHER_LANGUAGES.join(', ')}.
`;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [language, table] = positionals;
  const folder = values.data ?? projectPath('data');
  if (values.help) process.stdout.write(USAGE);
  else if (language === undefined) fail(USAGE);
  else if (!isOtherLanguage(language))
    fail(`There are no translations into "${language}"${didYouMean(language, OTHER_LANGUAGES)}`);
  else if (table === undefined) write(readContext(folder), language);
  else putBack(readContext(folder), folder, language, table);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function readContext(folder: string): Context {
  const files = readDataFiles(folder);
  if (!('value' in files.schema.json)) throw new Error(`${folder}/${files.schema.path} is not there: run "npm run schema".`);
  return checkContext(files, files.schema.json.value as DocumentSchema);
}

function write(context: Context, language: OtherLanguage): void {
  const rows = translationRows(context, language);
  process.stdout.write(csvText([headsOf(language), ...rows]));
  const left = context.judged.length - context.valid.length;
  console.error(`${rows.length} texts.${left > 0 ? ` Left out: ${left} files that "npm run check" finds faults in.` : ''}`);
}

function putBack(context: Context, folder: string, language: OtherLanguage, table: string): void {
  const { heads, rows } = readCsv(readFileSync(table));
  const lacks = headsOf(language).filter((head) => head !== 'names' && !heads.includes(head));
  if (lacks.length > 0) {
    fail(`${table} has no column ${lacks.join(', ')}; its columns are ${heads.join(', ')}.`);
    return;
  }
  const { rewrites, changed, refused } = review(context, language, rows);
  for (const { file, text } of rewrites) writeFileSync(join(folder, file), text);
  for (const line of refused) console.error(line);
  console.log(`${changed} texts changed in ${rewrites.length} files; ${refused.length} rows refused. Next: "npm run check".`);
  if (refused.length > 0) process.exitCode = 1;
}

if (isCommand(import.meta.url)) main();
