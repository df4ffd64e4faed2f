import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import type { EventRecord } from '../../src/dataset/types.js';
import {
  countDirections,
  groupVisits,
  headOfStateOf,
  isVisit,
  sidesOf,
  VISIT_GROUPINGS,
  type VisitRecord,
} from '../../src/dataset/visits.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const fixture = new Dataset(fixtureDocument);
const [toTestabad, toMisalkol] = fixtureDocument.events.filter(isVisit) as [VisitRecord, VisitRecord];

const bundled = bundledDataset();
const visits = bundled.document.events.filter(isVisit);

/** The keys of the groups with the number of visits in each. */
function grouped(dataset: Dataset, records: readonly VisitRecord[], grouping: string, perspective?: string) {
  return groupVisits(dataset, records, grouping, perspective).map(({ key, records: members }) => [key, members.length]);
}

test('a visit is an event that says who came to whom', () => {
  assert.deepEqual(fixture.records.filter(isVisit), [toTestabad, toMisalkol]);
});

test('those who came and those who received them are told apart from all others', () => {
  const people: EventRecord['people'] = [...toTestabad.people, { person: 'beksultan-misalov' }];
  const ids = (side: EventRecord['people']) => side.map(({ person }) => person);
  const { visitors, hosts, others } = sidesOf({ ...toTestabad, people });
  assert.deepEqual(
    [ids([...visitors]), ids([...hosts]), ids([...others])],
    [['beksultan-misalov'], ['aydan-ornek'], ['beksultan-misalov']],
  );
});

test('a president is a head of state on the day of the visit only', () => {
  assert.equal(headOfStateOf(fixture, toMisalkol)?.id, 'aydan-ornek');
  assert.equal(headOfStateOf(fixture, { ...toMisalkol, date: '1997-05' }), undefined, 'a minister then');
  assert.equal(headOfStateOf(fixture, { ...toMisalkol, people: [] }), undefined);
  assert.equal(headOfStateOf(fixture, { ...toMisalkol, people: [{ person: 'nobody', role: 'visitor' }] }), undefined);
});

for (const [title, isHead] of [
  ['President', true],
  ['President of the Republic of Azerbaijan', true],
  ['President of Azerbaijan', true],
  ['President of the Kyrgyz Republic', false],
  ['President of Azerbaijan Airlines (AZAL)', false],
  ['Vice President', false],
  ['President-elect', false],
] as const) {
  test(`${title}: ${isHead ? 'a head of state' : 'not the head of state'} of Azerbaijan`, () => {
    const [ornek, ...others] = fixtureDocument.people;
    const people = [{ ...ornek!, offices: [{ title: { en: title }, party: 'AZ' }] }, ...others];
    const dataset = new Dataset({ ...fixtureDocument, people });
    assert.equal(headOfStateOf(dataset, toMisalkol) !== undefined, isHead);
  });
}

test('visits are counted each way, the way back too where nobody went it, in the order of the view', () => {
  const oneWay = [toTestabad, { ...toTestabad, id: '2000-again' }];
  const there = { visitor: 'KG', host: 'AZ', count: 2 };
  const back = { visitor: 'AZ', host: 'KG', count: 0 };
  assert.deepEqual(countDirections(fixture, oneWay), [there, back]);
  assert.deepEqual(countDirections(fixture, oneWay, 'KG'), [back, there]);
  assert.deepEqual(countDirections(fixture, []), []);
});

test('the counts of the bundled dataset are those of a plain count', () => {
  const plain = (host: string) => bundled.document.events.filter(({ visit }) => visit?.host === host).length;
  assert.ok(plain('AZ') > 0 && plain('KG') > 0);
  assert.deepEqual(
    countDirections(bundled, visits).map(({ host, count }) => [host, count]),
    [
      ['AZ', plain('AZ')],
      ['KG', plain('KG')],
    ],
  );
});

test('groups: presidents as they come up and the rest last, directions as the view names countries, levels by rank', () => {
  const minister: VisitRecord = {
    ...toMisalkol,
    date: '1996',
    people: [],
    visit: { level: 'unknown', visitor: 'AZ', host: 'KG' },
  };
  const all = [minister, toTestabad, toMisalkol];
  assert.deepEqual(grouped(fixture, all, 'president'), [
    ['beksultan-misalov', 1],
    ['aydan-ornek', 1],
    [undefined, 1],
  ]);
  assert.deepEqual(grouped(fixture, all, 'direction'), [
    ['KG-AZ', 1],
    ['AZ-KG', 2],
  ]);
  assert.deepEqual(grouped(fixture, all, 'direction', 'KG')[0], ['AZ-KG', 2]);
  assert.deepEqual(grouped(fixture, all, 'level'), [
    ['state', 1],
    ['official', 1],
    [undefined, 1],
  ]);
  assert.deepEqual(grouped(fixture, all, 'decade'), [
    ['199X', 2],
    ['201X', 1],
  ]);
});

test('no grouping loses a visit or shows one twice', () => {
  for (const grouping of VISIT_GROUPINGS) {
    const ids = groupVisits(bundled, visits, grouping).flatMap(({ records }) => records.map(({ id }) => id));
    assert.deepEqual(ids.toSorted(), visits.map(({ id }) => id).toSorted());
  }
});

test('in the bundled dataset the visits of presidents are those whose title says President', () => {
  const titled = visits.filter(({ title }) => title.en.includes(' visit of President '));
  const found = visits.filter((visit) => headOfStateOf(bundled, visit));
  assert.ok(found.length > 0);
  assert.deepEqual(
    found.map(({ id }) => id),
    titled.map(({ id }) => id),
  );
});
