import { type EdtfBound, type EdtfPoint, parseEdtf } from '../dataset/edtf.js';
import type { EdtfDate } from '../dataset/types.js';
import { type Name, type Work, worksOf, type WorkType } from './bibliography.js';
import type { Exporter } from './options.js';
import { jsonText } from './text.js';
import { Words } from './words.js';

const TYPES: { readonly [type in WorkType]: string } = {
  webpage: 'webpage',
  news: 'article-newspaper',
  book: 'book',
  document: 'document',
  speech: 'speech',
  dataset: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

/** A date variable of CSL 1.0.2: numbers as far as they are known, else words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Name[];
  readonly editor?: readonly Name[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'number-of-pages'?: string;
  readonly page?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** CSL-JSON (Citation Style Language 1.0.2, csl-data.json): the sources of records, for Zotero, Pandoc and citeproc. */
export const toCsl: Exporter = (dataset, records, options) => {
  const words = new Words(dataset, options);
  return cslText(words, worksOf(words, records));
};

export function cslText(words: Words, works: readonly Work[]): string {
  return jsonText(works.map((work) => cslItem(work, words)));
}

function cslItem(work: Work, words: Words): CslItem {
  return {
    id: work.id,
    type: TYPES[work.type],
    title: work.title,
    ...(work.authors.length > 0 && { author: work.authors }),
    ...(work.editors.length > 0 && { editor: work.editors }),
    ...(work.container !== undefined && { 'container-title': work.container }),
    ...(work.publisher !== undefined && { publisher: work.publisher }),
    ...(work.place !== undefined && { 'publisher-place': work.place }),
    ...(work.version !== undefined && { version: work.version }),
    ...(work.date !== undefined && { issued: cslDate(work.date, words) }),
    ...(work.accessed !== undefined && { accessed: cslDate(work.accessed, words) }),
    ...(work.pageTotal !== undefined && { 'number-of-pages': work.pageTotal }),
    ...(work.pages !== undefined && { page: work.pages }),
    ...(work.isbn !== undefined && { ISBN: work.isbn }),
    ...(work.url !== undefined && { URL: work.url }),
    language: work.language,
    ...(work.note !== undefined && { note: work.note }),
  };
}

/** Open ends, decades and centuries are words: `date-parts` cannot say them. */
function cslDate(date: EdtfDate, words: Words): CslDate {
  const parsed = parseEdtf(date);
  const bounds: readonly EdtfBound[] = !parsed ? [] : parsed.type === 'date' ? [parsed] : [parsed.start, parsed.end];
  if (bounds.length === 0 || !bounds.every(hasYear)) return { literal: words.date(date) };
  const isVague = bounds.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': bounds.map(dateParts), ...(isVague && { circa: true }) };
}

function hasYear(bound: EdtfBound): bound is EdtfPoint {
  return typeof bound === 'object' && bound.precision !== 'decade' && bound.precision !== 'century';
}

function dateParts({ year, month, day }: EdtfPoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
