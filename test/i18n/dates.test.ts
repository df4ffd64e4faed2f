import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dateParts, formatDate } from '../../src/i18n/dates.js';
import '../../src/i18n/languages.js';
import { LANGUAGES, messagesIn } from '../../src/i18n/locale.js';
import { en } from '../../src/i18n/messages/en.js';

/** A part of the result: what it says and, where it can stand in `<time>`, its `datetime`. */
type Part = string | readonly [text: string, datetime: string];

const ENGLISH: readonly [date: string, ...parts: Part[]][] = [
  ['1993-01-19', ['19 January 1993', '1993-01-19']],
  ['1993-12-01', ['1 December 1993', '1993-12-01']],
  ['1993-12', ['December 1993', '1993-12']],
  ['1993', ['1993', '1993']],
  ['199X', '1990s'],
  ['200X', '2000s'],
  ['19XX', '20th century'],
  ['20XX', '21st century'],
  ['10XX', '11th century'],
  ['00XX', '1st century'],
  ['1993-12-XX', ['December 1993', '1993-12']],
  ['1993-XX', ['1993', '1993']],
  ['1993-XX-XX', ['1993', '1993']],
  ['1993-01-19T23:20:30Z', ['19 January 1993', '1993-01-19']],
  ['1993-01-19T23:20:30+04:00', ['19 January 1993', '1993-01-19']],

  ['1997~', ['about 1997', '1997']],
  ['1997-04~', ['about April 1997', '1997-04']],
  ['1997-04-23~', ['about 23 April 1997', '1997-04-23']],
  ['199X~', 'about the 1990s'],
  ['19XX?', 'perhaps the 20th century'],
  ['199X%', 'perhaps about the 1990s'],
  ['1997?', ['perhaps 1997', '1997']],
  ['1997-04-23?', ['perhaps 23 April 1997', '1997-04-23']],
  ['1997%', ['perhaps about 1997', '1997']],

  ['2012-03-29/2012-03-31', ['29', '2012-03-29'], '–', ['31 March 2012', '2012-03-31']],
  ['2012-03-29/2012-04-02', ['29 March', '2012-03-29'], ' – ', ['2 April 2012', '2012-04-02']],
  ['2012-12-30/2013-01-02', ['30 December 2012', '2012-12-30'], ' – ', ['2 January 2013', '2013-01-02']],
  ['2012-03/2012-05', ['March', '2012-03'], '–', ['May 2012', '2012-05']],
  ['2012-11/2013-02', ['November 2012', '2012-11'], ' – ', ['February 2013', '2013-02']],
  ['2003/2005', ['2003', '2003'], ' – ', ['2005', '2005']],
  ['2012-03/2012-05-04', ['March 2012', '2012-03'], ' – ', ['4 May 2012', '2012-05-04']],
  ['2012/2012-05', ['2012', '2012'], ' – ', ['May 2012', '2012-05']],
  ['198X/199X', '1980s', ' – ', '1990s'],
  ['2012-03-29~/2012-03-31', ['about 29 March 2012', '2012-03-29'], ' – ', ['31 March 2012', '2012-03-31']],
  ['2012-03/2012-05?', ['March 2012', '2012-03'], ' – ', ['perhaps May 2012', '2012-05']],

  ['2007/..', ['since 2007', '2007']],
  ['2007-10-11/..', ['since 11 October 2007', '2007-10-11']],
  ['2007~/..', ['since about 2007', '2007']],
  ['199X/..', 'since the 1990s'],
  ['199X~/..', 'since about the 1990s'],
  ['../19XX', 'until the 20th century'],
  ['199X/', 'from the 1990s', ', ', 'end not known'],
  ['/199X', 'beginning not known', ', ', 'until the 1990s'],
  ['../1998', ['until 1998', '1998']],
  ['../1998-06', ['until June 1998', '1998-06']],
  ['2007-10/', ['from October 2007', '2007-10'], ', ', 'end not known'],
  ['/1998', 'beginning not known', ', ', ['until 1998', '1998']],
];

for (const [date, ...parts] of ENGLISH) {
  const text = parts.map((part) => (typeof part === 'string' ? part : part[0])).join('');

  test(`in English ${date} is “${text}”`, () => {
    assert.equal(formatDate(date, en.dates), text);
    assert.deepEqual(
      dateParts(date, en.dates).map((part): Part => (part.datetime === undefined ? part.text : [part.text, part.datetime])),
      parts,
    );
  });
}

/** The table of docs/dates.md: a date, and how it reads in each language. */
const GOLDEN = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8')
  .split('<!-- golden -->')[1]!
  .split('<!-- /golden -->')[0]!
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , date]) => date?.startsWith('`'))
  .map(([, , date = '', ...texts]) => ({ date: date.slice(1, -1), texts }));

test('the golden table has at least twelve shapes of dates', () => {
  assert.ok(new Set(GOLDEN.map(({ date }) => date)).size >= 12);
});

