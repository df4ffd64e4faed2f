import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { countRecords, type CountedBy, reachOf, REST, type Split } from '../../src/dataset/counts.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { select } from '../../src/dataset/filter.js';
import type { AzkgRecord, EventRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);
const dated = select(dataset, { kind: ['event', 'agreement'] });
const { until } = fixtureDocument.coverage;

function counted(
  records: readonly AzkgRecord[],
  by: CountedBy,
  split: Split = 'none',
  reach = {},
): [string | undefined, number][] {
  return countRecords(records, by, split, until, reach).groups.map(({ key, records: members }) => [key, members.length]);
}

function eventOn(date: string): EventRecord {
  return { ...fixtureDocument.events[0]!, date };
}

test('a year between others counts even if it is empty', () => {
  const years = counted(select(dataset, { type: ['visit'] }), 'year');
  assert.deepEqual(
    [years[0], years.at(-1)],
    [
      ['1997', 1],
      ['2012', 1],
    ],
  );
  assert.equal(years.length, 16);
  assert.equal(years.filter(([, count]) => count === 0).length, 14);
});

test('a record that lasts counts where it begins; a decade has all its years', () => {
  assert.deepEqual(counted([eventOn('1998-11/2001-02')], 'year'), [['1998', 1]]);
  assert.deepEqual(counted(dated, 'decade'), [
    ['199X', 6],
    ['200X', 4],
    ['201X', 1],
  ]);
});

test('what is not known to the year or decade stands at the end, and is not lost', () => {
  const records = ['2001', '199X', '19XX', '2002-05'].map(eventOn);
  assert.deepEqual(counted(records, 'year'), [
    ['2001', 1],
    ['2002', 1],
    ['19XX', 1],
    ['199X', 1],
  ]);
  assert.deepEqual(counted(records, 'decade'), [
    ['199X', 1],
    ['200X', 2],
    ['19XX', 1],
  ]);
});

test('years reach to those that the selection names, and not beyond the data', () => {
  const visits = select(dataset, { type: ['visit'], from: '1995' });
  const years = counted(visits, 'year', 'none', reachOf({ from: '1995', to: '2050' }, {}, until)).map(([key]) => key);
  assert.deepEqual([years[0], years.at(-1)], ['1995', '2012']);
  assert.deepEqual(reachOf({}, {}, '2026-03'), { to: 2026 });
  assert.deepEqual(reachOf({ from: '1995' }, { year: '2001' }, '2026-03'), { from: 2001, to: 2001 });
  assert.deepEqual(reachOf({ from: 'yesterday', to: '' }, {}, '2026-03'), { to: 2026 });
  for (const filter of [{ limit: 3 }, { ids: ['1997-visit-to-testabad'] }]) assert.deepEqual(reachOf(filter, {}, until), {});
});

test('the year and the decade in which the data end are partial', () => {
  const records = ['2025', '2026-01'].map(eventOn);
  const partial = (by: CountedBy, cutOff: string) =>
    countRecords(records, by, 'none', cutOff)
      .groups.filter(({ isPartial }) => isPartial)
      .map(({ key }) => key);
  assert.deepEqual(partial('year', '2026-03'), ['2026']);
  assert.deepEqual(partial('year', '2026-12-31'), []);
  assert.deepEqual(partial('decade', '2026-03'), ['202X']);
  assert.deepEqual(partial('topic', '2026-03'), []);
});

test('two thousand years are not drawn one by one', () => {
  const { groups, hasLeftOut } = countRecords(['0005', '2001'].map(eventOn), 'year', 'none', until);
  assert.equal(hasLeftOut, true);
  assert.deepEqual(
    groups.map(({ key }) => key),
    ['0005', '2001'],
  );
});

test('types and topics stand by size; a record with several topics counts under each, one without any is not lost', () => {
  assert.deepEqual(counted(select(dataset, { kind: ['agreement'] }), 'topic').slice(0, 1), [['politics', 1]]);
  const types = counted(dated, 'type');
  assert.deepEqual(types[0], ['event:visit', 2]);
  assert.deepEqual(counted([{ ...eventOn('2001'), topics: [] }], 'topic'), [[undefined, 1]]);
});

test('parts add up to the records of each group', () => {
  for (const split of ['none', 'kind', 'type', 'level', 'direction'] as const) {
    for (const by of ['year', 'decade', 'type', 'topic'] as const) {
      for (const { records, parts } of countRecords(dated, by, split, until).groups) {
        assert.equal(
          parts.reduce((a, b) => a + b, 0),
          records.length,
        );
      }
    }
  }
});

test('small parts are put together, and what has none stands last', () => {
  const many = countRecords(dated, 'year', 'type', until).parts;
  assert.equal(many.length, 6);
  assert.equal(many.at(-1), REST);
  const directions = countRecords(dated, 'year', 'direction', until).parts;
  assert.deepEqual(directions, ['KG/AZ', 'AZ/KG', undefined]);
});

test('nothing gives nothing', () => {
  for (const by of ['year', 'decade', 'type', 'topic'] as const) {
    assert.deepEqual(countRecords([], by, 'type', until, { to: 2026 }).groups, []);
  }
});

test('the bundled dataset: each number is that of a plain count', () => {
  const bundled = bundledDataset();
  const records = [...bundled.document.events, ...bundled.document.agreements];
  const groups = countRecords(records, 'year', 'kind', bundled.document.coverage.until).groups;
  for (const { key = '', records: members, parts } of groups) {
    const [events, agreements] = [bundled.document.events, bundled.document.agreements].map(
      (all) => all.filter(({ date }) => date.startsWith(key)).length,
    );
    assert.deepEqual([key, members.length, ...parts], [key, events! + agreements!, events, agreements]);
  }
  assert.equal(
    groups.reduce((sum, { records: members }) => sum + members.length, 0),
    records.length,
  );
});
