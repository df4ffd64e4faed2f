import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRecords, Dataset, dateOf } from '../../src/dataset/dataset.js';
import { referencesOf } from '../../src/dataset/references.js';
import { provideSearch } from '../../src/dataset/search.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

provideSearch(() => []);

const dataset = new Dataset(fixtureDocument);

function idsOf(records: readonly AzkgRecord[]): string[] {
  return records.map(({ id }) => id);
}

test('the records are those of all collections, kind by kind', () => {
  const { events, agreements, institutions, people, places, figures, themes, sources } = fixtureDocument;
  const all = [events, agreements, institutions, people, places, figures, themes, sources].flat();
  assert.deepEqual(dataset.records, all);
  assert.equal(new Set(dataset.records.map(({ kind }) => kind)).size, 8);
});

test('a record is found by its id', () => {
  for (const record of dataset.records) assert.equal(dataset.get(record.id), record);
});

test('a record is found by a former id', () => {
  assert.equal(dataset.get('1997-visit-to-testville')?.id, '1997-visit-to-testabad');
});

test('an id that nobody has finds nothing', () => {
  for (const id of ['nonsense', '', '__proto__', 'constructor', 'Testabad']) assert.equal(dataset.get(id), undefined, id);
});

test('a record is found only as of its kind', () => {
  assert.equal(dataset.find('place', 'testabad')?.name.en, 'Testabad');
  assert.equal(dataset.find('person', 'testabad'), undefined);
  assert.equal(dataset.find('event', '1997-visit-to-testville')?.id, '1997-visit-to-testabad');
});

test('every reference can be followed back, and nothing else', () => {
  const there = dataset.records.flatMap((record) => referencesOf(record).map(({ id, path }) => `${record.id} ${path} ${id}`));
  const back = dataset.records.flatMap(({ id }) =>
    dataset.referrersOf(id).map(({ record, path }) => `${record.id} ${path} ${id}`),
  );
  assert.deepEqual(back.sort(), there.sort());
});

test('the records that name a place, with where they do', () => {
  assert.deepEqual(
    dataset.referrersOf('testabad').map(({ record, path }) => `${record.id} ${path}`),
    [
      '1997-visit-to-testabad places[0]',
      '1997-programme-of-exchanges place',
      '1997-treaty-of-neighbourliness place',
      'embassy-in-testabad place',
    ],
  );
});

test('what nobody names, or nobody knows, has no referrers', () => {
  assert.deepEqual(dataset.referrersOf('misalov-speech'), []);
  assert.deepEqual(dataset.referrersOf('nonsense'), []);
});

test('a former id has the referrers of the present one', () => {
  assert.equal(dataset.referrersOf('1997-visit-to-testville').length, 2);
  assert.deepEqual(dataset.referrersOf('1997-visit-to-testville'), dataset.referrersOf('1997-visit-to-testabad'));
});

test('the documents of an event come in order of signature', () => {
  assert.deepEqual(idsOf(dataset.agreementsOf('1997-visit-to-testabad')), [
    '1997-treaty-of-neighbourliness',
    '1997-programme-of-exchanges',
  ]);
  assert.deepEqual(dataset.agreementsOf('1998-talks-at-misalkol'), []);
});

test('an id of the vocabulary leads to its word', () => {
  assert.equal(dataset.term('topics', 'culture')?.label.az, 'Mədəniyyət');
  assert.equal(dataset.term('eventTypes', 'culture')?.label.en, 'Culture and education');
  assert.equal(dataset.term('topics', 'treaty'), undefined);
});

test('a country code leads to its names', () => {
  assert.equal(dataset.country('KG')?.officialName?.en, 'Kyrgyz Republic');
  assert.equal(dataset.country('kg'), undefined);
});

test('people, places, themes and sources have no date in a chronicle', () => {
  const dated = dataset.records.filter((record) => dateOf(record) !== undefined);
  assert.deepEqual([...new Set(dated.map(({ kind }) => kind))], ['event', 'agreement', 'institution', 'figure']);
});

test('records stand by date, then by id, and those without a date by id at the end', () => {
  const sorted = [...dataset.records].reverse().sort(compareRecords);
  assert.deepEqual(sorted, [...dataset.records].sort(compareRecords));
  const undated = sorted.findIndex((record) => dateOf(record) === undefined);
  assert.ok(sorted.slice(undated).every((record) => dateOf(record) === undefined));
  assert.deepEqual(idsOf(sorted.slice(undated)), idsOf(sorted.slice(undated)).sort());
});

test('records of the same date stand by id', () => {
  const [event] = fixtureDocument.events;
  const [a, b] = ['a', 'b'].map((id) => ({ ...event!, id }));
  assert.ok(compareRecords(a!, b!) < 0);
  assert.ok(compareRecords(b!, a!) > 0);
  assert.equal(compareRecords(a!, a!), 0);
});

test('a dataset leaves its document as it is', () => {
  const document = structuredClone(fixtureDocument);
  const used = new Dataset(document);
  used.agreementsOf('1997-visit-to-testabad');
  used.records.filter((record) => used.search!.found('testabad').has(record));
  assert.deepEqual(document, fixtureDocument);
});
