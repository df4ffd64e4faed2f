import { citedBy, sortText } from '../../src/dataset/cited-by.js';
import { compareRecords, dateOf, type Dataset } from '../../src/dataset/dataset.js';
import { spanOf } from '../../src/dataset/edtf.js';
import { FACET_NAMES, valuesOf } from '../../src/dataset/filter.js';
import type { AzkgRecord, Language } from '../../src/dataset/types.js';
import { isVisit } from '../../src/dataset/visits.js';
import { toHtml } from '../../src/export/html.js';
import type { ExportOptions } from '../../src/export/options.js';
import { Words } from '../../src/export/words.js';
import { sortedIn } from '../../src/i18n/collation.js';

/** How many records are seen without JavaScript at the most. */
export const SHOWN = 10;

/** What PHP needs to know of a record to choose it: the values of its facets by their names, and the days that its date may mean. */
export interface RecordKeys {
  readonly [facet: string]: readonly string[] | number | boolean | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly visit?: true;
  readonly recommended?: true;
  /** Ids of the sources that it rests on. */
  readonly sources?: readonly string[];
}

export interface Records {
  /** By id, in the order of the dataset. */
  readonly keys: { readonly [id: string]: RecordKeys };
  /** Ids, oldest first. */
  readonly inTime: readonly string[];
  /** Present ids by former ones. */
  readonly aliases: { readonly [id: string]: string };
}

export function recordsOf(dataset: Dataset): Records {
  const { records } = dataset;
  return {
    keys: Object.fromEntries(records.map((record) => [record.id, keysOf(dataset, record)])),
    inTime: [...records].sort(compareRecords).map(({ id }) => id),
    aliases: Object.fromEntries(records.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]))),
  };
}

function keysOf(dataset: Dataset, record: AzkgRecord): RecordKeys {
  const date = dateOf(record);
  const span = date === undefined ? undefined : spanOf(date);
  const sources = record.kind === 'source' ? [] : Array.from(citedBy(dataset, [record]).keys(), ({ id }) => id);
  return {
    ...Object.fromEntries(
      FACET_NAMES.map((facet) => [facet, [...new Set(valuesOf(facet, record))]] as const).filter(
        ([, values]) => values.length > 0,
      ),
    ),
    ...span,
    ...(isVisit(record) && { visit: true as const }),
    ...(record.kind === 'source' && record.recommended && { recommended: true as const }),
    ...(sources.length > 0 && { sources }),
  };
}

/** What readers see without JavaScript, in one language: the pieces of `azkg export --format html`. */
export interface Lines {
  /** The content of the `<li>` of each record, by its id. */
  readonly lines: { readonly [id: string]: string };
  /** The same where titles name Kyrgyzstan first, as far as it differs. */
  readonly kyrgyzstanFirst: { readonly [id: string]: string };
  /** Ids of people, in the order of the language's letters. */
  readonly people: readonly string[];
  /** Ids of sources, in the order of the language's letters. */
  readonly sources: readonly string[];
  /** That not all are shown, by how many there are. */
  readonly shown: { readonly [total: number]: string };
  /** The line that names the data, in HTML. */
  readonly credit: string;
  readonly empty: string;
}

export function linesIn(dataset: Dataset, language: Language): Lines {
  const { records, document } = dataset;
  const words = new Words(dataset, { language });
  const lines = linesOf(dataset, { language });
  const mirrored = linesOf(dataset, { language, perspective: 'KG' });
  const sorted = <T extends { readonly id: string }>(things: readonly T[], textOf: (thing: T) => string) =>
    sortedIn(words.messages.alphabet, things, textOf).map(({ id }) => id);
  const totals = Array.from({ length: Math.max(0, records.length - SHOWN) }, (_, i) => SHOWN + 1 + i);
  return {
    lines,
    kyrgyzstanFirst: Object.fromEntries(Object.entries(mirrored).filter(([id, line]) => line !== lines[id])),
    people: sorted([...document.people].sort(compareRecords), ({ name }) => words.text(name)),
    sources: sorted([...citedBy(dataset, records).keys()], sortText),
    shown: Object.fromEntries(totals.map((total) => [total, words.messages.shown(SHOWN, total)])),
    credit: /<p>(.*)<\/p>\n<\/div>\n$/.exec(toHtml(dataset, [], { language }))![1]!,
    empty: words.messages.empty,
  };
}

/** Taken from what the export writes, so that both are the same for ever. */
function linesOf(dataset: Dataset, options: ExportOptions): { [id: string]: string } {
  const items = Array.from(toHtml(dataset, dataset.records, options).matchAll(/^ {4}<li>(.*)<\/li>$/gm), ([, item]) => item!);
  if (items.length !== dataset.records.length)
    throw new Error('The export as HTML has another form than it had: one <li> a line.');
  return Object.fromEntries(dataset.records.map(({ id }, i) => [id, items[i]!]));
}
