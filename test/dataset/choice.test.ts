import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Choice, type ChoiceSpace, filterOf, type OptionField, optionsOf } from '../../src/dataset/choice.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { select } from '../../src/dataset/filter.js';
import { provideSearch } from '../../src/dataset/search.js';
import { fixtureDocument } from '../fixtures/dataset.js';

provideSearch(() => []);

const dataset = new Dataset(fixtureDocument);
const dated = select(dataset, { kind: ['event', 'agreement'] });
const SPACE: ChoiceSpace = { dataset, records: dated, entriesOf: (records) => records };

function values(field: OptionField, choice: Choice = {}): string[] {
  return optionsOf([SPACE], choice, field).map(({ value }) => value);
}

test('a choice is a filter of one value a field', () => {
  assert.deepEqual(filterOf({ query: 'a b', type: 'visit', topic: 'trade', year: '1997', order: 'desc' }), {
    query: 'a b',
    type: ['visit'],
    topic: ['trade'],
    from: '1997',
    to: '1997',
    order: 'desc',
  });
});

test('what is not chosen is no filter', () => {
  assert.deepEqual(filterOf({}), {});
  assert.deepEqual(filterOf({ query: '', type: '', topic: '', year: '', order: '' }), {});
});

test('types and topics come in the order of the vocabulary', () => {
  assert.deepEqual(values('topic'), ['culture', 'politics', 'education', 'transport', 'science', 'trade']);
  assert.deepEqual(values('type'), [
    ...['visit', 'relations', 'meeting', 'mission', 'culture', 'aid'],
    ...['treaty', 'programme', 'memorandum', 'convention'],
  ]);
});

test('years come in order, an open end up to the year of the last update', () => {
  const open = Array.from({ length: 18 }, (_, i) => `${2009 + i}`);
  assert.deepEqual(values('year'), ['1993', '1995', '1997', '1998', '2001', '2003', '2004', '2005', ...open]);
});

test('the values stay on offer whatever else is chosen', () => {
  for (const field of ['type', 'topic', 'year'] as const) {
    assert.deepEqual(values(field, { query: 'nonsense', type: 'aid', year: '1997' }), values(field));
  }
});

const CHOICES: readonly Choice[] = [
  {},
  { type: 'visit' },
  { topic: 'trade' },
  { year: '1997' },
  { query: 'misal' },
  { type: 'visit', topic: 'trade', year: '2012', order: 'desc' },
];

for (const choice of CHOICES) {
  test(`each number is that of the records to come, with ${JSON.stringify(choice)}`, () => {
    for (const field of ['type', 'topic', 'year'] as const) {
      for (const { value, count } of optionsOf([SPACE], choice, field)) {
        const records = select(dataset, filterOf({ ...choice, [field]: value }), dated);
        assert.equal(count, records.length, `${field} ${value}`);
      }
    }
  });
}

test('no records give no options', () => {
  assert.deepEqual(optionsOf([{ ...SPACE, records: [] }], {}, 'topic'), []);
});
