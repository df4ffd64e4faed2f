import { append } from './append.js';
import { type Dataset, dateOf, type Found, makeSearchable, type Search, type TermList } from './dataset.js';
import { dayText, moved } from './days.js';
import { parseEdtf } from './edtf.js';
import { TYPE_LISTS } from './filter.js';
import { spellings } from './fold.js';
import { referencesOf } from './references.js';
import { inSlices, pause } from './slices.js';
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

/** How many records are read in a step. */
const BATCH = 50;

/** So many records can be read between a key press and the next picture. */
const FEW = 2000;

/** Writes a date in words. */
export type DateWriter = (date: EdtfDate) => string;

/**
 * Makes datasets searchable by their texts, and by dates as languages write them: "April 2024", "11 октября".
 * @param dateWriters One for each language whose words are here; in a browser more may come.
 */
export function provideSearch(dateWriters: () => readonly DateWriter[]): void {
  makeSearchable((dataset) => new SearchIndex(dataset, dateWriters));
}

/**
 * What a reader can find records by: the words of their texts, their dates and the names that they are linked to, each with the
 * records that have it. A query looks through the words, which are far fewer than all that the records say.
 */
class SearchIndex implements Search {
  readonly #dataset: Dataset;
  readonly #dateWriters: () => readonly DateWriter[];
  #writers: readonly DateWriter[] = [];
  /** By word, where in the dataset the records stand that have it. */
  #postings = new Map<string, number[]>();
  /** Where records that have been read stand in the dataset. */
  #places = new Map<AzkgRecord, number>();
  /** Words of what many records share: names, dates, terms. */
  #shared = new Map<string, readonly string[]>();
  /** Words of a language are few: each is folded once. */
  readonly #spelled = new Map<string, readonly string[]>();
  #reading: Promise<void> | undefined;
  #last: { readonly query: string; readonly found: Found } | undefined;

  constructor(dataset: Dataset, dateWriters: () => readonly DateWriter[]) {
    this.#dataset = dataset;
    this.#dateWriters = dateWriters;
  }

  get isReady(): boolean {
    return this.#dataset.records.length <= FEW || this.#hasRead;
  }

  get #hasRead(): boolean {
    return this.#places.size === this.#dataset.records.length && !this.#hasNewWriters;
  }

  ready(): Promise<void> {
    if (this.#hasRead) return Promise.resolve();
    return (this.#reading ??= pause()
      .then(() => inSlices(this.#reads()))
      .finally(() => (this.#reading = undefined)));
  }

  /** Reads what has not been read, in short steps. */
  *#reads(): Generator<undefined, void, undefined> {
    if (this.#hasNewWriters) this.#begin();
    const { records } = this.#dataset;
    while (this.#places.size < records.length) {
      const place = this.#places.size;
      this.#add(records[place]!, place);
      if (place % BATCH === BATCH - 1) yield;
    }
    this.#shared.clear();
  }

  /** Elements that search for the same look through the words once. */
  found(query: string): Found {
    const reads = this.#reads();
    while (!reads.next().done);
    if (this.#last?.query !== query) this.#last = { query, found: this.#find(query) };
    return this.#last.found;
  }

  #find(query: string): Found {
    const { records } = this.#dataset;
    const hits = wordsOf(query).map((beginnings) => this.#hitsOf(beginnings));
    const isHit = (place: number | undefined) => place !== undefined && hits.every((hit) => hit[place] === 1);
    let size = 0;
    for (let place = 0; place < records.length; place++) size += Number(isHit(place));
    return {
      size,
      has: (record) => isHit(this.#places.get(record)),
      records: () => records.filter((_, place) => isHit(place)),
    };
  }

  /** Words of another language have come: what was read lacks them. */
  get #hasNewWriters(): boolean {
    return this.#dateWriters().length !== this.#writers.length;
  }

  #begin(): void {
    this.#writers = this.#dateWriters();
    this.#postings = new Map();
    this.#places = new Map();
    this.#shared = new Map();
    this.#last = undefined;
  }

  /** For each record whether it has a word with one of these beginnings. */
  #hitsOf(beginnings: readonly string[]): Uint8Array {
    const hit = new Uint8Array(this.#places.size);
    const mark = (places: readonly number[] = []) => places.forEach((place) => (hit[place] = 1));
    for (const beginning of beginnings.map((text) => text.slice(1))) {
      if (beginning.endsWith(' ')) mark(this.#postings.get(beginning.trim()));
      else for (const [word, places] of this.#postings) if (word.startsWith(beginning)) mark(places);
    }
    return hit;
  }

  #add(record: AzkgRecord, place: number): void {
    const words = new Set<string>();
    const addAll = (more: Iterable<string>) => {
      for (const word of more) words.add(word);
    };
    for (const text of ownTexts(record)) addAll(this.#wordsIn(text));
    for (const { id, kind } of referencesOf(record)) {
      const target = kind === 'source' ? undefined : this.#dataset.get(id);
      if (target) addAll(this.#wordsOf(id, () => namesOf(target)));
    }
    for (const date of datesOf(record)) {
      addAll(this.#wordsOf(date, () => [withDates(date), ...this.#writers.map((write) => write(date))]));
    }
    for (const [list, id] of termsOf(record)) addAll(this.#wordsOf(`${list}:${id}`, () => this.#labels(list, id)));
    for (const word of words) append(this.#postings, word, place);
    this.#places.set(record, place);
  }

  /** What many records share is read once. */
  #wordsOf(key: string, texts: () => Iterable<string>): readonly string[] {
    let words = this.#shared.get(key);
    if (!words) this.#shared.set(key, (words = [...new Set(Array.from(texts(), (text) => this.#wordsIn(text)).flat())]));
    return words;
  }

  #labels(list: TermList | 'countries', id: string): Iterable<string> {
    return all(list === 'countries' ? this.#dataset.country(id)?.name : this.#dataset.term(list, id)?.label);
  }

  #wordsIn(text: string): string[] {
    return text.split(/\s+/).flatMap((word) => this.#spellingsOf(word));
  }

  #spellingsOf(word: string): readonly string[] {
    let spelled = this.#spelled.get(word);
    if (spelled === undefined) {
      spelled = spellings(word).flatMap((spelling) => spelling.split(' '));
      this.#spelled.set(word, spelled);
    }
    return spelled;
  }
}

/** What a record is by the vocabulary: its type, level, topics and countries. */
function* termsOf(record: AzkgRecord): Generator<readonly [TermList | 'countries', string]> {
  if ('type' in record) yield [TYPE_LISTS[record.kind], record.type];
  if (record.kind === 'event' && record.visit) yield ['levels', record.visit.level];
  for (const code of countriesOf(record)) yield ['countries', code];
  for (const topic of 'topics' in record ? record.topics : []) yield ['topics', topic];
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
