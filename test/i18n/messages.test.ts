import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import '../../src/i18n/languages.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import type { Language } from '../../src/dataset/types.js';
import { LANGUAGES, messagesIn } from '../../src/i18n/locale.js';
import type { Messages } from '../../src/i18n/messages.js';

const require = createRequire(import.meta.url);

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** All words of a language by their paths; functions are called, so that what they say is among them. */
function wordsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return typeof value.length === 'number' ? callsOf(value as never, path) : [];
  return Object.entries(value as object).flatMap(([key, inner]) => wordsOf(inner, path === '' ? key : `${path}.${key}`));
}

function callsOf(speak: (...values: readonly (string | number)[]) => unknown, path: string): [string, string][] {
  const takesText =
    /^(controls|option|unknownRecord|failed|incomplete|elsewhere|pages|languageName|inLanguage|credit|kyrgyzstanFirst|faults)/;
  const said = takesText.test(path) ? speak('7', 7) : speak(7, 9);
  return typeof said === 'string' ? [[path, said]] : [];
}

/** The words of the interface, without dates, which have a table of their own. */
function interfaceOf({ dates: _, ...words }: Messages): Map<string, string> {
  return new Map(wordsOf(words));
}

/** What is the same in several languages. */
const SAME = new Set([
  'alphabet',
  'language',
  'fields.isbn',
  'reader.format',
  'number',
  'option',
  'numbered',
  'languageName',
  'kyrgyzstanFirst',
  'faults.notDataset',
]);

for (const language of OTHERS) {
  test(`"${language}" says everything, and nothing in English`, () => {
    const [own, english] = [interfaceOf(messagesIn(language)), interfaceOf(messagesIn('en'))];
    assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort());
    for (const [path, text] of own) {
      assert.notEqual(text.trim(), '', path);
      if (!SAME.has(path)) assert.notEqual(text, english.get(path), path);
    }
  });
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What is written alike in every language: names of files, attributes, formats. */
const NEUTRAL = /azkg[\w.-]*|record-id|JSON|ISBN|https?:\S+/g;

for (const language of OTHERS) {
  test(`"${language}" is in its own script`, () => {
    for (const [path, text] of interfaceOf(messagesIn(language))) {
      const own = text.replace(NEUTRAL, '');
      if (['ky', 'ru'].includes(language)) assert.ok(!/[a-z]{2}/i.test(own) || path === 'language', `${path}: ${text}`);
      else assert.ok(!CYRILLIC.test(text), `${path}: ${text}`);
    }
  });
}

test('no language is called by another name than its speakers’ state does', () => {
  for (const language of LANGUAGES) {
    for (const [path, text] of interfaceOf(messagesIn(language))) assert.doesNotMatch(text, /киргиз|kirghiz|kirgiz/i, path);
    for (const tag of ['ky', 'ky-KG']) assert.doesNotMatch(messagesIn(language).inLanguage(tag), /киргиз/i);
  }
});

test('languages of sources are named in every language', () => {
  assert.deepEqual(
    LANGUAGES.map((language) => messagesIn(language).inLanguage('ky')),
    ['in Kyrgyz', 'qırğız dilində', 'кыргызча', 'на кыргызском языке', 'Kırgızca'],
  );
  for (const language of LANGUAGES) {
    for (const tag of ['en', 'az', 'ky', 'ru', 'tr', 'de', 'fr', 'it', 'pt', 'ur', 'uz'])
      assert.ok(!messagesIn(language).inLanguage(tag).split(' ').includes(tag), `${tag} in ${language}`);
    assert.ok(messagesIn(language).inLanguage('qaa').includes('qaa'));
  }
});

test('numbers are grouped as the language does', () => {
  const written = LANGUAGES.map((language) => messagesIn(language).number(-1234567.5));
  assert.deepEqual(written, ['−1,234,567.5', '−1.234.567,5', '−1\u00a0234\u00a0567,5', '−1\u00a0234\u00a0567,5', '−1.234.567,5']);
});

interface Plurals {
  readonly supplemental: {
    readonly 'plurals-type-cardinal': { readonly [language: string]: { readonly [rule: string]: string } };
  };
}

