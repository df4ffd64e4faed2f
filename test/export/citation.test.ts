import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../src/export/citation.js';
import type { ExportOptions } from '../../src/export/options.js';
import { fixture, HARD_TEXTS, withText } from './datasets.js';

const cite = (id: string, options?: ExportOptions) => citation(fixture, fixture.get(id), options);

test('a book is cited with editor, place, publisher, year, pages and ISBN', () => {
  assert.equal(
    cite('invented-chronicle'),
    'Uydurma salnamə. Editors: Nümunə Redaktor. Testabad: Uydurma Nəşriyyat, 2010, 240 pages. ISBN 978-0-00-000000-2.',
  );
});

test('a page is cited with authors, day, address and when it was read', () => {
  assert.equal(
    cite('example-gazette'),
    'Test Author, Örnek Yazar. Testabad welcomes its guests. Example Gazette, 25 April 1997. ' +
      'https://gazette.example/1997/guests?a=1&b=2 [20 November 2026]',
  );
});

test('a description that stands for a title has square brackets', () => {
  assert.equal(cite('testabad-archive'), '[Papers of the visit]. Archive of Testabad.');
});

test('a record is cited with its date and the version of the dataset', () => {
  assert.equal(
    cite('1997-treaty-of-neighbourliness'),
    'Treaty of Neighbourliness, 23 April 1997. Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0.',
  );
});

test('a record is cited with where and when it was seen', () => {
  assert.equal(
    cite('misalkol', { page: 'https://host.example/#x', accessed: '2026-12-01' }),
    'Misalköl. Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0. https://host.example/#azkg-misalkol [1 December 2026]',
  );
});

test('names and titles are in the chosen language', () => {
  const line = cite('1997-treaty-of-neighbourliness', { language: 'az' });
  assert.match(line, /^Qonşuluq müqaviləsi, .*Uydurma əlaqələr/);
});

test('what has no date is cited without one', () => {
  assert.equal(cite('misalkol'), 'Misalköl. Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0.');
});

test('without a record the dataset is cited', () => {
  assert.equal(citation(fixture), 'Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0.');
  assert.equal(
    citation(fixture, undefined, { page: 'https://host.example/data' }),
    'Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0. https://host.example/data',
  );
});

for (const text of HARD_TEXTS) {
  test(`a citation is one line and keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, source } = withText(text);
    const line = citation(dataset, source);
    assert.doesNotMatch(line, /[\r\n\t]/);
    assert.ok(line.includes(text.replace(/\s+/g, ' ').trim()));
  });
}
