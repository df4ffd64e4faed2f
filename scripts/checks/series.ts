import { compareDates } from '../../src/dataset/edtf.js';
import type { EventRecord } from '../../src/dataset/types.js';
import type { Finding, Rule } from './rule.js';

type Numbered = EventRecord & { readonly series: string; readonly number: number };

export const rule: Rule = {
  name: 'series',
  description: 'A number belongs to a series; within one, numbers are given once and follow the dates.',
  *check({ records }) {
    const bySeries = new Map<string, { readonly file: string; readonly event: Numbered }[]>();
    for (const { file, record } of records) {
      if (record.kind !== 'event' || record.number === undefined) continue;
      if (record.series === undefined) {
        yield { file, path: 'number', message: 'is a number in no series; name the series, or take the number out.' };
        continue;
      }
      bySeries.set(record.series, [...(bySeries.get(record.series) ?? []), { file, event: record as Numbered }]);
    }
    for (const [series, entries] of bySeries) yield* disorder(series, entries);
  },
};

function* disorder(series: string, entries: readonly { readonly file: string; readonly event: Numbered }[]): Generator<Finding> {
  const inTime = [...entries].sort((a, b) => compareDates(a.event.date, b.event.date));
  for (const [i, { file, event }] of inTime.entries()) {
    const before = inTime[i - 1]?.event;
    if (before && before.number >= event.number) {
      const message = `is ${event.number}, but "${before.id}" is number ${before.number} of "${series}" and not later; correct one of them.`;
      yield { file, path: 'number', message };
    }
  }
}
