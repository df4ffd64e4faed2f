import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { shownCitations, shownSources, shownVariants } from '../../src/dataset/fact-proof.js';
import { type Fact, factNames, factsOf, recordsOf, USUAL_FACTS } from '../../src/dataset/fact-sheet.js';
import { pairOf } from '../../src/dataset/pair.js';
import { select } from '../../src/dataset/filter.js';
import type { DatasetDocument, InstitutionRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const bundled = bundledDataset();

type Named<N extends Fact['name']> = Extract<Fact, { name: N }>;

/** One fact of a dataset; of a selection, where one is given. */
function fact<N extends Fact['name']>(
  dataset: Dataset,
  name: N,
  { counted = dataset.records, first }: { counted?: Dataset['records']; first?: string } = {},
): Named<N> | undefined {
  return factsOf(dataset, [name], { counted, known: dataset.records, first })[0] as Named<N> | undefined;
}

function changed(changes: Partial<DatasetDocument>): Dataset {
  return new Dataset({ ...fixtureDocument, ...changes });
}

const EMPTY = changed({ events: [], agreements: [], institutions: [], figures: [] });

const [embassy] = fixtureDocument.institutions.filter(({ type }) => type === 'embassy');

test('the counts of documents are those of a plain computation', () => {
  const { agreements } = bundled.document;
  const multilateral = agreements.filter((agreement) => agreement.multilateral === true).length;
  assert.deepEqual(fact(bundled, 'agreements'), {
    name: 'agreements',
    bilateral: agreements.length - multilateral,
    multilateral,
  });
  assert.ok(multilateral > 0 && multilateral < agreements.length);
});

test('the counts of visits are those of a plain computation, each way', () => {
  const visits = bundled.document.events.flatMap(({ visit }) => visit ?? []);
  const { directions } = fact(bundled, 'visits')!;
  assert.deepEqual(directions, [
    { visitor: 'AZ', host: 'KG', count: visits.filter(({ visitor }) => visitor === 'AZ').length },
    { visitor: 'KG', host: 'AZ', count: visits.filter(({ visitor }) => visitor === 'KG').length },
  ]);
  assert.equal(
    directions.reduce((sum, { count }) => sum + count, 0),
    visits.length,
  );
});

test('a selection narrows what is counted, and what the latest is sought among', () => {
  const counted = select(bundled, { topic: ['culture'], to: '2015' });
  const { agreements, events } = bundled.document;
  const cultural = agreements.filter(({ topics, date }) => topics.includes('culture') && date.slice(0, 4) <= '2015');
  const { bilateral, multilateral } = fact(bundled, 'agreements', { counted })!;
  assert.equal(bilateral + multilateral, cultural.length);
  assert.equal(
    fact(bundled, 'last-agreement', { counted })?.record.id,
    cultural.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.id,
  );
  const visits = fact(bundled, 'visits', { counted })?.directions.reduce((sum, { count }) => sum + count, 0) ?? 0;
  assert.equal(
    visits,
    events.filter(({ visit, topics, date }) => visit && topics.includes('culture') && date.slice(0, 4) <= '2015').length,
  );
});

test('the latest visit and document are those with the latest date', () => {
  const visits = bundled.document.events.filter(({ visit }) => visit);
  const latest = (dates: string[]) =>
    dates
      .filter((date) => /^\d{4}-\d\d-\d\d/.test(date))
      .sort()
      .at(-1);
  assert.equal(fact(bundled, 'last-visit')?.record.date, latest(visits.map(({ date }) => date)));
  assert.equal(fact(bundled, 'last-agreement')?.record.date, latest(bundled.document.agreements.map(({ date }) => date)));
});

test('the embassies of both countries are found by type, party and seat', () => {
  const ids = bundled.document.institutions.filter(({ type }) => type === 'embassy').map(({ id }) => id);
  assert.deepEqual(
    fact(bundled, 'embassies')?.missions.map(({ party, record }) => [party, record?.id]),
    [
      ['AZ', ids.find((id) => id.includes('of-azerbaijan'))],
      ['KG', ids.find((id) => id.includes('of-kyrgyzstan'))],
    ],
  );
});

test('an embassy that nobody knows of is told as such, one in a third country is not taken for it', () => {
  const missions = (institutions: InstitutionRecord[]) =>
    fact(changed({ institutions }), 'embassies')?.missions.map(({ party, record }) => [party, record?.id]);
  assert.deepEqual(missions([]), [
    ['AZ', undefined],
    ['KG', undefined],
  ]);
  assert.deepEqual(missions([embassy!, { ...embassy!, id: 'at-home', party: 'AZ' }]), [
    ['AZ', undefined],
    ['KG', 'embassy-in-testabad'],
  ]);
  const { place: _, ...unplaced } = embassy!;
  assert.deepEqual(missions([{ ...unplaced, id: 'somewhere', party: 'AZ' }]), [
    ['AZ', 'somewhere'],
    ['KG', undefined],
  ]);
});

test('the country of the host comes first', () => {
  assert.deepEqual(pairOf(bundled), ['AZ', 'KG']);
  assert.deepEqual(pairOf(bundled, 'KG'), ['KG', 'AZ']);
  assert.deepEqual(pairOf(EMPTY), []);
  assert.equal(fact(bundled, 'visits', { first: 'KG' })?.directions[0]?.visitor, 'KG');
  assert.equal(fact(bundled, 'embassies', { first: 'KG' })?.missions[0]?.party, 'KG');
});

test('what a dataset does not know is left out, but for the relations, which a reader expects', () => {
  const facts = factsOf(EMPTY, factNames(EMPTY), { counted: EMPTY.records, known: EMPTY.records });
  assert.deepEqual(facts, [{ name: 'relations', record: undefined }]);
});

test('facts come in the order asked for, each once, unknown ones not at all', () => {
  const names = ['diaspora-population', 'visits', 'weather', 'visits', 'relations'];
  const facts = factsOf(bundled, names, { counted: bundled.records, known: bundled.records });
  assert.deepEqual(
    facts.map(({ name }) => name),
    ['figures', 'visits', 'relations'],
  );
});

test('every usual fact is known of the bundled dataset, and every type of figure is a fact', () => {
  const facts = factsOf(bundled, USUAL_FACTS, { counted: bundled.records, known: bundled.records });
  assert.equal(facts.length, USUAL_FACTS.length);
  const types = new Set(bundled.document.figures.map(({ type }) => type));
  for (const name of [...USUAL_FACTS, ...types]) assert.ok(factNames(bundled).includes(name), name);
});

test('all figures of the diaspora are among the records of the fact', () => {
  const [diaspora] = factsOf(bundled, ['diaspora-population'], { counted: [], known: bundled.records });
  const expected = bundled.document.figures.filter(({ type }) => type === 'diaspora-population').map(({ id }) => id);
  assert.deepEqual(
    recordsOf(diaspora!)
      .map(({ id }) => id)
      .sort(),
    expected.sort(),
  );
});

test('sources that support only the note of a record are not those of its fact', () => {
  const record = bundled.get('embassy-of-azerbaijan-in-bishkek')!;
  const cited = shownCitations(record);
  assert.ok(cited.length > 0 && cited.length < record.citations!.length);
  for (const { supports } of cited) assert.ok(!supports || supports.includes('date') || supports.includes('title'));
});

test('values of other sources are told where they are of what is shown', () => {
  const [visit] = fixtureDocument.events.filter(({ id }) => id === '1997-visit-to-testabad');
  assert.deepEqual(
    shownVariants(visit!).map(({ field }) => field),
    ['date', 'visit.level'],
  );
  assert.deepEqual(shownVariants({ ...visit!, variants: [{ ...visit!.variants![0]!, field: 'summary' }] }), []);
});

test('sources come in the order in which they are cited, those of other values too, with the places in them', () => {
  const [visit] = fixtureDocument.events.filter(({ id }) => id === '1997-visit-to-testabad');
  assert.deepEqual(
    [...shownSources([visit!, fixtureDocument.figures[0]!])],
    [
      ['example-gazette', ['p. 1', 'p. 3']],
      ['testabad-archive', ['folder 2']],
      ['invented-chronicle', []],
    ],
  );
});
