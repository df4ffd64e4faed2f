import { type Dataset, dateOf } from './dataset.js';
import { spanOf, yearsOf } from './edtf.js';
import { type Filter, partition, select, TYPE_LISTS, valuesOf } from './filter.js';
import type { AzkgRecord } from './types.js';

/** What a reader chooses among the records that the host shows: one value a control. */
export interface Choice {
  readonly query?: string;
  readonly type?: string;
  readonly topic?: string;
  /** Four digits. */
  readonly year?: string;
  readonly order?: string;
}

export type ChoiceField = keyof Choice;

/** The fields that offer a list of values. */
export type OptionField = Extract<ChoiceField, 'type' | 'topic' | 'year'>;

/** A value that a reader can choose, and how many entries that would give. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

/** A choice as a filter, for `select` and for hosts. */
export function filterOf({ query, type, topic, year, order }: Choice): Filter {
  return {
    ...(query && { query }),
    ...(type && { type: [type] }),
    ...(topic && { topic: [topic] }),
    ...(year && { from: year, to: year }),
    ...(order && { order }),
  };
}

/**
 * The values that the records have in a field, each with the number of entries that it gives beside the other choices.
 * @param entriesOf Which records stand by themselves where these are chosen.
 */
export function optionsOf(
  dataset: Dataset,
  records: readonly AzkgRecord[],
  choice: Choice,
  field: OptionField,
  entriesOf = (chosen: readonly AzkgRecord[]) => chosen,
): Option[] {
  const others = select(dataset, filterOf({ ...choice, [field]: '' }), records);
  const valuesIn = valuesReader(dataset, field);
  const chosenBy = partition(others, valuesIn);
  const offered = new Set(records.flatMap(valuesIn));
  if (choice[field]) offered.add(choice[field]);
  return inOrder(dataset, field, offered).map((value) => ({ value, count: entriesOf(chosenBy.get(value) ?? []).length }));
}

function valuesReader(dataset: Dataset, field: OptionField): (record: AzkgRecord) => readonly string[] {
  if (field !== 'year') return (record) => valuesOf(field, record);
  const now = Math.floor(spanOf(dataset.document.updated).max / 10000);
  return (record) => {
    const date = dateOf(record);
    return date === undefined ? [] : yearsOf(date, now).map(String);
  };
}

function inOrder({ document: { vocabulary } }: Dataset, field: OptionField, values: ReadonlySet<string>): string[] {
  if (field === 'year') return [...values].sort();
  const terms = field === 'topic' ? vocabulary.topics : Object.values(TYPE_LISTS).flatMap((list) => vocabulary[list]);
  return [...new Set(terms.map(({ id }) => id))].filter((id) => values.has(id));
}
