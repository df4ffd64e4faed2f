import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/i18n/languages.js';
import { languageOf, LANGUAGES, messagesIn, registerLocale, textIn } from '../../src/i18n/locale.js';

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
  ['uz', 'en'],
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

test('the words of a language are its own', () => {
  for (const language of LANGUAGES) assert.equal(messagesIn(language).language, language);
  assert.equal(messagesIn('xx').language, 'en');
});

test('a host replaces a single word, and keeps all others', () => {
  const before = messagesIn('tr');
  registerLocale('tr', { agreements: 'Anlaşmalar', fields: { place: 'Mekân' } });
  const after = messagesIn('tr');
  assert.equal(after.agreements, 'Anlaşmalar');
  assert.equal(after.timeline, before.timeline);
  assert.deepEqual(after.fields, { ...before.fields, place: 'Mekân' });
});

test('words registered one after the other add up', () => {
  registerLocale('ru', { search: 'Найти' });
  registerLocale('RU', { topic: 'Предмет' });
  assert.deepEqual([messagesIn('ru').search, messagesIn('ru').topic, messagesIn('ru').year], ['Найти', 'Предмет', 'Год']);
});

test('a host adds a language; the words that it lacks are English', () => {
  assert.equal(languageOf('kk-KZ'), 'en');
  registerLocale('kk', { search: 'Іздеу', sources: (count) => `${count} дереккөз` });
  assert.equal(languageOf('kk-KZ'), 'kk');
  const words = messagesIn('kk');
  assert.deepEqual([words.language, words.search, words.sources(2), words.topic], ['kk', 'Іздеу', '2 дереккөз', 'Topic']);
  assert.deepEqual(textIn('kk', { en: 'Baku', az: 'Bakı' }), { text: 'Baku', language: 'en' });
});

test('a language can be registered for one script of it', () => {
  registerLocale('az-Cyrl', { search: 'Ахтарыш' });
  assert.equal(languageOf('az-cyrl'), 'az-cyrl');
  assert.equal(languageOf('az-Latn'), 'az');
});
