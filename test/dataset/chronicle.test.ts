import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chronicle } from '../../src/dataset/chronicle.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { select } from '../../src/dataset/filter.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);
const SIGNED_AT_THE_VISIT = ['1997-treaty-of-neighbourliness', '1997-programme-of-exchanges'];

test('documents signed at an event that is shown do not stand by themselves', () => {
  const records = select(dataset, { kind: ['event', 'agreement'] });
  const left = chronicle(records);
  assert.deepEqual(
    left,
    records.filter(({ id }) => !SIGNED_AT_THE_VISIT.includes(id)),
  );
  assert.equal(left.length, records.length - 2);
});

test('documents stand by themselves where their event is not shown', () => {
  const records = select(dataset, { kind: ['agreement'] });
  assert.deepEqual(chronicle(records), records);
});

test('records of other kinds and an empty list stay as they are', () => {
  const records = select(dataset, { kind: ['person', 'place', 'source'] });
  assert.deepEqual(chronicle(records), records);
  assert.deepEqual(chronicle([]), []);
});
