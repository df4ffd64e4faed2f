import { fold } from '../../src/dataset/fold.js';
import { overlaps } from '../../src/dataset/edtf.js';
import type { AzkgRecord, EdtfDate, Id, Kind, LocalText, Vocabulary } from '../../src/dataset/types.js';
import type { Context } from '../checks/rule.js';
import type { Answers } from './draft.js';
import { proposedId } from './propose-id.js';

/** What the questions go by. */
export interface Desk {
  readonly context: Context;
  /** The day on which the questions are asked, for the access of sources. */
  readonly today: EdtfDate;
}

/** Something that can be chosen by its number or its id. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A question about one field of a record. */
export interface Field {
  readonly name: string;
  readonly ask: string;
  readonly isOptional?: boolean;
  /** Whether it is asked at all, by what was answered before. */
  readonly isAsked?: (answers: Answers) => boolean;
  /** What can be chosen, shown with numbers. */
  readonly options?: (desk: Desk, answers: Answers) => readonly Option[];
  /** What an empty answer means. */
  readonly proposal?: (desk: Desk, answers: Answers) => string | undefined;
  /** Asked line by line until one is empty; the value is the list. */
  readonly isList?: boolean;
  /** The value for an answer, or for a line of it. `undefined` if it cannot be understood: `ask` is shown again. */
  readonly read: (answer: string, desk: Desk) => unknown;
}

type List = Exclude<keyof Vocabulary, 'countries'>;

const words = (answer: string): string[] => answer.split(/[\s,]+/).filter(Boolean);
const parts = (answer: string): string[] => answer.split(/\s*;\s*/).filter(Boolean);
const same = (answer: string): string => answer;
const text = (answer: string): LocalText => ({ en: answer });

function terms(list: List): (desk: Desk) => readonly Option[] {
  return ({ context }) => (context.vocabulary?.[list] ?? []).map(({ id, label }) => ({ id, label: label.en }));
}

/** The id of a record that somebody named by its id or by a name in any language; what is not known stays as it is. */
export function idIn({ context }: Desk, kind: Kind, name: string): Id {
  const records = context.records.map(({ record }) => record).filter((record) => record.kind === kind);
  if (records.some(({ id }) => id === name)) return name;
  const sought = fold(name);
  const found = records.filter((record) => namesOf(record).some((known) => fold(known) === sought));
  return found.length === 1 ? found[0]!.id : name;
}

function namesOf(record: AzkgRecord): string[] {
  if (record.kind === 'source') return [record.title];
  const { name, title, otherNames = [] } = record as { name?: LocalText; title?: LocalText; otherNames?: string[] };
  return [...(Object.values(name ?? title ?? {}) as string[]), ...otherNames];
}

const references =
  (kind: Kind) =>
  (answer: string, desk: Desk): Id[] =>
    answer
      .split(/\s*[,;]\s*/)
      .filter(Boolean)
      .map((name) => idIn(desk, kind, name));

const reference =
  (kind: Kind) =>
  (answer: string, desk: Desk): Id =>
    idIn(desk, kind, answer);

function type(list: List): Field {
  return { name: 'type', ask: 'Type', options: terms(list), read: same };
}

const date: Field = {
  name: 'date',
  ask: 'Date, as exact as the source: 1997-04-23, 1997-04, 1997, or 2012-03-29/2012-03-31',
  read: same,
};
const title: Field = { name: 'title', ask: 'Title in English, without a full stop', read: text };
const name: Field = { name: 'name', ask: 'Name in English', read: text };
const summary: Field = { name: 'summary', ask: 'Summary in English, in sentences', read: text };
const topics: Field = { name: 'topics', ask: 'Topics, by number or id', options: terms('topics'), read: words };
const otherNames: Field = { name: 'otherNames', ask: 'Other spellings, with ; between', isOptional: true, read: parts };
const note: Field = { name: 'note', ask: 'Note for the reader: what is open', isOptional: true, read: text };
const party: Field = { name: 'party', ask: 'Country that it belongs to: AZ, KG', isOptional: true, read: upper };
const place: Field = { name: 'place', ask: 'Place, by id or name', isOptional: true, read: reference('place') };

const citations: Field = {
  name: 'citations',
  ask: 'Source: its id, then the place in it if it is long, then what it supports if not all, as in "preslib-pages-from-history para. 6 supports: date, places"',
  isList: true,
  read: (line, desk) => {
    const [, source = '', locator = '', supports] = /^(\S+)\s*(.*?)\s*(?:supports:\s*(.+))?$/.exec(line) ?? [];
    return {
      source: idIn(desk, 'source', source),
      ...(locator && { locator }),
      ...(supports !== undefined && { supports: words(supports) }),
    };
  },
};

const id: Field = {
  name: 'id',
  ask: 'Id, which never changes',
  proposal: ({ context }, answers) =>
    proposedId(answers['kind'] as Kind, answers, new Set(context.files.records.map((file) => file.id))),
  read: same,
};

const END = [note, citations, id];

function upper(answer: string): string {
  return answer.toUpperCase();
}

