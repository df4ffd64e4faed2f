import type { EdtfDate } from '../dataset/types.js';

/** The reader's day, by the calendar on their wall, as an EDTF date. The only place that reads the clock. */
export function today(): EdtfDate {
  const now = new Date();
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
