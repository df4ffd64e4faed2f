import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/unique-ids.js';
import { assertFinding } from './assert-finding.js';
import { findingsOf, PERSON, PLACE, THEME } from './healthy-data.js';

test('different ids pass', () => {
  assert.deepEqual(findingsOf(rule, { [PERSON]: { aliases: ['akayev'] } }), []);
});

test('an id is unique across kinds', () => {
  assertFinding(
    findingsOf(rule, { [THEME]: { id: 'baku' } }),
    THEME,
    'id',
    '"baku" is taken by data/places/baku.json',
    'choose another',
  );
});

test('a former id stays taken', () => {
  assertFinding(
    findingsOf(rule, { [PLACE]: { aliases: ['baki', 'askar-akayev'] } }),
    PLACE,
    'aliases[1]',
    '"askar-akayev" is taken by data/people/',
  );
});
