import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/dates.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, FACTS, findingsOf, PERSON, SOURCE } from './healthy-data.js';

const citations = [{ source: 'pages-from-history', locator: 'para. 6' }];

test('dates that exist pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a day that does not exist is found', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: { date: '1997-02-30' } }),
    EVENT,
    'date',
    '"1997-02-30" is not an EDTF date',
    'write 1997',
  );
});

test('dates deep in a record are found', () => {
  const offices = [{ title: { en: 'President' }, party: 'KG', date: '1990-2005' }];
  assertFinding(findingsOf(rule, { [PERSON]: { offices } }), PERSON, 'offices[0].date', '"1990-2005"');
});

test('dates of the document are found', () => {
  assertFinding(findingsOf(rule, { [FACTS]: { updated: '2026-13' } }), FACTS, 'updated', '"2026-13"');
});

test('a variant of a date is a date', () => {
  const variants = [{ field: 'date', value: 'April', citations, reason: { en: 'So.' } }];
  assertFinding(findingsOf(rule, { [EVENT]: { variants } }), EVENT, 'variants[0].value', '"April" is not an EDTF date');
});

test('a variant of something else need not be one', () => {
  const variants = [{ field: 'visit.level', value: 'state', citations, reason: { en: 'So.' } }];
  assert.deepEqual(findingsOf(rule, { [EVENT]: { variants } }), []);
});

test('a source was accessed on a day', () => {
  assertFinding(
    findingsOf(rule, { [SOURCE]: { accessed: '2026-11' } }),
    SOURCE,
    'accessed',
    '2026-11 is not a day',
    'write the day',
  );
});

test('no step precedes the signature', () => {
  const status = { inForce: { date: '1997-04-22', citations } };
  assertFinding(
    findingsOf(rule, { [AGREEMENT]: { status } }),
    AGREEMENT,
    'status.inForce.date',
    'before the signature, 1997-04-23',
    'correct one',
  );
});

test('a step of the same month may follow the signature', () => {
  assert.deepEqual(findingsOf(rule, { [AGREEMENT]: { status: { ratified: [{ date: '1997-04', citations }] } } }), []);
});
