import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { csvFiles, toCsv } from '../../src/export/csv.js';
import type { ExportOptions } from '../../src/export/options.js';
import { manyRecords } from '../fixtures/dataset.js';
import { datasetWith, fixture, HARD_TEXTS, withText } from './datasets.js';

interface Row {
  readonly [column: string]: string;
}

function rowsOf(dataset: Dataset, records: readonly AzkgRecord[], options?: ExportOptions): Row[] {
  return parse(toCsv(dataset, records, options), { bom: true, columns: true, record_delimiter: '\r\n' });
}

test('a CSV has a row for each record, in the order given', () => {
  const records = [...fixture.document.events].reverse();
  const rows = rowsOf(fixture, records);
  assert.deepEqual(
    rows.map(({ id }) => id),
    records.map(({ id }) => id),
  );
  assert.equal(rowsOf(fixture, fixture.records).length, fixture.records.length);
});

test('a CSV of ten thousand records is whole', () => {
  const events = manyRecords(10_000);
  assert.equal(rowsOf(datasetWith({ events }), events).length, 10_000);
});

test('a CSV begins with a byte order mark and ends each line with CRLF', () => {
  const text = toCsv(fixture, fixture.document.places);
  assert.equal(text.charCodeAt(0), 0xfeff);
  assert.equal(text.split('\r\n').length, fixture.document.places.length + 2);
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
});

test('without records there is a header and nothing else', () => {
  assert.equal(toCsv(fixture, []), '\uFEFFid,kind\r\n');
});

test('records of one kind have its columns, mixed ones those of all kinds', () => {
  const [place] = rowsOf(fixture, fixture.document.places);
  assert.deepEqual(Object.keys(place!).slice(0, 7), ['id', 'kind', 'name', 'other_names', 'country', 'longitude', 'latitude']);
  const rows = rowsOf(fixture, [...fixture.document.events, ...fixture.document.agreements]);
  assert.equal(new Set(rows.map((row) => Object.keys(row).join())).size, 1);
  const columns = Object.keys(rows[0]!);
  assert.equal(new Set(columns).size, columns.length);
  for (const column of ['visit_level', 'parties', 'sources']) assert.ok(columns.includes(column), column);
});

test('an event is told in ids and in words', () => {
  const visit = rowsOf(fixture, fixture.document.events).find(({ id }) => id === '1997-visit-to-testabad')!;
  assert.equal(visit['date'], '1997-04-23/1997-04-24');
  assert.equal(visit['date_earliest'], '1997-04-23');
  assert.equal(visit['date_latest'], '1997-04-24');
  assert.equal(visit['topics'], 'politics; culture');
  assert.equal(visit['place_names'], 'Testabad; Örnekşehir');
  assert.equal(visit['people'], 'beksultan-misalov; aydan-ornek');
  assert.equal(visit['people_names'], 'Beksultan Misalov (visitor); Aydan Örnek (host)');
  assert.equal(visit['visit_level'], 'official');
  assert.equal(visit['sources'], 'example-gazette; testabad-archive');
  assert.equal(visit['aliases'], '1997-visit-to-testville');
  assert.match(visit['variants']!, /^date: 1997-04-22\/1997-04-24 \(The chronicle counts .*\); visit\.level: state \(/);
});

test('what is not known is empty: open ends, status of documents', () => {
  const mission = rowsOf(fixture, fixture.document.events).find(({ id }) => id === '2009-mission-at-ornekshehir')!;
  assert.equal(mission['date_earliest'], '2009-06-01');
  assert.equal(mission['date_latest'], '');
  const [programme, treaty] = rowsOf(fixture, fixture.document.agreements);
  assert.equal(programme!['in_force'], '');
  assert.equal(treaty!['in_force'], '1998-03-01');
  assert.equal(treaty!['ratified'], 'AZ 1997-12-02; KG 1998-02');
});

test('texts are in the chosen language, and in English where it has none', () => {
  const [relations, caravan] = rowsOf(fixture, fixture.document.events, { language: 'az' });
  assert.equal(relations!['title'], 'Diplomatik əlaqələr quruldu');
  assert.equal(caravan!['title'], 'Relief caravan');
  assert.equal(rowsOf(fixture, fixture.document.events, { language: 'ky' })[6]!['type_label'], 'Сапар');
});

for (const text of HARD_TEXTS) {
  test(`a CSV keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, event, source } = withText(text);
    const [row] = rowsOf(dataset, [event]);
    assert.equal(row!['title'], text);
    assert.equal(row!['note'], text);
    assert.equal(rowsOf(dataset, [source])[0]!['source_title'], text);
  });
}

const FORMULAS = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '=cmd|"/C calc"!A0',
  '=HYPERLINK("https://x.example")',
];

for (const formula of FORMULAS) {
  test(`a cell that begins like a formula is made harmless: ${JSON.stringify(formula)}`, () => {
    const { dataset, event } = withText(formula);
    const [row] = rowsOf(dataset, [event]);
    assert.equal(row!['title'], `'${formula}`);
    assert.ok(toCsv(dataset, [event]).includes(`"'${formula.replaceAll('"', '""')}"`));
  });
}

test('no cell of a text begins a formula, even where semicolons separate', () => {
  const { dataset, event } = withText('a;=1+1');
  assert.ok(toCsv(dataset, [event]).includes('"a;=1+1"'));
});

test('a negative number stays a number', () => {
  const [place] = fixture.document.places;
  const rows = rowsOf(fixture, [{ ...place!, coordinates: [-71.25, -12.5] }]);
  assert.deepEqual([rows[0]!['longitude'], rows[0]!['latitude']], ['-71.25', '-12.5']);
});

test('each collection has a file with as many rows as records, and the citations have one', () => {
  const files = csvFiles(fixture, fixture.records);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources', 'citations'],
  );
  for (const { name, text } of files.slice(0, -1)) {
    const rows = parse(text, { bom: true, columns: true });
    const collection = fixture.document[name as 'events'];
    assert.deepEqual(
      rows.map((row) => (row as Row)['id']),
      collection.map(({ id }) => id),
    );
  }
});

test('citations tell where in which source, for variants and steps of a status too', () => {
  const citations: Row[] = parse(csvFiles(fixture, fixture.records).at(-1)!.text, { bom: true, columns: true });
  const ofVisit = citations.filter(({ record }) => record === '1997-visit-to-testabad');
  assert.deepEqual(
    ofVisit.map(({ path }) => path),
    ['citations[0]', 'citations[1]', 'variants[0].citations[0]', 'variants[1].citations[0]'],
  );
  assert.deepEqual([ofVisit[0]!['locator'], ofVisit[0]!['supports']], ['p. 1', 'date; visit.level']);
  assert.ok(citations.some(({ path }) => path === 'status.ratified[1].citations[0]'));
});
