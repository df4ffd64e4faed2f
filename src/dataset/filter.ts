import { compareRecords, type Dataset, dateOf } from './dataset.js';
import { overlaps, parseEdtf, spanOf } from './edtf.js';
import type { AzkgRecord, EdtfDate, Id, Kind, Vocabulary } from './types.js';

/**
 * Which records, in which order, how many. Fields narrow together; several values of a field are alternatives.
 * The fields are the selection attributes of the elements, by the same names.
 */
export interface Filter {
  readonly kind?: readonly string[];
  readonly type?: readonly string[];
  readonly topic?: readonly string[];
  readonly person?: readonly Id[];
  readonly place?: readonly Id[];
  readonly institution?: readonly Id[];
  /** ISO 3166-1 alpha-2; `parseFilter` takes them in any case. */
  readonly party?: readonly string[];
  readonly level?: readonly string[];
  /** EDTF; records that may overlap `from` … `to`. Those without a date are left out then. */
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  readonly ids?: readonly Id[];
  readonly exclude?: readonly Id[];
  /** Full text, in any of the languages and scripts. */
  readonly query?: string;
  /** `asc` or `desc`. */
  readonly order?: string;
  /** A whole number from 1. */
  readonly limit?: number;
}

export type FilterField = keyof Filter;

/** A field by which records can be chosen and counted. */
interface Facet {
  /** The values that a record has in this field. */
  readonly valuesOf: (record: AzkgRecord) => readonly string[];
  /** All values that make sense for records of these kinds. */
  readonly knownIn: (dataset: Dataset, kinds: readonly Kind[]) => readonly string[];
}

/** The list of the vocabulary that names the types of a kind. */
export const TYPE_LISTS = {
  event: 'eventTypes',
  agreement: 'agreementTypes',
  institution: 'institutionTypes',
  figure: 'figureTypes',
  source: 'sourceTypes',
} as const satisfies { readonly [kind in Kind]?: keyof Vocabulary };

const FACETS = {
  kind: {
    valuesOf: (record) => [record.kind],
    knownIn: (_, kinds) => kinds,
  },
  type: {
    valuesOf: (record) => ('type' in record ? [record.type] : []),
    knownIn: ({ document }, kinds) =>
      unique(
        kinds.flatMap((kind) =>
          kind in TYPE_LISTS ? idsOf(document.vocabulary[TYPE_LISTS[kind as keyof typeof TYPE_LISTS]]) : [],
        ),
      ),
  },
  topic: {
    valuesOf: (record) => ('topics' in record ? record.topics : []),
    knownIn: ({ document }) => idsOf(document.vocabulary.topics),
  },
  person: {
    valuesOf: (record) => {
      if (record.kind === 'person') return [record.id];
      if (record.kind === 'event') return record.people.map(({ person }) => person);
      return record.kind === 'agreement' ? record.signatories.flatMap(({ person }) => person ?? []) : [];
    },
    knownIn: ({ document }) => idsOf(document.people),
  },
  place: {
    valuesOf: (record) => {
      if (record.kind === 'place') return [record.id];
      if (record.kind === 'event') return record.places;
      return record.kind === 'agreement' || record.kind === 'institution' ? optional(record.place) : [];
    },
    knownIn: ({ document }) => idsOf(document.places),
  },
  institution: {
    valuesOf: (record) => {
      if (record.kind === 'institution') return [record.id];
      return record.kind === 'event' ? (record.institutions ?? []) : [];
    },
    knownIn: ({ document }) => idsOf(document.institutions),
  },
  party: {
    valuesOf: (record) => {
      switch (record.kind) {
        case 'event':
          return record.visit ? [record.visit.visitor, record.visit.host] : [];
        case 'agreement':
          return record.signatories.map(({ party }) => party);
        case 'institution':
          return optional(record.party);
        case 'person':
          return record.offices.map(({ party }) => party);
        case 'place':
          return [record.country];
        default:
          return [];
      }
    },
    knownIn: ({ document }) => idsOf(document.vocabulary.countries),
  },
  level: {
    valuesOf: (record) => (record.kind === 'event' ? optional(record.visit?.level) : []),
    knownIn: ({ document }) => idsOf(document.vocabulary.levels),
  },
} as const satisfies { readonly [field in FilterField]?: Facet };

export type FacetName = keyof typeof FACETS;

const FACET_NAMES = Object.keys(FACETS) as FacetName[];

const FACETS_OF_IDS: readonly FacetName[] = ['person', 'place', 'institution'];

/** The value that records have: where it is an id, a former one stands for the present one. */
function presentValue(dataset: Dataset, field: FacetName, value: string): string {
  return FACETS_OF_IDS.includes(field) ? (dataset.get(value)?.id ?? value) : value;
}

/** The names of all fields of a filter: the selection attributes. */
export const FILTER_FIELDS = [
  ...FACET_NAMES,
  'from',
  'to',
  'ids',
  'exclude',
  'query',
  'order',
  'limit',
] as const satisfies readonly FilterField[];

const ORDERS: readonly string[] = ['asc', 'desc'];

