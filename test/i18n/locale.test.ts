import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, LANGUAGES, messagesIn, sortKey, textIn } from '../../src/i18n/locale.js';

const TAGS: readonly [tag: string | null | undefined, language: string][] = [
  ['en', 'en'],
  ['az', 'az'],
  ['ky', 'ky'],
  ['ru', 'ru'],
  ['tr', 'tr'],
  ['az-Latn-AZ', 'az'],
  ['az-Cyrl', 'az'],
  ['ky-KG', 'ky'],
  ['ru-KG', 'ru'],
  ['EN_us', 'en'],
  ['TR', 'tr'],
  ['Az-lAtN', 'az'],
  [' ky ', 'ky'],
  ['tr-x-private', 'tr'],
  ['', 'en'],
  [' ', 'en'],
  ['-', 'en'],
  [null, 'en'],
  [undefined, 'en'],
  ['xx', 'en'],
  ['azb', 'en'],
  ['az1', 'en'],
  ['kk', 'en'],
  ['de-AZ', 'en'],
  ['x-az', 'en'],
  ['constructor', 'en'],
];

for (const [tag, language] of TAGS) {
  test(`the language of ${JSON.stringify(tag) ?? 'nothing'} is ${language}`, () => {
    assert.equal(languageOf(tag), language);
  });
}

test('every language is that of its own tag', () => {
  assert.deepEqual(LANGUAGES.map(languageOf), [...LANGUAGES]);
});

test('a text in the wanted language comes in it', () => {
  const text = { en: 'Baku', az: 'Bakı' };
  assert.deepEqual(textIn('az', text), { text: 'Bakı', language: 'az' });
  assert.deepEqual(textIn('en', text), { text: 'Baku', language: 'en' });
});

test('a text that the wanted language lacks comes in English and says so', () => {
  for (const language of ['ky', 'ru', 'tr'] as const) {
    assert.deepEqual(textIn(language, { en: 'Baku', az: 'Bakı' }), { text: 'Baku', language: 'en' });
  }
});

test('the words of a language are its own, or English ones that say so', () => {
  assert.equal(messagesIn('en').language, 'en');
  for (const language of LANGUAGES) assert.ok([language, 'en'].includes(messagesIn(language).language));
});

test('names are sorted by their sounds, in whatever case and script', () => {
  const names = ['Өзгөн', 'bakı', 'Талас', 'ILHAM', 'Ош', 'İsmayıllı'];
  const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1);
  assert.deepEqual(names.sort(byKey), ['bakı', 'ILHAM', 'İsmayıllı', 'Ош', 'Өзгөн', 'Талас']);
});
