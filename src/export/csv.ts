import type { Dataset } from '../dataset/dataset.js';
import { citationsOf } from '../dataset/references.js';
import type { AzkgRecord, Citation, Kind } from '../dataset/types.js';
import { type Cell, type Column, KINDS, list, tableOf } from './csv-tables.js';
import type { Exporter, ExportOptions } from './options.js';
import { fitText } from './text.js';
import { Words } from './words.js';

/** A citation with the record that it proves. */
export interface CitationRow {
  readonly record: AzkgRecord;
  readonly path: string;
  readonly citation: Citation;
}

export const CITATION_COLUMNS: readonly Column<CitationRow>[] = [
  { name: 'record', type: 'string', description: 'Id of the record.', value: ({ record }) => record.id },
  { name: 'kind', type: 'string', description: 'Kind of record.', value: ({ record }) => record.kind },
  { name: 'path', type: 'string', description: 'Where the citation stands in the record.', value: ({ path }) => path },
  {
    name: 'source',
    type: 'string',
    description: 'Id of the source.',
    value: ({ citation }) => citation.source,
    refersTo: 'source',
  },
  { name: 'locator', type: 'string', description: 'The place in the source.', value: ({ citation }) => citation.locator },
  {
    name: 'supports',
    type: 'string',
    description: 'The fields that the source supports; empty means all.',
    value: ({ citation }) => list(citation.supports),
  },
];

/**
 * CSV (RFC 4180: CRLF, a header, quotes where needed) in UTF-8 with a byte order mark, without which Excel takes ə and ө for
 * something else. One row a record, in the order given. Records of one kind have the columns of that kind; where kinds
 * are mixed, the columns of all of them, each once. Several values in a cell are joined by `; `.
 */
export const toCsv: Exporter = (dataset, records, options) => {
  const words = new Words(dataset, options);
  const kinds = KINDS.filter((kind) => records.some((record) => record.kind === kind));
  const columns = [...new Set(kinds.flatMap((kind) => tableOf(kind).columns.map(({ name }) => name)))];
  const columnsOf = new Map(kinds.map((kind) => [kind, byName(tableOf(kind).columns)]));
  const rows = records.map((record) => columns.map((name) => columnsOf.get(record.kind)?.get(name)?.value(record, words)));
  return csvText(kinds.length === 0 ? ['id', 'kind'] : columns, rows);
};

function byName<R>(columns: readonly Column<R>[]): ReadonlyMap<string, Column<R>> {
  return new Map(columns.map((column) => [column.name, column]));
}

/** A file of its own for each collection, and one for the citations. */
export interface CsvFile {
  /** `events`, … `sources`, `citations`. */
  readonly name: string;
  readonly kind?: Kind;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly rows: readonly (readonly Cell[])[];
  readonly text: string;
}

/** All tables, those without a row included, so that files and columns are the same in every version. */
export function csvFiles(dataset: Dataset, records: readonly AzkgRecord[], options?: ExportOptions): CsvFile[] {
  const words = new Words(dataset, options);
  const collections = KINDS.map((kind) => {
    const { name, columns } = tableOf(kind);
    const own = records.filter((record) => record.kind === kind);
    return { kind, ...csvFile(name, columns, own, words) };
  });
  const citations = records.flatMap((record) => citationsOf(record).map((citation) => ({ record, ...citation })));
  return [...collections, csvFile('citations', CITATION_COLUMNS, citations, words)];
}

function csvFile<R>(name: string, columns: readonly Column<R>[], entries: readonly R[], words: Words): CsvFile {
  const rows = entries.map((entry) => columns.map(({ value }) => value(entry, words)));
  const heads = columns.map((column) => column.name);
  return { name, columns, rows, text: csvText(heads, rows) };
}

const BYTE_ORDER_MARK = '\uFEFF';

function csvText(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/**
 * A cell that a spreadsheet would take for a formula (OWASP, CSV Injection): one that begins with `= + - @`, their full-width
 * forms, a tab or a line end gets an apostrophe before it. Numbers do not: a longitude of -71 is one.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Semicolons and tabs count as separators in some countries' spreadsheets. */
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const fit = fitText(cell);
  const text = FORMULA.test(fit) ? `'${fit}` : fit;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
