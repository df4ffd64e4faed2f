import { parseArgs } from 'node:util';
import { compareRecords, dateOf, proofOf } from '../src/dataset/dataset.js';
import { overlaps, parseEdtf } from '../src/dataset/edtf.js';
import type { AzkgRecord, EdtfDate, Id, Kind, SourceRecord } from '../src/dataset/types.js';
import { checkContext } from './lib/check-context.js';
import { readDataFiles } from './lib/data-files.js';
import { isCommand } from './lib/is-command.js';
import { didYouMean } from './lib/nearest.js';
import { projectPath } from './lib/paths.js';
import { type DocumentSchema, KINDS } from './lib/schema.js';
import { tableText, tsvText } from './lib/table.js';
import { isWeakOnly, witnessesOf } from './lib/witnesses.js';

const USAGE = `Prints the chronicle as a table to proof-read.

  npm run --silent data:list -- [--kind event,agreement] [--year 1997] [--tsv] [FOLDER]

  --kind KIND   kinds of records, the chronicle (event, agreement) if absent: ${Object.values(KINDS).join(', ')}
  --year YEAR   only what may have been in that year, or in another EDTF date such as 1997-04 or 199X
  --tsv         tab-separated values, for a spreadsheet

"src" is the number of independent sources: one a publisher, and one for all pages that share one wording (data/README.md).
The table is wide: npm run --silent data:list | less -S
`;

const HEADS = ['date', 'kind/type', 'src', 'flags', 'id', 'title', 'places', 'people'];

/** Which records are listed. */
export interface Choice {
  readonly kinds: readonly string[];
  /** EDTF. */
  readonly year?: EdtfDate | undefined;
}

/** The table of records, heads first: oldest first, and what has no date in the order of its ids. */
export function listRows(records: readonly AzkgRecord[], { kinds, year }: Choice): string[][] {
  const named = new Map(records.map((record) => [record.id, record]));
  const sources = new Map(records.flatMap((record) => (record.kind === 'source' ? [[record.id, record] as const] : [])));
  const isOfYear = (date: EdtfDate | undefined) => year === undefined || (date !== undefined && overlaps(date, year, year));
  const chosen = records
    .filter((record) => kinds.includes(record.kind) && isOfYear(dateOf(record)))
    .sort(compareRecords)
    .map((record) => [
      dateOf(record) ?? '',
      'type' in record ? `${record.kind}/${record.type}` : record.kind,
      String(witnessesOf(record, sources).size),
      flagsOf(record, sources).join(', '),
      record.id,
      nameOf(record),
      placesOf(record)
        .map((id) => nameFor(id, named))
        .join('; '),
      peopleOf(record)
        .map((id) => nameFor(id, named))
        .join('; '),
    ]);
  return [HEADS, ...chosen];
}

function flagsOf(record: AzkgRecord, sources: ReadonlyMap<Id, SourceRecord>): string[] {
  const { variants } = proofOf(record);
  return [
    ...(variants > 0 ? [`variants ${variants}`] : []),
    ...(record.note ? ['note'] : []),
    ...(isWeakOnly(record, sources) ? ['weak only'] : []),
  ];
}

function nameOf(record: AzkgRecord): string {
  if (record.kind === 'source') return record.title;
  return 'name' in record ? record.name.en : record.title.en;
}

function nameFor(id: Id, named: ReadonlyMap<Id, AzkgRecord>): string {
  const record = named.get(id);
  return record ? nameOf(record) : id;
}

function placesOf(record: AzkgRecord): readonly Id[] {
  if (record.kind === 'event') return record.places;
  return (record.kind === 'agreement' || record.kind === 'institution') && record.place !== undefined ? [record.place] : [];
}

function peopleOf(record: AzkgRecord): readonly Id[] {
  if (record.kind === 'event') return record.people.map(({ person }) => person);
  return record.kind === 'agreement' ? record.signatories.flatMap(({ person }) => person ?? []) : [];
}

/** Why a choice cannot be made, or `undefined`. */
export function choiceFault({ kinds, year }: Choice): string | undefined {
  const known: readonly Kind[] = Object.values(KINDS);
  const kind = kinds.find((kind) => !known.includes(kind as Kind));
  if (kind !== undefined) return `There is no kind "${kind}"${didYouMean(kind, known)} Kinds are ${known.join(', ')}.`;
  if (year !== undefined && !parseEdtf(year)) return `"${year}" is not a year such as 1997, nor another EDTF date.`;
  return undefined;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      kind: { type: 'string', multiple: true },
      year: { type: 'string' },
      tsv: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const kinds = values.kind?.flatMap((kinds) => kinds.split(/[\s,]+/)) ?? ['event', 'agreement'];
  const choice: Choice = { kinds, year: values.year };
  const fault = choiceFault(choice);
  if (fault !== undefined) {
    console.error(fault);
    process.exitCode = 2;
    return;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (values.help) process.stdout.write(USAGE);
  else list(positionals[0] ?? projectPath('data'), choice, values.tsv ? tsvText : tableText);
}

function list(folder: string, choice: Choice, write: (rows: string[][]) => string): void {
  const files = readDataFiles(folder);
  if (!('value' in files.schema.json)) throw new Error(`${folder}/${files.schema.path} is not there: run "npm run schema".`);
  const { records } = checkContext(files, files.schema.json.value as DocumentSchema);
  const rows = listRows(
    records.map(({ record }) => record),
    choice,
  );
  process.stdout.write(write(rows));
  const left = files.records.length - records.length;
  console.error(`${rows.length - 1} records.${left > 0 ? ` Left out: ${left} that "npm run check" finds faults in.` : ''}`);
}

if (isCommand(import.meta.url)) main();
