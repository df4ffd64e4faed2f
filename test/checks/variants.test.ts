import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/variants.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, type Fields, FIGURE, findingsOf } from './healthy-data.js';

function variantOf(field: string, value: unknown): Fields {
  return { variants: [{ field, value, citations: [{ source: 'news' }], reason: { en: 'So.' } }] };
}

test('values that the field could hold pass', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: variantOf('visit.level', 'state') }), []);
  assert.deepEqual(findingsOf(rule, { [EVENT]: variantOf('title', { en: 'Another title' }) }), []);
  assert.deepEqual(findingsOf(rule, { [FIGURE]: variantOf('value', 14) }), []);
});

test('a word that the field does not know is found', () => {
  const findings = findingsOf(rule, { [EVENT]: variantOf('visit.level', 'oficial') });
  assertFinding(findings, EVENT, 'variants[0].value', 'the field "visit.level"', '"oficial"', 'did you mean "official"?');
});

test('a text instead of a number is found', () => {
  assertFinding(
    findingsOf(rule, { [FIGURE]: variantOf('value', 'many') }),
    FIGURE,
    'variants[0].value',
    '"many" must be of the type number',
  );
});

test('a field that does not exist is left to field-paths', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: variantOf('day', '1') }), []);
});
