import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EdtfBound, type EdtfPoint, parseEdtf } from '../../src/dataset/edtf.js';

/** The examples of https://www.loc.gov/standards/datetime/ (4 February 2019), in its order, with the first and the last day meant. */
const PUBLISHED: readonly [section: string, text: string, min: number, max: number][] = [
  ['level 0, date', '1985-04-12', 19850412, 19850412],
  ['level 0, date', '1985-04', 19850401, 19850430],
  ['level 0, date', '1985', 19850101, 19851231],
  ['level 0, date and time', '1985-04-12T23:20:30', 19850412, 19850412],
  ['level 0, date and time', '1985-04-12T23:20:30Z', 19850412, 19850412],
  ['level 0, date and time', '1985-04-12T23:20:30-04', 19850412, 19850412],
  ['level 0, date and time', '1985-04-12T23:20:30+04:30', 19850412, 19850412],
  ['level 0, time interval', '1964/2008', 19640101, 20081231],
  ['level 0, time interval', '2004-06/2006-08', 20040601, 20060831],
  ['level 0, time interval', '2004-02-01/2005-02-08', 20040201, 20050208],
  ['level 0, time interval', '2004-02-01/2005-02', 20040201, 20050228],
  ['level 0, time interval', '2004-02-01/2005', 20040201, 20051231],
  ['level 0, time interval', '2005/2006-02', 20050101, 20060228],
  ['level 1, qualification', '1984?', 19840101, 19841231],
  ['level 1, qualification', '2004-06~', 20040601, 20040630],
  ['level 1, qualification', '2004-06-11%', 20040611, 20040611],
  ['level 1, unspecified digits', '201X', 20100101, 20191231],
  ['level 1, unspecified digits', '20XX', 20000101, 20991231],
  ['level 1, unspecified digits', '2004-XX', 20040101, 20041231],
  ['level 1, unspecified digits', '1985-04-XX', 19850401, 19850430],
  ['level 1, unspecified digits', '1985-XX-XX', 19850101, 19851231],
  ['level 1, open end', '1985-04-12/..', 19850412, 99999999],
  ['level 1, open end', '1985-04/..', 19850401, 99999999],
  ['level 1, open end', '1985/..', 19850101, 99999999],
  ['level 1, open start', '../1985-04-12', 0, 19850412],
  ['level 1, open start', '../1985-04', 0, 19850430],
  ['level 1, open start', '../1985', 0, 19851231],
  ['level 1, unknown end', '1985-04-12/', 19850412, 99999999],
  ['level 1, unknown end', '1985-04/', 19850401, 99999999],
  ['level 1, unknown end', '1985/', 19850101, 99999999],
  ['level 1, unknown start', '/1985-04-12', 0, 19850412],
  ['level 1, unknown start', '/1985-04', 0, 19850430],
  ['level 1, unknown start', '/1985', 0, 19851231],
  ['level 2, interval with unspecified digits', '2004-06-XX/2004-07-03', 20040601, 20040703],
];

for (const [section, text, min, max] of PUBLISHED) {
  test(`the published example ${text} is read (${section})`, () => {
    const parsed = parseEdtf(text);
    assert.deepEqual([parsed?.text, parsed?.min, parsed?.max], [text, min, max]);
  });
}

/** Published examples of what the module says that it does not read. */
const BEYOND: readonly [section: string, ...texts: string[]][] = [
  ['level 1, years of more than four digits', 'Y170000002', 'Y-170000002'],
  ['level 1, negative years', '-1985'],
  ['level 1, seasons', '2001-21', '2001-22', '2001-23', '2001-24'],
  ['level 2, exponential years', 'Y-17E7'],
  ['level 2, significant digits', '1950S2', 'Y171010000S3', 'Y3388E2S3'],
  ['level 2, sub-year groupings', '2001-34', '2001-25', '2001-41'],
  [
    'level 2, one of a set',
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '[1760-01,1760-02,1760-12..]',
    '[1667,1760-12]',
  ],
  ['level 2, all of a set', '{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}'],
  ['level 2, qualified from the left', '2004-06~-11', '2004?-06-11', '?2004-06-~11', '2004-%06-11'],
  ['level 2, digits unspecified anywhere', '156X-12-25', '15XX-12-25', 'XXXX-12-XX', '1XXX-XX', '1XXX-12', '1984-1X'],
  ['level 2, qualified ends', '2004-06-~01/2004-06-~20'],
];

for (const [section, ...texts] of BEYOND) {
  test(`what goes further is refused: ${section}`, () => {
    for (const text of texts) assert.equal(parseEdtf(text), undefined, text);
  });
}

/** What is in none of the published examples. */
const WRONG: readonly [name: string, ...texts: string[]][] = [
  ['months that do not exist', '1997-00', '1997-13', '1997-99'],
  ['days that do not exist', '1997-04-00', '1997-04-31', '1997-02-29', '1900-02-29', '1997-12-32', '2000-02-30'],
  ['a known day in an unknown month', '1997-XX-12'],
  ['months of an unknown year', '199X-04', '19XX-XX'],
  ['digits too few or too many', '199', '19970', '1997-4', '1997-04-1', '1997-004', '1997-04-023'],
  ['another order or other separators', '23-04-1997', '23.04.1997', '1997/04/23', '19970423', '1997–04', '1997/1998/1999'],
  ['intervals that end before they begin', '2008/1964', '2004-06/2004-05', '2012-03-31/2012-03-29'],
  ['intervals without any date', '/', '../..', '../', '/..', '..', ''],
  ['intervals with times', '1985-04-12T23:20:30/1986', '1985/1986-04-12T23:20:30Z'],
  ['times that do not exist', '1985-04-12T24:00:00', '1985-04-12T23:60:00', '1985-04-12T23:20:60', '1985-04-12T23:20:30+15'],
  ['times of no day', '1985-04T23:20:30', '1985T23:20:30', '1985-04-XXT23:20:30'],
  ['incomplete times', '1985-04-12T', '1985-04-12T23', '1985-04-12T23:20'],
  ['qualified times', '1985-04-12T23:20:30~'],
  ['qualifiers twice or alone', '1997?~', '1997~~', '~1997', '?', '~/~'],
  ['the notation of the draft of 2012', '199u', '1997-uu', '1997?~', '1997/open', 'unknown/1997', '199x'],
  ['surroundings', ' 1997', '1997 ', '1997\n', '\n1997', '1997;', 'in 1997'],
  ['words and code', 'April', 'null', 'undefined', 'NaN', '__proto__', '<b>1997</b>', "1997'--"],
  ['digits of other scripts', '١٩٩٧', '１９９７', '1997-०४'],
];

