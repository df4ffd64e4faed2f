import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/proof-of-dates.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, FIGURE, findingsOf, SOURCE } from './healthy-data.js';

const NEWS = 'sources/news.json';
const press = [{ source: 'news', supports: ['date'] }];

test('dates with proof pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a date that no source supports is found', () => {
  const citations = [{ source: 'news', supports: ['title'] }];
  assertFinding(findingsOf(rule, { [EVENT]: { citations } }), EVENT, 'citations', 'nothing supports the date', 'add "date"');
});

test('weak sources alone prove no date', () => {
  const findings = findingsOf(rule, { [NEWS]: { reliability: 'weak' }, [FIGURE]: { citations: [{ source: 'news' }] } });
  assertFinding(findings, FIGURE, 'citations', '1999', 'weak sources alone', 'leave the record out');
});

test('a weak source beside a better one passes', () => {
  const citations = [{ source: 'news' }, { source: 'pages-from-history', locator: 'para. 1' }];
  assert.deepEqual(findingsOf(rule, { [NEWS]: { reliability: 'weak' }, [FIGURE]: { citations } }), []);
});

test('what was only announced is found', () => {
  const findings = findingsOf(rule, { [NEWS]: { date: '1997-04-20' }, [EVENT]: { citations: press } });
  assertFinding(findings, EVENT, 'citations', 'older than it', 'announced');
});

test('an announcement that says so passes, and so does a report of the day', () => {
  const note = { en: 'It was announced.' };
  assert.deepEqual(findingsOf(rule, { [NEWS]: { date: '1997-04-20' }, [EVENT]: { citations: press, note } }), []);
  assert.deepEqual(findingsOf(rule, { [NEWS]: { date: '1997-04-23' }, [EVENT]: { citations: press } }), []);
  assert.deepEqual(findingsOf(rule, { [NEWS]: { date: '1997' }, [EVENT]: { citations: press } }), []);
});

test('a figure may be given for a time to come', () => {
  const changes = { [SOURCE]: { date: '1990' }, [FIGURE]: { date: '1999' } };
  assert.deepEqual(
    findingsOf(rule, { ...changes, [EVENT]: undefined, 'agreements/1997-treaty-of-friendship.json': undefined }),
    [],
  );
});
