import type { DateForms, Messages } from '../messages.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const month = (number: number) => MONTHS[number - 1] ?? '';

const dates: DateForms = {
  day: (d, m, y) => `${d} ${month(m)} ${y}`,
  month: (m, y) => `${month(m)} ${y}`,
  year: (y) => `${y}`,
  decade: (y) => `${y}s`,
  century: (y) => `${ordinal(y / 100 + 1)} century`,
  daysOfMonth: (first, last, m, y) => [`${first}`, '–', `${last} ${month(m)} ${y}`],
  daysOfYear: ([d1, m1], [d2, m2], y) => [`${d1} ${month(m1)}`, ' – ', `${d2} ${month(m2)} ${y}`],
  monthsOfYear: (first, last, y) => [month(first), '–', `${month(last)} ${y}`],
  range: (start, end) => [start, ' – ', end],
  since: (start) => [`since ${inSentence(start)}`, '', ''],
  until: (end) => ['', '', `until ${inSentence(end)}`],
  toUnknown: (start) => [`from ${inSentence(start)}`, ', ', 'end not known'],
  fromUnknown: (end) => ['beginning not known', ', ', `until ${inSentence(end)}`],
  approximate: (date) => `about ${inSentence(date)}`,
  uncertain: (date) => `perhaps ${inSentence(date)}`,
};

/** Decades and centuries have an article: since the 1990s. */
function inSentence(date: string): string {
  return /^\d+(s|\w\w century)$/.test(date) ? `the ${date}` : date;
}

function ordinal(number: number): string {
  const suffix = { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
  return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : suffix}`;
}

const count = (number: number, one: string, many: string) => `${en.number(number)} ${number === 1 ? one : many}`;

const entries = (number: number) => count(number, 'entry', 'entries');

const LANGUAGES: { readonly [tag: string]: string } = {
  en: 'English',
  az: 'Azerbaijani',
  ky: 'Kyrgyz',
  ru: 'Russian',
  tr: 'Turkish',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  kk: 'Kazakh',
  pt: 'Portuguese',
  uz: 'Uzbek',
  zh: 'Chinese',
};

export const en: Messages = {
  language: 'en',
  dates,
  number: (value) => {
    const [whole = '', fraction] = String(Math.abs(value)).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
  },
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

  timeline: 'Chronicle',
  agreements: 'Documents',

  controls: (list) => `Filter: ${list}`,
  search: 'Search',
  type: 'Type',
  topic: 'Topic',
  year: 'Year',
  order: 'Order',
  allTypes: 'All types',
  allTopics: 'All topics',
  allYears: 'All years',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  reset: 'Reset',
  option: (label, n) => `${label} (${en.number(n)})`,
  shown: (n, total) => (n >= total ? entries(n) : `${en.number(n)} of ${entries(total)}`),

  loading: 'Loading …',
  empty: 'Nothing matches this choice.',
  noRecordId: 'No record has been chosen: the attribute record-id is missing.',
  unknownRecord: (id) => `There is no record “${id}”.`,
  incomplete: (reason) => `Something is missing here. ${reason}`,
  failed: (reason) => `This could not be shown. ${reason}`,

  documents: (n) => count(n, 'document', 'documents'),
  sources: (n) => count(n, 'source', 'sources'),
  details: 'Details',
  sourcesDiffer: 'Sources differ',
  elsewhere: (field) => `${field} elsewhere:`,
  numbered: (number) => `no. ${number}`,
  pages: (pages) => (/^\d+$/.test(pages) ? `${pages} pages` : `pages ${pages}`),
  seenInOffice: 'seen in office',
  about: 'about',
  notKnown: 'not known',
  multilateral: 'multilateral',
  officialText: 'official publication',
  archivedCopy: 'archived copy',
  related: 'Appears in',
  languageName: (tag) => LANGUAGES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => `in ${en.languageName(tag)}`,

  credit: (title, version) => `${title}, version ${version}`,
};
