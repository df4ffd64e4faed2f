import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EdtfDate } from '../../src/dataset/types.js';
import { type CslDate, type CslItem, toCsl } from '../../src/export/csl.js';
import { apaStyle, readBibliography } from './cite.js';
import { datasetWith, fixture, HARD_TEXTS, withText } from './datasets.js';

const items = JSON.parse(toCsl(fixture, fixture.document.sources)) as CslItem[];
const itemOf = (id: string) => items.find((item) => item.id === id)!;

test('Citation.js reads an item for each source and changes nothing in it', () => {
  const read = readBibliography(toCsl(fixture, fixture.document.sources), '@csl/list+object');
  assert.deepEqual(
    [...read.keys()],
    fixture.document.sources.map(({ id }) => id),
  );
  for (const item of items) {
    for (const [variable, value] of Object.entries(item)) assert.deepEqual(read.get(item.id)![variable as 'title'], value);
  }
});

test('citeproc writes a bibliography in which letters, editors, places and days are right', () => {
  const lines = apaStyle(items).split('\n');
  assert.ok(
    lines.some((line) => line.startsWith('Misalov, B. (1998, December). Ыр жана кошуна.')),
    lines.join('\n'),
  );
  assert.ok(
    lines.some((line) => /Nümunə Redaktor .*\(2010\)\. Uydurma salnamə.* Uydurma Nəşriyyat\./.test(line)),
    lines.join('\n'),
  );
  assert.ok(
    lines.some((line) => line.includes('(1997, April 25). Testabad welcomes its guests. Example Gazette.')),
    lines.join('\n'),
  );
});

test('types are those of CSL', () => {
  assert.deepEqual(
    items.map(({ type }) => type),
    ['webpage', 'book', 'document', 'speech'],
  );
});

test('what is not known is absent', () => {
  assert.deepEqual(itemOf('testabad-archive'), {
    id: 'testabad-archive',
    type: 'document',
    title: '[Papers of the visit]',
    publisher: 'Archive of Testabad',
    language: 'ru',
  });
});

const DATES: readonly [date: EdtfDate, csl: CslDate][] = [
  ['1997-04-25', { 'date-parts': [[1997, 4, 25]] }],
  ['1998-12', { 'date-parts': [[1998, 12]] }],
  ['2010', { 'date-parts': [[2010]] }],
  ['1995~', { 'date-parts': [[1995]], circa: true }],
  [
    '1998-09-08/1998-09-09',
    {
      'date-parts': [
        [1998, 9, 8],
        [1998, 9, 9],
      ],
    },
  ],
  ['1985-XX-XX', { 'date-parts': [[1985]] }],
  ['199X', { literal: '1990s' }],
  ['2009-06/..', { literal: 'since June 2009' }],
  ['April', { literal: 'April' }],
];

for (const [date, csl] of DATES) {
  test(`${date} is the date ${JSON.stringify(csl)}`, () => {
    const source = { ...fixture.document.sources[1]!, date };
    const [item] = JSON.parse(toCsl(datasetWith({ sources: [source] }), [source])) as CslItem[];
    assert.deepEqual(item!.issued, csl);
  });
}

for (const text of HARD_TEXTS) {
  test(`CSL-JSON keeps the text ${text.slice(0, 30)}`, () => {
    const { dataset, source } = withText(text);
    const [item] = JSON.parse(toCsl(dataset, [source])) as CslItem[];
    assert.equal(item!.title, text.replace(/\s+/g, ' ').trim());
    assert.ok(apaStyle([item!]).length > 0);
  });
}
