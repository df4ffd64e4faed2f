import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeOn } from '../../src/dataset/offices.js';
import type { Office, PersonRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const [ornek, misalov] = fixtureDocument.people as [PersonRecord, PersonRecord];

const OFFICES: readonly [date: string, office: string | undefined][] = [
  ['1992-12-31', undefined],
  ['1993-01-01', 'Minister of Letters'],
  ['1997-04-23/1997-04-24', 'Minister of Letters'],
  ['1998-06', 'Minister of Letters'],
  ['1998-07-01', undefined],
  ['1998', 'Minister of Letters'],
  ['2008-09-30', undefined],
  ['2008-10', 'President'],
  ['2040', 'President'],
  ['1998-06-30/2008-10-01', 'Minister of Letters'],
  ['2005/..', 'President'],
  ['../1995', 'Minister of Letters'],
  ['April', undefined],
  ['', undefined],
];

for (const [date, office] of OFFICES) {
  test(`on ${date || 'no date'} the person is shown as ${office ?? 'nothing'}`, () => {
    assert.equal(officeOn(ornek, date)?.title.en, office);
  });
}

test('an office whose time no source gives holds at any time', () => {
  for (const date of ['1990', '2040', 'April']) assert.equal(officeOn(misalov, date)?.title.en, 'President');
});

test('an office of the time goes before one without a time, wherever it stands', () => {
  const [minister] = ornek.offices as [Office, Office];
  const both = { ...ornek, offices: [...misalov.offices, minister] };
  assert.equal(officeOn(both, '1995'), minister);
  assert.equal(officeOn(both, '2001'), misalov.offices[0]);
});

test('a person without offices has none', () => {
  assert.equal(officeOn({ ...ornek, offices: [] }, '1995'), undefined);
});
