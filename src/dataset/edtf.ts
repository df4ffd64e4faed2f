/**
 * Dates as EDTF strings (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/): level 0, and of level 1 the intervals
 * with open or unknown ends, the qualifiers `?` `~` `%`, and unspecified digits `X`. No `Date`, no time zones: a date
 * is a pair of comparable integers. Not read: seasons, years beyond four digits, negative years, level 2 (save that an
 * interval may have ends with unspecified digits: `2004-06-XX/2004-07-03`).
 */

/** A calendar date of known precision, or one with unspecified digits (`199X`, `1985-XX-XX`). */
export interface EdtfPoint {
  readonly type: 'date';
  readonly text: string;
  /** What is known: `1990s` and `20th century` come from `199X` and `19XX`. */
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century';
  /** The first year that is meant. */
  readonly year: number;
  /** 1–12; absent where the month is not known. */
  readonly month?: number;
  /** 1–31; absent where the day is not known. */
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First day that is possibly meant, as the integer yyyymmdd. */
  readonly min: number;
  /** Last day that is possibly meant, as the integer yyyymmdd. */
  readonly max: number;
}

/** `open`: it goes on, or has gone on since ever (`..`). `unknown`: there is an end, nobody says which (an empty side). */
export type EdtfBound = EdtfPoint | 'open' | 'unknown';

export interface EdtfInterval {
  readonly type: 'interval';
  readonly text: string;
  readonly start: EdtfBound;
  readonly end: EdtfBound;
  readonly min: number;
  readonly max: number;
}

export type Edtf = EdtfPoint | EdtfInterval;

const BEGINNING = 0;
const END = 99999999;

const DATE = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?)?([?~%])?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

const LONGEST = '1985-04-12T23:20:30+04:30'.length;

/** Reads an EDTF string. Gives `undefined` for whatever is not one, impossible dates (30 February) included. */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.length > LONGEST) return undefined;
  const sides = text.split('/');
  if (sides.length === 1) return parsePoint(text);
  if (sides.length > 2) return undefined;
  const [start, end] = sides.map(parseBound);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') return undefined;
  const min = typeof start === 'string' ? BEGINNING : start.min;
  const max = typeof end === 'string' ? END : end.max;
  return min <= max ? { type: 'interval', text, start, end, min, max } : undefined;
}

function parseBound(text: string): EdtfBound | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return text.includes('T') ? undefined : parsePoint(text);
}

function parsePoint(text: string): EdtfPoint | undefined {
  const [, yearDigits, monthDigits, dayDigits, time, qualifier] = DATE.exec(text) ?? [];
  if (yearDigits === undefined) return undefined;
  const year = Number(yearDigits.replaceAll('X', '0'));
  const lastYear = Number(yearDigits.replaceAll('X', '9'));
  const month = known(monthDigits);
  const day = known(dayDigits);
  if (yearDigits.includes('X') && monthDigits !== undefined) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(year, month))) return undefined;
  if (time !== undefined && (day === undefined || qualifier !== undefined || !TIME.test(time))) return undefined;
  const lastMonth = month ?? 12;
  return {
    type: 'date',
    text,
    precision: precisionOf(yearDigits, month, day),
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    min: yyyymmdd(year, month ?? 1, day ?? 1),
    max: yyyymmdd(lastYear, lastMonth, day ?? daysInMonth(lastYear, lastMonth)),
  };
}

function known(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

function precisionOf(yearDigits: string, month?: number, day?: number): EdtfPoint['precision'] {
  if (day !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (yearDigits.endsWith('XX')) return 'century';
  return yearDigits.endsWith('X') ? 'decade' : 'year';
}

function yyyymmdd(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

/** The year of a day that is given as the integer yyyymmdd. */
export function yearOf(yyyymmdd: number): number {
  return Math.floor(yyyymmdd / 10000);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export interface Span {
  readonly min: number;
  readonly max: number;
}

/** A date known not to be EDTF is a fault of the data, caught by the checks; here it sorts last and overlaps nothing. */
const NEVER: Span = { min: END + 1, max: BEGINNING - 1 };

const spans = new Map<string, Span>();

/** The days that a date may mean, as integers yyyymmdd. Remembered: sorting asks for the same dates again and again. */
export function spanOf(date: string): Span {
  const known = spans.get(date);
  if (known) return known;
  const parsed = parseEdtf(date);
  if (!parsed) return NEVER;
  const span = { min: parsed.min, max: parsed.max };
  spans.set(date, span);
  return span;
}

/** Order of a chronicle: by the first possible day, then by the last, so that a day stands before the month that begins with it. */
export function compareDates(a: string, b: string): number {
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  return spanA.min - spanB.min || spanA.max - spanB.max;
}

/**
 * Whether a date may fall within `from` … `to` (EDTF; either may be absent). Months and years reach to their last day.
 * Nothing falls within a time that ends before it begins, or whose ends are not EDTF.
 */
export function overlaps(date: string, from?: string, to?: string): boolean {
  const { min, max } = spanOf(date);
  const first = from === undefined ? BEGINNING : spanOf(from).min;
  const last = to === undefined ? END : spanOf(to).max;
  return first <= last && max >= first && min <= last;
}

/** The years that a date touches. An open end counts up to `untilYear`; of an open beginning only the last year counts. */
export function yearsOf(date: string, untilYear: number): number[] {
  const { min, max } = spanOf(date);
  if (max < min) return [];
  const last = max === END ? untilYear : yearOf(max);
  const first = min === BEGINNING ? last : yearOf(min);
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, i) => first + i);
}
