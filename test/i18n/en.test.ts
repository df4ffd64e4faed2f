import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en as first } from '../../src/i18n/messages/en.js';
import { late } from '../../src/i18n/late-messages/en.js';

const en = { ...first, ...late };

const NUMBERS: readonly [value: number, text: string][] = [
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [20000, '20,000'],
  [100000, '100,000'],
  [1234567, '1,234,567'],
  [-5, '−5'],
  [-1234567, '−1,234,567'],
  [0.5, '0.5'],
  [-0.25, '−0.25'],
  [1234.5678, '1,234.5678'],
  [1234567.891, '1,234,567.891'],
];

for (const [value, text] of NUMBERS) {
  test(`the number ${value} is written ${text}`, () => {
    assert.equal(en.number(value), text);
  });
}

test('one is singular, all other numbers are plural', () => {
  assert.deepEqual([0, 1, 2, 1000].map(en.documents), ['0 documents', '1 document', '2 documents', '1,000 documents']);
  assert.deepEqual([0, 1, 2, 21].map(en.sources), ['0 sources', '1 source', '2 sources', '21 sources']);
});

test('what is shown of how many is said in full only where it is less', () => {
  assert.equal(en.shown(3, 3), '3 entries');
  assert.equal(en.shown(1, 1), '1 entry');
  assert.equal(en.shown(0, 0), '0 entries');
  assert.equal(en.shown(1, 3), '1 of 3 entries');
  assert.equal(en.shown(0, 1), '0 of 1 entry');
  assert.equal(en.shown(1234, 5678), '1,234 of 5,678 entries');
});

test('an option says how many records it gives', () => {
  assert.equal(en.option('Culture', 1200), 'Culture (1,200)');
});

test('pages are a number of them or a range', () => {
  assert.equal(en.pages('240'), '240 pages');
  assert.equal(en.pages('12–34'), 'pages 12–34');
});

test('languages have names; one without has its tag', () => {
  assert.equal(en.languageName('ky'), 'Kyrgyz');
  assert.equal(en.languageName('az-Latn'), 'Azerbaijani');
  assert.equal(en.languageName('qaa'), 'qaa');
  assert.equal(en.inLanguage('ru'), 'in Russian');
});

test('sentences hold what they are about', () => {
  assert.equal(en.unknownRecord('1997-x'), 'There is no record “1997-x”.');
  assert.equal(en.failed('It was too far.'), 'This could not be shown. It was too far.');
  assert.equal(en.credit('Invented relations', '1.2.3'), 'Invented relations, version 1.2.3');
});
