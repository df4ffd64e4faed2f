import type { EdtfDate } from '../dataset/types.js';

/** The day on the reader's own calendar: `2027-01-19`. Nothing else in the library reads a clock. */
export function today(): EdtfDate {
  const now = new Date();
  const numbers = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return [String(now.getFullYear()).padStart(4, '0'), ...numbers].join('-');
}
