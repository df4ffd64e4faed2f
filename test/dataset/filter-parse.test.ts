import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { parseFilter, select } from '../../src/dataset/filter.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

test('a filter is read from attributes', () => {
  assert.deepEqual(
    parseFilter({
      kind: 'event  agreement',
      type: ' visit\n\tmeeting ',
      party: 'az Kg',
      from: ' 1997 ',
      to: '2012-03',
      query: '  two words ',
      order: 'desc',
      limit: '5',
      ids: 'a b',
      exclude: 'c',
    }),
    {
      kind: ['event', 'agreement'],
      type: ['visit', 'meeting'],
      party: ['AZ', 'KG'],
      from: '1997',
      to: '2012-03',
      query: 'two words',
      order: 'desc',
      limit: 5,
      ids: ['a', 'b'],
      exclude: ['c'],
    },
  );
});

test('attributes that are empty or not there are no filter', () => {
  assert.deepEqual(parseFilter({}), {});
  assert.deepEqual(parseFilter({ kind: '', type: '  ', topic: null, limit: undefined, from: '\n', query: '' }), {});
});

test('parties are upper case in the data, in any case in attributes', () => {
  assert.deepEqual(select(dataset, parseFilter({ party: 'tr' })), select(dataset, { party: ['TR'] }));
  assert.equal(select(dataset, { party: ['TR'] }).length, 1);
});
