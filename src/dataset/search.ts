import { type Dataset, dateOf, makeSearchable, type Search } from './dataset.js';
import { dayText, moved } from './days.js';
import { parseEdtf } from './edtf.js';
import { TYPE_LISTS } from './filter.js';
import { spellings } from './fold.js';
import { referencesOf } from './references.js';
import type { AzkgRecord, CountryCode, EdtfDate, LocalText } from './types.js';

/** A part of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** What a word consists of, marks and apostrophes inside it included. */
const WORD = /([\p{L}\p{M}\p{N}'’‘ʼʻ`]+)/u;

/**
 * Cuts texts into what a query finds and what stands between. The pieces together are the text, letter by letter: a word is marked
 * whole, since folded letters are not as many as written ones (ş is sh, İ can be two).
 */
export function highlighter(query: string): (text: string) => readonly Piece[] {
  const beginnings = wordsOf(query).flat();
  const isHit = (word: string) =>
    spellings(word).some((spelling) => beginnings.some((beginning) => ` ${spelling}`.startsWith(beginning)));
  return (text) => {
    const parts = text.split(WORD);
    const hits = parts.map((part, i) => i % 2 === 1 && isHit(part));
    // A space by itself would be lost: browsers leave it out of the names that they tell screen readers.
    const isMarked = (part: string, i: number) => hits[i] || (hits[i - 1] && hits[i + 1] && part.trim() === '') || false;
    return joined(parts.map((part, i) => ({ text: part, isHit: isMarked(part, i) })));
  };
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const { text, isHit } of pieces) {
    const before = all.at(-1)?.isHit === isHit ? all.pop()!.text : '';
    if (before + text !== '') all.push({ text: before + text, isHit });
  }
  return all;
}

/**
 * For each word of a query its spellings, with the space that stands before a word. A number of one or two digits, most often a
 * day, is a whole word: 20 April is not in 2002.
 */
function wordsOf(query: string): string[][] {
  const forms = spellings(withDates(query)).map((spelling) => spelling.split(' '));
  return (forms[0] ?? [])
    .map((_, i) => [...new Set(forms.map((spelling) => ` ${spelling[i]}`.replace(/^ \d\d?$/, '$& ')))])
    .filter(([word]) => word !== ' ');
}

/** Dates in digits as one word each, so that none of their numbers is taken for another: 2022-10-11, 11.10.2022, 2022-10. */
function withDates(text: string): string {
  return text
    .replace(/\b(\d\d?)\.(\d\d?)\.(\d{4})\b/g, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/\b\d{4}(-\d\d){1,2}\b/g, (date) => date.replaceAll('-', 'd'));
}

/** Writes a date in words. */
export type DateWriter = (date: EdtfDate) => string;

/**
 * Makes datasets searchable by their texts, and by dates as languages write them: "April 2024", "11 октября".
 * @param dateWriters One for each language whose words are here; in a browser more may come.
 */
export function provideSearch(dateWriters: () => readonly DateWriter[]): void {
  makeSearchable((dataset) => new SearchIndex(dataset, dateWriters));
}

/** What a reader can find a record by: the beginnings of the words of its texts, its date and the names that it is linked to. */
class SearchIndex implements Search {
  readonly #dataset: Dataset;
  readonly #dateWriters: () => readonly DateWriter[];
  #writers: readonly DateWriter[] = [];
  #keys = new WeakMap<AzkgRecord, string>();
  readonly #spelled = new Map<string, string>();

  constructor(dataset: Dataset, dateWriters: () => readonly DateWriter[]) {
    this.#dataset = dataset;
    this.#dateWriters = dateWriters;
  }

  matcher(query: string): (record: AzkgRecord) => boolean {
    const words = wordsOf(query);
    this.#useWriters(this.#dateWriters());
    return (record) => {
      const key = this.#key(record);
      return words.every((beginnings) => beginnings.some((beginning) => key.includes(beginning)));
    };
  }

  /** Words of another language have come: what was kept lacks them. */
  #useWriters(writers: readonly DateWriter[]): void {
    if (writers.length !== this.#writers.length) this.#keys = new WeakMap();
    this.#writers = writers;
  }

  #key(record: AzkgRecord): string {
    let key = this.#keys.get(record);
    if (key === undefined) {
      const linked = referencesOf(record).flatMap(({ id, kind }) => {
        const target = kind === 'source' ? undefined : this.#dataset.get(id);
        return target ? namesOf(target) : [];
      });
      const texts = [...ownTexts(record), ...linked, ...this.#labels(record)];
      key = ` ${texts.map((text) => this.#spell(text)).join(' ')} `;
      this.#keys.set(record, key);
    }
    return key;
  }

  /** A text in all its spellings, word by word. The words of a language are few: each is folded once. */
  #spell(text: string): string {
    const words = text.split(/\s+/);
    return words.map((word) => this.#spellWord(word)).join(' ');
  }

  #spellWord(word: string): string {
    let spelled = this.#spelled.get(word);
    if (spelled === undefined) {
      spelled = spellings(word).join(' ');
      this.#spelled.set(word, spelled);
    }
    return spelled;
  }

  *#labels(record: AzkgRecord): Generator<string> {
    for (const date of datesOf(record)) {
      yield withDates(date);
      for (const write of this.#writers) yield write(date);
    }
    if ('type' in record) yield* all(this.#dataset.term(TYPE_LISTS[record.kind], record.type)?.label);
    if (record.kind === 'event' && record.visit) yield* all(this.#dataset.term('levels', record.visit.level)?.label);
    for (const code of countriesOf(record)) yield* all(this.#dataset.country(code)?.name);
    for (const topic of 'topics' in record ? record.topics : []) yield* all(this.#dataset.term('topics', topic)?.label);
  }
}

/** Its date, the days in between where it lasts some, and the dates that other sources give. */
function datesOf(record: AzkgRecord): EdtfDate[] {
  const date = dateOf(record);
  if (date === undefined) return [];
  const others = (record.variants ?? []).flatMap(({ field, value }) =>
    field === 'date' && typeof value === 'string' ? value : [],
  );
  return [date, ...daysWithin(date), ...others];
}

/** What lasts longer than that is not looked for by its days. */
const LONGEST = 31;

function daysWithin(date: EdtfDate): EdtfDate[] {
  const parsed = parseEdtf(date);
  if (parsed?.type !== 'interval' || typeof parsed.start !== 'object' || typeof parsed.end !== 'object') return [];
  const { start, end } = parsed;
  if (start.precision !== 'day' || end.precision !== 'day') return [];
  const last = end.text.slice(0, 10);
  const days: EdtfDate[] = [];
  let day = moved({ year: start.year, month: start.month!, day: start.day! }, 1);
  for (; dayText(day) < last && days.length < LONGEST; day = moved(day, 1)) days.push(dayText(day));
  return dayText(day) < last ? [] : days;
}

function countriesOf(record: AzkgRecord): CountryCode[] {
  if (record.kind === 'agreement') return record.signatories.map(({ party }) => party);
  return record.kind === 'event' && record.visit ? [record.visit.visitor, record.visit.host] : [];
}

function namesOf(record: AzkgRecord): string[] {
  const others = 'otherNames' in record ? (record.otherNames ?? []) : [];
  if (record.kind === 'source') return [record.title];
  return [...all('name' in record ? record.name : record.title), ...others];
}

function* ownTexts(record: AzkgRecord): Generator<string> {
  yield* namesOf(record);
  if ('summary' in record) yield* all(record.summary);
  switch (record.kind) {
    case 'agreement':
      for (const { text } of record.officialTitles ?? []) yield text;
      for (const { body } of record.signatories) yield* all(body);
      break;
    case 'person':
      for (const { title } of record.offices) yield* all(title);
      break;
    case 'source':
      yield record.publisher;
      yield* record.authors ?? [];
      yield* record.editors ?? [];
      break;
  }
}

function* all(text: LocalText | undefined): Generator<string> {
  for (const value of text ? Object.values(text) : []) yield value as string;
}
