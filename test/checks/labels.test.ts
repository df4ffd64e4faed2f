import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/labels.js';
import { assertFinding } from './assert-finding.js';
import { findingsOf, terms, VOCABULARY } from './healthy-data.js';

test('a vocabulary of all ids passes', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('lists that types.ts leaves open may have any ids', () => {
  assert.deepEqual(findingsOf(rule, { [VOCABULARY]: { institutionTypes: terms(['embassy', 'school']) } }), []);
});

test('a kind without a label is found', () => {
  const kinds = terms(['event', 'agreement', 'institution', 'person', 'place', 'figure', 'theme']);
  assertFinding(findingsOf(rule, { [VOCABULARY]: { kinds } }), VOCABULARY, 'kinds', '"source" has no label');
});

test('an id of types.ts without a label is found', () => {
  const reliabilities = terms(['primary', 'official', 'press', 'reference']);
  assertFinding(
    findingsOf(rule, { [VOCABULARY]: { reliabilities } }),
    VOCABULARY,
    'reliabilities',
    '"weak" has no label',
    'add a term',
  );
});

test('a label for an id that types.ts does not know is found', () => {
  const reliabilities = terms(['primary', 'official', 'press', 'reference', 'weak', 'offical']);
  assertFinding(
    findingsOf(rule, { [VOCABULARY]: { reliabilities } }),
    VOCABULARY,
    'reliabilities[5].id',
    'no "offical" — did you mean "official"?',
    'Delete',
  );
});

test('a term that stands twice is found', () => {
  const topics = terms(['politics', 'culture', 'politics']);
  assertFinding(
    findingsOf(rule, { [VOCABULARY]: { topics } }),
    VOCABULARY,
    'topics[2].id',
    '"politics" stands twice',
    'delete one',
  );
});
