import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, MONTHS } from '../generated/en.js';
import type { DateForms, FirstMessages } from '../messages.js';
import { numberWriter } from '../numbers.js';

const monthOf = ({ month = 0 }: EdtfPoint) => MONTHS[month - 1] ?? '';

function plain(point: EdtfPoint): string {
  const { precision, day, year } = point;
  switch (precision) {
    case 'day':
      return `${day} ${monthOf(point)} ${year}`;
    case 'month':
      return `${monthOf(point)} ${year}`;
    case 'year':
      return `${year}`;
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
  }
}

function date(point: EdtfPoint): string {
  const { approximate, uncertain } = point;
  if (!approximate && !uncertain) return plain(point);
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}${withArticle(plain(point))}`;
}

const dates: DateForms = {
  date,
  days: (first, last) => [`${first.day}`, '–', plain(last)],
  ofOneYear: (first, last) =>
    first.precision === 'day' ? [`${first.day} ${monthOf(first)}`, ' – ', plain(last)] : [monthOf(first), '–', plain(last)],
  range: (first, last) => [date(first), ' – ', date(last)],
  since: (start) => [`since ${withArticle(date(start))}`, '', ''],
  until: (end) => ['', '', `until ${withArticle(date(end))}`],
  toUnknown: (start) => [`from ${withArticle(date(start))}`, ', ', 'end not known'],
  fromUnknown: (end) => ['beginning not known', ', ', `until ${withArticle(date(end))}`],
};

/** Decades and centuries have an article: since the 1990s. */
function withArticle(text: string): string {
  return /^\d+(s|\w\w century)$/.test(text) ? `the ${text}` : text;
}

function ordinal(number: number): string {
  const suffix = { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
  return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : suffix}`;
}

export const counted = (number: number, one: string, many: string) => `${en.number(number)} ${number === 1 ? one : many}`;

const entries = (number: number) => counted(number, 'entry', 'entries');

export const en: FirstMessages = {
  language: 'en',
  dates,
  number: numberWriter(GROUP, DECIMAL),
  kyrgyzstanFirst: (title) =>
    title.replace(/((?:the Republic of )?Azerbaijan) and ((?:the )?Kyrgyz(?:stan| Republic))/, '$2 and $1'),
  faults: {
    file: (name) => `The file ${name}, which belongs beside azkg.js, could not be loaded.`,
    version: (name) => `The file ${name} is of another version than azkg.js. Replace the files of the library together.`,
    unreachable: (address) => `The address ${address} could not be reached.`,
    status: (answer) => `The address answered with an error: ${answer}.`,
    notJson: (address) => `What came from ${address} is not JSON.`,
    notDataset: (details) => details,
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
  retry: 'Try again',
  failed: (reason) => `This could not be shown. ${reason}`,

  documents: (n) => counted(n, 'document', 'documents'),
  sources: (n) => counted(n, 'source', 'sources'),
  details: 'Details',
  sourcesDiffer: 'Sources differ',
  notKnown: 'not known',
  multilateral: 'multilateral',

  credit: (title, version) => `${title}, version ${version}`,
  cite: 'Cite',
  draft: 'texts not yet reviewed',
};
