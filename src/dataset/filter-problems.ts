import type { Dataset } from './dataset.js';
import { parseEdtf, spanOf } from './edtf.js';
import {
  FACET_NAMES,
  type FacetName,
  type Filter,
  type FilterField,
  hasValidLimit,
  hasValidOrder,
  ORDERS,
  presentValue,
  TYPE_LISTS,
} from './filter.js';
import type { AzkgRecord, DatasetDocument, Kind } from './types.js';

/** All values of a field that make sense for records of some kinds. */
const KNOWN: { readonly [field in FacetName]: (document: DatasetDocument, kinds: readonly Kind[]) => readonly string[] } = {
  kind: (_, kinds) => kinds,
  type: ({ vocabulary }, kinds) => [
    ...new Set(
      kinds.flatMap((kind) => (kind in TYPE_LISTS ? idsOf(vocabulary[TYPE_LISTS[kind as keyof typeof TYPE_LISTS]]) : [])),
    ),
  ],
  topic: ({ vocabulary }) => idsOf(vocabulary.topics),
  person: ({ people }) => idsOf(people),
  place: ({ places }) => idsOf(places),
  institution: ({ institutions }) => idsOf(institutions),
  party: ({ vocabulary }) => idsOf(vocabulary.countries),
  level: ({ vocabulary }) => idsOf(vocabulary.levels),
};

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
    const expected = KNOWN[field](dataset.document, kinds);
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

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
