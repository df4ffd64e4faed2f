import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SyntaxValidator } from 'fast-xml-validator';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { toAtom, toJsonFeed } from '../../src/export/feed.js';
import type { ExportOptions } from '../../src/export/options.js';
import { datasetWith, fixture, HARD_TEXTS, withText } from './datasets.js';

const NEWEST = [
  '2012-visit-to-misalkol',
  '2009-mission-at-ornekshehir',
  '2005-convention-on-measures',
  '2003-joint-expedition',
  '2001-memorandum-on-caravans',
  '1998-talks-at-misalkol',
  '1997-programme-of-exchanges',
  '1997-visit-to-testabad',
  '1997-treaty-of-neighbourliness',
  '1995-relief-caravan',
  '1993-diplomatic-relations',
].map((id) => `urn:azkg:${id}`);

const atom = (records: readonly AzkgRecord[] = fixture.records, options?: ExportOptions, dataset = fixture) =>
  parseAtomFeed(toAtom(dataset, records, options));
const json = (records: readonly AzkgRecord[] = fixture.records, options?: ExportOptions, dataset = fixture) =>
  parseJsonFeed(toJsonFeed(dataset, records, options));

test('both feeds have what happened and what was signed, newest first', () => {
  assert.deepEqual(
    atom().entries!.map(({ id }) => id),
    NEWEST,
  );
  assert.deepEqual(
    json().items!.map(({ id }) => id),
    NEWEST,
  );
});

test('a feed is as long as its limit', () => {
  assert.deepEqual(
    atom(fixture.records, { limit: 3 }).entries!.map(({ id }) => id),
    NEWEST.slice(0, 3),
  );
  assert.equal(json(fixture.records, { limit: 3 }).items!.length, 3);
  assert.deepEqual(json([]).items ?? [], []);
});

test('an Atom feed has all that RFC 4287 asks for', () => {
  const feed = atom();
  assert.equal(feed.id, 'urn:azkg:@feed');
  assert.equal(feed.title?.value ?? feed.title, 'Invented relations');
  assert.equal(feed.updated, '2026-11-24T00:00:00Z');
  assert.equal(feed.authors![0]!.name, 'azkg-elements');
  for (const entry of feed.entries!) {
    assert.ok(entry.id && entry.title && entry.content);
    assert.equal(entry.updated, '2026-11-24T00:00:00Z');
  }
  assertWellFormed(toAtom(fixture, fixture.records));
});

test('a JSON Feed names its version, and its items have ids and text', () => {
  const document = JSON.parse(toJsonFeed(fixture, fixture.records)) as { version: string; items: { [key: string]: unknown }[] };
  assert.equal(document.version, 'https://jsonfeed.org/version/1.1');
  for (const item of document.items) {
    assert.equal(typeof item['id'], 'string');
    assert.equal(typeof item['content_text'], 'string');
    assert.equal(item['date_modified'], '2026-11-24T00:00:00Z');
    assert.ok((item['tags'] as string[]).every((tag) => typeof tag === 'string'));
  }
});

test('ids do not depend on version, language or order', () => {
  const later = datasetWith({ version: '9.9.9', updated: '2030-01-01' });
  const records = [...fixture.records].reverse();
  assert.deepEqual(
    atom(records, { language: 'tr' }, later).entries!.map(({ id }) => id),
    NEWEST,
  );
});

test('a title begins with the date in words, since feeds know no other date than that of the dataset', () => {
  const titles = json().items!.map(({ title }) => title);
  assert.equal(titles[0], '29 March – 2 April 2012: President Örnek visits Misalköl');
  assert.equal(titles[9], 'about 1995: Relief caravan');
});

test("entries lead to the host's page and to a source", () => {
  const [visit] = json([fixture.get('1997-visit-to-testabad')!], { page: 'https://host.example/' }).items!;
  assert.equal(visit!.url, 'https://host.example/#azkg-1997-visit-to-testabad');
  assert.equal(visit!.external_url, 'https://gazette.example/1997/guests?a=1&b=2');
  const [entry] = atom([fixture.get('1997-visit-to-testabad')!], { page: 'https://host.example/' }).entries!;
  assert.deepEqual(
    entry!.links!.map(({ rel, href }) => [rel, href]),
    [
      ['alternate', 'https://host.example/#azkg-1997-visit-to-testabad'],
      ['via', 'https://gazette.example/1997/guests?a=1&b=2'],
    ],
  );
});

test('what a text is in is said where it is not the language of the feed', () => {
  const caravan = fixture.get('1995-relief-caravan')!;
  assert.ok(toAtom(fixture, [caravan], { language: 'ky' }).includes('<title xml:lang="en">'));
  assert.equal(json([caravan], { language: 'ky' }).items![0]!.language, 'en');
  assert.equal(json([caravan], { language: 'ru' }).items![0]!.language, 'ru');
});

for (const text of HARD_TEXTS) {
  test(`feeds keep the text ${text.slice(0, 30)}`, () => {
    const { dataset, event } = withText(text);
    const file = toAtom(dataset, [event]);
    assertWellFormed(file);
    const [entry] = atom([event], {}, dataset).entries!;
    const [item] = json([event], {}, dataset).items!;
    assert.equal(item!.title, `19 January 1993: ${text}`);
    assert.equal(entry!.title?.value ?? entry!.title, item!.title);
    assert.equal(item!.content_text!.split('\n')[0], text);
    assert.equal((entry!.content?.value ?? '').split('\n')[0], text);
  });
}

test('characters that XML cannot hold are left out', () => {
  const { dataset, event } = withText('a\u0000b\u0008c\uFFFEd\uD800e');
  const file = toAtom(dataset, [event]);
  assertWellFormed(file);
  assert.ok(file.includes(': abcde</title>'));
});

/** @throws what is wrong, and where */
function assertWellFormed(xml: string): void {
  SyntaxValidator.validate(xml, { invalidCharSequence: { tagValue: true, attrLt: true } });
}
