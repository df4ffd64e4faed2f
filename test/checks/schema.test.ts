import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/schema.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, FACTS, FIGURE, findingsOf, PERSON, SOURCE, VOCABULARY } from './healthy-data.js';

test('healthy records pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('an unknown property comes with the nearest known one', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: { sumary: { en: 'A.' } } }),
    EVENT,
    '',
    '"sumary"',
    'did you mean "summary"?',
    'title, summary, topics',
  );
});

test('a missing property is named', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { citations: undefined } }), EVENT, '', '"citations" is missing');
});

test('a value that is not in a list comes with the list', () => {
  const people = [{ person: 'askar-akayev', role: 'visiter' }];
  assertFinding(
    findingsOf(rule, { [EVENT]: { people } }),
    EVENT,
    'people[0].role',
    '"visiter"',
    'did you mean "visitor"?',
    'appointee, chair',
  );
});

test('a kind that is not that of the folder is refused', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { kind: 'agreement' } }), EVENT, 'kind', '"agreement"', 'must be "event"');
});

test('a value of the wrong type is named with the right one', () => {
  assertFinding(findingsOf(rule, { [FIGURE]: { value: '14' } }), FIGURE, 'value', '"14" must be of the type number');
});

test('a value of the wrong form comes with what the form means', () => {
  assertFinding(findingsOf(rule, { [SOURCE]: { url: 'javascript:alert(1)' } }), SOURCE, 'url', 'Only http and https');
});

test('items of lists have a form too', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { places: ['Bakı'] } }), EVENT, 'places[0]', '"Bakı"', 'kebab-case');
});

test('an empty list of citations is refused', () => {
  assertFinding(findingsOf(rule, { [PERSON]: { citations: [] } }), PERSON, 'citations', 'fewer than 1');
});

test('alternatives give one finding, not one each', () => {
  const variants = [{ field: 'date', value: true, citations: [{ source: 'news' }], reason: { en: 'So.' } }];
  assertFinding(
    findingsOf(rule, { [EVENT]: { variants } }),
    EVENT,
    'variants[0].value',
    'true does not fit',
    'an EDTF date, a number',
  );
});

test('all faults of a file are found', () => {
  assert.equal(findingsOf(rule, { [EVENT]: { title: undefined, date: 'April' } }).length, 2);
});

test('the facts of the document are checked, without what the build adds', () => {
  assertFinding(findingsOf(rule, { [FACTS]: { version: '1.0.0' } }), FACTS, '', 'unknown property "version"');
});

test('the vocabulary is checked', () => {
  assertFinding(
    findingsOf(rule, { [VOCABULARY]: { topics: [{ id: 'culture' }] } }),
    VOCABULARY,
    'topics[0]',
    '"label" is missing',
  );
});
