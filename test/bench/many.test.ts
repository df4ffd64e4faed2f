import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select } from '../../src/dataset/filter.js';
import { openDataset } from '../../src/dataset/validate.js';
import '../../src/data.js';
import { BROAD, manyDocument, NARROW, RARE_COUNT, RARE_PERSON } from '../fixtures/many.js';

const DATED = { kind: ['event', 'agreement'] };

for (const count of [100, 1000, 5000]) {
  test(`a dataset of ${count} dated records is one in our schema, and what queries find in it is known`, () => {
    const dataset = openDataset(manyDocument(count));
    const found = (query?: string) => select(dataset, query === undefined ? DATED : { ...DATED, query }).length;
    assert.deepEqual([found(), found(NARROW), found(BROAD)], [count, count / 100, count / 4]);
    assert.equal(select(dataset, { ...DATED, person: [RARE_PERSON] }).length, RARE_COUNT);
  });
}

test('a dataset of a size is always the same', () => assert.deepEqual(manyDocument(150), manyDocument(150)));