for (const [name, ...texts] of WRONG) {
  test(`refused: ${name}`, () => {
    for (const text of texts) assert.equal(parseEdtf(text), undefined, JSON.stringify(text));
  });
}

const PRECISIONS: readonly [text: string, precision: string, year: number, month?: number, day?: number][] = [
  ['1997-04-23', 'day', 1997, 4, 23],
  ['1997-04-23T10:00:00Z', 'day', 1997, 4, 23],
  ['1997-04', 'month', 1997, 4],
  ['1997-04-XX', 'month', 1997, 4],
  ['1997', 'year', 1997],
  ['1997-XX', 'year', 1997],
  ['1997-XX-XX', 'year', 1997],
  ['199X', 'decade', 1990],
  ['19XX', 'century', 1900],
];

for (const [text, precision, year, month, day] of PRECISIONS) {
  test(`${text} is known to the ${precision}`, () => {
    const point = pointOf(text);
    assert.deepEqual([point.precision, point.year, point.month, point.day], [precision, year, month, day]);
  });
}

test('times of the whole day and all offsets are read', () => {
  for (const time of ['00:00:00', '09:05:09Z', '19:59:59-00', '23:00:00+09:00', '12:30:45-14:59', '10:10:10+14']) {
    assert.equal(pointOf(`1985-04-12T${time}`).precision, 'day');
  }
});

test('qualifiers say whether a date is approximate, uncertain or both', () => {
  const qualified = ['1997', '1997~', '1997?', '1997%'].map(pointOf);
  assert.deepEqual(
    qualified.map(({ approximate, uncertain }) => [approximate, uncertain]),
    [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ],
  );
});

test('the ends of an interval are qualified one by one', () => {
  const { start, end } = intervalOf('1984-06~/2004-08?');
  assert.ok(typeof start === 'object' && typeof end === 'object');
  assert.deepEqual([start.approximate, start.uncertain, end.approximate, end.uncertain], [true, false, false, true]);
});

const BOUNDS: readonly [text: string, start: string, end: string][] = [
  ['1985/..', '1985', 'open'],
  ['../1985', 'open', '1985'],
  ['1985/', '1985', 'unknown'],
  ['/1985', 'unknown', '1985'],
  ['1985-04/1986', '1985-04', '1986'],
];

for (const [text, start, end] of BOUNDS) {
  test(`${text} begins ${start} and ends ${end}`, () => {
    const interval = intervalOf(text);
    assert.deepEqual([boundName(interval.start), boundName(interval.end)], [start, end]);
  });
}

test('an interval may lie within one year, month or day', () => {
  for (const text of ['2004/2004-05', '2004-05/2004', '201X/2010', '2004-05-10/2004-05', '2004-05-10/2004-05-10']) {
    assert.equal(parseEdtf(text)?.type, 'interval', text);
  }
});

test('29 February is a day of leap years only', () => {
  for (let year = 0; year <= 9999; year++) {
    const text = `${String(year).padStart(4, '0')}-02-29`;
    assert.equal(parseEdtf(text) !== undefined, isLeap(year), text);
  }
});

test('every month ends on its last day', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [i, length] of lengths.entries()) {
    const month = `1997-${String(i + 1).padStart(2, '0')}`;
    assert.equal(parseEdtf(month)?.max, 19970000 + (i + 1) * 100 + length);
    assert.equal(parseEdtf(`${month}-${length}`)?.type, 'date');
    assert.equal(parseEdtf(`${month}-${length + 1}`), undefined);
  }
});

test('a very long text is refused at once', () => {
  const long = ['1'.repeat(10_000_000), '/'.repeat(10_000_000), 'X'.repeat(10_000_000), `1997${' '.repeat(10_000_000)}`];
  const begin = performance.now();
  for (let i = 0; i < 10_000; i++) for (const text of long) assert.equal(parseEdtf(text), undefined);
  assert.ok(performance.now() - begin < 1000);
});

/** By the calendar of the platform, which repeats every 400 years and takes years below 100 for others. */
function isLeap(year: number): boolean {
  return new Date(Date.UTC(year + 400, 1, 29)).getUTCMonth() === 1;
}

function pointOf(text: string): EdtfPoint {
  const parsed = parseEdtf(text);
  assert.ok(parsed?.type === 'date', text);
  return parsed;
}

function intervalOf(text: string): { readonly start: EdtfBound; readonly end: EdtfBound } {
  const parsed = parseEdtf(text);
  assert.ok(parsed?.type === 'interval', text);
  return parsed;
}

function boundName(bound: EdtfBound): string {
  return typeof bound === 'string' ? bound : bound.text;
}
