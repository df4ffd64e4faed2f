import { existsSync, realpathSync, statSync } from 'node:fs';
import { bundledDataset } from '../dataset/bundled.js';
import type { Dataset } from '../dataset/dataset.js';
import { type Filter, FILTER_FIELDS, type FilterField, parseFilter, select } from '../dataset/filter.js';
import { filterProblems } from '../dataset/filter-problems.js';
import { provideSearch } from '../dataset/search.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { DatasetFault, openDataset } from '../dataset/validate.js';
import { csvFiles } from '../export/csv.js';
import { CSV_FOLDER, toDataPackage } from '../export/datapackage.js';
import { type ExportFormat, FORMATS } from '../export/formats.js';
import type { ExportOptions } from '../export/options.js';
import { dateWriters } from '../i18n/dates.js';
import '../i18n/languages.js';
import { type Arguments, languageIn, maxSizeOf, oneOf, type Options, pageIn, refuseUnknown, severalOf } from './arguments.js';
import { COLLECTIONS, type Collection, KIND_OF } from './collections.js';
import { readJson } from './input.js';
import { type OutputFile, print, tell, writeFile, writeFiles } from './output.js';
import { Problem, STATUS, type Status } from './problem.js';
import type { Progress } from './progress.js';
import { documentIn } from './validate.js';
import { didYouMean, listed, plural, shown, size } from './words.js';

provideSearch(dateWriters);

/** The selection attributes of the elements, by the same names. */
const FILTER_OPTIONS = Object.fromEntries(FILTER_FIELDS.map((field) => [field, { type: 'string' as const }])) satisfies Options;

export const EXPORT_OPTIONS: Options = {
  format: { type: 'string' },
  out: { type: 'string' },
  collection: { type: 'string' },
  language: { type: 'string' },
  page: { type: 'string' },
  anniversaries: { type: 'boolean' },
  'max-size': { type: 'string' },
  ...FILTER_OPTIONS,
};

/** Formats that are a folder of files. */
const PACKAGE = { id: 'datapackage', label: 'Data Package', extension: '' };

export const FORMAT_NAMES: readonly { readonly id: string; readonly label: string; readonly extension: string }[] = [
  ...FORMATS,
  PACKAGE,
];

/** `azkg export --format F [FILE]`. */
export async function exportRecords(args: Arguments, progress: Progress): Promise<Status> {
  const format = formatIn(args);
  const out = oneOf(args, 'out') ?? '-';
  const options = optionsIn(args);
  const collections = severalOf(args, 'collection') ?? [];
  for (const name of collections) refuseUnknown('collection', name, COLLECTIONS);
  if (args.files.length > 1) throw new Problem(`One file at a time: ${args.files.length} are named.`);
  refuseOverwriting(args.files[0], out);

  const kinds = kindsOf(collections, 'kinds' in format ? format.kinds : undefined, format.label);
  const dataset = await datasetFrom(args, progress);
  const filter = filterIn(args, dataset, kinds);
  progress.step('Choosing records');
  const order = 'takesLatest' in format ? { order: 'desc' } : {};
  const records = select(dataset, { ...filter, ...order, kind: filter.kind ?? kinds });
  progress.step(`Writing ${format.label}`);
  const written = contentOf(
    format,
    dataset,
    records,
    { ...options, ...(filter.limit !== undefined && { limit: filter.limit }) },
    {
      out,
      isOneKind: (filter.kind ?? kinds).length === 1,
    },
  );
  progress.end();

  if (typeof written !== 'string') writeFiles(out, written);
  else if (out === '-') await print(written);
  else writeFile(out, written);
  for (const line of remarks(format, records, out, written)) tell(line);
  return STATUS.fine;
}

type Format = ExportFormat | typeof PACKAGE;

function formatIn(args: Arguments): Format {
  const id = oneOf(args, 'format');
  const ids = FORMAT_NAMES.map((format) => format.id);
  if (id === undefined) throw new Problem(`Say which format: --format and one of ${listed(ids)}.`);
  refuseUnknown('format', id, ids);
  return FORMATS.find((format) => format.id === id) ?? PACKAGE;
}

function optionsIn(args: Arguments): ExportOptions {
  const language = languageIn(args);
  const page = pageIn(args);
  return {
    ...(language !== undefined && { language }),
    ...(page !== undefined && { page }),
    ...(args.values['anniversaries'] && { anniversaries: true }),
  };
}

