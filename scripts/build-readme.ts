import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isCommand } from './lib/is-command.js';
import { type ElementDeclaration, elementsOf, type Item, type Manifest, readManifest } from './lib/manifest.js';
import { projectPath } from './lib/paths.js';

type Aspect = 'attributes' | 'events' | 'slots' | 'cssProperties' | 'cssParts';

interface Section {
  readonly heading: string;
  readonly table: (elements: readonly ElementDeclaration[]) => string;
}

const ELEMENTS: Section = {
  heading: 'Elements',
  table: (elements) =>
    table(
      ['element', 'shows'],
      elements.map(({ tagName, summary }) => [code(`<${tagName}>`), summary ?? '']),
    ),
};

const PARTS_OF_ELEMENTS: Section = {
  heading: 'Parts by element',
  table: (elements) =>
    table(
      ['element', 'parts'],
      elements.map(({ tagName, cssParts = [] }) => [
        code(tagName),
        cssParts
          .map(({ name }) => code(name))
          .toSorted()
          .join(' '),
      ]),
    ),
};

function section(heading: string, aspect: Aspect, column: string): Section {
  return { heading, table: (elements) => table(...aspectTable(elements, aspect, column)) };
}

/** The documents that have tables from custom-elements.json, and which. */
export const DOCUMENTS: { readonly [path: string]: readonly Section[] } = {
  'docs/reference.md': [
    ELEMENTS,
    section('Attributes', 'attributes', 'attribute'),
    section('Events', 'events', 'event'),
    section('Slots', 'slots', 'slot'),
  ],
  'docs/styling.md': [section('Tokens', 'cssProperties', 'token'), section('Parts', 'cssParts', 'part'), PARTS_OF_ELEMENTS],
};

const START = '<!-- reference: written by `npm run readme` from dist/custom-elements.json -->';
const END = '<!-- end of reference -->';

/** The beginning and the end of a file of styles that stands in a document. */
const STYLES = /(<!-- styles: (\S+) -->).*?(<!-- end of styles -->)/gs;

/**
 * A document with its tables as the manifest has them, and with the files of styles that it shows.
 * @param path In the project: `docs/styling.md`.
 */
export async function withReference(path: string, text: string, manifest: Manifest): Promise<string> {
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the lines "${START}" and "${END}".`);
  const whole = `${before}${START}\n\n${reference(manifest, DOCUMENTS[path]!)}\n${END}${after}`;
  const withStyles = whole.replaceAll(STYLES, (_, start: string, file: string, end: string) => {
    return `${start}\n\n\`\`\`css\n${readFileSync(projectPath(file), 'utf8')}\`\`\`\n\n${end}`;
  });
  return format(withStyles, { ...(await resolveConfig(projectPath(path))), parser: 'markdown' });
}

function reference(manifest: Manifest, sections: readonly Section[]): string {
  const elements = elementsOf(manifest);
  return sections.map(({ heading, table }) => `## ${heading}\n\n${table(elements)}`).join('\n');
}

function aspectTable(elements: readonly ElementDeclaration[], aspect: Aspect, column: string): [string[], string[][]] {
  const rows = namesOf(elements, aspect).map((name) => {
    const owners = elements.filter((element) => itemOf(element, aspect, name));
    const items = owners.map((element) => itemOf(element, aspect, name)!);
    // The same name may stand for one thing in a map and for another in a timeline.
    const description = [...new Set(items.map(({ description = '' }) => description))].join(' / ');
    const value = items[0]!.default;
    const text = value === undefined ? description : `${description} Default: ${value.replaceAll('"', '')}.`;
    const where = placesOf(
      elements.map(({ tagName }) => tagName.replace('azkg-', '')),
      owners.map(({ tagName }) => tagName.replace('azkg-', '')),
    );
    return [name === '' ? '(none)' : code(name), text, where];
  });
  return [[column, 'what it is', 'on'], rows];
}

/** Which elements have something, in as few words as say it. */
function placesOf(all: readonly string[], owners: readonly string[]): string {
  const others = all.filter((name) => !owners.includes(name));
  if (others.length === 0) return 'all';
  return others.length < 5 ? `all but ${others.join(', ')}` : owners.join(', ');
}

function itemOf(element: ElementDeclaration, aspect: Aspect, name: string): Item | undefined {
  return element[aspect]?.find((item) => item.name === name);
}

function namesOf(elements: readonly ElementDeclaration[], aspect: Aspect): string[] {
  return [...new Set(elements.flatMap((element) => element[aspect] ?? []).map(({ name }) => name))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

if (isCommand(import.meta.url)) {
  for (const path of Object.keys(DOCUMENTS)) {
    const file = projectPath(path);
    writeFileSync(file, await withReference(path, readFileSync(file, 'utf8'), readManifest()));
  }
}
