import type { Language } from '../dataset/types.js';

/** The two sides of an interval and what stands between them: `['29', '–', '31 March 2012']`. */
export type RangeText = readonly [start: string, between: string, end: string];

/** How a language writes dates. Months count from 1. */
export interface DateForms {
  day(day: number, month: number, year: number): string;
  month(month: number, year: number): string;
  year(year: number): string;
  /** `decade(1990)` is 1990 to 1999. */
  decade(firstYear: number): string;
  /** `century(1900)` is 1900 to 1999. */
  century(firstYear: number): string;
  daysOfMonth(first: number, last: number, month: number, year: number): RangeText;
  daysOfYear(first: readonly [day: number, month: number], last: readonly [day: number, month: number], year: number): RangeText;
  monthsOfYear(first: number, last: number, year: number): RangeText;
  /** Any other interval, of two dates already written. */
  range(start: string, end: string): RangeText;
  /** From a date on: what stands before and after it. */
  since(start: string): RangeText;
  /** Up to a date. */
  until(end: string): RangeText;
  /** From a date to an end that nobody gives. */
  toUnknown(start: string): RangeText;
  fromUnknown(end: string): RangeText;
  approximate(date: string): string;
  uncertain(date: string): string;
}

/** What the fields of a record are called, by the field's own name. */
export interface FieldLabels {
  readonly accessed: string;
  readonly archived: string;
  readonly authors: string;
  readonly coordinates: string;
  readonly country: string;
  readonly date: string;
  readonly documents: string;
  readonly editors: string;
  readonly ended: string;
  readonly event: string;
  readonly host: string;
  readonly inForce: string;
  readonly institutions: string;
  readonly isbn: string;
  readonly lang: string;
  readonly level: string;
  readonly note: string;
  readonly officialTitles: string;
  readonly offices: string;
  readonly pages: string;
  readonly party: string;
  readonly people: string;
  readonly place: string;
  readonly places: string;
  readonly publisher: string;
  readonly ratified: string;
  readonly reliability: string;
  readonly series: string;
  readonly signatories: string;
  readonly sources: string;
  readonly summary: string;
  readonly texts: string;
  readonly title: string;
  readonly topics: string;
  readonly type: string;
  readonly url: string;
  readonly value: string;
  readonly visitor: string;
}

/** All words of the interface in one language. A missing one fails the compiler. */
export interface Messages {
  readonly language: Language;
  readonly dates: DateForms;
  readonly fields: FieldLabels;
  number(value: number): string;

  /** Accessible names of the lists, where the host gives no heading. */
  readonly timeline: string;
  readonly agreements: string;

  /** Name of the form by which readers filter a list. */
  controls(list: string): string;
  readonly search: string;
  readonly type: string;
  readonly topic: string;
  readonly year: string;
  readonly order: string;
  readonly allTypes: string;
  readonly allTopics: string;
  readonly allYears: string;
  readonly oldestFirst: string;
  readonly newestFirst: string;
  readonly reset: string;
  /** A choice and how many records it gives. */
  option(label: string, count: number): string;
  /** How many entries are shown of those that the host chose; a search may bring out more than that from inside others. */
  shown(count: number, total: number): string;

  readonly loading: string;
  readonly empty: string;
  readonly noRecordId: string;
  unknownRecord(id: string): string;
  failed(reason: string): string;
  /** The view is shown, and something of it could not be had. */
  incomplete(reason: string): string;

  documents(count: number): string;
  sources(count: number): string;
  readonly details: string;
  readonly sourcesDiffer: string;
  /** Stands before the value that another source gives for a field. */
  elsewhere(field: string): string;
  /** The number of a session or summit in its series. */
  numbered(number: number): string;
  /** Number of pages or a range of them, as in a bibliography. */
  pages(pages: string): string;
  /** Stands before the time in which sources show a person in an office: not the same as a term of office. */
  readonly seenInOffice: string;
  /** Stands before a number that its source rounds. */
  readonly about: string;
  readonly notKnown: string;
  readonly multilateral: string;
  readonly officialText: string;
  readonly archivedCopy: string;
  readonly related: string;
  languageName(tag: string): string;
  inLanguage(tag: string): string;

  /** The name of the data, as their licence asks for it. */
  credit(title: string, version: string): string;
}
