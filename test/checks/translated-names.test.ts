import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/translated-names.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON, PLACE } from './healthy-data.js';

function findings(title: { readonly en: string; readonly [language: string]: string }) {
  return findingsOf(rule, { [EVENT]: { title } });
}

test('names of the tables pass, with endings', () => {
  const title = {
    en: 'Visit of Askar Akayev to Baku',
    az: 'Əsgər Akayevin Bakıya səfəri',
    ky: 'Аскар Акаевдин Бакуга сапары',
    ru: 'Визит Аскара Акаева в Баку',
    tr: 'Asker Akayev’in Bakü ziyareti',
  };
  assert.deepEqual(findings(title), []);
});

for (const [language, text, ...words] of [
  ['az', 'Əsgər Akayevin səfəri', 'lacks "Baku"', 'Azerbaijani "Bakı"'],
  ['tr', 'Bakü ziyareti', 'lacks "Askar Akayev"', 'Turkish "Asker Akayev"'],
  ['ru', 'Визит А. Акаева в Баку', '"Аскар Акаев"'],
] as const) {
  test(`a name that is not there is found: ${text}`, () => {
    const title = { en: 'Visit of Askar Akayev to Baku', [language]: text };
    assertFinding(findings(title), EVENT, `title.${language}`, ...words);
  });
}

test('the family name alone is enough where English has no more', () => {
  assert.deepEqual(findings({ en: 'Akayev was received', ru: 'Акаева приняли' }), []);
  assertFinding(findings({ en: 'Akayev was received', ru: 'Президента приняли' }), EVENT, 'title.ru', '"Акаев"');
});

test('Russian adjectives of places are names too', () => {
  const newYork = { name: { en: 'New York', ru: 'Нью-Йорк' } };
  assert.deepEqual(findings({ en: 'Baku summit', ru: 'Бакинский саммит' }), []);
  assert.deepEqual(
    findingsOf(rule, { [PLACE]: newYork, [EVENT]: { title: { en: 'New York summit', ru: 'Нью-йоркский саммит' } } }),
    [],
  );
});

test('Kyrgyz drops the soft sign before an ending, at the end of a name only', () => {
  const igor = { [PERSON]: { name: { en: 'Igor Chudinov', ky: 'Игорь Чудинов' } } };
  const brussels = { [PLACE]: { name: { en: 'Brussels', ky: 'Брюссель' } } };
  const title = { en: 'Igor Chudinov in Brussels', ky: 'Игорь Чудинов Брюсселде' };
  assert.deepEqual(findingsOf(rule, { ...igor, ...brussels, [EVENT]: { title } }), []);
});

test('what is quoted in English, part of a word, or without a name in the language is not looked for', () => {
  assert.deepEqual(findings({ en: 'Forum “Baku”, Bakuvian', ru: 'Форум' }), []);
  assert.deepEqual(
    findingsOf(rule, { [PLACE]: { name: { en: 'Baku' } }, [EVENT]: { title: { en: 'Baku', ru: 'Столица' } } }),
    [],
  );
});
