import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rule } from '../../scripts/checks/covered-locators.js';
import { assertFinding } from './assert-finding.js';
import { type Changes, FIGURE, findingsOf, PERSON, PLACE, THEME } from './healthy-data.js';

const source = 'preslib-pages-from-history';
const FOUNDING = `sources/${source}.json`;
const BOOK = 'sources/book.json';

/** The founding source with two paragraphs and one entry of literature, all cited, and changes. */
function changes(more: Changes = {}): Changes {
  const described = { kind: 'source', title: 'Title', lang: 'en', publisher: 'A library', reliability: 'official' };
  const locators = [
    { label: 'para.', count: 2 },
    { label: 'literature', count: 1 },
  ];
  return {
    [FOUNDING]: { ...described, id: source, type: 'article', locators },
    [PERSON]: { citations: [{ source, locator: 'para. 1' }] },
    [PLACE]: { citations: [{ source, locator: 'para. 2' }] },
    [BOOK]: { ...described, id: 'book', type: 'book', recommended: true, citations: [{ source, locator: 'literature 1' }] },
    ...more,
  };
}

test('a founding source of which every place is cited passes', () => {
  assert.deepEqual(findingsOf(rule, changes()), []);
});

test('a place that nobody cites is found', () => {
  assertFinding(
    findingsOf(rule, changes({ [PLACE]: undefined })),
    FOUNDING,
    'locators[0]',
    'no record cites "para. 2"',
    'cite it where its claim is held',
  );
});

test('an entry of literature that nobody cites is found', () => {
  assertFinding(findingsOf(rule, changes({ [BOOK]: undefined })), FOUNDING, 'locators[1]', 'no record cites "literature 1"');
});

test('every missing place is said', () => {
  const findings = findingsOf(rule, changes({ [PERSON]: undefined, [PLACE]: undefined }));
  assert.deepEqual(
    findings.map(({ message }) => /"(.*)"/.exec(message)?.[1]),
    ['para. 1', 'para. 2'],
  );
});

test('the citation of a variant counts', () => {
  const variants = [{ field: 'value', value: 1, citations: [{ source, locator: 'para. 2' }], reason: { en: 'Another number.' } }];
  assert.deepEqual(findingsOf(rule, changes({ [PLACE]: undefined, [FIGURE]: { variants } })), []);
});

test('the same place of another source does not count', () => {
  const citations = [{ source: 'pages-from-history', locator: 'para. 2' }];
  assertFinding(findingsOf(rule, changes({ [PLACE]: { citations } })), FOUNDING, 'locators[0]', 'para. 2');
});

test('other sources that number their places may be cited for some only', () => {
  assert.deepEqual(findingsOf(rule), []);
});

test('a founding source that does not number its places passes', () => {
  assert.deepEqual(findingsOf(rule, { [FOUNDING]: { ...(changes()[FOUNDING] as object), locators: undefined } }), []);
});

test('nothing is said while a record is not valid: it may hold the citation', () => {
  assert.deepEqual(findingsOf(rule, changes({ [PLACE]: undefined, [THEME]: { title: undefined } })), []);
});
