import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/text.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, FACTS, findingsOf, PERSON, SOURCE, THEME, VOCABULARY } from './healthy-data.js';

test('plain texts pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('letters put together from parts are found', () => {
  assertFinding(findingsOf(rule, { [PERSON]: { name: { en: 'A', tr: 'Bis\u0327kek' } } }), PERSON, 'name.tr', 'NFC');
});

test('two spaces in a row are found', () => {
  assertFinding(
    findingsOf(rule, { [PERSON]: { otherNames: ['Askar  Akaev'] } }),
    PERSON,
    'otherNames[0]',
    'two spaces',
    'leave one',
  );
});

for (const html of ['a <b>bold</b> word', 'a &amp; b', 'a&#160;b', 'a<br/>b']) {
  test(`HTML is found in ${html}`, () => {
    assertFinding(findingsOf(rule, { [SOURCE]: { title: html } }), SOURCE, 'title', 'HTML', 'plain');
  });
}

test('Markdown is found', () => {
  assertFinding(findingsOf(rule, { [SOURCE]: { publisher: '[A](https://example.org)' } }), SOURCE, 'publisher', 'Markdown');
});

test('look-alike letters of another script are found', () => {
  const name = { en: 'A', ru: 'Б\u0061ку' };
  assertFinding(findingsOf(rule, { [PERSON]: { name } }), PERSON, 'name.ru', 'Latin and Cyrillic', 'type the word anew');
});

test('invisible characters are found', () => {
  assertFinding(findingsOf(rule, { [PERSON]: { name: { en: 'Aka\u00adyev' } } }), PERSON, 'name.en', 'invisible');
});

test('addresses may have any characters', () => {
  assert.deepEqual(findingsOf(rule, { [SOURCE]: { url: 'https://example.org/a__b?c&copy;=1' } }), []);
});

test('comparisons and ampersands are plain text', () => {
  assert.deepEqual(findingsOf(rule, { [SOURCE]: { title: 'R&D: 1 < 2' } }), []);
});

test('sentences end with a full stop', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { summary: { en: 'They met' } } }), EVENT, 'summary.en', 'add it');
  assertFinding(findingsOf(rule, { [THEME]: { note: { en: 'Open' } } }), THEME, 'note.en', 'full stop');
  const coverage = { summary: { en: 'All.' }, until: '2022', gaps: [{ en: 'Trade' }] };
  assertFinding(findingsOf(rule, { [FACTS]: { coverage } }), FACTS, 'coverage.gaps[0].en', 'full stop');
});

test('sentences may end with a quotation', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: { summary: { en: 'He said: “We agree.”' } } }), []);
});

test('titles and labels have no full stop', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { title: { en: 'Visit to Baku.' } } }), EVENT, 'title.en', 'titles have none');
  const units = [{ id: 'persons', label: { en: 'people.' } }];
  assertFinding(findingsOf(rule, { [VOCABULARY]: { units } }), VOCABULARY, 'units[0].label.en', 'titles have none');
});
