import { COLLECTIONS } from './collections.js';
import { type Fault, type JsonObject, ownerOf } from './faults.js';
import { RULES } from './meaning.js';
import { harmless, plural, shown } from './words.js';

const DESCRIPTIONS = new Map([
  ['shape', 'Every part of the document has the shape that the schema describes (azkg.schema.json in the package).'],
  ...RULES.map(({ name, description }) => [name, description] as const),
]);

/** One line for a document without faults. */
export function goodNews(file: string, document: JsonObject): string {
  const counts = COLLECTIONS.map((name) => `${(document[name] as readonly unknown[]).length} ${name}`);
  return harmless(`${file} is in order: ${counts.join(', ')}.`);
}

/**
 * The faults of a document, grouped by the record that has them, and what their rules ask for.
 * @param most As many faults as are shown; the others are counted.
 */
export function report(file: string, document: JsonObject, faults: readonly Fault[], most: number): string {
  const groups = [...groupsOf(faults.slice(0, most))].flatMap(([owner, own]) => [
    heading(owner, document),
    ...own.map(({ path, rule, message }) => `  ${path === '' ? 'document' : path} (${rule}): ${message()}`),
    '',
  ]);
  return [
    `${file} is not in order: ${plural(faults.length, 'fault')} in ${places(faults)}.`,
    '',
    ...groups,
    ...rest(faults.slice(most)),
    'Rules:',
    ...counts(faults),
    ...(faults.some(({ rule }) => rule === 'shape')
      ? ['', 'Faults of the shape can hide others: check again when they are mended.']
      : []),
  ]
    .map(harmless)
    .join('\n');
}

function groupsOf(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const owner = recordOf(fault.path);
    const group = groups.get(owner);
    if (group) group.push(fault);
    else groups.set(owner, [fault]);
  }
  return groups;
}

/** The record of a path, `events[2]`; empty for what belongs to none. */
function recordOf(path: string): string {
  const owner = ownerOf(path);
  return owner.endsWith(']') ? owner : '';
}

function heading(owner: string, document: JsonObject): string {
  if (owner === '') return 'The document';
  const [, name = '', index = ''] = /^(\w+)\[(\d+)\]$/.exec(owner) ?? [];
  const record = (document[name] as readonly unknown[])[Number(index)] as { readonly id?: unknown } | null;
  const id = record?.id;
  return typeof id === 'string' ? `${owner} ${shown(id)}` : owner;
}

function places(faults: readonly Fault[]): string {
  const owners = new Set(faults.map(({ path }) => recordOf(path)));
  const records = owners.size - Number(owners.has(''));
  const parts = [...(owners.has('') ? ['the document itself'] : []), ...(records > 0 ? [plural(records, 'record')] : [])];
  return parts.join(' and ');
}

function rest(faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  return [`… and ${plural(faults.length, 'more fault')} in ${places(faults)}; --show all shows them.`, ''];
}

function counts(faults: readonly Fault[]): string[] {
  const numbers = new Map<string, number>();
  for (const { rule } of faults) numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  return [...numbers].map(([rule, count]) => `  ${rule} (${plural(count, 'fault')}): ${DESCRIPTIONS.get(rule)}`);
}
