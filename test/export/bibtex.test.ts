import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBibtex } from '../../src/export/bibtex.js';
import { readBibliography } from './cite.js';
import { datasetWith, fixture, HARD_TEXTS, withText } from './datasets.js';

const read = (text: string) => readBibliography(text, '@biblatex/text');
const bibtex = toBibtex(fixture, fixture.document.sources);

test('Citation.js reads an entry for each source', () => {
  assert.deepEqual(
    [...read(bibtex).keys()],
    fixture.document.sources.map(({ id }) => id),
  );
});

test('a book keeps editors, place, publisher, year, number of pages and its letters', () => {
  const book = read(bibtex).get('invented-chronicle')!;
  assert.equal(book.type, 'book');
  assert.equal(book.title, 'Uydurma salnamə');
  assert.equal(book.publisher, 'Uydurma Nəşriyyat');
  assert.equal(book['publisher-place'], 'Testabad');
  assert.equal(book['number-of-pages'], '240');
  assert.equal(book.ISBN, '978-0-00-000000-2');
  assert.deepEqual(book.issued!['date-parts'], [[2010]]);
  assert.ok(bibtex.includes('editor = {{Nümunə Redaktor}}'));
});

test('a page keeps its address, its day and the day on which it was read', () => {
  const page = read(bibtex).get('example-gazette')!;
  assert.equal(page.type, 'webpage');
  assert.equal(page.URL, 'https://gazette.example/1997/guests?a=1&b=2');
  assert.deepEqual(page.issued!['date-parts'], [[1997, 4, 25]]);
  assert.deepEqual(page.accessed!['date-parts'], [[2026, 11, 20]]);
  assert.equal(page.language, 'English');
  assert.match(page.note!, /Archived copy: https:\/\/archive\.example\/gazette/);
});

test('dates are as precise as the source', () => {
  const dates = {
    '1998-12': '1998-12',
    '1995~': '1995~',
    '199X': '199X',
    '1998-09-08/1998-09-09': '1998-09-08/1998-09-09',
    April: undefined,
  };
  for (const [date, expected] of Object.entries(dates)) {
    const source = { ...fixture.document.sources[1]!, date };
    const text = toBibtex(datasetWith({ sources: [source] }), [source]);
    assert.equal(/^ {2}date = \{(.*)\},$/m.exec(text)?.[1], expected);
  }
});

test('titles are protected from changes of their capitals', () => {
  assert.match(bibtex, /^ {2}title = \{\{Testabad welcomes its guests\}\},$/m);
});

test('a person known to the dataset has a family name, other names stay whole', () => {
  assert.match(bibtex, /author = \{Misalov, Beksultan\}/);
  assert.match(bibtex, /author = \{\{Test Author\} and \{Örnek Yazar\}\}/);
});

test('an office that has "and" in its name is one author', () => {
  const source = { ...fixture.document.sources[0]!, authors: ['Ministry of Songs and Letters'] };
  const item = read(toBibtex(datasetWith({ sources: [source] }), [source])).get(source.id)!;
  assert.equal(item.author!.length, 1);
});

for (const text of HARD_TEXTS) {
  test(`BibTeX keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, source } = withText(text);
    const file = toBibtex(dataset, dataset.document.sources);
    assertBalanced(file);
    const items = read(file);
    assert.equal(items.size, dataset.document.sources.length);
    assert.equal(squeezed(items.get(source.id)!.title), squeezed(text));
  });
}

test('braces in an address do not end the field', () => {
  const source = { ...fixture.document.sources[0]!, url: 'https://gazette.example/{a}?b=%20\\c#d_e~f' };
  const file = toBibtex(datasetWith({ sources: [source] }), [source]);
  assertBalanced(file);
  assert.equal(read(file).get(source.id)!.URL, 'https://gazette.example/%7Ba%7D?b=%20%5Cc#d_e~f');
});

test('no character that means something to TeX is left bare', () => {
  for (const text of HARD_TEXTS) {
    const { dataset, source } = withText(text);
    const file = toBibtex(dataset, [source]);
    const [, title] = /^ {2}title = \{\{(.*)\}\},$/m.exec(file)!;
    const commands = /\\(?:[&%$#_]|text\w+\{\})|\{\}/g;
    assert.doesNotMatch(title!.replace(commands, ''), /[\\{}~^$&%#_]/);
  }
});

/** Braces by which BibTeX finds the end of a field: all of them, escaped or not. */
function assertBalanced(file: string): void {
  let depth = 0;
  for (const character of file) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
}

/** TeX takes any run of spaces for one. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