/** The whole numbers that CLDR gives as samples for each plural category. */
function samplesOf(language: string): Map<string, number[]> {
  const path = require.resolve('cldr-core/supplemental/plurals.json');
  const rules = (JSON.parse(readFileSync(path, 'utf8')) as Plurals).supplemental['plurals-type-cardinal'][language]!;
  return new Map(
    Object.entries(rules).map(([rule, text]) => {
      const samples = /@integer ([^@]*)/.exec(text)?.[1] ?? '';
      const numbers = samples.split(',').flatMap((sample) => {
        const [first = NaN, last = first] = sample.trim().split('~').map(Number);
        return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      return [rule.replace('pluralRule-count-', ''), numbers];
    }),
  );
}

const nounOf = (text: string) => text.split(/[\s\u00a0]/).at(-1);

test('in Russian numbers take the form that CLDR has for them', () => {
  const { documents, sources, shown } = messagesIn('ru');
  const samples = samplesOf('ru');
  const forms = {
    one: ['документ', 'источник', 'запись'],
    few: ['документа', 'источника', 'записи'],
    many: ['документов', 'источников', 'записей'],
  };
  for (const [category, [document, source, entry]] of Object.entries(forms)) {
    assert.ok(samples.get(category)!.length > 3);
    for (const number of samples.get(category)!) {
      assert.equal(nounOf(documents(number)), document, `${number}`);
      assert.equal(nounOf(sources(number)), source, `${number}`);
      assert.equal(nounOf(shown(number, number)), entry, `${number}`);
    }
  }
  assert.deepEqual(
    [1, 2, 5, 11, 21, 22, 111, 112].map((total) => shown(0, total).split(' из ')[1]),
    ['1 записи', '2 записей', '5 записей', '11 записей', '21 записи', '22 записей', '111 записей', '112 записей'],
  );
});

test('in Azerbaijani, Kyrgyz and Turkish a noun after a number has one form', () => {
  for (const language of ['az', 'ky', 'tr']) {
    const { documents } = messagesIn(language);
    assert.equal(new Set([0, 1, 2, 5, 11, 21, 22].map((number) => nounOf(documents(number)))).size, 1);
  }
});

const PAIRS: readonly [language: string, azerbaijanFirst: string, kyrgyzstanFirst: string][] = [
  [
    'az',
    'Azərbaycan Respublikasının və Qırğız Respublikasının Şurası',
    'Qırğız Respublikasının və Azərbaycan Respublikasının Şurası',
  ],
  ['en', 'Relations of Azerbaijan and Kyrgyzstan', 'Relations of Kyrgyzstan and Azerbaijan'],
  [
    'en',
    'Council of the Republic of Azerbaijan and the Kyrgyz Republic',
    'Council of the Kyrgyz Republic and the Republic of Azerbaijan',
  ],
  ['az', 'Azərbaycan ilə Qırğızıstan arasında', 'Qırğızıstan ilə Azərbaycan arasında'],
  ['az', 'Azərbaycan və Qırğızıstanın sənədləri', 'Qırğızıstan və Azərbaycanın sənədləri'],
  [
    'az',
    'Azərbaycan Respublikası ilə Qırğız Respublikasının Şurası',
    'Qırğız Respublikası ilə Azərbaycan Respublikasının Şurası',
  ],
  ['ky', 'Азербайжан менен Кыргызстандын документтери', 'Кыргызстан менен Азербайжандын документтери'],
  [
    'ky',
    'Азербайжан Республикасы менен Кыргыз Республикасынын кеңеши',
    'Кыргыз Республикасы менен Азербайжан Республикасынын кеңеши',
  ],
  ['ru', 'между Азербайджаном и Кыргызстаном', 'между Кыргызстаном и Азербайджаном'],
  ['ru', 'Совет Азербайджанской Республики и Кыргызской Республики', 'Совет Кыргызской Республики и Азербайджанской Республики'],
  ['tr', 'Azerbaycan ile Kırgızistan arasında', 'Kırgızistan ile Azerbaycan arasında'],
  ['tr', 'Azerbaycan Cumhuriyeti ve Kırgız Cumhuriyeti', 'Kırgız Cumhuriyeti ve Azerbaycan Cumhuriyeti'],
];

for (const [language, before, after] of PAIRS) {
  test(`Kyrgyzstan first in "${language}": ${after}`, () => assert.equal(messagesIn(language).kyrgyzstanFirst(before), after));
}

test('a title without the pair stays as it is', () => {
  for (const language of LANGUAGES) {
    for (const title of [
      'Embassy of Azerbaijan in Kyrgyzstan',
      'Azərbaycanın Qırğızıstandakı səfirliyi',
      'Визит в Кыргызстан',
      '',
    ])
      assert.equal(messagesIn(language).kyrgyzstanFirst(title), title);
  }
});

test('a title that names the pair does so in every language, and is turned in every one', () => {
  const { document } = bundledDataset();
  const titles = [
    document.title,
    ...[document.events, document.agreements, document.institutions, document.figures].flat().map(({ title }) => title),
  ];
  const turned = (language: Language) =>
    titles.filter((title) => messagesIn(language).kyrgyzstanFirst(title[language]!) !== title[language]).map(({ en }) => en);
  assert.ok(turned('en').length > 3);
  for (const language of LANGUAGES) assert.deepEqual(turned(language), turned('en'), language);
});
