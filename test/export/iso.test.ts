import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay, knownDays, nextDay, possibleDays, timestamp } from '../../src/export/iso.js';

test('the day after a day is that of every other calendar', () => {
  const day = new Date('1895-01-01T00:00:00Z');
  const numberOf = (date: Date) => Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
  for (let i = 0; i < 100_000; i += 1) {
    const today = numberOf(day);
    day.setUTCDate(day.getUTCDate() + 1);
    assert.equal(nextDay(today), numberOf(day));
  }
});

test('days are written with four digits for the year', () => {
  assert.equal(isoDay(19970423), '1997-04-23');
  assert.equal(isoDay(980423), '0098-04-23');
});

test('days are known only of dates that are known to the day', () => {
  assert.deepEqual(knownDays('1997-04-23'), { first: 19970423, last: 19970423 });
  assert.deepEqual(knownDays('1997-04-23/1997-04-24'), { first: 19970423, last: 19970424 });
  for (const date of ['1997-04', '1997', '1997-04-23~', '1997-04-23/..', '/1997-04-23', '1997-04-XX', 'April', '']) {
    assert.equal(knownDays(date), undefined, date);
  }
});

test('possible days reach as far as the date does', () => {
  assert.deepEqual(possibleDays('1998-02'), { earliest: '1998-02-01', latest: '1998-02-28' });
  assert.deepEqual(possibleDays('199X'), { earliest: '1990-01-01', latest: '1999-12-31' });
  assert.deepEqual(possibleDays('2009-06/..'), { earliest: '2009-06-01' });
  assert.deepEqual(possibleDays('../2009-06'), { latest: '2009-06-30' });
  assert.deepEqual(possibleDays('April'), {});
});

test('a time stamp is the first moment of the day that is written', () => {
  assert.equal(timestamp('2026-11-24'), '2026-11-24T00:00:00Z');
  assert.equal(timestamp('2026-11'), '2026-11-01T00:00:00Z');
});