/** The kinds that are chosen from. */
function kindsOf(collections: readonly string[], carried: readonly Kind[] | undefined, label: string): Kind[] {
  const all = Object.values(KIND_OF);
  const asked = collections.length > 0 ? collections.map((name) => KIND_OF[name as Collection]) : all;
  const kinds = asked.filter((kind) => carried?.includes(kind) ?? true);
  if (kinds.length > 0) return kinds;
  const known = COLLECTIONS.filter((name) => carried?.includes(KIND_OF[name]));
  throw new Problem(`${label} cannot hold ${collections.join(', ')}; it holds ${listed(known)}.`);
}

async function datasetFrom(args: Arguments, progress: Progress): Promise<Dataset> {
  const [file] = args.files;
  if (file === undefined) return bundledDataset();
  const document = documentIn(await readJson(file, { maxSize: maxSizeOf(args), progress }), file);
  progress.step(`Checking ${file}`);
  try {
    return openDataset(document);
  } catch (error) {
    if (!(error instanceof DatasetFault)) throw error;
    throw new Problem(
      `${file} is not in order, and nothing was written; azkg validate ${file} explains every fault. The first: ${error.message}`,
    );
  }
}

/** @throws {Problem} for a value that nobody knows: a typo must never publish more than was meant. */
function filterIn(args: Arguments, dataset: Dataset, kinds: readonly Kind[]): Filter {
  const strings: { [field in FilterField]?: string | undefined } = {};
  for (const field of FILTER_FIELDS) {
    strings[field] = isSingle(field) ? oneOf(args, field) : severalOf(args, field)?.join(' ');
  }
  const filter = parseFilter(strings);
  for (const { field, value, expected } of filterProblems(dataset, filter, kinds)) {
    const given = isSingle(field) ? (strings[field] ?? value) : value;
    if (typeof expected === 'string') throw new Problem(`--${field} has to be ${expected}, not ${shown(given)}.`);
    const guess = didYouMean(given, expected) || '.';
    throw new Problem(`--${field}: there is no ${shown(given)}${guess} Known are ${listed(expected)}.`);
  }
  return filter;
}

function isSingle(field: FilterField): boolean {
  return ['from', 'to', 'query', 'order', 'limit'].includes(field);
}

interface Target {
  readonly out: string;
  /** Whether all records can only be of one kind. */
  readonly isOneKind: boolean;
}

/** What is to be written: a text, or the files of a folder. */
function contentOf(
  format: Format,
  dataset: Dataset,
  records: readonly AzkgRecord[],
  options: ExportOptions,
  { out, isOneKind }: Target,
): string | OutputFile[] {
  const isFolder = out !== '-' && (/[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory()));
  const tables = (folder: string) =>
    csvFiles(dataset, records, options).map(({ name, text }) => ({ path: `${folder}${name}.csv`, text }));
  if (!('write' in format)) {
    if (out === '-') throw new Problem('A data package is a folder of files: name it, as in --out relations/');
    return [{ path: 'datapackage.json', text: toDataPackage(dataset, records, options) }, ...tables(`${CSV_FOLDER}/`)];
  }
  if (format.id === 'csv') {
    if (isFolder) return tables('');
    if (!isOneKind) {
      throw new Problem(
        `CSV has another table for each collection: choose one, as in --collection events (or ${COLLECTIONS.slice(1).join(', ')}), or name a folder for all of them, as in --out tables/`,
      );
    }
  } else if (isFolder) {
    throw new Problem(
      `${out} is a folder, and ${format.label} is one file: name it, as in --out ${out.replace(/[\\/]*$/, '/')}azkg.${format.extension}`,
    );
  }
  return format.write(dataset, records, options);
}

function refuseOverwriting(file: string | undefined, out: string): void {
  if (file === undefined || file === '-' || out === '-' || !existsSync(file) || !existsSync(out)) return;
  if (realpathSync(file) === realpathSync(out)) throw new Problem(`${out} is the dataset itself: choose another file for --out.`);
}

/** What the person at the keyboard should know: what was written where, and what is not in it. */
function remarks(format: Format, records: readonly AzkgRecord[], out: string, written: string | readonly OutputFile[]): string[] {
  const files = typeof written === 'string' ? [written] : written.map(({ text }) => text);
  const bytes = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const place = typeof written === 'string' ? out : `${out} (${plural(files.length, 'file')})`;
  const lost = 'carries' in format ? records.filter((record) => !format.carries(record)).length : 0;
  return [
    ...(out === '-' ? [] : [`${place}: ${plural(records.length, 'record')}, ${size(bytes)}.`]),
    ...(records.length === 0 ? ['No record matches all that was asked for.'] : []),
    ...(lost > 0 ? [`${plural(lost, 'record')} of ${records.length} cannot be in ${format.label}: see azkg export --help.`] : []),
  ];
}
