import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { citationsOf, referencesOf, statusSteps } from '../../src/dataset/references.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

const REFERENCES: readonly [id: string, ...references: string[]][] = [
  [
    '1997-visit-to-testabad',
    'places[0] place testabad',
    'places[1] place ornekshehir',
    'people[0].person person beksultan-misalov',
    'people[1].person person aydan-ornek',
    'institutions[0] institution embassy-in-testabad',
    'citations[0].source source example-gazette',
    'citations[1].source source testabad-archive',
    'variants[0].citations[0].source source invented-chronicle',
    'variants[1].citations[0].source source invented-chronicle',
  ],
  [
    '1997-treaty-of-neighbourliness',
    'signatories[0].person person aydan-ornek',
    'signatories[1].person person beksultan-misalov',
    'place place testabad',
    'event event 1997-visit-to-testabad',
    'citations[0].source source testabad-archive',
    'status.ratified[0].citations[0].source source testabad-archive',
    'status.ratified[1].citations[0].source source example-gazette',
    'status.inForce.citations[0].source source testabad-archive',
  ],
  ['1993-diplomatic-relations', 'citations[0].source source testabad-archive'],
  [
    '2001-memorandum-on-caravans',
    'signatories[1].person person beksultan-misalov',
    'place place misalkol',
    'citations[0].source source example-gazette',
  ],
  ['embassy-in-testabad', 'place place testabad', 'citations[0].source source example-gazette'],
  ['council-of-invented-letters', 'citations[0].source source invented-chronicle'],
  ['aydan-ornek', 'citations[0].source source example-gazette'],
  ['testabad', 'citations[0].source source example-gazette'],
  [
    '1999-singers-abroad',
    'citations[0].source source invented-chronicle',
    'variants[0].citations[0].source source example-gazette',
  ],
  ['shared-songs', 'citations[0].source source invented-chronicle'],
  ['example-gazette'],
];

for (const [id, ...references] of REFERENCES) {
  test(`${id} has ${references.length} references, each with its path and kind`, () => {
    assert.deepEqual(
      referencesOf(dataset.get(id)!).map((reference) => `${reference.path} ${reference.kind} ${reference.id}`),
      references,
    );
  });
}

test('a source may cite another, and its place of publication is no reference', () => {
  const chronicle = dataset.find('source', 'invented-chronicle')!;
  const citing = { ...chronicle, citations: [{ source: 'example-gazette' }] };
  assert.equal(citing.place, 'Testabad');
  assert.deepEqual(referencesOf(citing), [{ path: 'citations[0].source', id: 'example-gazette', kind: 'source' }]);
});

test('every path leads to the id that it names', () => {
  for (const record of dataset.records) {
    for (const { path, id } of referencesOf(record)) {
      const steps = path.split(/[.[\]]+/).filter(Boolean);
      assert.equal(
        steps.reduce<unknown>((value, step) => (value as { readonly [name: string]: unknown })[step], record),
        id,
        `${record.id} ${path}`,
      );
    }
  }
});

test('citations come with all that they say', () => {
  const [first] = citationsOf(dataset.get('1997-visit-to-testabad')!);
  assert.deepEqual(first, {
    path: 'citations[0]',
    citation: { source: 'example-gazette', locator: 'p. 1', supports: ['date', 'visit.level'] },
  });
});

test('the life of a document is told step by step', () => {
  const step = { date: '2010', citations: [] };
  const paths = (status: Parameters<typeof statusSteps>[0]) => Array.from(statusSteps(status), ({ path }) => path);
  assert.deepEqual(paths({ ended: step, inForce: step, ratified: [step, step] }), [
    'ratified[0]',
    'ratified[1]',
    'inForce',
    'ended',
  ]);
  assert.deepEqual(paths({}), []);
  assert.deepEqual(paths(undefined), []);
});
