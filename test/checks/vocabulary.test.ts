import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/vocabulary.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, FIGURE, findingsOf, INSTITUTION, PLACE } from './healthy-data.js';

test('known words pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('an unknown topic comes with the known ones', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: { topics: ['politics', 'cultur'] } }),
    EVENT,
    'topics[1]',
    '"cultur"',
    'did you mean "culture"?',
    'politics, culture',
  );
});

test('an unknown type of an institution is found', () => {
  assertFinding(
    findingsOf(rule, { [INSTITUTION]: { type: 'school' } }),
    INSTITUTION,
    'type',
    'institutionTypes of data/vocabulary.json',
    'embassy',
  );
});

test('an unknown unit is found', () => {
  assertFinding(findingsOf(rule, { [FIGURE]: { unit: 'person' } }), FIGURE, 'unit', 'did you mean "persons"?');
});

test('an unknown country is found wherever it stands', () => {
  assertFinding(
    findingsOf(rule, { [PLACE]: { country: 'TR' } }),
    PLACE,
    'country',
    '"TR" is not in countries of data/vocabulary.json',
    'AZ, KG',
  );
  const signatories = [{ party: 'AZ' }, { party: 'UZ' }];
  assertFinding(findingsOf(rule, { [AGREEMENT]: { signatories } }), AGREEMENT, 'signatories[1].party', '"UZ"');
});
