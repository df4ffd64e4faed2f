import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/schema-drift.js';
import { assertFinding } from './assert-finding.js';
import { findingsOf, SCHEMA } from './healthy-data.js';

test('the generated schema is up to date', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('another schema is stale', () => {
  assertFinding(findingsOf(rule, { [SCHEMA]: { title: 'old' } }), SCHEMA, '', 'src/dataset/types.ts', 'npm run schema');
});

test('a missing schema is stale', () => {
  assertFinding(findingsOf(rule, { [SCHEMA]: undefined }), SCHEMA, '', 'npm run schema');
});