for (const { date, texts } of GOLDEN) {
  test(`${date} reads in five languages as docs/dates.md has it`, () => {
    assert.deepEqual(
      LANGUAGES.map((language) => formatDate(date, messagesIn(language).dates)),
      texts.slice(0, LANGUAGES.length),
    );
  });
}

const MONTHS_SINCE = {
  az: 'yanvarından fevralından martından aprelindən mayından iyunundan iyulundan avqustundan sentyabrından oktyabrından noyabrından dekabrından',
  ky: 'январынан февралынан мартынан апрелинен майынан июнунан июлунан августунан сентябрынан октябрынан ноябрынан декабрынан',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
} as const;

for (const [language, words] of Object.entries(MONTHS_SINCE)) {
  test(`every month has its ending in "${language}"`, () => {
    for (const [i, word] of words.split(' ').entries()) {
      const text = formatDate(`1997-${String(i + 1).padStart(2, '0')}/..`, messagesIn(language).dates);
      assert.ok(text.split(' ').includes(word), text);
    }
  });
}

/** The endings of 1–9, 10–90 and of hundreds, by which the years of a century can be written. */
const YEARS = [
  1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 1900, 2000,
];

const YEARS_SINCE = {
  az: 'ci ci cü cü ci cı ci ci cu cu ci cu cı ci cı ci ci cı cü ci',
  tr: 'den den ten ten ten dan den den dan dan den dan tan den tan ten den dan den den',
};

test('years in Azerbaijani take the ending of their last word', () => {
  const endings = YEARS.map((year) => /-(\S+) ildən bəri/.exec(formatDate(`${year}/..`, messagesIn('az').dates))?.[1]);
  assert.equal(endings.join(' '), YEARS_SINCE.az);
});

test('years in Turkish take the ending of their last word', () => {
  const endings = YEARS.map((year) => /’(\S+) beri/.exec(formatDate(`${year}/..`, messagesIn('tr').dates))?.[1]);
  assert.equal(endings.join(' '), YEARS_SINCE.tr);
  const until = YEARS.map((year) => /’(\S+) kadar/.exec(formatDate(`../${year}`, messagesIn('tr').dates))?.[1]);
  assert.equal(until.join(' '), 'e ye e e e ya ye e a a ye a a ye a e e a e e');
});

test('in Russian «со» stands before the second day alone', () => {
  assert.equal(formatDate('1997-10-02/..', messagesIn('ru').dates), 'со 2 октября 1997 года');
  assert.equal(formatDate('1997-10-22/..', messagesIn('ru').dates), 'с 22 октября 1997 года');
});

test('every month has its name', () => {
  const names = 'January February March April May June July August September October November December'.split(' ');
  for (const [i, name] of names.entries()) {
    assert.equal(formatDate(`1997-${String(i + 1).padStart(2, '0')}`, en.dates), `${name} 1997`);
  }
});

test('centuries have the right ending', () => {
  const centuries = ['09XX', '10XX', '11XX', '12XX', '13XX', '19XX', '20XX', '21XX', '22XX', '23XX'];
  assert.deepEqual(
    centuries.map((century) => formatDate(century, en.dates).split(' ')[0]),
    ['10th', '11th', '12th', '13th', '14th', '20th', '21st', '22nd', '23rd', '24th'],
  );
});

test('what is not a date comes back as it is', () => {
  for (const text of ['April 1997', '1997-13', '2012/1997', '', '<b>1997</b>']) {
    assert.equal(formatDate(text, en.dates), text);
    assert.deepEqual(dateParts(text, en.dates), [{ text }]);
  }
});

test('datetime is what HTML allows', () => {
  for (const [date] of ENGLISH) {
    for (const { datetime } of dateParts(date, en.dates)) {
      if (datetime !== undefined) assert.match(datetime, /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, date);
    }
  }
});

test('the time zone of the process makes no difference', () => {
  const dates = ENGLISH.map(([date]) => date);
  const program = `
    import { formatDate } from './src/i18n/dates.ts';
    import './src/i18n/languages.ts';
    import { LANGUAGES, messagesIn } from './src/i18n/locale.ts';
    const day = new Date(Date.UTC(2020, 0, 19, 11, 30)).getDate();
    console.log(JSON.stringify({ day, written: ${JSON.stringify(dates)}.flatMap(
      (date) => LANGUAGES.map((language) => formatDate(date, messagesIn(language).dates))) }));`;
  const days = ['Etc/GMT+12', 'Asia/Baku', 'Asia/Bishkek', 'Pacific/Kiritimati'].map((zone) => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    const { day, written } = JSON.parse(stdout) as { day: number; written: string[] };
    assert.deepEqual(
      written,
      dates.flatMap((date) => LANGUAGES.map((language) => formatDate(date, messagesIn(language).dates))),
    );
    return day;
  });
  assert.deepEqual(days, [18, 19, 19, 20]);
});
