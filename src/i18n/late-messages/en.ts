import { LANGUAGE_NAMES } from '../generated/en.js';
import type { LateMessages } from '../late-messages.js';
import { counted } from '../messages/en.js';

const events = (number: number) => counted(number, 'event', 'events');

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
    direction: 'Direction',
    from: (_code, name) => `from ${name}`,
    to: (_code, name) => `to ${name}`,
    levelNotKnown: 'level not known',
    visitors: 'Visitors',
    hosts: 'Received by',
    others: 'Also took part',
    noHeadOfState: 'Without a head of state',
  },

  institutions: {
    name: 'Institutions',
    datesNotKnown: 'dates not known',
    noParty: 'Joint and international',
    latest: 'Latest event',
    milestones: 'Milestones',
    events,
    noEvents: 'none recorded',
  },

  people: {
    name: 'People',
    tookPart: 'Took part in',
    roleNotStated: 'role not stated',
    events,
    eventList: 'Events',
    signed: 'Signed',
    nothing: 'nothing recorded',
    noOffice: 'No office recorded',
  },

  bibliography: {
    name: 'Sources',
  },

  factSheet: {
    name: 'At a glance',
    embassies: 'Embassies',
    lastVisit: 'Latest visit',
    lastDocument: 'Latest document',
    bilateral: (n) => `${n} bilateral`,
    multilateral: (n) => `${n} multilateral`,
    documentsMean: 'Documents that both countries have signed or adopted, alone or together with others',
    visitsMean: 'Visits to the other country; meetings, summits and conferences are not among them',
    counted: 'What this dataset holds is counted',
    mayBeMore: 'there may be more',
    selection: 'Only part of the records is counted',
    latest: 'latest figure',
    wholeYear: 'latest figure for a whole year',
    furtherFigures: (n) => counted(n, 'further figure', 'further figures'),
  },

  onThisDay: {
    name: 'On this day',
    week: 'Anniversaries of the week',
    month: 'Anniversaries of the month',
    yearsAgo: (n) => `${counted(n, 'year', 'years')} ago`,
    years: (n) => counted(n, 'year', 'years'),
    round: 'round anniversary',
    next: 'Next anniversary:',
    nextRound: 'Next round anniversary:',
    noneOnDay: (isRound) => `No ${isRound ? 'round ' : ''}anniversary falls on this day.`,
    noneInWeek: (isRound) => `No ${isRound ? 'round ' : ''}anniversary falls in this week.`,
    noneInMonth: (isRound) => `No ${isRound ? 'round ' : ''}anniversary falls in this month.`,
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
