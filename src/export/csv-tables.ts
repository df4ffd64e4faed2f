/** What stands in which column: one table for each kind of record. Columns are added at the end of a table and never renamed. */
import { TYPE_LISTS } from '../dataset/filter.js';
import type {
  AgreementRecord,
  AzkgRecord,
  EdtfDate,
  EventRecord,
  FigureRecord,
  Id,
  InstitutionRecord,
  Kind,
  PersonRecord,
  PlaceRecord,
  Signatory,
  SourceRecord,
  StatusDate,
  ThemeRecord,
  Variant,
} from '../dataset/types.js';
import { possibleDays } from './iso.js';
import type { Words } from './words.js';

export type Cell = string | number | boolean | undefined;

export interface Column<R> {
  readonly name: string;
  /** As in Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly value: (record: R, words: Words) => Cell;
  /** The kind of record whose id this is. */
  readonly refersTo?: Kind;
}

export interface Table<R> {
  /** The collection's name in the dataset, and the file's. */
  readonly name: string;
  readonly columns: readonly Column<R>[];
}

type RecordOf<K extends Kind> = Extract<AzkgRecord, { kind: K }>;
type Text<R> = (record: R, words: Words) => Cell;
type Typed = EventRecord | AgreementRecord | InstitutionRecord | FigureRecord | SourceRecord;

function column<R>(name: string, description: string, value: Text<R>, more: Partial<Column<R>> = {}): Column<R> {
  return { name, type: 'string', description, value, ...more };
}

/** Several values in one cell. */
export function list(values: readonly string[] = []): string {
  return values.join('; ');
}

const names = (ids: readonly Id[] | undefined, words: Words) => list(ids?.map((id) => words.nameOf(id)));

const id: readonly Column<AzkgRecord>[] = [
  column('id', 'Permanent id of the record.', (record) => record.id),
  column('kind', 'Kind of record.', (record) => record.kind),
];

const type: readonly Column<Typed>[] = [
  column('type', 'Type, as an id of the vocabulary.', (record) => record.type),
  column('type_label', 'Type in words.', (record, words) => words.term(TYPE_LISTS[record.kind], record.type)),
];

const date: readonly Column<{ readonly date?: EdtfDate }>[] = [
  column('date', 'Date as its source gives it, in EDTF (ISO 8601-2).', (record) => record.date),
  column('date_earliest', 'First day that the date may mean; empty if open.', (r) => r.date && possibleDays(r.date).earliest, {
    type: 'date',
  }),
  column('date_latest', 'Last day that the date may mean; empty if open.', (r) => r.date && possibleDays(r.date).latest, {
    type: 'date',
  }),
];

const title = column<EventRecord | AgreementRecord | InstitutionRecord | FigureRecord | ThemeRecord>(
  'title',
  'Title, in English where it does not exist in the chosen language.',
  (record, words) => words.text(record.title),
);

const summary = column<EventRecord | InstitutionRecord | ThemeRecord>('summary', 'Summary.', (record, words) =>
  words.maybe(record.summary),
);

const topics: readonly Column<{ readonly topics: readonly string[] }>[] = [
  column('topics', 'Topics, as ids of the vocabulary.', (record) => list(record.topics)),
  column('topic_labels', 'Topics in words.', ({ topics: ids }, words) => list(ids.map((topic) => words.term('topics', topic)))),
];

const place: readonly Column<{ readonly place?: Id }>[] = [
  column('place', 'Id of the place.', (record) => record.place, { refersTo: 'place' }),
  column('place_name', 'Name of the place.', (record, words) => record.place && words.nameOf(record.place)),
];

const name: readonly Column<PersonRecord | PlaceRecord>[] = [
  column('name', 'Name.', (record, words) => words.text(record.name)),
  column('other_names', 'Other spellings.', (record) => list(record.otherNames)),
];

/** What every record ends with. */
const proof: readonly Column<AzkgRecord>[] = [
  column('sources', 'Ids of the sources that the record cites; where in them is in the table of citations.', (record) =>
    list([...new Set((record.citations ?? []).map(({ source }) => source))]),
  ),
  column('variants', 'Values that other sources give, each with its field.', (record, words) =>
    list((record.variants ?? []).map((variant) => variantText(variant, words))),
  ),
  column('note', 'Remark.', (record, words) => words.maybe(record.note)),
  column('aliases', 'Former ids.', (record) => list(record.aliases)),
];

const events: readonly Column<EventRecord>[] = [
  ...id,
  ...type,
  ...date,
  title,
  summary,
  ...topics,
  column('places', 'Ids of places.', (record) => list(record.places)),
  column('place_names', 'Names of places.', (record, words) => names(record.places, words)),
  column('people', 'Ids of people.', (record) => list(record.people.map(({ person }) => person))),
  column('people_names', 'Names of people, with their roles.', (record, words) =>
    list(record.people.map((participation) => words.participant(participation))),
  ),
  column('institutions', 'Ids of institutions.', (record) => list(record.institutions)),
  column('institution_names', 'Names of institutions.', (record, words) => names(record.institutions, words)),
  column('visit_level', 'Level of a visit.', (record) => record.visit?.level),
  column('visit_visitor', 'Whose visit it was: ISO 3166-1 alpha-2.', (record) => record.visit?.visitor),
  column('visit_host', 'Who was visited: ISO 3166-1 alpha-2.', (record) => record.visit?.host),
  column('series', 'What it is one of, as an id of the vocabulary.', (record) => record.series),
  column('number', 'Its number in the series.', (record) => record.number, { type: 'integer' }),
  ...proof,
];

