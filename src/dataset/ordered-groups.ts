import type { Dataset } from './dataset.js';
import { partition } from './filter.js';
import type { Group } from './group.js';
import type { AzkgRecord, CountryCode } from './types.js';

/**
 * Records in groups by a key. Groups stand in the order of the keys that is given, others in the order in which they come up;
 * records without a key come last.
 */
export function groupsBy<R extends AzkgRecord>(
  records: readonly R[],
  keyOf: (record: R) => string | undefined,
  order: readonly string[] = [],
): Group[] {
  const groups = Array.from(
    partition(records, (record) => [keyOf(record)]),
    ([key, members]) => ({ key, records: members }),
  );
  return groups.sort((a, b) => placeIn(order, a.key) - placeIn(order, b.key));
}

/** The place of a key in an order; others come after all that it has, and what is absent after those. */
export function placeIn(order: readonly string[], key: string | undefined): number {
  if (key === undefined) return order.length + 1;
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}

/** The countries of a dataset in its own order, save that the view's own stands first. */
export function countryOrder({ document }: Dataset, perspective: CountryCode | undefined): CountryCode[] {
  const codes = document.vocabulary.countries.map(({ id }) => id);
  return perspective === undefined ? codes : [perspective, ...codes.filter((code) => code !== perspective)];
}
