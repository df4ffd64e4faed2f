import { dateOf } from '../../src/dataset/dataset.js';
import { spanOf } from '../../src/dataset/edtf.js';
import type { AzkgRecord, Citation, Id, SourceRecord } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'proof-of-dates',
  description: 'A date rests on a source that is not weak, and what happened on one that does not only announce it.',
  check(context) {
    const sources = new Map(context.records.flatMap(({ record }) => (record.kind === 'source' ? [[record.id, record]] : [])));
    return inEachRecord(context, (record) => faultsOf(record, sources));
  },
};

function* faultsOf(record: AzkgRecord, sources: ReadonlyMap<Id, SourceRecord>): Generator<Fault> {
  const date = dateOf(record);
  if (date === undefined) return;
  const proof = (record.citations ?? []).filter(supportsDate).flatMap(({ source }) => sources.get(source) ?? []);
  if (proof.length === 0) {
    yield {
      path: 'citations',
      message: `nothing supports the date ${date}; cite its source, or add "date" to what a source supports.`,
    };
    return;
  }
  if (proof.every(({ reliability }) => reliability === 'weak')) {
    yield {
      path: 'citations',
      message: `the date ${date} rests on weak sources alone; cite a better one, or leave the record out.`,
    };
  }
  const isHappening = record.kind === 'event' || record.kind === 'agreement';
  if (isHappening && !record.note && proof.every((source) => isBefore(source, spanOf(date).min))) {
    yield {
      path: 'citations',
      message: `all sources for the date ${date} are older than it; cite a report, or say in "note" that it was announced.`,
    };
  }
}

function supportsDate({ supports }: Citation): boolean {
  return supports?.includes('date') ?? true;
}

/** Whether a source cannot know of a day, since it appeared before. */
function isBefore({ date, year }: SourceRecord, day: number): boolean {
  const appeared = date ?? year;
  return appeared !== undefined && spanOf(appeared).max < day;
}
