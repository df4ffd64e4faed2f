import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRis } from '../../src/export/ris.js';
import { readBibliography } from './cite.js';
import { datasetWith, fixture, HARD_TEXTS, withText } from './datasets.js';

const read = (text: string) => readBibliography(text, '@ris/file');
const ris = toRis(fixture, fixture.document.sources);

test('Citation.js reads an entry for each source', () => {
  assert.deepEqual(
    [...read(ris).keys()],
    fixture.document.sources.map(({ id }) => id),
  );
});

test('each line is a tag and a value, each entry begins with its type and ends', () => {
  const lines = ris.split('\r\n');
  for (const line of lines.filter((text) => text !== '')) assert.match(line, /^[A-Z][A-Z0-9] {2}- (?!\s).*$/);
  assert.equal(lines.filter((line) => line.startsWith('TY  - ')).length, fixture.document.sources.length);
  assert.equal(lines.filter((line) => line === 'ER  - ').length, fixture.document.sources.length);
});

test('a book keeps its editor, place, publisher, year, number of pages and its letters', () => {
  const book = read(ris).get('invented-chronicle')!;
  assert.equal(book.type, 'book');
  assert.equal(book.title, 'Uydurma salnamə');
  assert.deepEqual(book.editor, [{ literal: 'Nümunə Redaktor' }]);
  assert.equal(book.publisher, 'Uydurma Nəşriyyat');
  assert.equal(book['publisher-place'], 'Testabad');
  assert.equal(book['number-of-pages'], '240');
  assert.equal(book.ISBN, '978-0-00-000000-2');
  assert.deepEqual(book.issued!['date-parts'], [[2010]]);
});

test('a page keeps its address and its day', () => {
  const page = read(ris).get('example-gazette')!;
  assert.equal(page.type, 'webpage');
  assert.equal(page.URL, 'https://gazette.example/1997/guests?a=1&b=2');
  assert.deepEqual(page.issued!['date-parts'], [[1997, 4, 25]]);
  assert.ok(ris.includes('Y2  - 2026/11/20/\r\n'));
});

test('a month stays a month', () => {
  assert.deepEqual(read(ris).get('misalov-speech')!.issued!['date-parts'], [[1998, 12]]);
  assert.ok(ris.includes('DA  - 1998/12//\r\n'));
});

test('what the tags cannot say of a date is in a note', () => {
  const cases = {
    '1998-09-08/1998-09-09': ['1998/09/08/', '8–9 September 1998'],
    '199X': [undefined, '1990s'],
    '1995~': ['1995///', 'about 1995'],
  };
  for (const [date, [day, note]] of Object.entries(cases)) {
    const source = { ...fixture.document.sources[1]!, date };
    const text = toRis(datasetWith({ sources: [source] }), [source]);
    assert.equal(/^DA {2}- (.*)\r$/m.exec(text)?.[1], day);
    assert.equal(/^N1 {2}- (.*)\r$/m.exec(text)?.[1], note);
  }
});

test('a person has the family name first, an office no comma', () => {
  assert.ok(ris.includes('AU  - Misalov, Beksultan\r\n'));
  const source = { ...fixture.document.sources[0]!, authors: ['Songs, Letters, and Dances Ltd'] };
  assert.ok(toRis(datasetWith({ sources: [source] }), [source]).includes('AU  - Songs Letters and Dances Ltd\r\n'));
});

for (const text of HARD_TEXTS) {
  test(`RIS keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, source } = withText(text);
    const items = read(toRis(dataset, dataset.document.sources));
    assert.equal(items.size, dataset.document.sources.length);
    const item = items.get(source.id)!;
    assert.equal(item.title, text.replace(/\s+/g, ' ').trim());
    assert.equal(item.publisher, text.replace(/\s+/g, ' ').trim());
  });
}
