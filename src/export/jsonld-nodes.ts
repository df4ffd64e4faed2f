/** What schema.org calls the things of the dataset (https://schema.org/docs/full.html), one function a kind. */
import type {
  AgreementRecord,
  AgreementType,
  AzkgRecord,
  EventRecord,
  FigureRecord,
  InstitutionRecord,
  PersonRecord,
  PlaceRecord,
  ThemeRecord,
} from '../dataset/types.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { urnOf } from './identity.js';
import { isoSpan } from './iso.js';
import { source } from './jsonld-sources.js';
import {
  aboutIt,
  citedBy,
  country,
  inLanguage,
  keywords,
  names,
  type Node,
  ownDate,
  reference,
  references,
  withoutGaps,
} from './jsonld-values.js';
import { webAddress } from './text.js';
import type { Words } from './words.js';

/** A record as a node. Properties that it has no value for are absent. */
export function nodeOf(words: Words, record: AzkgRecord): Node {
  return withoutGaps({
    '@id': urnOf(words.dataset, record.id),
    ...ownProperties(words, record),
    identifier: record.id,
    sameAs: record.aliases?.map((alias) => urnOf(words.dataset, alias)),
    'azkg:note': record.note && words.text(record.note),
  });
}

function ownProperties(words: Words, record: AzkgRecord): Node {
  switch (record.kind) {
    case 'event':
      return event(words, record);
    case 'agreement':
      return agreement(words, record);
    case 'institution':
      return institution(words, record);
    case 'person':
      return person(words, record);
    case 'place':
      return place(words, record);
    case 'figure':
      return figure(words, record);
    case 'theme':
      return theme(words, record);
    case 'source':
      return source(words, record);
  }
}

function event(words: Words, record: EventRecord): Node {
  const { visit, institutions, series, number } = record;
  const { start, end } = isoSpan(record.date);
  return {
    '@type': 'Event',
    ...names(words, record.title),
    description: words.maybe(record.summary),
    startDate: start,
    endDate: end,
    ...ownDate(record.date, 'start and end'),
    location: references(words, record.places),
    organizer: visit && country(words, visit.host),
    attendee: record.people.map(({ person: id, role }) =>
      role === undefined
        ? reference(words, id)
        : { '@type': 'Role', roleName: words.term('roles', role), attendee: reference(words, id) },
    ),
    contributor: references(words, institutions),
    keywords: keywords(words, record),
    ...aboutIt(words, record),
    'azkg:type': record.type,
    'azkg:visitLevel': visit?.level,
    'azkg:visitor': visit && country(words, visit.visitor),
    'azkg:series': series && words.term('series', series),
    'azkg:number': number,
  };
}

/** What binds states; a memorandum, a statement or a programme is not said to be law. */
const LEGISLATION: readonly AgreementType[] = ['treaty', 'agreement', 'protocol', 'convention'];

function agreement(words: Words, record: AgreementRecord): Node {
  const parties = [...new Set(record.signatories.map(({ party }) => party))].map((code) => country(words, code));
  const { start: signed } = isoSpan(record.date);
  const isLegislation = LEGISLATION.includes(record.type);
  return {
    '@type': isLegislation ? 'Legislation' : 'CreativeWork',
    ...names(
      words,
      record.title,
      record.officialTitles?.map(({ text, lang }) => inLanguage(text, lang)),
    ),
    ...(isLegislation && legislation(words, record, signed, parties)),
    genre: isLegislation ? undefined : words.term(TYPE_LISTS.agreement, record.type),
    dateCreated: signed,
    ...ownDate(record.date, 'start'),
    locationCreated: record.place && reference(words, record.place),
    contributor: record.signatories.flatMap(({ person: id }) =>
      id === undefined
        ? []
        : [{ '@type': 'Role', roleName: words.term('roles', 'signatory'), contributor: reference(words, id) }],
    ),
    encoding: record.texts?.flatMap(({ lang, url }) =>
      webAddress(url) === undefined ? [] : [{ '@type': 'MediaObject', contentUrl: url, inLanguage: lang }],
    ),
    keywords: keywords(words, record),
    citation: citedBy(words, record),
    'azkg:type': record.type,
    'azkg:party': parties,
    'azkg:signedAt': record.event && reference(words, record.event),
  };
}

/** Whether it is in force is said only where a source says so: nothing follows from a signature. */
function legislation(words: Words, record: AgreementRecord, signed: string | undefined, parties: readonly Node[]): Node {
  const { inForce, ended } = record.status ?? {};
  return {
    legislationType: words.term(TYPE_LISTS.agreement, record.type),
    legislationDate: signed,
    legislationJurisdiction: parties,
    legislationDateOfApplicability: inForce && isoSpan(inForce.date).start,
    legislationLegalForce: ended ? 'https://schema.org/NotInForce' : inForce && 'https://schema.org/InForce',
  };
}

function institution(words: Words, record: InstitutionRecord): Node {
  const { date } = record;
  const { start, end } = date === undefined ? {} : isoSpan(date);
  // A single date is when it was founded; it is not over on the same day.
  const isOver = end !== undefined && end !== start;
  return {
    '@type': 'Organization',
    ...names(words, record.title),
    description: words.maybe(record.summary),
    foundingDate: start,
    dissolutionDate: isOver ? end : undefined,
    ...(date !== undefined && ownDate(date, 'start and end')),
    location: record.place && reference(words, record.place),
    keywords: keywords(words, record),
    ...aboutIt(words, record),
    'azkg:type': record.type,
    'azkg:party': record.party && country(words, record.party),
  };
}

/** Offices without times: those in the data are when sources show somebody in office, not terms. */
function person(words: Words, record: PersonRecord): Node {
  return {
    '@type': 'Person',
    ...names(words, record.name, record.otherNames),
    jobTitle: [...new Set(record.offices.map(({ title }) => words.text(title)))],
    ...aboutIt(words, record),
  };
}

function place(words: Words, record: PlaceRecord): Node {
  const [longitude, latitude] = record.coordinates;
  return {
    '@type': 'Place',
    ...names(words, record.name, record.otherNames),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: country(words, record.country),
    ...aboutIt(words, record),
  };
}

function figure(words: Words, record: FigureRecord): Node {
  return {
    '@type': 'Observation',
    ...names(words, record.title),
    observationDate: isoSpan(record.date).start,
    ...ownDate(record.date, 'start'),
    value: record.value,
    unitText: words.term('units', record.unit),
    ...aboutIt(words, record),
    'azkg:type': record.type,
    'azkg:approximate': record.approximate,
  };
}

function theme(words: Words, record: ThemeRecord): Node {
  return {
    '@type': 'CreativeWork',
    ...names(words, record.title),
    text: words.text(record.summary),
    isPartOf: { '@id': urnOf(words.dataset, '@dataset') },
    citation: citedBy(words, record),
  };
}
