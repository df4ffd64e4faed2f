import { daysInMonth } from './edtf.js';
import type { EdtfDate } from './types.js';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** A day as EDTF: `2027-01-19`. */
export function dayText({ year, month, day }: Day): EdtfDate {
  return [String(year).padStart(4, '0'), ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
}

/** A day by less than a month before or after another. */
export function moved({ year, month, day }: Day, by: number): Day {
  const target = day + by;
  if (target < 1) {
    const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) + target };
  }
  const length = daysInMonth(year, month);
  if (target <= length) return { year, month, day: target };
  return month === 12 ? { year: year + 1, month: 1, day: target - length } : { year, month: month + 1, day: target - length };
}
