import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import type { Filter } from '../../src/dataset/filter.js';
import type { Choice } from '../../src/dataset/choice.js';
import { filterTerms } from '../../src/dataset/filter-terms.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

/** Fields with the English of their values. */
function terms(host: Filter, choice: Choice = {}): string[] {
  return filterTerms(dataset, host, choice).map(
    ({ field, values }) => `${field}: ${values.map((value) => (typeof value === 'string' ? value : value.en)).join(', ')}`,
  );
}

test('everything that a filter can ask for has its name', () => {
  const host: Filter = {
    kind: ['event'],
    type: ['visit', 'treaty'],
    topic: ['culture'],
    person: ['aydan-ornek'],
    place: ['misalkol'],
    institution: ['embassy-in-testabad'],
    party: ['AZ'],
    level: ['state'],
    from: '1993',
    to: '2014',
    query: 'song',
  };
  assert.deepEqual(terms(host), [
    'kind: Event',
    'type: Visit, Treaty',
    'topic: Culture',
    'person: Aydan Örnek',
    'place: Misalköl',
    'institution: Embassy in Testabad',
    'party: Azerbaijan',
    'level: State visit',
    'time: 1993/2014',
    'query: song',
  ]);
});

test('the reader’s value stands for the host’s that it is one of, and beside it otherwise', () => {
  assert.deepEqual(terms({ topic: ['culture', 'trade'] }, { topic: 'trade' }), ['topic: Trade']);
  assert.deepEqual(terms({ topic: ['culture'] }, { topic: 'trade' }), ['topic: Culture', 'topic: Trade']);
});

test('a year that the reader chooses says more than the host’s period', () => {
  assert.deepEqual(terms({ from: '1993' }), ['time: 1993/..']);
  assert.deepEqual(terms({ to: '2014-05' }), ['time: ../2014-05']);
  assert.deepEqual(terms({ from: '1997', to: '1997' }), ['time: 1997']);
  assert.deepEqual(terms({ from: '1993', to: '2014' }, { year: '2012' }), ['time: 2012']);
});

test('what nobody knows is said as it was written', () => {
  assert.deepEqual(terms({ topic: ['nonsense'], person: ['nobody'], party: ['QQ'] }), [
    'topic: nonsense',
    'person: nobody',
    'party: QQ',
  ]);
});

test('order, limit and single records are no criteria', () => {
  assert.deepEqual(terms({ order: 'desc', limit: 5, ids: ['a'], exclude: ['b'] }, { order: 'asc' }), []);
});
