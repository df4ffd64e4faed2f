import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { citedBy, sortText } from '../../src/dataset/cited-by.js';
import { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

function listed(records: readonly (AzkgRecord | undefined)[]): [string, string[]][] {
  const cited = citedBy(
    dataset,
    records.filter((record) => record !== undefined),
  );
  return Array.from(cited, ([source, citing]) => [source.id, citing.map(({ id }) => id)]);
}

test('sources come in the order in which records first cite them, variants and steps of a status included', () => {
  const [visit, treaty] = ['1997-visit-to-testabad', '1997-treaty-of-neighbourliness'];
  assert.deepEqual(listed([dataset.get(treaty), dataset.get(visit)]), [
    ['testabad-archive', [treaty, visit]],
    ['example-gazette', [treaty, visit]],
    ['invented-chronicle', [visit]],
  ]);
});

test('a source that nobody cites stands for itself, last; one that is cited stands once', () => {
  assert.deepEqual(
    listed([dataset.get('misalov-speech'), dataset.get('testabad-archive'), dataset.get('1993-diplomatic-relations')]),
    [
      ['testabad-archive', ['1993-diplomatic-relations']],
      ['misalov-speech', []],
    ],
  );
});

test('nothing cites nothing', () => assert.deepEqual(listed([]), []));

/** The ids after `"source":` in a record, wherever they stand: a plain way to the same sources. */
function sourcesIn(record: AzkgRecord): Set<string> {
  return new Set(Array.from(JSON.stringify(record).matchAll(/"source":"([^"]+)"/g), ([, id]) => id!));
}

test('of the bundled dataset all sources are found, each with as many records as name it', () => {
  const bundled = bundledDataset();
  const cited = citedBy(bundled, bundled.records);
  assert.equal(cited.size, bundled.document.sources.length);
  for (const [source, citing] of cited) {
    const plain = bundled.records.filter((record) => record.kind !== 'source' && sourcesIn(record).has(source.id));
    assert.deepEqual(
      citing.map(({ id }) => id),
      plain.map(({ id }) => id),
      source.id,
    );
  }
});

test('a source sorts by its first author or editor, then by its title, without brackets', () => {
  assert.deepEqual(fixtureDocument.sources.map(sortText), [
    'Test Author Testabad welcomes its guests',
    'Nümunə Redaktor Uydurma salnamə',
    'Papers of the visit',
    'Beksultan Misalov Ыр жана кошуна',
  ]);
});
