import { type Dataset, dateOf } from './dataset.js';
import { spanOf, yearOf, yearsOf } from './edtf.js';
import {
  FACET_NAMES,
  type FacetName,
  type Filter,
  hasValidOrder,
  partition,
  type Test,
  testsOf,
  TYPE_LISTS,
  valuesOf,
} from './filter.js';
import type { AzkgRecord, EdtfDate, Vocabulary } from './types.js';

/** What a reader chooses among the records that the host shows: one value a field. */
export type Choice = { readonly [field in ChoiceField]?: string };

/** The fields that offer a list of values; a year has four digits. */
export type OptionField = FacetName | 'year';

export type ChoiceField = OptionField | 'query' | 'order';

/** Among what a reader chooses. What has been found out about one is remembered: what has changed is another object. */
export interface ChoiceSpace {
  readonly dataset: Dataset;
  /** In chronological order. */
  readonly records: readonly AzkgRecord[];
  /** Which of chosen records stand by themselves. */
  readonly entriesOf: (records: readonly AzkgRecord[]) => readonly AzkgRecord[];
}

/** A value that a reader can choose, and how many entries that would give. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

/** The lists of the vocabulary that have the values of the usual fields: their words, and their order. */
export const VALUE_LISTS: { readonly [field in OptionField]?: readonly (keyof Vocabulary)[] } = {
  type: Object.values(TYPE_LISTS),
  topic: ['topics'],
};

/** A choice as a filter, for `select` and for hosts. */
export function filterOf(choice: Choice): Filter {
  const { query, year, order } = choice;
  const facets = FACET_NAMES.filter((field) => choice[field]).map((field) => [field, [choice[field]]]);
  return {
    ...(query && { query }),
    ...(Object.fromEntries(facets) as Filter),
    ...(year && { from: year, to: year }),
    ...(order && { order }),
  };
}

/**
 * The records that a choice leaves.
 * @param order That of the host, which holds until the reader chooses another one.
 */
export function chosenIn(space: ChoiceSpace, choice: Choice, order = ''): readonly AzkgRecord[] {
  const { all } = remainsOf(space, choice);
  const wanted = choice.order || order || 'asc';
  if (!hasValidOrder({ order: wanted })) return [];
  return wanted === 'desc' ? [...all].reverse() : all;
}

/** The entries that stand by themselves if nothing is chosen. */
export function entriesIn(space: ChoiceSpace): readonly AzkgRecord[] {
  const all = remainsOf(space, {});
  return (all.standing ??= space.entriesOf(space.records));
}

/**
 * The values that records have in a field, each with the number of entries that it gives beside the other choices. What several
 * spaces have in common counts once.
 */
export function optionsOf(spaces: readonly ChoiceSpace[], choice: Choice, field: OptionField): Option[] {
  const offered = new Set(choice[field] ? [choice[field]] : []);
  for (const space of spaces) for (const value of entriesByValue(space, {}, field).keys()) offered.add(value);
  const counted = spaces.map((space) => entriesByValue(space, choice, field));
  const known = spaces.flatMap(({ dataset: { document } }) =>
    (VALUE_LISTS[field] ?? []).flatMap((list) => document.vocabulary[list].map(({ id }) => id)),
  );
  return [...new Set([...known, ...[...offered].sort()])]
    .filter((value) => offered.has(value))
    .map((value) => ({ value, count: countOf(counted.flatMap((entries) => [entries.get(value) ?? []])) }));
}

function countOf(lists: readonly (readonly AzkgRecord[])[]): number {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  return others.length === 0 ? first.length : new Set([first, ...others].flat().map(({ id }) => id)).size;
}

/** What a choice leaves of a space: in all, and for each field that is chosen what more there would be without it. */
interface Remains {
  readonly all: readonly AzkgRecord[];
  readonly without: ReadonlyMap<ChoiceField, readonly AzkgRecord[]>;
  readonly entries: Map<OptionField, ReadonlyMap<string, readonly AzkgRecord[]>>;
  standing?: readonly AzkgRecord[];
}

const remains = new WeakMap<ChoiceSpace, Map<string, Remains>>();

/** Readers go back by a letter or two, or to no choice at all; older choices are found out anew. */
const REMEMBERED = 8;

function entriesByValue(space: ChoiceSpace, choice: Choice, field: OptionField): ReadonlyMap<string, readonly AzkgRecord[]> {
  const { all, without, entries } = remainsOf(space, choice);
  let byValue = entries.get(field);
  if (!byValue) {
    const parts = partition([...all, ...(without.get(field) ?? [])], valuesReader(space.dataset, field));
    entries.set(field, (byValue = new Map(Array.from(parts, ([value, records]) => [value, space.entriesOf(records)]))));
  }
  return byValue;
}

/** Words are not looked for as long as that would take a while: until what searches is here and has read many records. */
function remainsOf(space: ChoiceSpace, { query, ...others }: Choice): Remains {
  const choice = query && space.dataset.search?.isReady ? { ...others, query } : others;
  let known = remains.get(space);
  if (!known) remains.set(space, (known = new Map<string, Remains>()));
  const { order: _, ...filter } = filterOf(choice);
  const key = JSON.stringify(filter);
  let found = known.get(key);
  if (!found) {
    const [oldest] = known.keys();
    if (known.size === REMEMBERED) known.delete(oldest!);
    known.set(key, (found = findRemains(space, testsByField(space.dataset, choice))));
  }
  return found;
}

type FieldTest = readonly [ChoiceField, Test];

/** The search, which takes longest, comes last. */
function testsByField(dataset: Dataset, { query, order: _, ...others }: Choice): FieldTest[] {
  const fields = Object.keys(others) as (keyof typeof others)[];
  return [...fields.map((field) => ({ [field]: others[field] })), { query: query ?? '' }].flatMap((choice) =>
    testsOf(dataset, filterOf(choice)).map((test): FieldTest => [Object.keys(choice)[0] as ChoiceField, test]),
  );
}

/** One pass for all fields: a record that fails a single test would be there without it. */
function findRemains({ records }: ChoiceSpace, tests: readonly FieldTest[]): Remains {
  if (tests.length === 0) return { all: records, without: new Map(), entries: new Map() };
  const all: AzkgRecord[] = [];
  const without = new Map(tests.map(([field]): [ChoiceField, AzkgRecord[]] => [field, []]));
  for (const record of records) {
    const failed: ChoiceField[] = [];
    for (const [field, test] of tests) {
      if (!test(record)) failed.push(field);
      if (failed.length > 1) break;
    }
    if (failed.length === 0) all.push(record);
    else if (failed.length === 1) without.get(failed[0]!)!.push(record);
  }
  return { all, without, entries: new Map() };
}

function valuesReader(dataset: Dataset, field: OptionField): (record: AzkgRecord) => readonly string[] {
  if (field !== 'year') return (record) => valuesOf(field, record);
  const now = yearOf(spanOf(dataset.document.updated).max);
  const years = new Map<EdtfDate, readonly string[]>();
  return (record) => {
    const date = dateOf(record);
    if (date === undefined) return [];
    let known = years.get(date);
    if (!known) years.set(date, (known = yearsOf(date, now).map(String)));
    return known;
  };
}
