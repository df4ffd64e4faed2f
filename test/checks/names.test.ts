import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/names.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON, PLACE } from './healthy-data.js';

const akaev = { [PERSON]: { otherNames: ['Askar Akaev', 'Əskər Akayev', 'Аскар Акаевич Акаев', 'Asker Akayev'] } };

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

test('each language has its own name, which may be another spelling in others', () => {
  const summary = { en: 'Askar Akayev came.', az: 'Əsgər Akayev gəldi.', ru: 'Аскар Акаев прибыл.', tr: 'Asker Akayev geldi.' };
  assert.deepEqual(findingsOf(rule, { ...akaev, [EVENT]: { summary } }), []);
});

for (const [language, text, wrong, right] of [
  ['az', 'Askar Akayevin səfəri', 'Askar Akayev', 'Əsgər Akayev'],
  ['az', 'Bakü şəhərində', 'Bakü', 'Bakı'],
  ['az', 'Azerbaycanda', 'Azerbaycan', 'Azərbaycan'],
  ['tr', 'Əsgər Akayev’in ziyareti', 'Əsgər Akayev', 'Asker Akayev'],
  ['tr', 'Baku’ya ziyaret', 'Baku', 'Bakü'],
  ['ky', 'Азербайджанга сапар', 'Азербайджан', 'Азербайжан'],
  ['ru', 'Визит в Азербайжан', 'Азербайжан', 'Азербайджан'],
] as const) {
  test(`the spelling of another language is found, with an ending too: ${text}`, () => {
    const title = { en: 'Visit', [language]: text };
    assertFinding(findingsOf(rule, { [EVENT]: { title } }), EVENT, `title.${language}`, `has "${wrong}"; write "${right}"`);
  });
}

test('Russian changes each word of a name', () => {
  const person = {
    name: { en: 'Roza Otunbayeva', ru: 'Роза Отунбаева', ky: 'Роза Отунбаева' },
    otherNames: ['Розалия Отунбаева'],
  };
  const right = { [PERSON]: person, [EVENT]: { title: { en: 'Visit', ru: 'Визит Розы Отунбаевой' } } };
  assert.deepEqual(findingsOf(rule, right), []);
  const wrong = { [PERSON]: person, [EVENT]: { title: { en: 'Visit', ru: 'Визит Розалии Отунбаевой' } } };
  assertFinding(findingsOf(rule, wrong), EVENT, 'title.ru', 'write "Роза Отунбаева"');
});

test('a language without a name of its own may use any', () => {
  const place = { name: { en: 'Baku' }, otherNames: ['Bakou'] };
  const title = { en: 'Visit to Baku', tr: 'Bakou ziyareti' };
  assert.deepEqual(findingsOf(rule, { [PLACE]: place, [EVENT]: { title } }), []);
});

test('what begins like the name of someone else is not found', () => {
  const place = { otherNames: ['Asker'] };
  const title = { en: 'Visit', tr: 'Asker Akayev’in ziyareti' };
  assert.deepEqual(findingsOf(rule, { [PLACE]: place, [EVENT]: { title } }), []);
});
