import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/unused-sources.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON } from './healthy-data.js';

const NEWS = 'sources/news.json';

test('cited sources pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a source that nobody cites is found', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: { variants: undefined } }),
    NEWS,
    '',
    'no record cites',
    'delete it',
    '"recommended"',
  );
});

test('a source that cites itself is not cited', () => {
  const changes = { [EVENT]: { variants: undefined }, [NEWS]: { citations: [{ source: 'news' }] } };
  assertFinding(findingsOf(rule, changes), NEWS, '', 'no record cites');
});

test('recommended literature need not be cited', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: { variants: undefined }, [NEWS]: { recommended: true } }), []);
});

test('nothing is said while a record is not valid: it may hold the citation', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: { variants: undefined }, [PERSON]: { name: undefined } }), []);
});
