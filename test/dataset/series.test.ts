import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { seriesOf } from '../../src/dataset/series.js';
import { fixtureDocument } from '../fixtures/dataset.js';

test('the events of a series come in order of time', () => {
  const [first, , , second] = fixtureDocument.events;
  const events = [
    { ...second!, series: 'talks' },
    { ...first!, series: 'talks' },
  ];
  const ids = seriesOf(new Dataset({ ...fixtureDocument, events }), 'talks').map(({ id }) => id);
  assert.deepEqual(ids, [first!.id, second!.id]);
});

test('a series that nobody names is empty', () => {
  assert.deepEqual(seriesOf(new Dataset(fixtureDocument), 'nothing'), []);
});
