import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/series.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf } from './healthy-data.js';

const LATER = 'events/1999-second-session.json';

function session(number: number, date = '1999-05-05'): string {
  return JSON.stringify({
    id: '1999-second-session',
    kind: 'event',
    type: 'meeting',
    date,
    title: { en: 'Second session' },
    topics: [],
    places: [],
    people: [],
    series: 'council-sessions',
    number,
    citations: [{ source: 'news' }],
  });
}

const first = { series: 'council-sessions', number: 1 };

test('numbers that follow the dates pass', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: first, [LATER]: session(2) }), []);
});

test('numbers with gaps pass: not every session is known', () => {
  assert.deepEqual(findingsOf(rule, { [EVENT]: first, [LATER]: session(5) }), []);
});

test('the same number twice is found', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: first, [LATER]: session(1) }),
    LATER,
    'number',
    'is 1',
    '1997-visit-to-baku',
    'correct one',
  );
});

test('a lower number on a later date is found', () => {
  assert.equal(findingsOf(rule, { [EVENT]: { ...first, number: 3 }, [LATER]: session(2) }).length, 1);
});

test('a number without a series is found', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { number: 1 } }), EVENT, 'number', 'no series');
});
