import { overlaps } from './edtf.js';
import type { EdtfDate, Office, PersonRecord } from './types.js';

/**
 * The office that a person held on a date, as far as the dataset shows: one whose time may cover the date, else one
 * whose time no source gives.
 */
export function officeOn(person: PersonRecord, date: EdtfDate): Office | undefined {
  return (
    person.offices.find((office) => office.date !== undefined && overlaps(office.date, date, date)) ??
    person.offices.find((office) => office.date === undefined)
  );
}
