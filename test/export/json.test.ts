import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { openDataset } from '../../src/dataset/validate.js';
import { toJson } from '../../src/export/json.js';
import { fixture } from './datasets.js';

test('some records are a dataset by themselves: whatever they name is in it', () => {
  const dataset = openDataset(JSON.parse(toJson(fixture, [fixture.get('1997-treaty-of-neighbourliness')!])));
  assert.deepEqual(
    dataset.records.map(({ id }) => id),
    [
      '1997-visit-to-testabad',
      '1997-treaty-of-neighbourliness',
      'embassy-in-testabad',
      'aydan-ornek',
      'beksultan-misalov',
      'ornekshehir',
      'testabad',
      'example-gazette',
      'invented-chronicle',
      'testabad-archive',
    ],
  );
  assert.equal(dataset.document.version, fixture.document.version);
});

test('no record gives a dataset without records', () => {
  assert.deepEqual(openDataset(JSON.parse(toJson(fixture, []))).records, []);
});

test('all records of the bundled dataset give the dataset', () => {
  const dataset = bundledDataset();
  assert.deepEqual(JSON.parse(toJson(dataset, dataset.records)), JSON.parse(JSON.stringify(dataset.document)));
});

test('each single record of the bundled dataset gives a dataset', () => {
  const dataset = bundledDataset();
  for (const record of dataset.records.filter((_, i) => i % 20 === 0))
    assert.ok(openDataset(JSON.parse(toJson(dataset, [record]))).get(record.id), record.id);
});
