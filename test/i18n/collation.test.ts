import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/i18n/languages.js';
import { sortKeyIn } from '../../src/i18n/collation.js';
import { messagesIn } from '../../src/i18n/locale.js';

function sorted(language: string, texts: readonly string[]): string[] {
  const keyOf = sortKeyIn(messagesIn(language).alphabet);
  return [...texts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

const ORDERS: readonly [language: string, texts: string][] = [
  ['az', 'c ç d e ə f g ğ h x ı i j k q l o ö s ş u ü v y z'],
  ['ky', 'е ж н ң о ө п у ү ф ы ь э'],
  ['ru', 'е ё ж з и й к ш щ ъ ы ь э ю я'],
  ['tr', 'c ç d g ğ h ı i j o ö s ş t u ü v'],
  ['en', 'a b c i j x y z'],
];

for (const [language, letters] of ORDERS) {
  test(`the alphabet of "${language}" is in its order, small and capital`, () => {
    const words = letters.split(' ').map((letter) => `${letter}a`);
    assert.deepEqual(sorted(language, [...words].reverse()), words);
    const capitals = words.map((word) => (word.startsWith('i') && 'az tr'.includes(language) ? 'İa' : word.toUpperCase()));
    assert.deepEqual(sorted(language, [...capitals].reverse()), capitals);
  });
}

test('every alphabet is that which the Unicode Collation Algorithm has for the language', () => {
  for (const language of ['az', 'ky', 'ru', 'tr', 'en']) {
    const letters = Array.from(messagesIn(language).alphabet);
    assert.deepEqual([...letters].sort(new Intl.Collator(language).compare), letters, language);
  }
});

test('words before longer ones, spaces before letters, punctuation as spaces', () => {
  assert.deepEqual(sorted('en', ['Bakery', 'Bak Ery', 'Bak', '“Bak” a', 'Bake']), [
    'Bak',
    '“Bak” a',
    'Bak Ery',
    'Bake',
    'Bakery',
  ]);
});

test('digits sort before letters', () => {
  assert.deepEqual(sorted('ru', ['Школа', '30-летие', 'Ата', '100']), ['100', '30-летие', 'Ата', 'Школа']);
});

test('letters that an alphabet lacks sort as those that they are made of', () => {
  assert.deepEqual(sorted('en', ['Özgön', 'Osh', 'Oz', 'Pamir']), ['Osh', 'Oz', 'Özgön', 'Pamir']);
  assert.deepEqual(sorted('tr', ['Âlim', 'Ali', 'Alp']), ['Ali', 'Âlim', 'Alp']);
});

test('İ is i and I is ı in Azerbaijani and Turkish', () => {
  assert.deepEqual(sorted('az', ['İsmayıl', 'Irmaq', 'ilham', 'ıldırım']), ['ıldırım', 'Irmaq', 'ilham', 'İsmayıl']);
});

test('another script comes last', () => {
  assert.deepEqual(sorted('az', ['Баку', 'Zaqatala', 'Əli']), ['Əli', 'Zaqatala', 'Баку']);
  assert.deepEqual(sorted('ky', ['Baku', 'Өзгөн', 'Ош']), ['Ош', 'Өзгөн', 'Baku']);
});
