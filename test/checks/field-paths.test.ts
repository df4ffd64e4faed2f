import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/field-paths.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, findingsOf, PERSON } from './healthy-data.js';

test('fields that exist pass, also by their place in a list', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a field that the kind does not have is found', () => {
  const citations = [{ source: 'news', supports: ['nam', 'offices'] }];
  assertFinding(
    findingsOf(rule, { [PERSON]: { citations } }),
    PERSON,
    'citations[0].supports[0]',
    'no field "nam"',
    'did you mean "name"?',
    'offices',
  );
});

test('a field that its part does not have is found', () => {
  const citations = [{ source: 'news', supports: ['visit.levle'] }];
  assertFinding(
    findingsOf(rule, { [EVENT]: { citations } }),
    EVENT,
    'citations[0].supports[0]',
    'no "levle"',
    'did you mean "level"?',
    'level, visitor, host',
  );
});

test('a list is entered by a number', () => {
  const citations = [{ source: 'news', supports: ['people.person'] }];
  assertFinding(
    findingsOf(rule, { [EVENT]: { citations } }),
    EVENT,
    'citations[0].supports[0]',
    'no field "people.person"',
    '[0]',
  );
});

test('steps of a status cite too', () => {
  const status = { inForce: { date: '1998', citations: [{ source: 'news', supports: ['inforce'] }] } };
  assertFinding(
    findingsOf(rule, { [AGREEMENT]: { status } }),
    AGREEMENT,
    'status.inForce.citations[0].supports[0]',
    'no field "inforce"',
  );
});

test('a variant of a field that does not exist is found', () => {
  const variants = [{ field: 'day', value: '1', citations: [{ source: 'news' }], reason: { en: 'So.' } }];
  assertFinding(findingsOf(rule, { [EVENT]: { variants } }), EVENT, 'variants[0].field', 'no field "day"', 'date');
});
