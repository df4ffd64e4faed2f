import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnOf, packed, unpacked, valuesOf } from '../../src/dataset/columns.js';
import { splitDocument } from '../../src/dataset/parts.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const throughJson = (values: readonly unknown[]): unknown[] =>
  Array.from(valuesOf(JSON.parse(JSON.stringify(columnOf(values))) as ReturnType<typeof columnOf>));

const CASES: readonly (readonly [what: string, values: readonly unknown[]])[] = [
  ['plain values', ['a', 0, false, '', 'a']],
  ['no values', []],
  ['lists, also empty ones', [[1, 2], [], [3]]],
  ['lists of lists', [[[1], []], [], [[2, 3]]]],
  ['objects that lack some of their fields', [{ a: 1 }, { a: 2, b: 'x' }, { b: 'y' }]],
  ['objects that lack lists and objects', [{ a: [1], b: { c: 1 } }, { d: 0 }, { a: [], b: { e: false } }]],
  ['lists of objects', [{ a: [{ b: 1 }, { c: 2 }] }, { a: [] }, { a: [{ b: 3, c: 4 }] }]],
  ['values of several kinds', [1, [2], { a: 3 }]],
];

for (const [what, values] of CASES) test(`a column gives back ${what}`, () => assert.deepEqual(throughJson(values), values));

test('keys are in the order in which they first occur, and stay there the next time', () => {
  const once = throughJson([
    { a: 1, c: 2 },
    { b: 3, c: 4 },
  ]);
  assert.equal(JSON.stringify(once), '[{"a":1,"c":2},{"c":4,"b":3}]');
  assert.equal(JSON.stringify(throughJson(once)), JSON.stringify(once));
});

test('what a column cannot tell from nothing is refused', () => {
  assert.throws(() => columnOf([1, null]), /cannot have null/);
  assert.throws(() => columnOf([{ a: 1 }, {}]), /cannot have an empty object/);
});

test('both parts of a document come back to the letter: texts of other languages go by their order', () => {
  const { core, details } = splitDocument(fixtureDocument);
  for (const part of [core, details]) assert.equal(JSON.stringify(unpacked(packed(part))), JSON.stringify(part));
});
