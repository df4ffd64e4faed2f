import type { AgreementRecord, AzkgRecord, DatedRecord, EventRecord } from '../dataset/types.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { describe, placesOf, sourceAddress } from './describe.js';
import { CREATOR, pageOf, uidOf } from './identity.js';
import { knownDays, nextDay, timestamp } from './iso.js';
import type { Exporter, ExportOptions } from './options.js';
import { fitText } from './text.js';
import { Words } from './words.js';

/** Whether a record can stand in a calendar: an event or a document whose days are known. */
export function isCalendarRecord(record: AzkgRecord): record is DatedRecord {
  return (record.kind === 'event' || record.kind === 'agreement') && knownDays(record.date) !== undefined;
}

/**
 * iCalendar (RFC 5545; the calendar's name as RFC 7986 has it): an all-day entry for each event and each day of signature. What
 * is not known to the day is left out: a calendar has no place for `1998-12`, `1995~` or `2009-06/..`. Ids stay the same, so that
 * a calendar that is read again is brought up to date; the time stamp is the dataset's date, not a clock's.
 */
export const toIcs: Exporter = (dataset, records, options = {}) => {
  const words = new Words(dataset, options);
  const { title, version } = dataset.document;
  const name = words.text(title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${CREATOR}//${escapeText(`${name} ${version}`)}//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...records.filter(isCalendarRecord).flatMap((record) => eventLines(words, record, options)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
};

function eventLines(words: Words, record: EventRecord | AgreementRecord, options: ExportOptions): string[] {
  const { dataset } = words;
  const { first, last } = knownDays(record.date)!;
  const { text, language } = words.named(record);
  const address = pageOf(record, options) ?? sourceAddress(words, record);
  const places = placesOf(record);
  const only = places.length === 1 ? dataset.find('place', places[0]!) : undefined;
  const [longitude, latitude] = only?.coordinates ?? [];
  const year = options.anniversaries ? ` (${Math.floor(first / 10000)})` : '';
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uidOf(dataset, record.id))}`,
    `DTSTAMP:${timestamp(dataset.document.updated).replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    `DTEND;VALUE=DATE:${day(nextDay(last))}`,
    ...(options.anniversaries ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY;LANGUAGE=${language}:${escapeText(text + year)}`,
    `DESCRIPTION:${describe(words, record).map(escapeText).join('\\n')}`,
    ...(places.length > 0 ? [`LOCATION:${escapeText(places.map((id) => words.nameOf(id)).join(', '))}`] : []),
    ...(longitude !== undefined && latitude !== undefined ? [`GEO:${latitude};${longitude}`] : []),
    `CATEGORIES:${categories(words, record).map(escapeText).join(',')}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function categories(words: Words, record: EventRecord | AgreementRecord): string[] {
  const topics = record.topics.map((topic) => words.term('topics', topic));
  return [...new Set([words.term(TYPE_LISTS[record.kind], record.type), ...topics])];
}

function day(yyyymmdd: number): string {
  return String(yyyymmdd).padStart(8, '0');
}

/** A value of the type TEXT (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return fitText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n');
}

const LONGEST_LINE = 75;

/** A content line in lines of at most 75 octets (RFC 5545, 3.1); no character is torn apart. */
function fold(line: string): string {
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let i = 0; i < line.length;) {
    const codePoint = line.codePointAt(i)!;
    const more = octetsOf(codePoint);
    if (octets + more > LONGEST_LINE) {
      pieces.push(line.slice(start, i));
      start = i;
      // The space that the next line begins with.
      octets = 1;
    }
    octets += more;
    i += codePoint > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

/** How long a character is in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
