import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { FILTER_FIELDS, type FilterField, parseFilter } from '../../src/dataset/filter.js';
import { type FilterProblem, filterProblems } from '../../src/dataset/filter-problems.js';
import type { Kind } from '../../src/dataset/types.js';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';

const dataset = new Dataset(fixtureDocument);

function problemsOf(
  strings: { readonly [field in FilterField]?: string },
  kinds: readonly Kind[] = ['event', 'agreement'],
): FilterProblem[] {
  return [...filterProblems(dataset, parseFilter(strings), kinds)];
}

test('a filter that can match has no problems', () => {
  const strings = {
    kind: 'event agreement',
    type: 'visit treaty',
    topic: 'culture',
    person: 'aydan-ornek',
    place: 'misalkol',
    institution: 'embassy-in-testabad',
    party: 'az',
    level: 'state',
    from: '1990',
    to: '2012-03-29/..',
    ids: '1997-visit-to-testabad 1997-visit-to-testville',
    exclude: '2001-memorandum-on-caravans',
    query: 'anything',
    order: 'desc',
    limit: '3',
  };
  assert.deepEqual(Object.keys(strings).sort(), [...FILTER_FIELDS].sort());
  assert.deepEqual(problemsOf(strings), []);
  assert.deepEqual(problemsOf({}), []);
});

const WRONG: readonly [field: FilterField, value: string, expected: string][] = [
  ['kind', 'events', 'agreement'],
  ['kind', 'person', 'event'],
  ['type', 'vist', 'visit'],
  ['type', 'embassy', 'treaty'],
  ['topic', 'cultur', 'culture'],
  ['person', 'ornek', 'aydan-ornek'],
  ['place', 'Testabad', 'testabad'],
  ['institution', 'testabad', 'embassy-in-testabad'],
  ['party', 'XX', 'KG'],
  ['level', 'private', 'official'],
  ['ids', 'nonsense', '1997-visit-to-testabad'],
  ['ids', 'testabad', '1997-visit-to-testabad'],
  ['exclude', 'nonsense', '1997-visit-to-testabad'],
  ['exclude', 'testabad', '1997-visit-to-testabad'],
  ['order', 'ascending', 'asc'],
];

for (const [field, value, expected] of WRONG) {
  test(`${field}="${value}" is found, with values that exist`, () => {
    const [problem, ...others] = problemsOf({ [field]: value });
    assert.deepEqual([problem?.field, problem?.value, others.length], [field, value, 0]);
    assert.ok(problem?.expected.includes(expected));
    assert.ok(!problem?.expected.includes(value));
  });
}

const UNREADABLE: readonly [field: FilterField, value: string, expected: RegExp][] = [
  ['from', 'April', /EDTF date such as 1997/],
  ['to', '1997-13', /EDTF date such as 1997/],
  ['limit', '0', /whole number from 1/],
  ['limit', '-1', /whole number from 1/],
  ['limit', '1.5', /whole number from 1/],
  ['limit', 'x', /whole number from 1/],
];

for (const [field, value, expected] of UNREADABLE) {
  test(`${field}="${value}" is found, with advice`, () => {
    const [problem, ...others] = problemsOf({ [field]: value });
    assert.deepEqual([problem?.field, others.length], [field, 0]);
    assert.match(String(problem?.expected), expected);
  });
}

test('a time that ends before it begins is found, once', () => {
  assert.deepEqual(problemsOf({ from: '2010', to: '2000' }), [
    { field: 'to', value: '2000', expected: 'a date that is not before 2010' },
  ]);
  assert.deepEqual(problemsOf({ from: '2010-05', to: '2010' }), []);
  assert.deepEqual(
    problemsOf({ from: 'April', to: '2000' }).map(({ field }) => field),
    ['from'],
  );
});

test('all problems are found, in the order of the fields', () => {
  const problems = problemsOf({ topic: 'a culture b', kind: 'c', exclude: 'd', ids: 'e', limit: 'f', from: 'g', order: 'h' });
  assert.deepEqual(
    problems.map(({ field, value }) => `${field} ${value}`),
    ['kind c', 'topic a', 'topic b', 'ids e', 'exclude d', 'from g', 'order h', 'limit NaN'],
  );
});

test('what exists depends on the kinds that are chosen from', () => {
  assert.deepEqual(problemsOf({ type: 'embassy' }, ['institution']), []);
  assert.deepEqual(problemsOf({ type: 'visit' }, ['institution'])[0]?.expected, ['embassy', 'council', 'fund']);
  assert.deepEqual(problemsOf({ type: 'visit' }, ['person'])[0]?.expected, []);
  assert.deepEqual(problemsOf({ ids: 'testabad' }, ['place']), []);
});

test('a former id is no problem', () => {
  const document = structuredClone(fixtureDocument);
  document.places[0]!.aliases = ['misal-lake'];
  assert.deepEqual([...filterProblems(new Dataset(document), { place: ['misal-lake'] }, ['event'])], []);
});

test('thousands of unknown values in a large dataset are found in linear time', () => {
  const crowded = new Dataset(crowdedDocument(20_000));
  const values = Array.from({ length: 20_000 }, (_, i) => `unknown-${i}`);
  const begin = performance.now();
  const problems = [...filterProblems(crowded, { ids: values, exclude: values, person: values, topic: values }, ['event'])];
  assert.equal(problems.length, 80_000);
  assert.ok(performance.now() - begin < 2000);
});
