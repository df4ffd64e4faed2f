import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { numberSources } from '../../src/dataset/source-numbers.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

test('sources are numbered in the order in which they come up, each once', () => {
  const treaty = dataset.get('1997-treaty-of-neighbourliness')!;
  const numbers = [...numberSources([treaty, dataset.get('1997-visit-to-testabad')!, treaty])];
  assert.equal(numbers[0]![0], treaty.citations![0]!.source);
  assert.deepEqual(
    numbers.map(([, number]) => number),
    numbers.map((_, i) => i + 1),
  );
});

test('sources of other values and of the steps of a status have numbers too', () => {
  const numbers = numberSources([dataset.get('1997-treaty-of-neighbourliness')!]);
  assert.ok(numbers.has('example-gazette'));
});

test('records without sources give no numbers', () => {
  assert.equal(numberSources([]).size, 0);
});
