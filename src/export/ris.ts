import type { EdtfDate } from '../dataset/types.js';
import { type Name, type Work, worksOf, type WorkType } from './bibliography.js';
import { isoSpan } from './iso.js';
import type { Exporter } from './options.js';
import { oneLine } from './text.js';
import { Words } from './words.js';

const TYPES: { readonly [type in WorkType]: string } = {
  webpage: 'ELEC',
  news: 'NEWS',
  book: 'BOOK',
  document: 'GEN',
  speech: 'GEN',
  dataset: 'DATA',
  encyclopedia: 'ENCYC',
};

type Line = readonly [tag: string, value: string | undefined];

/**
 * RIS (Research Information Systems, tags as of 2011): the sources of records, for Zotero, EndNote and Mendeley. UTF-8. A range
 * of days begins with its first, and the note says all of it; a date of which no year is known is in the note only.
 */
export const toRis: Exporter = (dataset, records, options) => {
  const words = new Words(dataset, options);
  return risText(words, worksOf(words, records));
};

export function risText(words: Words, works: readonly Work[]): string {
  return works.map((work) => `${entry(work, words)}\r\n`).join('\r\n');
}

function entry(work: Work, words: Words): string {
  return [...lines(work, words)]
    .filter((line): line is readonly [string, string] => line[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
    .concat('ER  - ')
    .join('\r\n');
}

function* lines(work: Work, words: Words): Generator<Line> {
  yield ['TY', TYPES[work.type]];
  yield ['ID', work.id];
  for (const author of work.authors) yield ['AU', nameText(author)];
  // The tag of a book's editors is another one than that of others' editors.
  for (const editor of work.editors) yield [work.type === 'book' ? 'A3' : 'A2', nameText(editor)];
  yield ['TI', work.title];
  yield ['T2', work.container];
  yield ['CY', work.place];
  yield ['PB', work.publisher];
  yield ['ET', work.version];
  yield ['PY', work.date && isoSpan(work.date).start?.slice(0, 4)];
  yield ['DA', risDate(work.date)];
  yield ['SP', work.pageTotal ?? work.pages];
  yield ['SN', work.isbn];
  yield ['LA', work.language];
  yield ['UR', work.url];
  yield ['Y2', risDate(work.accessed)];
  if (work.date !== undefined && !isSaid(work.date)) yield ['N1', words.date(work.date)];
  yield ['N1', work.note];
}

function isSaid(date: EdtfDate): boolean {
  const { start, end, exact } = isoSpan(date);
  return exact && start === end;
}

/** `1997/04/23/`; what is not known stays empty between its slashes. */
function risDate(date: EdtfDate | undefined): string | undefined {
  const start = date && isoSpan(date).start;
  if (!start) return undefined;
  const [year, month = '', day = ''] = start.split('-');
  return `${year}/${month}/${day}/`;
}

/** Readers of RIS take a comma for the end of the family name. */
function nameText(name: Name): string {
  return 'literal' in name ? name.literal.replaceAll(',', '') : `${name.family}, ${name.given}`;
}