/** A filter from strings, as attributes give them: lists are separated by spaces. Empty strings count as absent. */
export function parseFilter(strings: { readonly [field in FilterField]?: string | null | undefined }): Filter {
  const filter: { -readonly [field in FilterField]?: unknown } = {};
  for (const field of FILTER_FIELDS) {
    const value = strings[field]?.trim();
    if (!value) continue;
    if (field === 'limit') filter.limit = Number(value);
    else if (field === 'from' || field === 'to' || field === 'query' || field === 'order') filter[field] = value;
    else filter[field] = value.split(/\s+/).map(field === 'party' ? (code) => code.toUpperCase() : String);
  }
  return filter as Filter;
}

/** A value of a filter that cannot match anything, and what could be given instead. */
export interface FilterProblem {
  readonly field: FilterField;
  readonly value: string;
  readonly expected: readonly string[] | string;
}

/**
 * Finds the values of a filter that nobody knows, for a word to the editor.
 * @param kinds The kinds of records that are chosen from.
 */
export function* filterProblems(dataset: Dataset, filter: Filter, kinds: readonly Kind[]): Generator<FilterProblem> {
  for (const field of FACET_NAMES) {
    const values = filter[field];
    if (!values) continue;
    const { knownIn }: Facet = FACETS[field];
    const expected = knownIn(dataset, kinds);
    const known = new Set(expected);
    for (const value of values) if (!known.has(presentValue(dataset, field, value))) yield { field, value, expected };
  }
  const isOfKinds = (record: AzkgRecord | undefined) => record !== undefined && kinds.includes(record.kind);
  for (const field of ['ids', 'exclude'] as const) {
    const unknown = (filter[field] ?? []).filter((id) => !isOfKinds(dataset.get(id)));
    const expected = unknown.length > 0 ? idsOf(dataset.records.filter(isOfKinds)) : [];
    for (const value of unknown) yield { field, value, expected };
  }
  for (const field of ['from', 'to'] as const) {
    const value = filter[field];
    if (value !== undefined && !parseEdtf(value))
      yield { field, value, expected: 'an EDTF date such as 1997, 1997-04 or 1997-04-23' };
  }
  if (isReversed(filter)) yield { field: 'to', value: String(filter.to), expected: `a date that is not before ${filter.from}` };
  if (!hasValidOrder(filter)) yield { field: 'order', value: String(filter.order), expected: ORDERS };
  if (!hasValidLimit(filter)) yield { field: 'limit', value: String(filter.limit), expected: 'a whole number from 1' };
}

function isReversed({ from, to }: Filter): boolean {
  return Boolean(from && to && parseEdtf(from) && parseEdtf(to) && spanOf(from).min > spanOf(to).max);
}

function hasValidOrder({ order }: Filter): boolean {
  return order === undefined || ORDERS.includes(order);
}

function hasValidLimit({ limit }: Filter): boolean {
  return limit === undefined || (Number.isInteger(limit) && limit > 0);
}

/**
 * The records that a filter lets through, in chronological order. A value that nobody knows matches nothing: a typo
 * must never show more than was meant.
 * @param within The records to choose from, where a choice has been made before.
 */
export function select(dataset: Dataset, filter: Filter, within: readonly AzkgRecord[] = dataset.records): AzkgRecord[] {
  if (!hasValidOrder(filter)) return [];
  const tests = testsOf(dataset, filter);
  const records = within.filter((record) => tests.every((test) => test(record))).sort(compareRecords);
  if (filter.order === 'desc') records.reverse();
  return limited(records, filter);
}

/** As many records as a filter allows: none where its limit is not a number that could be meant. */
export function limited<T>(records: readonly T[], filter: Filter): T[] {
  return hasValidLimit(filter) ? records.slice(0, filter.limit) : [];
}

type Test = (record: AzkgRecord) => boolean;

function testsOf(dataset: Dataset, filter: Filter): Test[] {
  const { from, to, ids, exclude, query } = filter;
  const tests: Test[] = FACET_NAMES.flatMap((field) => {
    const values = filter[field];
    if (!values) return [];
    const wanted = new Set(values.map((value) => presentValue(dataset, field, value)));
    return (record: AzkgRecord) => FACETS[field].valuesOf(record).some((value) => wanted.has(value));
  });
  if (from !== undefined || to !== undefined) {
    tests.push((record) => {
      const date = dateOf(record);
      return date !== undefined && overlaps(date, from, to);
    });
  }
  if (ids) tests.push(isOneOf(dataset, ids));
  if (exclude) {
    const isExcluded = isOneOf(dataset, exclude);
    tests.push((record) => !isExcluded(record));
  }
  if (query) tests.push(dataset.search.matcher(query));
  return tests;
}

function isOneOf(dataset: Dataset, ids: readonly Id[]): Test {
  const wanted = new Set(ids.map((id) => dataset.get(id)?.id));
  return (record) => wanted.has(record.id);
}

/** The values that a record has in a field. */
export function valuesOf(field: FacetName, record: AzkgRecord): readonly string[] {
  return FACETS[field].valuesOf(record);
}

/** The records by a value that they have; one with several values stands under each. */
export function partition<T>(
  records: readonly AzkgRecord[],
  valuesOfRecord: (record: AzkgRecord) => readonly T[],
): Map<T, AzkgRecord[]> {
  const parts = new Map<T, AzkgRecord[]>();
  for (const record of records) {
    for (const value of new Set(valuesOfRecord(record))) {
      const part = parts.get(value);
      if (part) part.push(record);
      else parts.set(value, [record]);
    }
  }
  return parts;
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
