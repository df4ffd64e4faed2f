import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLine, countsIn, totalLine } from '../../scripts/lib/closing-line.js';

test('the line of a runner is found among what it prints', () => {
  const counts = { passed: 12, failed: 3 };
  assert.equal(closingLine('unit', counts), 'unit: 12 passed, 3 failed');
  assert.deepEqual(countsIn(`✖ one\n${closingLine('unit', counts)}\n`), counts);
  assert.equal(countsIn('All is well.\n'), undefined);
});

test('the line of all runners stands alone', () => assert.equal(totalLine({ passed: 1, failed: 0 }), '1 passed, 0 failed'));
