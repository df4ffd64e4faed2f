import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { dateParts, formatDate } from '../../src/i18n/dates.js';
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
    import { en } from './src/i18n/messages/en.ts';
    const day = new Date(Date.UTC(2020, 0, 19, 11, 30)).getDate();
    console.log(JSON.stringify({ day, written: ${JSON.stringify(dates)}.map((date) => formatDate(date, en.dates)) }));`;
  const days = ['Etc/GMT+12', 'Pacific/Kiritimati'].map((zone) => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    const { day, written } = JSON.parse(stdout) as { day: number; written: string[] };
    assert.deepEqual(
      written,
      dates.map((date) => formatDate(date, en.dates)),
    );
    return day;
  });
  assert.deepEqual(days, [18, 20]);
});
