import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/signing-event.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, findingsOf } from './healthy-data.js';

test('a document of the days and the place of its event passes', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a document of another day is found', () => {
  assertFinding(
    findingsOf(rule, { [AGREEMENT]: { date: '1997-04-25' } }),
    AGREEMENT,
    'date',
    '1997-04-25',
    '1997-04-23/1997-04-24',
    'correct one',
  );
});

test('a less precise date may fit', () => {
  assert.deepEqual(findingsOf(rule, { [AGREEMENT]: { date: '1997-04' } }), []);
});

test('a document of another place is found', () => {
  assertFinding(
    findingsOf(rule, { [AGREEMENT]: { place: 'bishkek' } }),
    AGREEMENT,
    'place',
    '"bishkek"',
    '(baku)',
    'correct one',
  );
});

test('an event without places fits any', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: { places: [] } }), []);
});

test('a document without an event passes', () => {
  assert.deepEqual(findingsOf(rule, { [AGREEMENT]: { event: undefined, date: '1997-05' } }), []);
});
