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

  reader: {
    copyLink: 'Copy link',
    report: 'Report an error',
    reportSubject: (title) => `Error in: ${title}`,
    subject: 'What to cite',
    record: 'This entry',
    view: 'What is shown here',
    dataset: 'The dataset',
    sources: 'The sources',
    format: 'Format',
    plainText: 'Plain text',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser does not let us copy. The text is selected: copy it by hand.',
    close: 'Close',
    download: 'Download',
    saved: (format, n) => `${format}: ${counted(n, 'record', 'records')}`,
    nothingToSave: (format) => `${format}: nothing to save. Only dates known to the day can stand in a calendar.`,
    noFile: 'If no file arrives, this page does not allow downloads. Copy the text instead.',
  },

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
    literature: 'Literature',
    citedBy: (n) => `Cited by ${counted(n, 'entry', 'entries')}`,
    citeAll: 'Cite all',
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
  },

  explorer: {
    name: 'Explorer',
  },

  strip: {
    name: 'Time axis',
  },
};
