import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/country-names.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf } from './healthy-data.js';

test('the names that the countries give themselves pass', () => {
  const summary = {
    en: 'Kyrgyzstan, the Kyrgyz Republic; Azerbaijan, the Republic of Azerbaijan.',
    az: 'Qırğızıstana, Qırğız Respublikasına; Azərbaycana.',
    ky: 'Кыргызстанга, Кыргыз Республикасына; Азербайжанга.',
    ru: 'В Кыргызстане, кыргызско-азербайджанский, Кыргызская Республика; Азербайджанской Республики.',
    tr: 'Kırgızistan’a, Kırgız Cumhuriyeti’ne; Azerbaycan’a.',
  };
  assert.deepEqual(findingsOf(rule, { [EVENT]: { summary } }), []);
});

for (const [text, language, advice] of [
  ['A visit to Kirgizstan.', 'en', 'Kyrgyzstan'],
  ['A visit to Kirghizia.', 'en', 'Kyrgyzstan'],
  ['The Azerbaijani Republic.', 'en', 'Republic of Azerbaijan'],
  ['Qırğızstana səfər.', 'az', 'Qırğızıstan'],
  ['Kırgızstan’a ziyaret.', 'tr', 'Kırgızistan'],
  ['Кыргызияга сапар.', 'ky', 'Кыргызстан'],
  ['Визит в Киргизию.', 'ru', 'Кыргызстан'],
  ['Посол Киргизстана.', 'ru', 'Кыргызстан'],
  ['Азербайджано-киргизские отношения.', 'ru', 'кыргызский'],
  ['Президент Республики Азербайджан.', 'ru', 'Азербайджанская Республика'],
] as const) {
  test(`"${text}" is found`, () => {
    const summary = { en: 'A visit.', [language]: text };
    assertFinding(findingsOf(rule, { [EVENT]: { summary } }), EVENT, `summary.${language}`, 'another name of a country', advice);
  });
}

test('what is quoted stays as it is', () => {
  const title = { en: 'Visit', ru: 'Встреча с редакцией «Слово Киргизии»', az: '“Qırğızstan” qəzeti ilə görüş' };
  assert.deepEqual(findingsOf(rule, { [EVENT]: { title } }), []);
});
