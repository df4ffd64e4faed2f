import { append } from './append.js';
import { compareRecords, type Dataset, dateOf } from './dataset.js';
import { overlaps } from './edtf.js';
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

/** The values that a record has in each of the fields by which records can be chosen and counted. */
type ValuesOf = (record: AzkgRecord) => readonly string[];

/** The list of the vocabulary that names the types of a kind. */
export const TYPE_LISTS = {
  event: 'eventTypes',
  agreement: 'agreementTypes',
  institution: 'institutionTypes',
  figure: 'figureTypes',
  source: 'sourceTypes',
} as const satisfies { readonly [kind in Kind]?: keyof Vocabulary };

const FACETS = {
  kind: (record) => [record.kind],
  type: (record) => ('type' in record ? [record.type] : []),
  topic: (record) => ('topics' in record ? record.topics : []),
  person: (record) => {
    if (record.kind === 'person') return [record.id];
    if (record.kind === 'event') return record.people.map(({ person }) => person);
    return record.kind === 'agreement' ? record.signatories.flatMap(({ person }) => person ?? []) : [];
  },
  place: (record) => {
    if (record.kind === 'place') return [record.id];
    if (record.kind === 'event') return record.places;
    return record.kind === 'agreement' || record.kind === 'institution' ? optional(record.place) : [];
  },
  institution: (record) => {
    if (record.kind === 'institution') return [record.id];
    return record.kind === 'event' ? (record.institutions ?? []) : [];
  },
  party: (record) => {
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
  level: (record) => (record.kind === 'event' ? optional(record.visit?.level) : []),
} as const satisfies { readonly [field in FilterField]?: ValuesOf };

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

const FACETS_OF_IDS: readonly FacetName[] = ['person', 'place', 'institution'];

/** The value that records have: where it is an id, a former one stands for the present one. */
export function presentValue(dataset: Dataset, field: FacetName, value: string): string {
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

export const ORDERS: readonly string[] = ['asc', 'desc'];

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

export function hasValidOrder({ order }: Filter): boolean {
  return order === undefined || ORDERS.includes(order);
}

export function hasValidLimit({ limit }: Filter): boolean {
  return limit === undefined || (Number.isInteger(limit) && limit > 0);
}

/** Records to choose from, in chronological order, and what they still have to pass. */
export interface Narrowed {
  readonly records: readonly AzkgRecord[];
  readonly rest: Filter;
}

type Narrower = (dataset: Dataset, filter: Filter) => Narrowed | undefined;

let narrow: Narrower | undefined;

/** Spares `select` records that a filter cannot let through (`src/dataset/indexes.ts`). */
export function makeNarrower(narrower: Narrower): void {
  narrow = narrower;
}

/**
 * The records that a filter lets through, in chronological order. A value that nobody knows matches nothing: a typo
 * must never show more than was meant.
 * @param within The records to choose from, where a choice has been made before.
 */
export function select(dataset: Dataset, filter: Filter, within?: readonly AzkgRecord[]): AzkgRecord[] {
  if (!hasValidOrder(filter)) return [];
  const { records: candidates, rest } = (within ? undefined : narrow?.(dataset, filter)) ?? {
    records: within ?? dataset.chronology,
    rest: filter,
  };
  const tests = testsOf(dataset, rest);
  const records = tests.length > 0 ? candidates.filter((record) => tests.every((test) => test(record))) : [...candidates];
  if (within && !isInOrder(records)) records.sort(compareRecords);
  if (filter.order === 'desc') records.reverse();
  return limited(records, filter);
}

function isInOrder(records: readonly AzkgRecord[]): boolean {
  return records.every((record, i) => i === 0 || compareRecords(records[i - 1]!, record) <= 0);
}

/** As many records as a filter allows: none where its limit is not a number that could be meant. */
export function limited<T>(records: readonly T[], filter: Filter): T[] {
  return hasValidLimit(filter) ? records.slice(0, filter.limit) : [];
}

export type Test = (record: AzkgRecord) => boolean;

/** What a record has to pass; order and limit are no such thing. */
export function testsOf(dataset: Dataset, filter: Filter): Test[] {
  const { from, to, ids, exclude, query } = filter;
  const tests: Test[] = FACET_NAMES.flatMap((field) => {
    const values = filter[field];
    if (!values) return [];
    const wanted = new Set(values.map((value) => presentValue(dataset, field, value)));
    return (record: AzkgRecord) => FACETS[field](record).some((value) => wanted.has(value));
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
  if (query) {
    const found = dataset.search?.found(query);
    tests.push((record) => found?.has(record) ?? false);
  }
  return tests;
}

function isOneOf(dataset: Dataset, ids: readonly Id[]): Test {
  const wanted = new Set(ids.map((id) => dataset.get(id)?.id));
  return (record) => wanted.has(record.id);
}

/** The values that a record has in a field. */
export function valuesOf(field: FacetName, record: AzkgRecord): readonly string[] {
  return FACETS[field](record);
}

/** The records by a value that they have; one with several values stands under each. */
export function partition<T, R extends AzkgRecord = AzkgRecord>(
  records: readonly R[],
  valuesOfRecord: (record: R) => readonly T[],
): Map<T, R[]> {
  const parts = new Map<T, R[]>();
  for (const record of records) {
    const values = valuesOfRecord(record);
    if (values.length === 1) append(parts, values[0]!, record);
    else for (const value of new Set(values)) append(parts, value, record);
  }
  return parts;
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
