import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset, proofOf } from '../../src/dataset/dataset.js';
import { joinDocument, OTHER_LANGUAGES, splitDocument } from '../../src/dataset/parts.js';
import { provideSearch } from '../../src/dataset/search.js';
import { addTexts, localTextsIn } from '../../src/dataset/texts.js';
import { parseFilter, select } from '../../src/dataset/filter.js';
import { fixtureDocument } from '../fixtures/dataset.js';

provideSearch(() => []);

const { core, details, texts } = splitDocument(fixtureDocument);

test('all parts together are the dataset', () => {
  const [wholeCore, wholeDetails] = structuredClone([core, details] as const);
  for (const language of OTHER_LANGUAGES) {
    addTexts(wholeCore, language, texts[language].core);
    addTexts(wholeDetails, language, texts[language].details);
  }
  assert.deepEqual(joinDocument(wholeCore, wholeDetails), fixtureDocument);
});

test('parts that went through JSON are too', () => {
  const [coreAgain, detailsAgain, textsAgain] = JSON.parse(JSON.stringify([core, details, texts])) as [
    typeof core,
    typeof details,
    typeof texts,
  ];
  for (const language of OTHER_LANGUAGES) {
    addTexts(coreAgain, language, textsAgain[language].core);
    addTexts(detailsAgain, language, textsAgain[language].details);
  }
  assert.deepEqual(joinDocument(coreAgain, detailsAgain), fixtureDocument);
});

test('core and details have English texts alone', () => {
  for (const text of [...localTextsIn(core), ...localTextsIn(details)]) assert.deepEqual(Object.keys(text), ['en']);
});

test('texts that come late are those of the records that a page holds already', () => {
  const page = new Dataset(structuredClone(core));
  const event = page.find('event', '1993-diplomatic-relations')!;
  assert.equal(event.title.ky, undefined);
  addTexts(page.document, 'ky', texts.ky.core);
  assert.equal(event.title.ky, 'Дипломатиялык мамиле түзүлдү');
});

test('texts of another document are refused', () => {
  assert.throws(() => addTexts(structuredClone(core), 'az', texts.az.details), /texts in "az" for/);
});

test('nothing is in both parts', () => {
  for (const [i, event] of core.events.entries()) {
    const shared = Object.keys(details.events[i]!).filter(
      (key) => key in event && !Array.isArray(event[key as keyof typeof event]),
    );
    assert.deepEqual(shared, []);
  }
});

test('the core selects, sorts and finds by name what the whole does', () => {
  const every = structuredClone(core);
  for (const language of OTHER_LANGUAGES) addTexts(every, language, texts[language].core);
  const [some, all] = [new Dataset(every), new Dataset(fixtureDocument)];
  for (const strings of [
    { kind: 'event agreement', type: 'visit treaty' },
    { kind: 'agreement', topic: 'culture', party: 'kg' },
    { kind: 'event', person: 'aydan-ornek', from: '1998' },
    { kind: 'event', institution: 'embassy-in-testabad' },
    { kind: 'event agreement', place: 'misalkol', order: 'desc' },
    { kind: 'event', query: 'Мисалов' },
  ]) {
    const ids = (dataset: Dataset) => select(dataset, parseFilter(strings)).map(({ id }) => id);
    assert.deepEqual(ids(some), ids(all));
    assert.ok(ids(all).length > 0);
  }
});

test('the core has the proof of nothing', () => {
  assert.equal(core.sources.length, 0);
  assert.ok([...core.events, ...core.agreements].every(({ citations, variants }) => citations.length === 0 && !variants));
});

test('the core knows how much proof there is', () => {
  const i = core.events.findIndex(({ id }) => id === '1997-visit-to-testabad');
  assert.deepEqual(core.proofs[i], { sources: 2, variants: 2 });
  assert.deepEqual(core.proofs.at(-1), proofOf(fixtureDocument.agreements.at(-1)!));
});

test('parts of different versions are refused', () => {
  assert.throws(
    () => joinDocument({ ...core, version: '9.9.9' }, details),
    /details are of version 1\.2\.3, the dataset is of 9\.9\.9/,
  );
});
