import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesInTime, mainUnit } from '../../src/dataset/series-in-time.js';
import { roundTicks, scaleFor } from '../../src/dataset/scale.js';
import type { FigureRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const [sample] = fixtureDocument.figures as [FigureRecord];

function figure(date: string, value = 1, unit = 'persons'): FigureRecord {
  return { ...sample, id: `figure-${date.replace('/', '-to-')}`, date, value, unit };
}

function described(dates: readonly string[], until = '2026-03'): string[] {
  return seriesInTime(
    dates.map((date) => figure(date)),
    until,
  ).map(({ date, figure: own, isPartial }) => `${date}${own ? '' : ' gap'}${isPartial ? ' partial' : ''}`);
}

test('figures stand in order of time, and years without any are gaps', () => {
  assert.deepEqual(described(['2018', '2012', '2014~', '2015?']), [
    '2012',
    '2013 gap',
    '2014~',
    '2015?',
    '2016/2017 gap',
    '2018',
  ]);
});

test('a figure of some months is partial, and fills its year', () => {
  assert.deepEqual(described(['2021', '2021-01/2021-05', '2023-01/2023-08', '2022-01/2022-12']), [
    '2021-01/2021-05 partial',
    '2021',
    '2022-01/2022-12',
    '2023-01/2023-08 partial',
  ]);
});

test('a year in which the data end is partial; a number of one day is not', () => {
  assert.deepEqual(described(['2025-04-24', '2026', '2027'], '2026-03'), ['2025-04-24', '2026 partial', '2027 partial']);
});

test('a long gap is one gap', () => {
  assert.deepEqual(described(['0001', '2001']), ['0001', '0002/2000 gap', '2001']);
});

test('values of other sources come along', () => {
  assert.deepEqual(seriesInTime([sample], '2026')[0]?.others, [13500]);
});

test('most figures give the unit', () => {
  assert.equal(mainUnit([figure('2001', 1, 'usd'), figure('2002'), figure('2003')]), 'persons');
  assert.equal(mainUnit([]), undefined);
});

test('an axis has at most five round steps and reaches to the largest number', () => {
  assert.deepEqual(roundTicks(15, true), [0, 5, 10, 15]);
  assert.deepEqual(roundTicks(3, true), [0, 1, 2, 3]);
  assert.deepEqual(roundTicks(66_100_000, false), [0, 20e6, 40e6, 60e6, 80e6]);
  assert.deepEqual(roundTicks(0.3, false), [0, 0.1, 0.2, 0.3]);
  for (const max of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) assert.deepEqual(roundTicks(max, true), [0, 1]);
  for (let max = 1; max < 3000; max += 7) {
    const ticks = roundTicks(max, true);
    assert.ok(ticks.length <= 6 && ticks.at(-1)! >= max && ticks.every(Number.isInteger), `${max}: ${ticks.join()}`);
  }
});

test('large numbers are in millions', () => {
  assert.deepEqual(
    [999_999, 1e6, 2.5e9].map((max) => scaleFor(max)?.[0]),
    [undefined, 'million', 'billion'],
  );
});
