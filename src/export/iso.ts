/** EDTF dates as ISO 8601-1 has them, for formats that know nothing else. Nothing is padded, nothing is invented. */
import { type EdtfBound, type EdtfPoint, parseEdtf, spanOf } from '../dataset/edtf.js';
import type { EdtfDate } from '../dataset/types.js';

export interface IsoSpan {
  /** `1997`, `1997-04` or `1997-04-23`; absent where the beginning is open, not known, or no year. */
  readonly start?: string;
  /** The same for the end; a single date is its own end. */
  readonly end?: string;
  /** Whether start and end say all that the date says: no `~`, no `X`, no open end. */
  readonly exact: boolean;
}

/** The beginning and the end of a date. */
export function isoSpan(date: EdtfDate): IsoSpan {
  const parsed = parseEdtf(date);
  if (!parsed) return { exact: false };
  const [start, end] = parsed.type === 'date' ? [parsed, parsed] : [parsed.start, parsed.end];
  const [startText, endText] = [isoBound(start), isoBound(end)];
  return {
    ...(startText !== undefined && { start: startText }),
    ...(endText !== undefined && { end: endText }),
    exact: isPlain(start) && isPlain(end),
  };
}

function isoBound(bound: EdtfBound): string | undefined {
  return typeof bound === 'object' ? isoPoint(bound) : undefined;
}

/** A date at its own precision; decades and centuries have no form in ISO 8601-1. */
export function isoPoint({ precision, text }: EdtfPoint): string | undefined {
  const length = { day: 10, month: 7, year: 4, decade: 0, century: 0 }[precision];
  return length === 0 ? undefined : text.slice(0, length);
}

function isPlain(bound: EdtfBound): bound is EdtfPoint {
  return typeof bound === 'object' && !bound.approximate && !bound.uncertain && isoPoint(bound) === bound.text;
}

/** The first and the last day of a date that is known to the day; of others `undefined`. */
export function knownDays(date: EdtfDate): { readonly first: number; readonly last: number } | undefined {
  const parsed = parseEdtf(date);
  if (!parsed) return undefined;
  const bounds = parsed.type === 'date' ? [parsed] : [parsed.start, parsed.end];
  return bounds.every((bound) => isPlain(bound) && bound.precision === 'day')
    ? { first: parsed.min, last: parsed.max }
    : undefined;
}

const BEGINNING = 101;
const END = 99991231;

/** The first and the last day that a date may mean, as `1997-04-23`; absent where it is open. */
export function possibleDays(date: EdtfDate): { readonly earliest?: string; readonly latest?: string } {
  const { min, max } = spanOf(date);
  if (min > max) return {};
  return {
    ...(min >= BEGINNING && { earliest: isoDay(min) }),
    ...(max <= END && { latest: isoDay(max) }),
  };
}

/** `1997-04-23` from 19970423. */
export function isoDay(day: number): string {
  return String(day)
    .padStart(8, '0')
    .replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}

/** The day after 19970430: 19970501. */
export function nextDay(day: number): number {
  const month = isoDay(day).slice(0, 7);
  if (day < spanOf(month).max) return day + 1;
  const year = Math.floor(day / 10000);
  return month.endsWith('12') ? (year + 1) * 10000 + 101 : (Math.floor(day / 100) + 1) * 100 + 1;
}

/** A time stamp for a date that somebody wrote down, not a clock: the beginning of its first day in UTC (RFC 3339). */
export function timestamp(date: EdtfDate): string {
  return `${possibleDays(date).earliest ?? '1970-01-01'}T00:00:00Z`;
}
