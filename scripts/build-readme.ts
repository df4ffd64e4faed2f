import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';

/** What custom-elements.json says of an attribute, part, slot, event or token. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

type Aspect = 'attributes' | 'events' | 'slots' | 'cssProperties' | 'cssParts';

const SECTIONS: readonly { readonly aspect: Aspect; readonly heading: string; readonly column: string }[] = [
  { aspect: 'attributes', heading: 'Attributes', column: 'attribute' },
  { aspect: 'events', heading: 'Events', column: 'event' },
  { aspect: 'slots', heading: 'Slots', column: 'slot' },
  { aspect: 'cssProperties', heading: 'Tokens', column: 'token' },
  { aspect: 'cssParts', heading: 'Parts', column: 'part' },
];

const START = '<!-- reference: written by `npm run readme` from dist/custom-elements.json -->';
const END = '<!-- end of reference -->';

/** The README with its reference as the manifest has it. */
export async function withReference(readme: string, manifest: Manifest): Promise<string> {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks the lines "${START}" and "${END}".`);
  return format(`${before}${START}\n\n${reference(manifest)}\n${END}${after}`, {
    ...(await resolveConfig(projectPath('README.md'))),
    parser: 'markdown',
  });
}

function reference({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
  const tags = table(
    ['element', 'shows'],
    elements.map(({ tagName, summary }) => [code(`<${tagName}>`), summary ?? '']),
  );
  const sections = SECTIONS.map(
    ({ aspect, heading, column }) => `### ${heading}\n\n${table(...aspectTable(elements, aspect, column))}`,
  );
  return [tags, ...sections].join('\n');
}

function aspectTable(elements: readonly Declaration[], aspect: Aspect, column: string): [string[], string[][]] {
  const rows = namesOf(elements, aspect).map((name) => {
    const owners = elements.filter((element) => itemOf(element, aspect, name));
    const { description = '', default: value } = itemOf(owners[0]!, aspect, name)!;
    const text = value === undefined ? description : `${description} Default: ${value.replaceAll('"', '')}.`;
    const where =
      owners.length === elements.length ? 'all' : owners.map(({ tagName }) => tagName?.replace('azkg-', '')).join(', ');
    return [name === '' ? '(none)' : code(name), text, where];
  });
  return [[column, 'what it is', 'on'], rows];
}

function itemOf(element: Declaration, aspect: Aspect, name: string): Item | undefined {
  return element[aspect]?.find((item) => item.name === name);
}

function namesOf(elements: readonly Declaration[], aspect: Aspect): string[] {
  return [...new Set(elements.flatMap((element) => element[aspect] ?? []).map(({ name }) => name))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(projectPath('dist/custom-elements.json'), 'utf8')) as Manifest;
}

if (isCommand(import.meta.url)) {
  const path = projectPath('README.md');
  writeFileSync(path, await withReference(readFileSync(path, 'utf8'), readManifest()));
}
