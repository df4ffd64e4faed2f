import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/translations.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, FACTS, findingsOf, INSTITUTION, PLACE } from './healthy-data.js';

const TITLE = { en: 'First visit', az: 'İlk səfər', ky: 'Биринчи сапар', ru: 'Первый визит', tr: 'İlk ziyaret' };
const LONG = 'The presidents met and signed a treaty.';

test('texts in five languages pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a language that a text lacks is named', () => {
  const { ru, ky, ...title } = TITLE;
  assertFinding(findingsOf(rule, { [EVENT]: { title } }), EVENT, 'title', 'Kyrgyz (ky), Russian (ru)', 'translate it');
  const coverage = { summary: TITLE, until: '2026', gaps: [{ ...TITLE, tr: undefined }] };
  assertFinding(findingsOf(rule, { [FACTS]: { coverage } }), FACTS, 'coverage.gaps[0]', 'Turkish (tr)');
});

test('a sentence that was left in English is found', () => {
  const title = { ...TITLE, az: TITLE.en };
  assertFinding(findingsOf(rule, { [EVENT]: { title } }), EVENT, 'title.az', 'the English text', 'in Azerbaijani');
});

test('names and single words may be the same in Latin letters', () => {
  const park = { en: 'Park', az: 'Park', ky: 'Парк', ru: 'Парк', tr: 'Park' };
  const newYork = { en: 'New York', az: 'Nyu-York', ky: 'Нью-Йорк', ru: 'Нью-Йорк', tr: 'New York' };
  assert.deepEqual(findingsOf(rule, { [INSTITUTION]: { title: park }, [PLACE]: { name: newYork } }), []);
});

test('nothing is the same in Cyrillic letters', () => {
  const name = { en: 'TURKPA', az: 'TÜRKPA', ky: 'ТүркПА', ru: 'TURKPA', tr: 'TÜRKPA' };
  assertFinding(findingsOf(rule, { [PLACE]: { name } }), PLACE, 'name.ru', 'in Russian');
});

for (const [az, words] of [
  ['Görüş oldu.', 'less than half as long'],
  [
    'Prezidentlər görüşdülər və iki ölkə arasında dostluq və əməkdaşlıq haqqında müqavilə imzaladılar.',
    'more than twice as long',
  ],
] as const) {
  test(`a sentence that is ${words} as in English is found`, () => {
    const summary = { en: LONG, az, ky: LONG.replace(/./g, 'ө'), ru: LONG.replace(/./g, 'я'), tr: LONG.replace(/./g, 'ı') };
    assertFinding(findingsOf(rule, { [EVENT]: { summary } }), EVENT, 'summary.az', words, 'Azerbaijani');
  });
}

test('the length of a label says nothing', () => {
  const title = { en: 'Host', az: 'Qəbul edən', ky: 'Кабыл алуучу', ru: 'Принимающая сторона', tr: 'Ev sahibi' };
  assert.deepEqual(findingsOf(rule, { [EVENT]: { title } }), []);
});
