import type { EdtfPoint } from '../dataset/edtf.js';
import type { LateMessages } from './late-messages.js';

/** All words of the interface in one language. A missing one fails the compiler. */
export interface Messages extends FirstMessages, LateMessages {}

/** The two sides of an interval and what stands between them: `['29', '–', '31 March 2012']`. */
export type RangeText = readonly [start: string, between: string, end: string];

/** How a language writes dates. */
export interface DateForms {
  /** A date by itself: of any precision, approximate or uncertain too. */
  date(point: EdtfPoint): string;
  /** From a day to another of the same month. */
  days(first: EdtfPoint, last: EdtfPoint): RangeText;
  /** From a day or month to another one of the same year. */
  ofOneYear(first: EdtfPoint, last: EdtfPoint): RangeText;
  /** Any other interval. */
  range(first: EdtfPoint, last: EdtfPoint): RangeText;
  /** From a date on, still: what stands before and after it. */
  since(start: EdtfPoint): RangeText;
  /** Up to a date and with it. */
  until(end: EdtfPoint): RangeText;
  /** From a date to an end that nobody gives. */
  toUnknown(start: EdtfPoint): RangeText;
  fromUnknown(end: EdtfPoint): RangeText;
}

/** Why something cannot be shown, each in a sentence that says what to do where anything can be done. */
export interface FaultMessages {
  /** A file that belongs beside azkg.js did not come. */
  file(name: string): string;
  /** A file beside azkg.js is of another version. */
  version(name: string): string;
  unreachable(address: string): string;
  /** @param answer The address and the status of the answer: `https://example.org/data.json (404)`. */
  status(answer: string): string;
  notJson(address: string): string;
  /** @param details What the validator says, in English. */
  notDataset(details: string): string;
}

/** The words of a first view: those that azkg.js has inside. */
export interface FirstMessages {
  /** The language that the words are in, as a BCP 47 tag. */
  readonly language: string;
  readonly dates: DateForms;
  readonly faults: FaultMessages;
  number(value: number): string;
  /** Puts Kyrgyzstan first where a title names both countries as a pair. */
  kyrgyzstanFirst(title: string): string;

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
  readonly retry: string;

  documents(count: number): string;
  sources(count: number): string;
  readonly details: string;
  readonly sourcesDiffer: string;
  readonly notKnown: string;
  readonly multilateral: string;

  /** The name of the data, as their licence asks for it. */
  credit(title: string, version: string): string;
  /** On a button: shows how to cite. */
  readonly cite: string;
  /** Said of texts that no person has reviewed yet. */
  readonly draft: string;
}
