import { compareRecords, dateOf } from './dataset.js';
import { type Day, dayText, moved } from './days.js';
import { daysInMonth, type EdtfPoint, parseEdtf } from './edtf.js';
import type { AzkgRecord, EdtfDate } from './types.js';

/** A day on which a record comes round. */
export interface Anniversary {
  readonly record: AzkgRecord;
  /** How many years have gone by, one at least. */
  readonly years: number;
  /** The day on which it comes round: `2027-01-19`. */
  readonly date: EdtfDate;
}

/** What time an anniversary is looked for in: the day itself, its week from Monday to Sunday, or its month. */
export const SPANS = ['day', 'week', 'month'] as const;

export type AnniversarySpan = (typeof SPANS)[number];

/** Anniversaries that states keep are told in fives: 25, 30, 35 years of diplomatic relations. */
export const ROUND = 5;

/**
 * The records whose day comes round in a time, the nearest first, those of one day from the oldest to the youngest. Only dates
 * that are known to the day count, of an interval its first day. What happened on 29 February comes round on 28 February where
 * the year has no 29th: it stays in its month.
 * @param today A day as `2027-01-19`; anything else finds nothing.
 * @param step Only every so many years: 5 finds the fifth, tenth, fifteenth …
 */
export function anniversaries(records: readonly AzkgRecord[], today: EdtfDate, span: AnniversarySpan, step = 1): Anniversary[] {
  const bounds = spanAround(today, span);
  return bounds ? comingRound(records, bounds[0], step).filter(({ date }) => date <= bounds[1]) : [];
}

/** The records whose day comes round next, from a day on and with it: all of that one day. */
export function nextAnniversaries(records: readonly AzkgRecord[], today: EdtfDate, step = 1): Anniversary[] {
  const [next, ...others] = comingRound(records, today, step);
  return next ? [next, ...others.filter(({ date }) => date === next.date)] : [];
}

/** When a record comes round next, from a day on and with it; absent where its own day is not known. */
export function anniversaryOf(record: AzkgRecord, from: EdtfDate, step = 1): Anniversary | undefined {
  const [date, start] = [dateOf(record), dayOf(from)];
  const day = date === undefined ? undefined : dayOf(date);
  if (!day || !start) return undefined;
  const first = Math.max(1, Math.ceil((start.year - day.year) / step)) * step;
  const years = inYear(day, day.year + first) < from.slice(0, 10) ? first + step : first;
  return { record, years, date: inYear(day, day.year + years) };
}

/** Whether an anniversary is one of every so many years. */
export function isRound({ years }: Anniversary, step = ROUND): boolean {
  return years % step === 0;
}

/** The first and the last day of the time around a day; absent where it is no day. */
export function spanAround(today: EdtfDate, span: AnniversarySpan): readonly [EdtfDate, EdtfDate] | undefined {
  const day = dayOf(today);
  if (!day) return undefined;
  switch (span) {
    case 'day':
      return [dayText(day), dayText(day)];
    case 'week': {
      const monday = moved(day, -weekdayOf(day));
      return [dayText(monday), dayText(moved(monday, 6))];
    }
    case 'month':
      return [dayText({ ...day, day: 1 }), inYear({ ...day, day: 31 }, day.year)];
  }
}

/** Every record once, at the first time from a day on that it comes round. */
function comingRound(records: readonly AzkgRecord[], from: EdtfDate, step: number): Anniversary[] {
  return records
    .flatMap((record) => anniversaryOf(record, from, step) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || compareRecords(a.record, b.record));
}

function dayOf(date: EdtfDate): Day | undefined {
  const point = startOf(date);
  if (point?.precision !== 'day' || point.approximate || point.uncertain) return undefined;
  return { year: point.year, month: point.month!, day: point.day! };
}

function startOf(date: EdtfDate): EdtfPoint | undefined {
  const parsed = parseEdtf(date);
  const start = parsed?.type === 'interval' ? parsed.start : parsed;
  return typeof start === 'object' ? start : undefined;
}

function inYear({ month, day }: Day, year: number): EdtfDate {
  return dayText({ year, month, day: Math.min(day, daysInMonth(year, month)) });
}

/** 0 for Monday to 6 for Sunday, by Zeller's congruence for the Gregorian calendar. */
function weekdayOf({ year, month, day }: Day): number {
  const [shiftedYear, shiftedMonth] = month < 3 ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(shiftedYear / 100);
  const rest = shiftedYear % 100;
  const fromSaturday =
    (day + Math.floor((13 * (shiftedMonth + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century) % 7;
  return (fromSaturday + 5) % 7;
}
