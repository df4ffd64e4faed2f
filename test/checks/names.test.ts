import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/names.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON, PLACE } from './healthy-data.js';

const akaev = { [PERSON]: { otherNames: ['Askar Akaev', 'Аскар Акаев'] } };

test('names of the tables pass', () => {
  assert.deepEqual(findingsOf(rule, akaev), []);
});

test('another spelling of a person is found, with the right one', () => {
  const summary = { en: 'Askar Akaev came.' };
  assertFinding(
    findingsOf(rule, { ...akaev, [EVENT]: { summary } }),
    EVENT,
    'summary.en',
    '"Askar Akaev"',
    'write "Askar Akayev"',
  );
});

test('another spelling of a place is found, not as a part of a word', () => {
  const place = { [PLACE]: { otherNames: ['Bak'] } };
  assert.deepEqual(findingsOf(rule, place), []);
  const other = { [PLACE]: { otherNames: ['Baky'] }, [EVENT]: { title: { en: 'Visit to Baky' } } };
  assertFinding(findingsOf(rule, other), EVENT, 'title.en', '"Baky"', 'write "Baku"');
});

test('what is quoted stays as it is', () => {
  const summary = { en: 'The article writes “Askar Akaev”.' };
  assert.deepEqual(findingsOf(rule, { ...akaev, [EVENT]: { summary } }), []);
});

for (const [text, language, advice] of [
  ['A visit to Kirgizstan.', 'en', 'Kyrgyzstan'],
  ['The Azerbaijani Republic.', 'en', 'Republic of Azerbaijan'],
  ['Визит в Киргизию.', 'ru', 'Кыргызстан'],
] as const) {
  test(`"${text}" is found`, () => {
    const summary = { en: 'A visit.', [language]: text };
    assertFinding(findingsOf(rule, { [EVENT]: { summary } }), EVENT, `summary.${language}`, 'another name of a country', advice);
  });
}
