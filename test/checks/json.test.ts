import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/json.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON, VOCABULARY } from './healthy-data.js';

test('JSON passes', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a fault is named with its line', () => {
  assertFinding(findingsOf(rule, { [EVENT]: '{\n  "id": "x",\n}\n' }), EVENT, 'line 2', 'not JSON', 'trailing comma');
});

test('an empty file is called empty', () => {
  assertFinding(findingsOf(rule, { [PERSON]: '' }), PERSON, '', 'empty');
});

test('a missing vocabulary is called missing', () => {
  assertFinding(findingsOf(rule, { [VOCABULARY]: undefined }), VOCABULARY, '', 'missing');
});
