import type { Choice } from './choice.js';
import { compareDates, spanOf, yearOf } from './edtf.js';
import { type Filter, partition, valuesOf } from './filter.js';
import { groupRecords } from './group.js';
import type { AzkgRecord, EdtfDate } from './types.js';

/** What records can be counted by. */
export const COUNTED_BY = ['year', 'decade', 'type', 'topic'] as const;

export type CountedBy = (typeof COUNTED_BY)[number];

/** By what the records of a group can be told apart. `direction` is who visited whom. */
export const SPLITS = ['none', 'kind', 'type', 'level', 'direction'] as const;

export type Split = (typeof SPLITS)[number];

/** Stands for all parts that are too small to stand by themselves. */
export const REST = 'rest';

/** The records that have a year, a decade, a type or a topic in common. */
export interface CountedGroup {
  /** An EDTF year or decade, `kind:type`, or the id of a topic; absent for records that have none. */
  readonly key: string | undefined;
  readonly records: readonly AzkgRecord[];
  /** How many of them belong to each of `Counts.parts`; their sum is the number of records. */
  readonly parts: readonly number[];
  /** The data end before the year or decade does. */
  readonly isPartial: boolean;
}

export interface Counts {
  /** Years and decades in order, with those that are empty; types and topics from the largest to the smallest. */
  readonly groups: readonly CountedGroup[];
  /**
   * What the groups are split by, from the largest to the smallest: a kind, `kind:type`, a level, `AZ/KG` (visitor and host), then
   * `REST`, and `undefined` for what has no such property. One part if nothing is split.
   */
  readonly parts: readonly (string | undefined)[];
  /** There are so many empty years or decades that they are left out. */
  readonly hasLeftOut: boolean;
}

/** The years up to which empty ones are counted too, beyond those of the records. */
export interface Reach {
  readonly from?: number;
  readonly to?: number;
}

/** More parts than this can neither be told apart nor named. */
const MOST_PARTS = 6;

/** More years or decades than this are not drawn one by one. */
const MOST_PERIODS = 150;

/**
 * How many of the records there are by year, decade, type or topic. By year and decade a record counts where it begins; a record
 * with several topics counts under each.
 * @param until The cut-off date of the data.
 */
export function countRecords(
  records: readonly AzkgRecord[],
  by: CountedBy,
  split: Split,
  until: EdtfDate,
  reach: Reach = {},
): Counts {
  const partOf = PART_OF[split];
  const all = bySize(partition(records, (record) => [partOf(record)]));
  const parts = fewParts(all);
  const indexOf = (record: AzkgRecord) => {
    const index = parts.indexOf(partOf(record));
    return index === -1 ? parts.indexOf(REST) : index;
  };
  const countParts = (members: readonly AzkgRecord[]) => {
    const counts = parts.map(() => 0);
    for (const member of members) counts[indexOf(member)]!++;
    return counts;
  };
  const { groups, hasLeftOut } = by === 'year' || by === 'decade' ? inTime(records, by, reach) : inSize(records, by);
  const cutOff = spanOf(until).max;
  return {
    groups: groups.map(([key, members]) => ({
      key,
      records: members,
      parts: countParts(members),
      isPartial: hasLeftOut !== undefined && key !== undefined && spanOf(key).max > cutOff,
    })),
    parts,
    hasLeftOut: hasLeftOut ?? false,
  };
}

/** How far the years of a selection reach: to those that it names, and not beyond the data. */
export function reachOf({ from, to, ids, limit }: Filter, { year }: Choice, until: EdtfDate): Reach {
  if (limit !== undefined || ids) return {};
  const [first, last, cutOff] = [year ?? from, year ?? to, yearOf(spanOf(until).max)];
  return {
    ...(first !== undefined && isDate(first) && { from: yearOf(spanOf(first).min) }),
    to: Math.min(last !== undefined && isDate(last) ? yearOf(spanOf(last).max) : cutOff, cutOff),
  };
}

function isDate(date: EdtfDate): boolean {
  const { min, max } = spanOf(date);
  return min > 0 && min <= max;
}

const PART_OF: { readonly [split in Split]: (record: AzkgRecord) => string | undefined } = {
  none: () => undefined,
  kind: ({ kind }) => kind,
  type: typeOf,
  level: (record) => valuesOf('level', record)[0],
  direction: (record) => (record.kind === 'event' && record.visit ? `${record.visit.visitor}/${record.visit.host}` : undefined),
};

/** Types of different kinds may have the same id. */
function typeOf(record: AzkgRecord): string | undefined {
  return 'type' in record ? `${record.kind}:${record.type}` : undefined;
}

type Groups = [key: string | undefined, records: readonly AzkgRecord[]][];

/** `hasLeftOut` is absent where groups are no time. */
interface Grouped {
  readonly groups: Groups;
  readonly hasLeftOut?: boolean;
}

function bySize(groups: ReadonlyMap<string | undefined, readonly AzkgRecord[]>): Groups {
  const isNone = (key: string | undefined) => Number(key === undefined);
  return Array.from(groups).sort(([a, { length: sizeA }], [b, { length: sizeB }]) => isNone(a) - isNone(b) || sizeB - sizeA);
}

function fewParts(groups: Groups): (string | undefined)[] {
  const keys = groups.map(([key]) => key);
  if (keys.length <= MOST_PARTS) return keys;
  const none = keys.filter((key) => key === undefined);
  return [...keys.slice(0, MOST_PARTS - 1 - none.length), REST, ...none];
}

function inSize(records: readonly AzkgRecord[], by: 'type' | 'topic'): Grouped {
  const keysOf = (record: AzkgRecord) => (by === 'type' ? [typeOf(record)] : valuesOf('topic', record));
  return { groups: bySize(partition<string | undefined>(records, (record) => orNone(keysOf(record)))) };
}

function orNone<T>(values: readonly T[]): readonly (T | undefined)[] {
  return values.length > 0 ? values : [undefined];
}

/** Years or decades in order, empty ones between them too; last what is not known that closely. */
function inTime(records: readonly AzkgRecord[], by: 'year' | 'decade', reach: Reach): Grouped {
  const known = new Map(groupRecords(records, by).map((group) => [group.key, group.records]));
  const years = by === 'year' ? 1 : 10;
  const isPeriod = (key: string | undefined): key is string =>
    key !== undefined && (by === 'year' ? /^\d{4}$/ : /^\d{3}X$/).test(key);
  const numbers = [...known.keys()].filter(isPeriod).map((key) => Number.parseInt(key));
  const ends = [reach.from, reach.to].flatMap((year) => (year === undefined ? [] : Math.floor(year / years)));
  const first = Math.min(...numbers, ...ends);
  const count = numbers.length === 0 ? 0 : Math.max(...numbers, ...ends) - first + 1;
  const hasLeftOut = count > MOST_PERIODS;
  const periods = hasLeftOut ? numbers.sort((a, b) => a - b) : Array.from({ length: count }, (_, i) => first + i);
  const vague = [...known.keys()].filter((key) => !isPeriod(key)).sort((a, b) => compareDates(a ?? '', b ?? ''));
  const keys = [...periods.map((number) => (by === 'year' ? pad(number, 4) : `${pad(number, 3)}X`)), ...vague];
  return { groups: keys.map((key) => [key, known.get(key) ?? []]), hasLeftOut };
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
