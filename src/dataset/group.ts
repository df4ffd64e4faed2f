import { append } from './append.js';
import { dateOf } from './dataset.js';
import { parseEdtf } from './edtf.js';
import type { AzkgRecord, EdtfDate } from './types.js';

/** What records can be grouped by. */
export const GROUPINGS = ['none', 'year', 'decade', 'type', 'topic'] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  /** An EDTF year or decade, a type or a topic; absent for records that have none. */
  readonly key: string | undefined;
  readonly records: readonly AzkgRecord[];
}

/** Puts records into groups, in the order in which the groups first come up. A record stands in one group: under its first topic. */
export function groupRecords(records: readonly AzkgRecord[], grouping: Grouping): Group[] {
  const groups = new Map<string | undefined, AzkgRecord[]>();
  for (const record of records) append(groups, keyOf(record, grouping), record);
  return Array.from(groups, ([key, members]) => ({ key, records: members }));
}

function keyOf(record: AzkgRecord, grouping: Grouping): string | undefined {
  switch (grouping) {
    case 'none':
      return undefined;
    case 'type':
      return 'type' in record ? record.type : undefined;
    case 'topic':
      return 'topics' in record ? record.topics[0] : undefined;
    default: {
      const date = dateOf(record);
      return date === undefined ? undefined : periodOf(date, grouping);
    }
  }
}

/**
 * The year or decade in which a date begins, or ends where its beginning is not known; one that is not known that closely
 * is a period of its own.
 */
function periodOf(date: EdtfDate, grouping: 'year' | 'decade'): EdtfDate | undefined {
  const parsed = parseEdtf(date);
  const ends = parsed?.type === 'interval' ? [parsed.start, parsed.end] : [parsed];
  const year = ends.find((end) => typeof end === 'object')?.text.slice(0, 4);
  return grouping === 'year' || year === undefined || year.endsWith('XX') ? year : `${year.slice(0, 3)}X`;
}
