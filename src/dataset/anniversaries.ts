import { compareRecords, dateOf } from './dataset.js';
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

/** A day of the calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The records whose day comes round in a time, the nearest first, those of one day from the oldest to the youngest. Only dates
 * that are known to the day count, of an interval its first day. What happened on 29 February comes round on 28 February where
 * the year has no 29th.
 * @param today A day as `2027-01-19`; anything else finds nothing.
 */
export function anniversaries(records: readonly AzkgRecord[], today: EdtfDate, span: AnniversarySpan): Anniversary[] {
  const day = dayOf(parsePoint(today));
  if (!day) return [];
  const [first, last] = boundsOf(day, span);
  return comingRound(records, first).filter(({ date }) => date <= textOf(last));
}

/** The records whose day comes round next: all of that one day. */
export function nextAnniversaries(records: readonly AzkgRecord[], today: EdtfDate): Anniversary[] {
  const day = dayOf(parsePoint(today));
  const [next, ...others] = day ? comingRound(records, day) : [];
  return next ? [next, ...others.filter(({ date }) => date === next.date)] : [];
}

/** Whether an anniversary is one that is kept: the tenth, twenty-fifth, fiftieth … */
export function isRound({ years }: Anniversary): boolean {
  return years % 10 === 0 || years % 25 === 0;
}

/** Every record once, at the first time from a day on that it comes round. */
function comingRound(records: readonly AzkgRecord[], from: Day): Anniversary[] {
  return records
    .flatMap((record) => anniversaryOf(record, from) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || compareRecords(a.record, b.record));
}

function anniversaryOf(record: AzkgRecord, from: Day): Anniversary | undefined {
  const date = dateOf(record);
  const day = date === undefined ? undefined : dayOf(parsePoint(date));
  if (!day) return undefined;
  const [next] = [from.year, from.year + 1].map((year) => inYear(day, year)).filter((round) => textOf(round) >= textOf(from));
  const years = next!.year - day.year;
  return years > 0 ? { record, years, date: textOf(next!) } : undefined;
}

function parsePoint(date: EdtfDate): EdtfPoint | undefined {
  const parsed = parseEdtf(date);
  const start = parsed?.type === 'interval' ? parsed.start : parsed;
  return typeof start === 'object' ? start : undefined;
}

function dayOf(point: EdtfPoint | undefined): Day | undefined {
  if (point?.precision !== 'day' || point.approximate || point.uncertain) return undefined;
  return { year: point.year, month: point.month!, day: point.day! };
}

function inYear({ month, day }: Day, year: number): Day {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

function textOf({ year, month, day }: Day): EdtfDate {
  return [String(year).padStart(4, '0'), ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
}

function boundsOf(day: Day, span: AnniversarySpan): readonly [Day, Day] {
  switch (span) {
    case 'day':
      return [day, day];
    case 'week': {
      const monday = moved(day, -weekdayOf(day));
      return [monday, moved(monday, 6)];
    }
    case 'month':
      return [{ ...day, day: 1 }, inYear({ ...day, day: 31 }, day.year)];
  }
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

/** A day by less than a month before or after another. */
function moved({ year, month, day }: Day, by: number): Day {
  const target = day + by;
  if (target < 1) {
    const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) + target };
  }
  const length = daysInMonth(year, month);
  if (target <= length) return { year, month, day: target };
  return month === 12 ? { year: year + 1, month: 1, day: target - length } : { year, month: month + 1, day: target - length };
}
