import { type Dataset, dateOf } from './dataset.js';
import { spanOf, yearOf, yearsOf } from './edtf.js';
import { FACET_NAMES, type FacetName, type Filter, partition, select, TYPE_LISTS, valuesOf } from './filter.js';
import type { AzkgRecord, Vocabulary } from './types.js';

/** What a reader chooses among the records that the host shows: one value a field. */
export type Choice = { readonly [field in ChoiceField]?: string };

/** The fields that offer a list of values; a year has four digits. */
export type OptionField = FacetName | 'year';

export type ChoiceField = OptionField | 'query' | 'order';

/** Among what a reader chooses. */
export interface ChoiceSpace {
  readonly dataset: Dataset;
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
 * The values that records have in a field, each with the number of entries that it gives beside the other choices. What several
 * spaces have in common counts once.
 */
export function optionsOf(spaces: readonly ChoiceSpace[], choice: Choice, field: OptionField): Option[] {
  const offered = new Set(choice[field] ? [choice[field]] : []);
  const entries = new Map<string, Set<string>>();
  for (const { dataset, records, entriesOf } of spaces) {
    const valuesIn = valuesReader(dataset, field);
    const others = select(dataset, filterOf({ ...choice, [field]: '' }), records);
    for (const value of records.flatMap(valuesIn)) offered.add(value);
    for (const [value, chosen] of partition(others, valuesIn)) {
      const ids = entries.get(value) ?? new Set();
      entries.set(value, ids);
      for (const { id } of entriesOf(chosen)) ids.add(id);
    }
  }
  const known = spaces.flatMap(({ dataset: { document } }) =>
    (VALUE_LISTS[field] ?? []).flatMap((list) => document.vocabulary[list].map(({ id }) => id)),
  );
  return [...new Set([...known, ...[...offered].sort()])]
    .filter((value) => offered.has(value))
    .map((value) => ({ value, count: entries.get(value)?.size ?? 0 }));
}

function valuesReader(dataset: Dataset, field: OptionField): (record: AzkgRecord) => readonly string[] {
  if (field !== 'year') return (record) => valuesOf(field, record);
  const now = yearOf(spanOf(dataset.document.updated).max);
  return (record) => {
    const date = dateOf(record);
    return date === undefined ? [] : yearsOf(date, now).map(String);
  };
}
