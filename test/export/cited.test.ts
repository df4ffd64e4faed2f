import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtexText } from '../../src/export/bibtex.js';
import { citedRecord, citedText, citedWork } from '../../src/export/cited.js';
import { type CslItem, cslText } from '../../src/export/csl.js';
import { risText } from '../../src/export/ris.js';
import { Words } from '../../src/export/words.js';
import { apaStyle, readBibliography } from './cite.js';
import { fixture } from './datasets.js';

const words = new Words(fixture);
const READ = { address: 'https://host.example/page', accessed: '2026-11-30' };
const record = citedRecord(words, fixture.get('1997-visit-to-testabad')!, READ);
const view = { name: 'Visits {since} 1990 & 5 %', ...READ };

test('a view is cited with its name, the version, the licence, and where and when it was read', () => {
  assert.equal(
    citedText(words, view),
    'Visits {since} 1990 & 5 %. Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0. https://host.example/page [30 November 2026]',
  );
});

test('an address that is none of the web is left out, with the day', () => {
  const text = citedText(words, { ...READ, address: 'file:///home/reader/page.html' });
  assert.equal(text, 'Invented relations, version 1.2.3 (24 November 2026). CC BY 4.0.');
});

test('in Russian', () => {
  assert.equal(
    citedText(new Words(fixture, { language: 'ru' }), READ),
    'Invented relations, версия 1.2.3 (24 ноября 2026 года). CC BY 4.0. https://host.example/page [30 ноября 2026 года]',
  );
});

for (const [format, item] of [
  ['BibTeX', readBibliography(bibtexText([citedWork(words, record)]), '@biblatex/text')],
  ['RIS', readBibliography(risText(words, [citedWork(words, record)]), '@ris/file')],
  ['CSL-JSON', readBibliography(cslText(words, [citedWork(words, record)]), '@csl/list+object')],
] as const) {
  test(`Citation.js reads a record as a part of a dataset from ${format}`, () => {
    const [work] = [...item.values()];
    assert.equal(item.size, 1);
    assert.equal(work!.type, 'dataset');
    assert.equal(work!.title, 'President Misalov visits Testabad, 23–24 April 1997');
    assert.equal(work!.publisher, 'azkg-elements');
    assert.equal(work!.URL, 'https://host.example/page');
    assert.deepEqual(work!.issued!['date-parts'], [[2026, 11, 24]]);
  });
}

test('BibTeX has version and day, and the dataset as what the record stands in', () => {
  const text = bibtexText([citedWork(words, record)]);
  assert.match(text, /^@dataset\{azkg-1\.2\.3-1997-visit-to-testabad,/);
  for (const field of ['version = {1.2.3}', 'urldate = {2026-11-30}', 'series = {{Invented relations}}', 'note = {CC BY 4.0}'])
    assert.ok(text.includes(`  ${field},`), text);
});

test('citeproc writes a reference to the dataset', () => {
  const items = JSON.parse(cslText(words, [citedWork(words, READ)])) as CslItem[];
  assert.match(apaStyle(items), /Invented relations/);
  assert.deepEqual(items[0]!.accessed, { 'date-parts': [[2026, 11, 30]] });
});
