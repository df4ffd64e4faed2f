import { LANGUAGE_NAMES } from '../generated/en.js';
import type { LateMessages } from '../late-messages.js';

export const late: LateMessages = {
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  fields: {
    accessed: 'Read on',
    archived: 'Archived copy',
    authors: 'Authors',
    coordinates: 'Latitude, longitude',
    country: 'Country',
    date: 'Date',
    documents: 'Documents',
    editors: 'Editors',
    ended: 'Ended',
    event: 'Signed at',
    host: 'Host',
    inForce: 'Entry into force',
    institutions: 'Institutions',
    isbn: 'ISBN',
    lang: 'Language',
    level: 'Kind of visit',
    note: 'Note',
    officialTitles: 'Official title',
    offices: 'Office',
    pages: 'Pages',
    party: 'Country',
    people: 'People',
    place: 'Place',
    places: 'Places',
    publisher: 'Publisher',
    ratified: 'Ratified or approved',
    reliability: 'Reliability',
    series: 'Series',
    signatories: 'Parties',
    sources: 'Sources',
    summary: 'Summary',
    texts: 'Text',
    title: 'Title',
    topics: 'Topics',
    type: 'Type',
    url: 'Address',
    value: 'Value',
    visitor: 'Visitor',
  },
  elsewhere: (field) => `${field} elsewhere:`,
  numbered: (number) => `no. ${number}`,
  pages: (pages) => (/^\d+$/.test(pages) ? `${pages} pages` : `pages ${pages}`),
  seenInOffice: 'seen in office',
  about: 'about',
  officialText: 'official publication',
  archivedCopy: 'archived copy',
  related: 'Appears in',
  languageName: (tag) => LANGUAGE_NAMES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => `in ${late.languageName(tag)}`,

  visits: {
    name: 'Visits',
  },

  institutions: {
    name: 'Institutions',
  },

  people: {
    name: 'People',
  },

  bibliography: {
    name: 'Sources',
  },

  factSheet: {
    name: 'At a glance',
  },

  onThisDay: {
    name: 'On this day',
  },

  chart: {
    name: 'Chart',
  },

  map: {
    name: 'Map',
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    nowhere: 'No place named',
    several: 'An entry that names several places counts at each of them.',
    size: 'The larger the circle, the more entries.',
    outside: 'Outside this part of the map:',
    closer: 'Zoom in',
    wider: 'Zoom out',
    close: 'Close',
    outlines: 'Source of the outlines',
    boundaries: 'They are simplified and take no position on boundaries.',
  },

  explorer: {
    name: 'Explorer',
  },

  strip: {
    name: 'Time axis',
  },
};
