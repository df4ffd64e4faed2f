import { type EdtfBound, type EdtfInterval, type EdtfPoint, parseEdtf } from '../dataset/edtf.js';
import type { EdtfDate } from '../dataset/types.js';
import { allMessages } from './locale.js';
import type { DateForms, RangeText } from './messages.js';

/** A piece of a written date; what can stand in `<time datetime>` says so. */
export interface DatePart {
  readonly text: string;
  /** Valid in HTML at the date's own precision: `1997`, `1997-04`, `1997-04-23`. */
  readonly datetime?: string;
}

/** A date in words. What is not EDTF comes back as it is. */
export function formatDate(date: EdtfDate, forms: DateForms): string {
  return dateParts(date, forms)
    .map(({ text }) => text)
    .join('');
}

/** Writers of dates in words, one for each language that is here. */
export function dateWriters(): ((date: EdtfDate) => string)[] {
  return allMessages().map(
    ({ dates }) =>
      (date) =>
        formatDate(date, dates),
  );
}

/** A date in words, in pieces for `<time>` elements: an interval has two. */
export function dateParts(date: EdtfDate, forms: DateForms): DatePart[] {
  const parsed = parseEdtf(date);
  if (!parsed) return [{ text: date }];
  return parsed.type === 'date' ? [part(forms.date(parsed), parsed)] : intervalParts(parsed, forms);
}

function intervalParts({ start, end }: EdtfInterval, forms: DateForms): DatePart[] {
  const [startText, between, endText] = rangeText(start, end, forms);
  return [part(startText, start), { text: between }, part(endText, end)].filter(({ text }) => text !== '');
}

function part(text: string, bound: EdtfBound): DatePart {
  const datetime = typeof bound === 'string' ? '' : bound.text.slice(0, DATETIME_LENGTHS[bound.precision]);
  return datetime === '' ? { text } : { text, datetime };
}

/** How much of a date HTML can say: of a decade or century nothing. */
const DATETIME_LENGTHS = { day: 10, month: 7, year: 4, decade: 0, century: 0 };

function rangeText(start: EdtfBound, end: EdtfBound, forms: DateForms): RangeText {
  if (typeof start === 'string') {
    if (typeof end === 'string') return ['', '', ''];
    return start === 'open' ? forms.until(end) : forms.fromUnknown(end);
  }
  if (typeof end === 'string') return end === 'open' ? forms.since(start) : forms.toUnknown(start);
  return shortRange(start, end, forms) ?? forms.range(start, end);
}

/** Within one year, month and year need not be said twice. */
function shortRange(start: EdtfPoint, end: EdtfPoint, forms: DateForms): RangeText | undefined {
  const isPlain = ![start, end].some(({ approximate, uncertain }) => approximate || uncertain);
  if (!isPlain || start.year !== end.year || start.precision !== end.precision) return undefined;
  if (start.precision === 'day' && start.month === end.month) return forms.days(start, end);
  return start.precision === 'day' || start.precision === 'month' ? forms.ofOneYear(start, end) : undefined;
}
