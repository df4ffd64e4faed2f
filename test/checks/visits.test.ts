import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/visits.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf } from './healthy-data.js';

test('a visit that says who travelled to whom passes', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a visit that does not say so is found', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { visit: undefined } }), EVENT, 'visit', 'is missing', 'level, visitor and host');
});

test('a meeting that says so is found', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { type: 'meeting' } }), EVENT, 'visit', 'of the type "meeting"', 'take it out');
});

test('nobody visits their own country', () => {
  const visit = { level: 'official', visitor: 'KG', host: 'KG' };
  assertFinding(findingsOf(rule, { [EVENT]: { visit } }), EVENT, 'visit.host', '"KG" is also the visitor', 'correct one');
});
