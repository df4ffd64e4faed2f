import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anniversaries, anniversaryOf, isRound, nextAnniversaries, spanAround } from '../../src/dataset/anniversaries.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { dateOf } from '../../src/dataset/dataset.js';
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

test('fives are round, or what a host asks for', () => {
  const years = [1, 5, 10, 12, 15, 29, 30, 35];
  const round = (step?: number) => years.filter((number) => isRound({ record: model!, years: number, date: '2027-01-01' }, step));
  assert.deepEqual(round(), [5, 10, 15, 30, 35]);
  assert.deepEqual(round(10), [10, 30]);
  assert.deepEqual(round(1), years);
});

test('only round ones are found where only those are asked for', () => {
  const round = (today: string, step: number) => anniversaries(EVENTS, today, 'day', step).map(({ years }) => years);
  assert.deepEqual(round('2027-04-23', 5), [30, 15]);
  assert.deepEqual(round('2027-04-23', 10), [30]);
  assert.deepEqual(round('2028-04-23', 5), []);
  assert.deepEqual(
    nextAnniversaries(EVENTS, '2027-04-24', 10).map(({ date, years }) => `${date} ${years}`),
    ['2030-01-01 10'],
  );
});

test('the next round anniversary of a record, from a day on and with it', () => {
  const next = (born: string, from: string, step: number) => {
    const found = anniversaryOf(event(born), from, step);
    return found && `${found.years} ${found.date}`;
  };
  assert.equal(next('1993-01-19', '2026-11-30', 5), '35 2028-01-19');
  assert.equal(next('1993-01-19', '2028-01-19', 5), '35 2028-01-19');
  assert.equal(next('1993-01-19', '2028-01-20', 5), '40 2033-01-19');
  assert.equal(next('2000-02-29', '2025-02-28', 5), '25 2025-02-28');
  assert.equal(next('2000-02-29', '2025-03-01', 5), '30 2030-02-28');
  assert.equal(next('2000-02-29', '2028-02-28', 4), '28 2028-02-29');
  assert.equal(next('2030-05-01', '2026-01-01', 5), '5 2035-05-01');
  assert.equal(next('1997', '2026-01-01', 5), undefined);
});

test('a week and a month are told by their first and last day', () => {
  assert.deepEqual(spanAround('2027-01-01', 'week'), ['2026-12-28', '2027-01-03']);
  assert.deepEqual(spanAround('2028-02-10', 'month'), ['2028-02-01', '2028-02-29']);
  assert.deepEqual(spanAround('2027-02-10', 'month'), ['2027-02-01', '2027-02-28']);
  assert.deepEqual(spanAround('2027-02-10', 'day'), ['2027-02-10', '2027-02-10']);
  assert.equal(spanAround('2027-02', 'month'), undefined);
});

test('of the bundled records those come round that a plain search of their dates finds', () => {
  const { records } = bundledDataset();
  const dated = records.flatMap((record) => {
    const [start] = (dateOf(record) ?? '').split('/');
    return /^\d{4}-\d\d-\d\d$/.test(start ?? '') ? [{ id: record.id, start: start! }] : [];
  });
  let count = 0;
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    const expected = dated.filter(({ start }) => start.slice(4) === today.slice(4) && start < today).map(({ id }) => id);
    const ids = anniversaries(records, today, 'day').map(({ record }) => record.id);
    assert.deepEqual(ids.sort(), expected.sort(), today);
    count += ids.length;
  }
  assert.ok(count > 100);
});
