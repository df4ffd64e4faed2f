import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { select } from '../../src/dataset/filter.js';
import { type Grouping, GROUPINGS, groupRecords } from '../../src/dataset/group.js';
import type { AzkgRecord, EventRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);
const dated = select(dataset, { kind: ['event', 'agreement'] });

function grouped(records: readonly AzkgRecord[], grouping: Grouping): [key: string | undefined, count: number][] {
  return groupRecords(records, grouping).map(({ key, records: members }) => [key, members.length]);
}

function eventOn(date: string): EventRecord {
  return { ...fixtureDocument.events[0]!, date };
}

test('years come in the order of the records', () => {
  const byYear: [string, number][] = [
    ['1993', 1],
    ['1995', 1],
    ['1997', 3],
    ['1998', 1],
    ['2001', 1],
    ['2003', 1],
    ['2005', 1],
    ['2009', 1],
    ['2012', 1],
  ];
  assert.deepEqual(grouped(dated, 'year'), byYear);
  assert.deepEqual(grouped([...dated].reverse(), 'year'), byYear.reverse());
});

test('decades are EDTF', () => {
  assert.deepEqual(grouped(dated, 'decade'), [
    ['199X', 6],
    ['200X', 4],
    ['201X', 1],
  ]);
});

test('types come in the order in which they first come up', () => {
  assert.deepEqual(
    grouped(dated, 'type').map(([key]) => key),
    ['relations', 'aid', 'treaty', 'visit', 'programme', 'meeting', 'memorandum', 'culture', 'convention', 'mission'],
  );
});

test('a record stands under its first topic only', () => {
  assert.deepEqual(grouped(dated, 'topic'), [
    ['politics', 5],
    ['transport', 2],
    ['culture', 1],
    ['trade', 1],
    ['science', 2],
  ]);
});

test('without grouping all records are one group', () => {
  assert.deepEqual(groupRecords(dated, 'none'), [{ key: undefined, records: dated }]);
  assert.deepEqual(groupRecords([], 'none'), []);
});

test('what has no date, type or topic stands in a group without a key', () => {
  const person = fixtureDocument.people[0]!;
  const council = dataset.get('council-of-invented-letters')!;
  for (const grouping of GROUPINGS) assert.deepEqual(grouped([person], grouping), [[undefined, 1]]);
  assert.deepEqual(grouped([council, person], 'year'), [[undefined, 2]]);
  assert.deepEqual(grouped([{ ...fixtureDocument.events[0]!, topics: [] }], 'topic'), [[undefined, 1]]);
});

test('every record stands in exactly one group, in its order', () => {
  for (const grouping of GROUPINGS) {
    const groups = groupRecords(dataset.records, grouping);
    assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
    assert.deepEqual(new Set(groups.flatMap(({ records }) => records)), new Set(dataset.records));
    assert.equal(groups.flatMap(({ records }) => records).length, dataset.records.length);
  }
});

const PERIODS: readonly [date: string, year: string | undefined, decade: string | undefined][] = [
  ['1997-04-23', '1997', '199X'],
  ['1997-04', '1997', '199X'],
  ['1997~', '1997', '199X'],
  ['1997-XX-XX', '1997', '199X'],
  ['2003-11/2005-02', '2003', '200X'],
  ['1999-12-31/2000-01-01', '1999', '199X'],
  ['2007/..', '2007', '200X'],
  ['../1998', '1998', '199X'],
  ['/1998-05', '1998', '199X'],
  ['199X', '199X', '199X'],
  ['199X/2001', '199X', '199X'],
  ['../199X', '199X', '199X'],
  ['19XX', '19XX', '19XX'],
  ['0098', '0098', '009X'],
  ['April', undefined, undefined],
];

for (const [date, year, decade] of PERIODS) {
  test(`${date} belongs to the year ${year ?? 'not known'} and the decade ${decade ?? 'not known'}`, () => {
    assert.deepEqual(grouped([eventOn(date)], 'year'), [[year, 1]]);
    assert.deepEqual(grouped([eventOn(date)], 'decade'), [[decade, 1]]);
  });
}
