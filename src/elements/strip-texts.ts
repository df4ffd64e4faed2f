import { dateOf } from '../dataset/dataset.js';
import type { AzkgRecord, EdtfDate } from '../dataset/types.js';
import { dateParts } from '../i18n/dates.js';
import type { Strip } from './strip-marks.js';
import { plainTitle, type View } from './view.js';

/** A date as plain text. */
export function dateText(date: EdtfDate, { dates }: View['messages']): string {
  return dateParts(date, dates)
    .map(({ text }) => text)
    .join('');
}

/** A record in one line of plain text. */
export function nameWithDate(view: View, record: AzkgRecord): string {
  const date = dateOf(record);
  const name = 'title' in record && typeof record.title === 'object' ? plainTitle(view, record.title) : record.id;
  return date === undefined ? name : `${dateText(date, view.messages)}: ${name}`;
}

/** How much is shown. */
export function summaryOf({ messages }: View, { axis, marks }: Strip): string {
  const [first, last] = [axis.firstYear, axis.lastYear].map((year) => String(year).padStart(4, '0'));
  const period = dateText(first === last ? first! : `${first}/${last}`, messages);
  return `${period}: ${messages.shown(marks.length, marks.length)}`;
}
