import { type Edtf, type EdtfBound, type EdtfInterval, type EdtfPoint, parseEdtf } from '../dataset/edtf.js';
import type { EdtfDate } from '../dataset/types.js';
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

/** A date in words, in pieces for `<time>` elements: an interval has two. */
export function dateParts(date: EdtfDate, forms: DateForms): DatePart[] {
  const parsed: Edtf | undefined = parseEdtf(date);
  if (!parsed) return [{ text: date }];
  return parsed.type === 'date' ? [pointPart(pointText(parsed, forms), parsed)] : intervalParts(parsed, forms);
}

function pointPart(text: string, point: EdtfPoint): DatePart {
  const datetime = datetimeOf(point);
  return datetime === undefined ? { text } : { text, datetime };
}

function datetimeOf({ precision, text }: EdtfPoint): string | undefined {
  const length = { day: 10, month: 7, year: 4, decade: 0, century: 0 }[precision];
  return length === 0 ? undefined : text.slice(0, length);
}

function pointText(point: EdtfPoint, forms: DateForms): string {
  let text = plainText(point, forms);
  if (point.approximate) text = forms.approximate(text);
  if (point.uncertain) text = forms.uncertain(text);
  return text;
}

function plainText({ precision, year, month = 0, day = 0 }: EdtfPoint, forms: DateForms): string {
  switch (precision) {
    case 'day':
      return forms.day(day, month, year);
    case 'month':
      return forms.month(month, year);
    default:
      return forms[precision](year);
  }
}

function intervalParts({ start, end }: EdtfInterval, forms: DateForms): DatePart[] {
  const [startText, between, endText] = rangeText(start, end, forms);
  return [boundPart(startText, start), { text: between }, boundPart(endText, end)].filter(({ text }) => text !== '');
}

function boundPart(text: string, bound: EdtfBound): DatePart {
  return typeof bound === 'string' ? { text } : pointPart(text, bound);
}

function rangeText(start: EdtfBound, end: EdtfBound, forms: DateForms): RangeText {
  if (typeof start === 'string') {
    const text = typeof end === 'string' ? '' : pointText(end, forms);
    return start === 'open' ? forms.until(text) : forms.fromUnknown(text);
  }
  if (typeof end === 'string') {
    const text = pointText(start, forms);
    return end === 'open' ? forms.since(text) : forms.toUnknown(text);
  }
  return shortRange(start, end, forms) ?? forms.range(pointText(start, forms), pointText(end, forms));
}

/** Within one year, month and year need not be said twice. */
function shortRange(start: EdtfPoint, end: EdtfPoint, forms: DateForms): RangeText | undefined {
  const isPlain = ![start, end].some(({ approximate, uncertain }) => approximate || uncertain);
  if (!isPlain || start.year !== end.year || start.precision !== end.precision) return undefined;
  const { month = 0, day = 0, year } = start;
  const { month: lastMonth = 0, day: lastDay = 0 } = end;
  switch (start.precision) {
    case 'day':
      return month === lastMonth
        ? forms.daysOfMonth(day, lastDay, month, year)
        : forms.daysOfYear([day, month], [lastDay, lastMonth], year);
    case 'month':
      return forms.monthsOfYear(month, lastMonth, year);
    default:
      return undefined;
  }
}
