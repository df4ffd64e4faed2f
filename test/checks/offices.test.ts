import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/offices.js';
import { assertFinding } from './assert-finding.js';
import { AGREEMENT, EVENT, findingsOf, PERSON } from './healthy-data.js';

const offices = [{ title: { en: 'President' }, party: 'KG', date: '2000/2005' }];

test('who held an office that day passes', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a visitor out of office is found, with the times in office', () => {
  const findings = findingsOf(rule, { [PERSON]: { offices }, [AGREEMENT]: undefined });
  assertFinding(findings, EVENT, 'people[0].person', '"askar-akayev"', '1997-04-23/1997-04-24', '2000/2005', 'correct one');
});

test('who signs must hold an office too', () => {
  assertFinding(
    findingsOf(rule, { [PERSON]: { offices }, [EVENT]: undefined }),
    AGREEMENT,
    'signatories[1].person',
    '1997-04-23',
  );
});

test('who only takes part may be a private person', () => {
  const people = [{ person: 'askar-akayev', role: 'participant' }];
  assert.deepEqual(findingsOf(rule, { [PERSON]: { offices }, [EVENT]: { people }, [AGREEMENT]: undefined }), []);
});

test('people without offices, and offices without a time, are not judged', () => {
  assert.deepEqual(findingsOf(rule, { [PERSON]: { offices: [] } }), []);
  assert.deepEqual(findingsOf(rule, { [PERSON]: { offices: [{ title: { en: 'President' }, party: 'KG' }] } }), []);
});
