import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/canonical.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PLACE, writeData } from './healthy-data.js';

function textOf(path: string): string {
  const folder = writeData();
  const text = readFileSync(join(folder, path), 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

test('files in canonical form pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('keys in another order are found at the first line', () => {
  const text = textOf(PLACE).replace(/("id": .*\n) {2}("kind": .*\n)/, '$2  $1');
  assertFinding(findingsOf(rule, { [PLACE]: text }), PLACE, 'line 2', 'canonical', 'npm run check -- --fix');
});

test('keys deep in a record have an order too', () => {
  const visit = { host: 'AZ', visitor: 'KG', level: 'official' };
  assert.equal(findingsOf(rule, { [EVENT]: { visit } }).length, 1);
});

test('texts of a variant have an order too', () => {
  const variants = [{ field: 'title', value: { ru: 'А', en: 'A' }, citations: [{ source: 'news' }], reason: { en: 'So.' } }];
  assert.equal(findingsOf(rule, { [EVENT]: { variants } }).length, 1);
});

test('other spaces are found', () => {
  assertFinding(findingsOf(rule, { [PLACE]: textOf(PLACE).replace('  "kind"', '\t"kind"') }), PLACE, 'line 3');
});

test('a missing line end is found', () => {
  assertFinding(findingsOf(rule, { [PLACE]: textOf(PLACE).trimEnd() }), PLACE, `line ${textOf(PLACE).split('\n').length}`);
});

test('an empty line at the end is found', () => {
  assertFinding(findingsOf(rule, { [PLACE]: `${textOf(PLACE)}\n` }), PLACE, `line ${textOf(PLACE).split('\n').length + 1}`);
});
