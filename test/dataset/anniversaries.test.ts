import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anniversaries, isRound, nextAnniversaries } from '../../src/dataset/anniversaries.js';
import type { EventRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const [model] = fixtureDocument.events;

function event(date: string): EventRecord {
  return { ...model!, id: date.replaceAll(/[^\d]+/g, '-'), date };
}

const EVENTS = [
  '1993-01-19',
  '1997-04-23/1997-04-24',
  '1997-04',
  '1997',
  '1998-04-24~',
  '1999-04-24?',
  '2000-02-29',
  '2011-12-31',
  '2012-04-23',
  '../2013-04-23',
  '2020-01-01',
].map(event);

function found(today: string, span: 'day' | 'week' | 'month'): string[] {
  return anniversaries(EVENTS, today, span).map(({ record, years, date }) => `${record.id} ${years} ${date}`);
}

test('what came about on this day, from the oldest to the youngest', () => {
  assert.deepEqual(found('2027-04-23', 'day'), ['1997-04-23-1997-04-24 30 2027-04-23', '2012-04-23 15 2027-04-23']);
});

test('only what is known to the day counts, and of an interval its first day', () => {
  assert.deepEqual(found('2027-04-24', 'day'), []);
});

test('the day itself is no anniversary, and what is yet to come is none', () => {
  assert.deepEqual(found('2012-04-23', 'day'), ['1997-04-23-1997-04-24 15 2012-04-23']);
});

test('a week goes from Monday to Sunday, across months and years', () => {
  assert.deepEqual(found('2027-01-03', 'week'), ['2011-12-31 15 2026-12-31', '2020-01-01 7 2027-01-01']);
  assert.deepEqual(found('2026-12-28', 'week'), ['2011-12-31 15 2026-12-31', '2020-01-01 7 2027-01-01']);
  assert.deepEqual(found('2027-01-04', 'week'), []);
});

test('weekdays are those of the calendar, leap years included', () => {
  for (let day = Date.UTC(1999, 11, 20); day < Date.UTC(2001, 2, 10); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    const monday = new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
    const born = [event(`1990${monday.slice(4)}`.replace('1990-02-29', '1990-02-28'))];
    assert.equal(anniversaries(born, today, 'week').length, 1, today);
  }
});

test('a month goes from its first to its last day', () => {
  assert.deepEqual(found('2027-01-31', 'month'), ['2020-01-01 7 2027-01-01', '1993-01-19 34 2027-01-19']);
});

test('29 February comes round on the 28th where the year has no 29th', () => {
  assert.deepEqual(found('2027-02-28', 'day'), ['2000-02-29 27 2027-02-28']);
  assert.deepEqual(found('2028-02-28', 'day'), []);
  assert.deepEqual(found('2028-02-29', 'day'), ['2000-02-29 28 2028-02-29']);
});

test('the next anniversary is the nearest day on which one comes round, all of that day', () => {
  const next = (today: string) => nextAnniversaries(EVENTS, today).map(({ record, date }) => `${record.id} ${date}`);
  assert.deepEqual(next('2027-04-01'), ['1997-04-23-1997-04-24 2027-04-23', '2012-04-23 2027-04-23']);
  assert.deepEqual(next('2027-12-31'), ['2011-12-31 2027-12-31']);
  assert.deepEqual(next('2028-01-02'), ['1993-01-19 2028-01-19']);
  assert.deepEqual(nextAnniversaries([], '2027-01-01'), []);
});

test('what is not a day finds nothing', () => {
  for (const today of ['2027', '2027-02', '2027-02-30', 'today', '', '2027-02-03~']) {
    assert.deepEqual(anniversaries(EVENTS, today, 'month'), []);
    assert.deepEqual(nextAnniversaries(EVENTS, today), []);
  }
});

test('tens and twenty-fives are round', () => {
  const years = [1, 5, 10, 15, 20, 25, 30, 50, 75, 100];
  assert.deepEqual(
    years.filter((number) => isRound({ record: model!, years: number, date: '2027-01-01' })),
    [10, 20, 25, 30, 50, 75, 100],
  );
});
