import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { filterTerms } from '../../src/dataset/filter-terms.js';
import { filterSentence } from '../../src/i18n/filter-sentence.js';
import '../../src/i18n/languages.js';
import { messagesIn } from '../../src/i18n/locale.js';

const dataset = bundledDataset();

const SENTENCES: { readonly [language: string]: string } = {
  en: 'Topic: Culture, Education · Place: Bishkek · 1993 – 2014 · Search: songs · 7 of 52 entries',
  az: 'Mövzu: Mədəniyyət, Təhsil · Yer: Bişkek · 1993–2014-cü illər · Axtarış: songs · 7 qeyd (cəmi 52)',
  ky: 'Тема: Маданият, Билим берүү · Жери: Бишкек · 1993–2014-жылдар · Издөө: songs · 52 жазуунун ичинен 7',
  ru: 'Тема: Культура, Образование · Место: Бишкек · 1993–2014 годы · Поиск: songs · 7 из 52 записей',
  tr: 'Konu: Kültür, Eğitim · Yer: Bişkek · 1993 – 2014 · Ara: songs · 52 kayıttan 7 tanesi',
};

function sentence(language: string): string {
  const words = messagesIn(language);
  const host = { topic: ['culture', 'education'], from: '1993', to: '2014' };
  const terms = filterTerms(dataset, host, { place: 'bishkek', query: 'songs' });
  return filterSentence(words, language, terms, words.shown(7, 52))
    .map(({ text }) => text)
    .join('');
}

for (const [language, expected] of Object.entries(SENTENCES)) {
  test(`a filter in words, ${language}`, () => {
    assert.equal(sentence(language), expected);
  });
}

test('a name that exists in English only says so', () => {
  const pieces = filterSentence(messagesIn('ky'), 'ky', [{ field: 'person', values: [{ en: 'Jane Doe' }] }], '1');
  assert.deepEqual(
    pieces.filter(({ lang }) => lang),
    [{ text: 'Jane Doe', lang: 'en' }],
  );
});

test('where nothing is asked for there is only the number', () => {
  assert.deepEqual(filterSentence(messagesIn('en'), 'en', [], '52 entries'), [{ text: '52 entries' }]);
});
