import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedSources, nameOf, worksOf } from '../../src/export/bibliography.js';
import { Words } from '../../src/export/words.js';
import { datasetWith, fixture } from './datasets.js';

const words = new Words(fixture);
const idsOf = (...ids: readonly string[]) =>
  citedSources(
    fixture,
    ids.map((id) => fixture.get(id)!),
  ).map(({ id }) => id);

test('records give the sources that they cite, once each, in the order of the dataset', () => {
  assert.deepEqual(idsOf('1993-diplomatic-relations'), ['testabad-archive']);
  assert.deepEqual(idsOf('2001-memorandum-on-caravans', '1993-diplomatic-relations', 'testabad'), [
    'example-gazette',
    'testabad-archive',
  ]);
});

test('sources of variants and of the steps of a status count', () => {
  assert.deepEqual(idsOf('1997-visit-to-testabad'), ['example-gazette', 'invented-chronicle', 'testabad-archive']);
  assert.deepEqual(idsOf('1997-treaty-of-neighbourliness'), ['example-gazette', 'testabad-archive']);
});

test('a source gives itself', () => {
  assert.deepEqual(idsOf('misalov-speech'), ['misalov-speech']);
});

test('a citation of a source that is not there gives nothing', () => {
  const dataset = datasetWith({ sources: [] });
  assert.deepEqual(citedSources(dataset, dataset.records), []);
});

const NAMES: readonly [name: string, parts: object][] = [
  ['Quliyev, Elman Hilal oğlu', { family: 'Quliyev', given: 'Elman Hilal oğlu' }],
  ['F. Məmmədov', { family: 'Məmmədov', given: 'F.' }],
  ['H. Ə. Qasımov', { family: 'Qasımov', given: 'H. Ə.' }],
  ['А.С. Пушкин', { family: 'Пушкин', given: 'А.С.' }],
  ['Ж. Ө. Бөкөнбаева', { family: 'Бөкөнбаева', given: 'Ж. Ө.' }],
  ['Beksultan Misalov', { family: 'Misalov', given: 'Beksultan' }],
  ['Бексултан Мисалов', { family: 'Мисалов', given: 'Бексултан' }],
  ['Aidan Ornek', { family: 'Ornek', given: 'Aidan' }],
  ['World Bank', { literal: 'World Bank' }],
  ['Ministry of Foreign Affairs', { literal: 'Ministry of Foreign Affairs' }],
  ['Dədə Qorqud', { literal: 'Dədə Qorqud' }],
  ['Elman Hilal oğlu', { literal: 'Elman Hilal oğlu' }],
  ['Interfax', { literal: 'Interfax' }],
  ['Smith, Jones, Brown', { literal: 'Smith, Jones, Brown' }],
  [',', { literal: ',' }],
];

for (const [name, parts] of NAMES) {
  test(`the name ${name} is read as ${Object.values(parts).join(' | ')}`, () => {
    assert.deepEqual(nameOf(words, name), parts);
  });
}

test('a description that stands for a title has square brackets', () => {
  const works = worksOf(words, fixture.document.sources);
  assert.equal(works.find(({ id }) => id === 'testabad-archive')!.title, '[Papers of the visit]');
});

test('an article is news if the press prints it, else a page', () => {
  const [article] = fixture.document.sources;
  const typeOf = (more: object) => {
    const source = { ...article!, type: 'article' as const, ...more };
    return worksOf(new Words(datasetWith({ sources: [source] })), [source])[0]!;
  };
  assert.deepEqual([typeOf({}).type, typeOf({}).container], ['news', 'Example Gazette']);
  assert.deepEqual(
    [typeOf({ reliability: 'official' }).type, typeOf({ reliability: 'official' }).publisher],
    ['webpage', 'Example Gazette'],
  );
});

test('an address of another scheme than http is left out', () => {
  const [page] = fixture.document.sources;
  const source = { ...page!, url: 'javascript:alert(1)', archived: 'data:text/html,x' };
  const [work] = worksOf(new Words(datasetWith({ sources: [source] })), [source]);
  assert.equal(work!.url, undefined);
  assert.equal(work!.note, undefined);
});
