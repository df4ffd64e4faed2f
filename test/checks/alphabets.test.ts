import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/alphabets.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON } from './healthy-data.js';

test('each language in its alphabet passes', () => {
  const title = { en: 'Visit', az: 'Səfər', ky: 'Өз ара сапар', ru: 'Визит', tr: 'Ziyaret' };
  assert.deepEqual(findingsOf(rule, { [EVENT]: { title } }), []);
});

test('swapped languages are found on both sides', () => {
  const findings = findingsOf(rule, { [EVENT]: { title: { en: 'Визит', ru: 'Visit' } } });
  assert.deepEqual(
    findings.map(({ path }) => path),
    ['title.en', 'title.ru'],
  );
});

test('Cyrillic in Azerbaijani is found, with the place', () => {
  assertFinding(
    findingsOf(rule, { [PERSON]: { name: { en: 'Akayev', az: 'Акаев' } } }),
    PERSON,
    'name.az',
    'Latin',
    '"Акаев"',
    'swapped',
  );
});

test('what is quoted, and abbreviations in capitals, may stand in other letters', () => {
  const title = { en: 'Talks on “Достук”', ru: 'Встреча на COP29 и «Manas Air»' };
  assert.deepEqual(findingsOf(rule, { [EVENT]: { title } }), []);
});
