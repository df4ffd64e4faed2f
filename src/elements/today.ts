import { dayText } from '../dataset/days.js';
import type { EdtfDate } from '../dataset/types.js';

/** The day on the reader's own calendar: `2027-01-19`. Nothing else in the library reads a clock. */
export function today(): EdtfDate {
  const now = new Date();
  return dayText({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
