import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/numbers.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf } from './healthy-data.js';

function findings(summary: { readonly en: string; readonly [language: string]: string }) {
  return findingsOf(rule, { [EVENT]: { summary } });
}

test('numbers pass in the form of each language', () => {
  const summary = {
    en: 'On 23 April 1997, 20,000 people and 1.5 million dollars; table 1.1.64, COP29, 2013, 2016.',
    az: '23 aprel 1997-ci ildə 20.000 nəfər və 1,5 milyon dollar; 1.1.64 cədvəli, COP29, 2013, 2016.',
    ky: '1997-жылдын 23-апрелинде 20\u00a0000 адам жана 1,5 миллион доллар; 1.1.64 таблицасы, COP29, 2013, 2016.',
    ru: '23 апреля 1997 года 20\u00a0000 человек и 1,5 миллиона долларов; таблица 1.1.64, КС-29, 2013, 2016.',
    tr: '23 Nisan 1997’de 20.000 kişi ve 1,5 milyon dolar; tablo 1.1.64, COP29, 2013, 2016.',
  };
  assert.deepEqual(findings(summary), []);
});

for (const [language, text, ...words] of [
  ['az', '23 aprel 1979-cu ildə 550 nəfər', 'lacks 1997', 'has 1979 too much', 'in Azerbaijani'],
  ['tr', '23 Nisan 1997’de 5.50 kişi', 'lacks 550', 'has 5.50 too much'],
  ['ru', '23 апреля 1997 года 23 человека', 'lacks 550', 'has 23 too much'],
  ['ky', '1997-жылдын 23-майында 550 адам', 'lacks April', 'has May too much', 'in Kyrgyz'],
] as const) {
  test(`a slip is found: ${text}`, () => {
    const summary = { en: 'On 23 April 1997, 550 people', [language]: text };
    assertFinding(findings(summary), EVENT, `summary.${language}`, ...words);
  });
}

test('months pass in all their forms', () => {
  const summary = {
    en: 'In May, since August, from 3 December to March, in the July report and October.',
    az: 'Mayda, avqustdan, 3 dekabrdan marta qədər, iyulun xəbərində və oktyabrdakı.',
    ky: 'Майында, августтан, 3-декабрдан мартка чейин, июлдагы кабарда жана октябрь.',
    ru: 'В мае, с августа, с 3 декабря до марта, в июльском сообщении и октябрь.',
    tr: 'Mayısta, ağustostan, 3 Aralık’tan marta kadar, temmuz haberinde ve ekimde.',
  };
  assert.deepEqual(findings(summary), []);
});

test('what only begins like a month is none', () => {
  const summary = {
    en: 'The Mayor may meet Adylbek Kasymaliev. May he come; oils too.',
    az: 'Mer nümayəndə ilə görüşə bilər; mayak.',
    ky: 'Мэр Адылбек Касымалиев менен жолугушу мүмкүн, майлар, майларын.',
    ru: 'Мэр может встретиться с Адылбеком Касымалиевым; маяк, мартышка.',
    tr: 'Belediye başkanı Adılbek Kasımaliyev ile görüşebilir; aralıksız.',
  };
  assert.deepEqual(findings(summary), []);
});

test('May is a month where a day follows or a word comes before', () => {
  assertFinding(findings({ en: 'May 16 is the day.', az: '16-sı günüdür.' }), EVENT, 'summary.az', 'lacks May');
  assertFinding(
    findings({ en: 'The report gives May.', tr: 'Haber nisanı veriyor.' }),
    EVENT,
    'summary.tr',
    'lacks May',
    'has April',
  );
});
