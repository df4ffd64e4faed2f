import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, stepFor, ticks, timeAxis, type TimeSpan, timeSpan } from '../../src/dataset/time-axis.js';

const NOW = 2026;

function span(date: string): TimeSpan {
  const found = timeSpan(date);
  assert.ok(found, date);
  return found;
}

function axis(...dates: string[]) {
  return timeAxis(dates.map(span), NOW)!;
}

const daysOf = ({ from, to }: { from: number; to: number }) => to - from;

test('days follow each other through four centuries, leap days and all', () => {
  const lengths = (year: number) => [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  let expected = dayNumber(1800, 1, 1);
  for (let year = 1800; year < 2201; year++) {
    for (const [i, length] of lengths(year).entries()) {
      for (let day = 1; day <= length; day++) assert.equal(dayNumber(year, i + 1, day), expected++, `${year}-${i + 1}-${day}`);
    }
  }
});

test('a date covers the days that it may mean', () => {
  for (const [date, days] of [
    ['1997-04-23', 1],
    ['1997-04', 30],
    ['2000-02', 29],
    ['1900-02', 28],
    ['1997', 365],
    ['1996', 366],
    ['199X', 3652],
    ['1985-04-XX', 30],
    ['1997-04-23/1997-04-25', 3],
    ['2003-11/2005-02', 30 + 31 + 366 + 31 + 28],
  ] as const)
    assert.equal(daysOf(span(date)), days, date);
});

test('what is certain: a day, and an interval between its last beginning and its first end', () => {
  for (const [date, days] of [
    ['1997-04-23', 1],
    ['1997-04-23/1997-04-25', 3],
    ['2003-11-29/2004-01', 34],
    ['1997-04', undefined],
    ['1997-04-23~', undefined],
    ['1997-04-23?/1997-04-25', undefined],
    ['1997-04/1997-04', undefined],
  ] as const) {
    const { sure } = span(date);
    assert.equal(sure && daysOf(sure), days, date);
  }
});

test('open and unknown ends are told apart, and take no room by themselves', () => {
  for (const [date, start, end] of [
    ['2009-06/..', 'known', 'open'],
    ['2009-06/', 'known', 'unknown'],
    ['../2009-06', 'open', 'known'],
    ['/2009-06', 'unknown', 'known'],
  ] as const) {
    const found = span(date);
    assert.deepEqual([found.start, found.end, daysOf(found)], [start, end, 30], date);
  }
});

test('what is not a date has no place', () => {
  for (const date of ['', 'soon', '1997-13', '../..', '1998/1997']) assert.equal(timeSpan(date), undefined, date);
});

test('the axis has whole years, from the first to the last that is possibly meant', () => {
  const { firstYear, lastYear, from, to } = axis('1997-12-31', '1993-01-01', '200X');
  assert.deepEqual([firstYear, lastYear], [1993, 2009]);
  assert.deepEqual([from, to], [dayNumber(1993, 1, 1), dayNumber(2010, 1, 1)]);
});

test('one day has a year around it', () => {
  const { firstYear, lastYear, from, to } = axis('2000-02-29');
  assert.deepEqual([firstYear, lastYear, to - from], [2000, 2000, 366]);
});

test('what goes on reaches the present, what has ended or has an unknown end does not', () => {
  assert.equal(axis('2009-06/..').lastYear, NOW);
  assert.equal(axis('2009-06/').lastYear, 2009);
  assert.equal(axis('2031/..').lastYear, 2031);
});

test('without dates there is no axis', () => {
  assert.equal(timeAxis([], NOW), undefined);
});

test('the step is the finest that has room for its labels', () => {
  const room = { month: 100, year: 50 };
  const steps = [10, 1, 0.2, 0.1, 0.03, 0.015, 0.001, 0.00001].map((width) => {
    const { unit, count } = stepFor(width, room);
    return `${count} ${unit}`;
  });
  assert.deepEqual(steps, ['1 month', '1 year', '1 year', '2 year', '5 year', '10 year', '200 year', '1000 year']);
});

test('ticks stand on round years', () => {
  assert.deepEqual(
    ticks(axis('1991', '2012'), { unit: 'year', count: 5 }).map(({ date }) => date),
    ['1995', '2000', '2005', '2010'],
  );
});

test('ticks of months begin with the month', () => {
  const found = ticks(axis('2000-05'), { unit: 'month', count: 1 });
  assert.equal(found.length, 12);
  assert.deepEqual(found[2], { day: dayNumber(2000, 3, 1), date: '2000-03' });
});
