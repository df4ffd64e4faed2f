import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, overlaps, spanOf, yearsOf } from '../../src/dataset/edtf.js';

const IN_ORDER = [
  ...[
    '../1990',
    '/1991-08-31',
    '19XX',
    '1990-01-01',
    '199X',
    '1993-01-01',
    '1993-01',
    '1993',
    '1993-01-19',
    '1993-12-01',
    '1993-12',
    '1997-04-23',
  ],
  ...[
    '1997-04-23/1997-04-24',
    '1997-04-23/..',
    '1997-04-24',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2007-10-11/',
    '2012-03-29',
  ],
];

test('dates stand in the order of a chronicle, whatever order they come in', () => {
  for (let shift = 0; shift < IN_ORDER.length; shift++) {
    const mixed = [...IN_ORDER.slice(shift), ...IN_ORDER.slice(0, shift)].reverse();
    assert.deepEqual(mixed.sort(compareDates), IN_ORDER);
  }
});

test('a qualifier or a time of day does not move a date', () => {
  for (const other of ['1997-04-23~', '1997-04-23?', '1997-04-23%', '1997-04-23T10:00:00+04:00']) {
    assert.equal(compareDates('1997-04-23', other), 0, other);
  }
});

test('the order is total: antisymmetric and transitive', () => {
  const samples = [...IN_ORDER, '1997~', '1997', 'not a date', '', '2012-03-30/2012-03-29'];
  const sign = (a: string, b: string) => Math.sign(compareDates(a, b));
  for (const a of samples) {
    for (const b of samples) {
      assert.equal(sign(a, b) + sign(b, a), 0, `${a} ${b}`);
      for (const c of samples) if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0, `${a} ${b} ${c}`);
    }
  }
});

test('what is not a date comes last', () => {
  assert.deepEqual(['April', '2012', '9999-12-31/..'].sort(compareDates), ['2012', '9999-12-31/..', 'April']);
});

const OVERLAPS: readonly [date: string, from: string | undefined, to: string | undefined, expected: boolean][] = [
  ['1997-04-23', undefined, undefined, true],
  ['1997-04-23', '1997-04-23', '1997-04-23', true],
  ['1997-04-23', '1997-04-24', undefined, false],
  ['1997-04-23', undefined, '1997-04-22', false],
  ['1997-04-30', '1997-04', '1997-04', true],
  ['1997-05-01', '1997-04', '1997-04', false],
  ['1997-12-31', '1997', '1997', true],
  ['1998-01-01', '1997', '1997', false],
  ['1997', '1997-12-31', undefined, true],
  ['1997', '1998', undefined, false],
  ['1996-02', '1996-02-29', '1996-02-29', true],
  ['199X', '1999-12-31', undefined, true],
  ['199X', '2000', undefined, false],
  ['2012-03-29/2012-03-31', '2012-03-30', '2012-03-30', true],
  ['2012-03-29/2012-03-31', '2012-04', undefined, false],
  ['2007-10-11/..', '2020', '2020', true],
  ['2007-10-11/..', undefined, '2007-10-10', false],
  ['2007/', '2020', undefined, true],
  ['../1998', undefined, '1950', true],
  ['../1998', '1999', undefined, false],
  ['/1998', '1990', '1991', true],
  ['1997~', '1997', '1997', true],
  ['2000', '1997/1999', undefined, true],
  ['2000', undefined, '1997/1999', false],
  ['2000', undefined, '1997/..', true],
];

for (const [date, from, to, expected] of OVERLAPS) {
  test(`${date} ${expected ? 'may fall' : 'does not fall'} within ${from ?? 'ever'} to ${to ?? 'ever'}`, () => {
    assert.equal(overlaps(date, from, to), expected);
  });
}

test('nothing falls within a time that ends before it begins', () => {
  for (const date of ['1997', '1990/2010', '1990/..', '../2010']) assert.equal(overlaps(date, '2005', '2000'), false, date);
});

test('nothing falls within a time whose ends are not dates', () => {
  for (const wrong of ['April', '1997-13', '']) {
    assert.equal(overlaps('1997', wrong), false, wrong);
    assert.equal(overlaps('1997', undefined, wrong), false, wrong);
    assert.equal(overlaps('1990/..', wrong, wrong), false, wrong);
  }
});

test('what is not a date falls nowhere', () => {
  for (const wrong of ['April', '1997-13', '']) assert.equal(overlaps(wrong), false);
});

test('overlapping goes both ways', () => {
  for (const a of IN_ORDER) for (const b of IN_ORDER) assert.equal(overlaps(a, b, b), overlaps(b, a, a), `${a} ${b}`);
});

const YEARS: readonly [date: string, years: readonly number[]][] = [
  ['1997-04-23', [1997]],
  ['1997-04', [1997]],
  ['1997~', [1997]],
  ['2012-03-29/2012-03-31', [2012]],
  ['2003-11/2005-02', [2003, 2004, 2005]],
  ['199X', [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]],
  ['2019-06/..', [2019, 2020, 2021, 2022]],
  ['2020/', [2020, 2021, 2022]],
  ['../1998', [1998]],
  ['/1998-05', [1998]],
  ['2030/..', [2030]],
  ['0000', [0]],
  ['April', []],
];

for (const [date, years] of YEARS) {
  test(`until 2022, ${date} touches ${years.length === 0 ? 'no year' : years.join(', ')}`, () => {
    assert.deepEqual(yearsOf(date, 2022), years);
  });
}

test('a date touches the years with which it overlaps', () => {
  for (const date of ['1997-04-23', '2003-11/2005-02', '199X', '2019-06/..', '1999-12-31/2000-01-01']) {
    for (let year = 1985; year <= 2022; year++) {
      assert.equal(yearsOf(date, 2022).includes(year), overlaps(date, `${year}`, `${year}`), `${date} ${year}`);
    }
  }
});

test('spans are the same whenever they are asked for', () => {
  for (const date of [...IN_ORDER, 'April']) assert.deepEqual(spanOf(date), spanOf(date));
  assert.deepEqual(spanOf('1997-04'), { min: 19970401, max: 19970430 });
});
