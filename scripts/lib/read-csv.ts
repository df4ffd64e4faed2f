import { parse } from 'csv-parse/sync';

/** The rows of a CSV file, by its heads. */
export interface CsvTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly [head: string]: string }[];
}

/**
 * Reads CSV as spreadsheets save it: with commas, or with semicolons where a comma is the decimal sign.
 * @throws {TypeError} if it is not in UTF-8.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  const [heads = [], ...rows] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  return { heads, rows: rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? '']))) };
}
