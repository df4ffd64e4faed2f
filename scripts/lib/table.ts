/** Rows of cells in columns as wide as their widest cell, the first row being the heads. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))));
  const padded = (cell: string, i: number) => cell + ' '.repeat(widths[i]! - widthOf(cell));
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

/** Rows of cells as tab-separated values, which a spreadsheet opens. */
export function tsvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`).join('');
}

/**
 * Rows of cells as CSV (RFC 4180) that comes back letter by letter, with a byte order mark, without which Excel takes ə and ө
 * for something else. Cells are texts of ours: none is guarded against being taken for a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** How many columns of a terminal a text takes, as long as it is in the scripts of our data. */
function widthOf(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}