const agreements: readonly Column<AgreementRecord>[] = [
  ...id,
  ...type,
  ...date,
  title,
  ...topics,
  ...place,
  column('official_titles', 'Titles as they stand on the document.', (record) =>
    list(record.officialTitles?.map(({ text }) => text)),
  ),
  column('parties', 'Parties: ISO 3166-1 alpha-2.', (record) => list([...new Set(record.signatories.map(({ party }) => party))])),
  column('signatories', 'Who acted for each party, as far as known.', (record, words) =>
    list(record.signatories.map((signatory) => signatoryText(signatory, words))),
  ),
  column('event', 'Id of the event at which it was signed.', (record) => record.event, { refersTo: 'event' }),
  column('multilateral', 'Whether there are more parties than these two countries; empty if not said.', (r) => r.multilateral, {
    type: 'boolean',
  }),
  column('ratified', 'Who ratified or approved it when (EDTF).', (record) => list(record.status?.ratified?.map(stepText))),
  column('in_force', 'Entry into force (EDTF); empty if not known.', (record) => record.status?.inForce?.date),
  column('ended', 'End (EDTF); empty if not known or still in force.', (record) => record.status?.ended?.date),
  column('texts', 'Where the text can be read, each with its language.', (record) =>
    list(record.texts?.map(({ lang, url }) => `${lang} ${url}`)),
  ),
  ...proof,
];

const institutions: readonly Column<InstitutionRecord>[] = [
  ...id,
  ...type,
  ...date,
  title,
  summary,
  ...topics,
  ...place,
  column('party', 'Country that it belongs to: ISO 3166-1 alpha-2; empty for joint ones.', (record) => record.party),
  ...proof,
];

const people: readonly Column<PersonRecord>[] = [
  ...id,
  ...name,
  column(
    'offices',
    'Offices, each with its country and the time for which sources show the person in it (EDTF).',
    (record, words) =>
      list(record.offices.map((o) => `${words.text(o.title)}, ${o.party}${o.date === undefined ? '' : ` (${o.date})`}`)),
  ),
  ...proof,
];

const places: readonly Column<PlaceRecord>[] = [
  ...id,
  ...name,
  column('country', 'ISO 3166-1 alpha-2.', (record) => record.country),
  column('longitude', 'Degrees, WGS 84.', (record) => record.coordinates[0], { type: 'number' }),
  column('latitude', 'Degrees, WGS 84.', (record) => record.coordinates[1], { type: 'number' }),
  ...proof,
];

const figures: readonly Column<FigureRecord>[] = [
  ...id,
  ...type,
  ...date,
  title,
  column('value', 'The number.', (record) => record.value, { type: 'number' }),
  column('unit', 'Unit, as an id of the vocabulary.', (record) => record.unit),
  column('unit_label', 'Unit in words.', (record, words) => words.term('units', record.unit)),
  column('approximate', 'Whether the source rounds the number; empty if not said.', (record) => record.approximate, {
    type: 'boolean',
  }),
  ...proof,
];

const themes: readonly Column<ThemeRecord>[] = [...id, title, summary, ...proof];

const sources: readonly Column<SourceRecord>[] = [
  ...id,
  ...type,
  column('source_title', 'Title as printed; in parentheses if it is a description.', (record) => record.title),
  column('lang', 'Language: BCP 47.', (record) => record.lang),
  column('publisher', 'Publisher.', (record) => record.publisher),
  column('authors', 'Authors.', (record) => list(record.authors)),
  column('editors', 'Editors.', (record) => list(record.editors)),
  column('published', 'Date or year of publication (EDTF).', (record) => record.date ?? record.year),
  column('url', 'Address.', (record) => record.url),
  column('archived', 'Address of an archived copy.', (record) => record.archived),
  column('accessed', 'When it was read (EDTF).', (record) => record.accessed),
  column('isbn', 'ISBN.', (record) => record.isbn),
  column('publication_place', 'Place of publication.', (record) => record.place),
  column('pages', 'Number of pages, or the range in a larger work.', (record) => record.pages),
  column('recommended', 'Whether it is on the literature list of the founding source.', (record) => record.recommended, {
    type: 'boolean',
  }),
  column('reliability', 'How far it carries, as an id of the vocabulary.', (record) => record.reliability),
  ...proof,
];

/** In the order of the dataset's collections. */
export const TABLES: { readonly [K in Kind]: Table<RecordOf<K>> } = {
  event: { name: 'events', columns: events },
  agreement: { name: 'agreements', columns: agreements },
  institution: { name: 'institutions', columns: institutions },
  person: { name: 'people', columns: people },
  place: { name: 'places', columns: places },
  figure: { name: 'figures', columns: figures },
  theme: { name: 'themes', columns: themes },
  source: { name: 'sources', columns: sources },
};

export const KINDS = Object.keys(TABLES) as readonly Kind[];

/** The table of a kind, for records that are known to be of that kind. */
export function tableOf(kind: Kind): Table<AzkgRecord> {
  return TABLES[kind] as Table<never> as Table<AzkgRecord>;
}

function signatoryText({ party, body, person }: Signatory, words: Words): string {
  const who = [words.country(party), words.maybe(body)].filter(Boolean).join(', ');
  return person === undefined ? who : `${who} (${words.nameOf(person)})`;
}

function stepText({ party, date: when }: StatusDate): string {
  return party === undefined ? when : `${party} ${when}`;
}

function variantText({ field, value, reason }: Variant, words: Words): string {
  return `${field}: ${typeof value === 'object' ? words.text(value) : value} (${words.text(reason)})`;
}
