import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRecords, Dataset } from '../../src/dataset/dataset.js';
import { type FacetName, type Filter, limited, parseFilter, partition, select, valuesOf } from '../../src/dataset/filter.js';
import { provideSearch } from '../../src/dataset/search.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';

provideSearch(() => []);

const dataset = new Dataset(fixtureDocument);
const { vocabulary, people, places, institutions } = fixtureDocument;

function idsOf(records: readonly AzkgRecord[]): string[] {
  return records.map(({ id }) => id);
}

function selectedIds(filter: Filter): string[] {
  return idsOf(select(dataset, filter));
}

/** What a field means, said once more and plainly. */
const MEANS: { readonly [field in FacetName]: (record: AzkgRecord, value: string) => boolean } = {
  kind: (record, value) => record.kind === value,
  type: (record, value) => (record as { type?: string }).type === value,
  topic: (record, value) => ((record as { topics?: string[] }).topics ?? []).includes(value),
  person: (record, value) => record.id === value || JSON.stringify(record).includes(`"person":"${value}"`),
  place: (record, value) =>
    record.kind !== 'source' &&
    (record.id === value ||
      (record as { place?: string }).place === value ||
      ((record as { places?: string[] }).places ?? []).includes(value)),
  institution: (record, value) =>
    record.id === value || ((record as { institutions?: string[] }).institutions ?? []).includes(value),
  party: (record, value) =>
    ['party', 'visitor', 'host', 'country'].some((name) => namedBeforeCitations(record).includes(`"${name}":"${value}"`)),
  level: (record, value) => namedBeforeCitations(record).includes(`"level":"${value}"`),
};

function namedBeforeCitations(record: AzkgRecord): string {
  return JSON.stringify({ ...record, citations: [], variants: [], status: {} });
}

const VALUES: { readonly [field in FacetName]: readonly { readonly id: string }[] } = {
  kind: vocabulary.kinds,
  type: [
    ...vocabulary.eventTypes,
    ...vocabulary.agreementTypes,
    ...vocabulary.institutionTypes,
    ...vocabulary.figureTypes,
    ...vocabulary.sourceTypes,
  ],
  topic: vocabulary.topics,
  person: people,
  place: places,
  institution: institutions,
  party: vocabulary.countries,
  level: vocabulary.levels,
};

const FIELDS = Object.keys(VALUES) as FacetName[];

for (const field of FIELDS) {
  test(`${field} selects the records that have the value, and no others`, () => {
    let found = 0;
    for (const { id } of VALUES[field]) {
      const expected = dataset.records.filter((record) => MEANS[field](record, id)).sort(compareRecords);
      assert.deepEqual(selectedIds({ [field]: [id] }), idsOf(expected), id);
      found += expected.length;
    }
    assert.ok(found > 0);
  });

  test(`several values of ${field} are alternatives`, () => {
    const [first = '', second = ''] = VALUES[field].map(({ id }) => id);
    const expected = dataset.records.filter((record) => [first, second].some((id) => MEANS[field](record, id)));
    assert.deepEqual(selectedIds({ [field]: [second, first] }).sort(), idsOf(expected).sort());
  });

  test(`a value of ${field} that nobody knows matches nothing, and nothing less beside a known one`, () => {
    const known = VALUES[field][0]!.id;
    assert.deepEqual(selectedIds({ [field]: ['nonsense'] }), []);
    assert.deepEqual(selectedIds({ [field]: ['nonsense', known] }), selectedIds({ [field]: [known] }));
    assert.deepEqual(selectedIds({ [field]: [] }), []);
  });
}

test('fields narrow together', () => {
  assert.deepEqual(selectedIds({ kind: ['event'], topic: ['culture', 'trade'], place: ['misalkol'], from: '1999' }), [
    '2003-joint-expedition',
    '2012-visit-to-misalkol',
  ]);
  assert.deepEqual(selectedIds({ kind: ['event'], type: ['treaty'] }), []);
});

test('any two fields select what each of them selects', () => {
  for (const field of FIELDS) {
    for (const other of FIELDS) {
      for (const { id } of VALUES[field]) {
        for (const { id: otherId } of VALUES[other]) {
          if (field === other) continue;
          const both = new Set(selectedIds({ [other]: [otherId] }));
          const expected = selectedIds({ [field]: [id] }).filter((candidate) => both.has(candidate));
          assert.deepEqual(selectedIds({ [field]: [id], [other]: [otherId] }), expected);
        }
      }
    }
  }
});

test('a former id of a person, place or institution selects as the present one', () => {
  const document = structuredClone(fixtureDocument);
  document.people[0]!.aliases = ['aidan-ornek'];
  document.places[0]!.aliases = ['misal-lake'];
  document.institutions[0]!.aliases = ['council-of-letters'];
  const renamed = new Dataset(document);
  const pairs = [
    { person: ['aidan-ornek'] },
    { person: ['aydan-ornek'] },
    { place: ['misal-lake'] },
    { place: ['misalkol'] },
    { institution: ['council-of-letters'] },
    { institution: ['council-of-invented-letters'] },
  ].map((filter) => idsOf(select(renamed, filter)));
  assert.ok(pairs.every((ids) => ids.length > 1));
  assert.deepEqual([pairs[0], pairs[2], pairs[4]], [pairs[1], pairs[3], pairs[5]]);
});

test('an empty filter selects everything in chronological order, what has no date last', () => {
  const ids = selectedIds({});
  assert.equal(ids.length, dataset.records.length);
  assert.deepEqual(ids.slice(0, 5), [
    '1993-diplomatic-relations',
    '1995-relief-caravan',
    '1997-treaty-of-neighbourliness',
    '1997-visit-to-testabad',
    '1997-programme-of-exchanges',
  ]);
  assert.deepEqual(ids.slice(-3), ['shared-songs', 'testabad', 'testabad-archive']);
});

