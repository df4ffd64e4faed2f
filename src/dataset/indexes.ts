import { chronological, type Dataset } from './dataset.js';
import {
  FACET_NAMES,
  type FacetName,
  type Filter,
  makeNarrower,
  type Narrowed,
  partition,
  presentValue,
  valuesOf,
} from './filter.js';
import type { AzkgRecord } from './types.js';

type Index = ReadonlyMap<string, readonly AzkgRecord[]>;

const indexes = new WeakMap<Dataset, Map<FacetName, Index>>();

/** Lets `select` begin with the records that a part of the filter finds: worth its bytes where records are many. */
export function provideIndexes(): void {
  makeNarrower(narrowed);
}

/** What a part of a filter finds, and how to write it in order. */
interface Finding {
  readonly part: FacetName | 'query';
  readonly size: number;
  readonly records: () => readonly AzkgRecord[];
}

/** The part of the filter that finds the fewest records; absent if even that spares little. */
function narrowed(dataset: Dataset, filter: Filter): Narrowed | undefined {
  const [fewest] = [...findings(dataset, filter)].sort((a, b) => a.size - b.size);
  if (!fewest || fewest.size > dataset.records.length / 4) return undefined;
  const { [fewest.part]: _, ...rest } = filter;
  return { records: fewest.records(), rest };
}

function* findings(dataset: Dataset, filter: Filter): Generator<Finding> {
  for (const field of FACET_NAMES) {
    const lists = filter[field]?.flatMap((value) => {
      const list = indexOf(dataset, field).get(presentValue(dataset, field, value));
      return list ? [list] : [];
    });
    if (!lists) continue;
    const size = lists.reduce((sum, list) => sum + list.length, 0);
    yield { part: field, size, records: () => (lists.length === 1 ? lists[0]! : chronological([...new Set(lists.flat())])) };
  }
  const found = filter.query && dataset.search?.found(filter.query);
  if (found) yield { part: 'query', size: found.size, records: () => chronological(found.records()) };
}

/** The records by the values of a field, each in chronological order. Made when it is first asked for. */
function indexOf(dataset: Dataset, field: FacetName): Index {
  let known = indexes.get(dataset);
  if (!known) indexes.set(dataset, (known = new Map<FacetName, Index>()));
  let index = known.get(field);
  if (!index) known.set(field, (index = partition<string>(dataset.chronology, (record) => valuesOf(field, record))));
  return index;
}
