import { type EdtfBound, type EdtfPoint, parseEdtf } from './edtf.js';
import type { EdtfDate } from './types.js';

/**
 * Dates on a true axis of time. Days are counted from 1 March of the year 0 of the proleptic Gregorian calendar, in which EDTF
 * dates are; all arithmetic is on integers.
 */

/** How far one end of a date is known: a side of an interval may be open (`..`), or an end may exist that nobody gives. */
export type End = 'known' | 'open' | 'unknown';

/** The days that a date covers on the axis. */
export interface TimeSpan {
  /** The first day that is possibly meant; of an open or unknown beginning the known end's. */
  readonly from: number;
  /** The day after the last one that is possibly meant; of an open or unknown end after the beginning's. */
  readonly to: number;
  /** What is covered for certain, where anything is: a day, or an interval between the last beginning and the first end possible. */
  readonly sure: { readonly from: number; readonly to: number } | undefined;
  readonly start: End;
  readonly end: End;
}

/** Whole years, as far as there is something to show. */
export interface TimeAxis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The first day of the first year. */
  readonly from: number;
  /** The day after the last of the last year. */
  readonly to: number;
}

/** The distance between ticks. */
export interface Step {
  readonly unit: 'month' | 'year';
  readonly count: number;
}

export interface Tick {
  readonly day: number;
  /** EDTF, at the precision of the step: `1997` or `1997-04`. */
  readonly date: EdtfDate;
}

const DAYS_IN_YEAR = 365.2425;

/** The steps that a reader can count in, from the finest on. */
const STEPS: readonly Step[] = [
  { unit: 'month', count: 1 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({ unit: 'year', count })),
];

/** The day's number. Years are taken to begin in March, so that the leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return years * 365 + div(years, 4) - div(years, 100) + div(years, 400) + div(months * 306 + 5, 10) + day - 1;
}

function div(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

/** The number of a day that is given as the integer yyyymmdd. */
function dayOf(yyyymmdd: number): number {
  return dayNumber(div(yyyymmdd, 10000), div(yyyymmdd, 100) % 100, yyyymmdd % 100);
}

/** The days of an EDTF date; nothing of what is not one. */
export function timeSpan(date: EdtfDate): TimeSpan | undefined {
  const parsed = parseEdtf(date);
  if (!parsed) return undefined;
  if (parsed.type === 'date') {
    const [from, to] = [dayOf(parsed.min), dayOf(parsed.max) + 1];
    return {
      from,
      to,
      sure: isSure(parsed) && parsed.precision === 'day' ? { from, to } : undefined,
      start: 'known',
      end: 'known',
    };
  }
  const { start, end } = parsed;
  const [first, last] = [
    typeof start === 'object' ? start : (end as EdtfPoint),
    typeof end === 'object' ? end : (start as EdtfPoint),
  ];
  const sure = { from: dayOf(first.max), to: dayOf(last.min) + 1 };
  const isKnown = first !== last && isSure(first) && isSure(last) && sure.from < sure.to;
  return {
    from: dayOf(first.min),
    to: dayOf(last.max) + 1,
    sure: isKnown || (first === last && isSure(first) && first.precision === 'day') ? sure : undefined,
    start: endOf(start),
    end: endOf(end),
  };
}

function isSure({ approximate, uncertain }: EdtfPoint): boolean {
  return !approximate && !uncertain;
}

function endOf(bound: EdtfBound): End {
  return typeof bound === 'string' ? bound : 'known';
}

/**
 * The axis that has room for all spans, in whole years.
 * @param now The year up to which what is still going on is drawn.
 */
export function timeAxis(spans: readonly TimeSpan[], now: number): TimeAxis | undefined {
  if (spans.length === 0) return undefined;
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), -Infinity);
  const firstYear = yearOf(from);
  const last = yearOf(to - 1);
  const lastYear = spans.some(({ end }) => end === 'open') ? Math.max(last, now) : last;
  return { firstYear, lastYear, from: dayNumber(firstYear, 1, 1), to: dayNumber(lastYear + 1, 1, 1) };
}

/** The year that a day lies in: a guess that is wrong by one at most, put right. */
function yearOf(day: number): number {
  const guess = Math.floor(day / DAYS_IN_YEAR);
  return day >= dayNumber(guess + 1, 1, 1) ? guess + 1 : guess;
}

/**
 * The finest step whose ticks stand far enough from each other for what is written beside them.
 * @param dayWidth Pixels a day.
 * @param room Pixels that each unit's label needs.
 */
export function stepFor(dayWidth: number, room: { readonly [unit in Step['unit']]: number }): Step {
  const widthOf = ({ unit, count }: Step) => (unit === 'month' ? 28 : count * 365) * dayWidth;
  return STEPS.find((step) => widthOf(step) >= room[step.unit]) ?? STEPS.at(-1)!;
}

/** The ticks of an axis: its first day, if a step begins there, and every step after it. */
export function ticks({ firstYear, lastYear }: TimeAxis, { unit, count }: Step): Tick[] {
  const found: Tick[] = [];
  for (let year = Math.ceil(firstYear / count) * count; year <= lastYear; year += count) {
    const text = String(year).padStart(4, '0');
    if (unit === 'year') found.push({ day: dayNumber(year, 1, 1), date: text });
    else
      for (let month = 1; month <= 12; month++)
        found.push({ day: dayNumber(year, month, 1), date: `${text}-${String(month).padStart(2, '0')}` });
  }
  return found;
}