function optional(field: Field): Field {
  return { ...field, isOptional: true };
}

/** What is asked for each kind of record, in this order. */
export const FIELDS: { readonly [kind in Kind]: readonly Field[] } = {
  event: [
    type('eventTypes'),
    date,
    title,
    optional(summary),
    topics,
    { name: 'places', ask: 'Places, by id or name, with commas between', isOptional: true, read: references('place') },
    {
      name: 'visit',
      ask: 'Visit: its level, whose it was, who was visited, as in "official KG AZ"',
      options: terms('levels'),
      isAsked: ({ type }) => type === 'visit',
      read: (answer) => {
        const [level, visitor, host, ...rest] = words(answer);
        return host === undefined || rest.length > 0
          ? undefined
          : { level, visitor: visitor?.toUpperCase(), host: host.toUpperCase() };
      },
    },
    {
      name: 'people',
      ask: 'Person: id or name, then a comma and the role (visitor, host, participant, signatory, chair, speaker, appointee)',
      isList: true,
      isOptional: true,
      read: (line, desk) => {
        const [person = '', role] = line.split(/\s*,\s*/);
        return { person: idIn(desk, 'person', person), ...(role !== undefined && { role }) };
      },
    },
    {
      name: 'institutions',
      ask: 'Institutions, by id or name, with commas between',
      isOptional: true,
      read: references('institution'),
    },
    { name: 'series', ask: 'Series that it is one of', isOptional: true, options: terms('series'), read: same },
    {
      name: 'number',
      ask: 'Its number in the series',
      isOptional: true,
      isAsked: ({ series }) => series !== undefined,
      read: Number,
    },
    ...END,
  ],
  agreement: [
    type('agreementTypes'),
    date,
    title,
    topics,
    {
      name: 'signatories',
      ask: 'Party: AZ or KG or another country, then who signed if a source says so, as in "KG askar-akayev"',
      isList: true,
      read: (line, desk) => {
        const [, country = '', person] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
        return { party: country.toUpperCase(), ...(person && { person: idIn(desk, 'person', person) }) };
      },
    },
    { ...place, ask: 'Place of signature, by id or name' },
    {
      name: 'event',
      ask: 'Event at which it was signed',
      isOptional: true,
      options: ({ context }, answers) =>
        context.records.flatMap(({ record }) =>
          record.kind === 'event' && overlaps(record.date, String(answers['date']), String(answers['date']))
            ? [{ id: record.id, label: record.title.en }]
            : [],
        ),
      read: reference('event'),
    },
    ...END,
  ],
  institution: [
    type('institutionTypes'),
    title,
    otherNames,
    optional({ ...date, ask: 'Life span: 2007-10-11/.. or 1997/2003' }),
    optional(summary),
    party,
    place,
    topics,
    ...END,
  ],
  person: [
    name,
    otherNames,
    {
      name: 'offices',
      ask: 'Office: country, title, and in parentheses the time for which sources show it, as in "KG President of the Kyrgyz Republic (1990/2005)"',
      isList: true,
      isOptional: true,
      read: (line) => {
        const [, country, title, time] = /^(\S+)\s+(.+?)\s*(?:\(([^()]*)\))?$/.exec(line) ?? [];
        return title === undefined
          ? undefined
          : { title: { en: title }, party: country?.toUpperCase(), ...(time && { date: time }) };
      },
    },
    ...END,
  ],
  place: [
    name,
    otherNames,
    { name: 'country', ask: 'Country: AZ, KG …', read: upper },
    {
      name: 'coordinates',
      ask: 'Longitude and latitude in degrees, from GeoNames: 74.59 42.87',
      read: (answer) => words(answer).map(Number),
    },
    ...END,
  ],
  figure: [
    type('figureTypes'),
    title,
    { ...date, ask: 'Date or period that the number is for' },
    { name: 'value', ask: 'Number', read: (answer) => Number(answer.replace(/[\s,]/g, '')) },
    { name: 'unit', ask: 'Unit', options: terms('units'), read: same },
    {
      name: 'approximate',
      ask: 'Is it approximate? y or n',
      isOptional: true,
      read: (answer) => (/^y(es)?$/i.test(answer) ? true : /^no?$/i.test(answer) ? null : undefined),
    },
    ...END,
  ],
  theme: [title, summary, ...END],
  source: [
    type('sourceTypes'),
    { name: 'title', ask: 'Title as printed, in parentheses if it is a description', read: same },
    { name: 'lang', ask: 'Language: en, az, ky, ru, tr …', read: same },
    { name: 'publisher', ask: 'Publisher: who speaks', read: same },
    { name: 'authors', ask: 'Authors, with ; between', isOptional: true, read: parts },
    optional({ ...date, ask: 'Date of publication' }),
    { name: 'url', ask: 'Address', isOptional: true, read: same },
    {
      name: 'accessed',
      ask: 'Day on which it was read',
      isAsked: ({ url }) => url !== undefined,
      proposal: ({ today }) => today,
      read: same,
    },
    { name: 'reliability', ask: 'How far it carries', options: terms('reliabilities'), read: same },
    note,
    id,
  ],
};
