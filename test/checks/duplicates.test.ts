import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/duplicates.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, writeData } from './healthy-data.js';

const TWIN = 'events/1997-second-report.json';

function twin(change: object): { [path: string]: string } {
  const folder = writeData();
  const event = JSON.parse(readFileSync(join(folder, EVENT), 'utf8')) as object;
  rmSync(folder, { recursive: true });
  return { [TWIN]: JSON.stringify({ ...event, id: '1997-second-report', ...change }) };
}

test('records of their own pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('the same title on the same date is found', () => {
  assertFinding(findingsOf(rule, twin({})), EVENT, 'title.en', `data/${TWIN}`, 'keep one');
});

test('nearly the same title is found, whatever its order and spelling', () => {
  const title = { en: 'Visit to Baku of the President of the Kyrgyz Republic' };
  assert.equal(findingsOf(rule, twin({ title })).length, 1);
});

test('another title, or another date, passes', () => {
  assert.deepEqual(findingsOf(rule, twin({ title: { en: 'Opening of a school in Bishkek' } })), []);
  assert.deepEqual(findingsOf(rule, twin({ date: '1997-04-23' })), []);
});
