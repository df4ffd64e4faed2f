import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/file-name.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, findingsOf, PERSON } from './healthy-data.js';

test('records under their ids pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('an id that is not the name of the file is found', () => {
  assertFinding(
    findingsOf(rule, { [PERSON]: { id: 'askar-akaev' } }),
    PERSON,
    'id',
    '"askar-akaev"',
    'name of the file',
    'make them the same',
  );
});

test('an event of another year than its id is found', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { date: '1998-04' } }), EVENT, 'id', 'year', 'begin it with "1998-"');
});

test('an agreement of another year than its id is found', () => {
  assertFinding(findingsOf(rule, { [AGREEMENT]: { date: '1998' } }), AGREEMENT, 'id', 'begin it with "1998-"');
});

test('a file that nobody would read is found', () => {
  assertFinding(
    findingsOf(rule, { 'event/1997-visit.json': {} }),
    'event/1997-visit.json',
    '',
    'is not read',
    'data/<collection>/<id>.json',
  );
});
