import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/references.js';
import { assertFinding } from './assert-finding.js';
import { EVENT, findingsOf, PERSON, PLACE } from './healthy-data.js';

test('references to records pass', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('an unknown id comes with the nearest one and the place to look', () => {
  const people = [{ person: 'askar-akaev', role: 'visitor' }];
  assertFinding(
    findingsOf(rule, { [EVENT]: { people } }),
    EVENT,
    'people[0].person',
    'no person "askar-akaev" — did you mean "askar-akayev"?',
    'file names in data/people/',
  );
});

test('nothing is suggested where nothing is near', () => {
  assertFinding(findingsOf(rule, { [EVENT]: { places: ['samarkand'] } }), EVENT, 'places[0]', 'no place "samarkand". Known ids');
});

test('a record of another kind is named as such', () => {
  assertFinding(
    findingsOf(rule, { [EVENT]: { places: ['askar-akayev'] } }),
    EVENT,
    'places[0]',
    'of the kind "person", not "place"',
    'data/places/',
  );
});

test('a former id is replaced by the present one', () => {
  const changes = { [PLACE]: { aliases: ['baki'] }, [EVENT]: { places: ['baki'] } };
  assertFinding(findingsOf(rule, changes), EVENT, 'places[0]', '"baki" is a former id; write "baku"');
});

test('citations are references', () => {
  const citations = [{ source: 'new' }];
  assertFinding(findingsOf(rule, { [PERSON]: { citations } }), PERSON, 'citations[0].source', 'did you mean "news"?');
});

test('a record that is not valid is there all the same', () => {
  assert.deepEqual(findingsOf(rule, { [PERSON]: { name: undefined } }), []);
});