test('desc is asc reversed', () => {
  assert.deepEqual(selectedIds({ order: 'desc' }), selectedIds({ order: 'asc' }).reverse());
  assert.deepEqual(selectedIds({ order: 'asc' }), selectedIds({}));
});

test('an order that nobody knows selects nothing', () => {
  for (const order of ['up', 'ASC', '']) assert.deepEqual(selectedIds({ order }), [], order);
});

const TIMES: readonly [filter: Filter, expected: readonly string[]][] = [
  [{ from: '2009' }, ['2009-mission-at-ornekshehir', '2012-visit-to-misalkol']],
  [{ from: '2012-04-02' }, ['2009-mission-at-ornekshehir', '2012-visit-to-misalkol']],
  [{ from: '2012-04-03' }, ['2009-mission-at-ornekshehir']],
  [{ to: '1995' }, ['1993-diplomatic-relations', '1995-relief-caravan']],
  [{ to: '1993-01-18' }, []],
  [{ from: '1997', to: '1997' }, ['1997-visit-to-testabad']],
  [{ from: '1997-04-24', to: '1998-12-01' }, ['1997-visit-to-testabad', '1998-talks-at-misalkol']],
  [{ from: '2004', to: '2004' }, ['2003-joint-expedition']],
];

for (const [filter, expected] of TIMES) {
  test(`from ${filter.from ?? 'ever'} to ${filter.to ?? 'ever'} selects what overlaps`, () => {
    assert.deepEqual(selectedIds({ kind: ['event'], ...filter }), expected);
  });
}

test('a time leaves out what has no date, and sources', () => {
  const kinds = select(dataset, { from: '1900' }).map(({ kind }) => kind);
  assert.deepEqual([...new Set(kinds)].sort(), ['agreement', 'event', 'figure', 'institution']);
  assert.ok(!selectedIds({ from: '1900' }).includes('council-of-invented-letters'));
});

test('a time that is not EDTF or ends before it begins selects nothing', () => {
  for (const wrong of ['April', '1997-13', '97', '', ' ']) {
    assert.deepEqual(selectedIds({ from: wrong }), [], wrong);
    assert.deepEqual(selectedIds({ to: wrong }), [], wrong);
  }
  assert.deepEqual(selectedIds({ from: '2010', to: '2000' }), []);
});

test('ids selects by present and former ids, once each', () => {
  assert.deepEqual(selectedIds({ ids: ['testabad', '1997-visit-to-testville', '1997-visit-to-testabad', 'nonsense'] }), [
    '1997-visit-to-testabad',
    'testabad',
  ]);
  assert.deepEqual(selectedIds({ ids: ['nonsense'] }), []);
  assert.deepEqual(selectedIds({ ids: [] }), []);
});

test('exclude leaves out by present and former ids, and an unknown id leaves out nothing', () => {
  const all = selectedIds({});
  assert.deepEqual(
    selectedIds({ exclude: ['1997-visit-to-testville', 'testabad'] }),
    all.filter((id) => id !== '1997-visit-to-testabad' && id !== 'testabad'),
  );
  assert.deepEqual(selectedIds({ exclude: ['nonsense'] }), all);
});

test('query narrows beside other fields', () => {
  assert.deepEqual(selectedIds({ query: 'Тестабад', kind: ['event'] }), ['1997-visit-to-testabad']);
});

test('limit takes the first in order', () => {
  assert.deepEqual(selectedIds({ kind: ['event'], limit: 2 }), ['1993-diplomatic-relations', '1995-relief-caravan']);
  assert.deepEqual(selectedIds({ kind: ['event'], limit: 1, order: 'desc' }), ['2012-visit-to-misalkol']);
  assert.equal(selectedIds({ limit: 1000 }).length, dataset.records.length);
});

test('a limit that could not be meant selects nothing', () => {
  for (const limit of [0, -1, 1.5, NaN, Infinity]) assert.deepEqual(selectedIds({ limit }), [], `${limit}`);
  for (const limit of ['0', '-1', '1.5', 'x', '3 4']) assert.deepEqual(select(dataset, parseFilter({ limit })), [], limit);
});

test('limited takes the first of any list', () => {
  assert.deepEqual(limited(['a', 'b', 'c'], { limit: 2 }), ['a', 'b']);
  assert.deepEqual(limited(['a', 'b'], {}), ['a', 'b']);
  assert.deepEqual(limited(['a', 'b'], { limit: 0 }), []);
});

test('a selection can be made within another, which stays as it is', () => {
  const within = Object.freeze([...select(dataset, { topic: ['transport'] })].reverse());
  assert.deepEqual(idsOf(select(dataset, { kind: ['agreement'] }, within)), ['2001-memorandum-on-caravans']);
});

test('a record stands under each of its values, once', () => {
  const parts = partition(dataset.records, (record) => [...valuesOf('topic', record), ...valuesOf('topic', record)]);
  assert.deepEqual([...parts.keys()].sort(), ['culture', 'education', 'politics', 'science', 'trade', 'transport']);
  assert.deepEqual(idsOf(parts.get('trade') ?? []), [
    '1998-talks-at-misalkol',
    '2012-visit-to-misalkol',
    '2001-memorandum-on-caravans',
  ]);
});

test('many values and many records take no more than linear time', () => {
  const crowded = new Dataset(crowdedDocument(20_000));
  const ids = crowded.records.map(({ id }) => id);
  const begin = performance.now();
  assert.equal(select(crowded, { ids, exclude: ids.slice(1) }).length, 1);
  assert.equal(select(crowded, { place: ids }).length, 20_013);
  assert.ok(performance.now() - begin < 2000);
});
