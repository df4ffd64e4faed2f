import { LANGUAGE_NAMES } from '../generated/en.js';
import type { LateMessages } from '../late-messages.js';
import { counted } from '../messages/en.js';

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
    byYear: 'Entries by year',
    byDecade: 'Entries by decade',
    byType: 'Entries by type',
    byTopic: 'Entries by topic',
    events: (n) => counted(n, 'event', 'events'),
    begins: 'What lasts longer counts where it begins.',
    severalTopics: 'An entry with several topics counts under each of them.',
    leftOut: 'Periods without entries are left out.',
    entries: 'Entries',
    decade: 'Decade',
    total: 'Total',
    rest: 'All others',
    noVisit: 'Not a visit',
    incomplete: (cutOff) => `not complete (cut-off date of the data: ${cutOff})`,
    partial: 'part of a year',
    noFigure: 'no figure',
    otherValue: 'value in another source',
    unit: (unit) => `Unit: ${unit}`,
    million: 'million',
    billion: 'billion',
    highest: (entry) => `Highest: ${entry}`,
    hint: 'Choose a bar to see its entries.',
    keys: 'The arrow keys lead from bar to bar.',
    table: 'The numbers as a table',
  },

  map: {
    name: 'Map',
  },

  explorer: {
    name: 'Explorer',
  },

  strip: {
    name: 'Time axis',
  },
};
