import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { DatasetFault, openDataset } from '../../src/dataset/validate.js';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';

interface Fields {
  [name: string]: unknown;
}

/** A copy of the fixture with another value at a path; `undefined` deletes. */
function documentWith(path: string, value: unknown): object {
  const copy = structuredClone(fixtureDocument);
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const target = steps.reduce<unknown>((inner, step) => (inner as Fields)[step], copy) as Fields;
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return copy;
}

function faultOf(value: unknown): DatasetFault {
  try {
    openDataset(value);
  } catch (error) {
    assert.ok(error instanceof DatasetFault);
    return error;
  }
  assert.fail('It was opened.');
}

function assertFault(value: unknown, ...words: string[]): void {
  const { message } = faultOf(value);
  for (const word of words) assert.ok(message.includes(word), `${message} has no ${word}`);
  assert.match(message, /\.$/);
}

test('a whole dataset is opened', () => {
  const dataset = openDataset(fixtureDocument);
  assert.ok(dataset instanceof Dataset);
  assert.equal(dataset.document, fixtureDocument);
});

test('what a dataset need not have may be absent', () => {
  for (const path of ['$schema', 'translations.az', 'events[2].summary', 'events[2].variants', 'institutions[1].date']) {
    assert.ok(openDataset(documentWith(path, undefined)));
  }
});

test('what is not an object is refused', () => {
  for (const value of [null, undefined, 1, 'text', true, [], [fixtureDocument], JSON.stringify(fixtureDocument)]) {
    assertFault(value, 'not a dataset in the azkg schema', 'the document must be object');
  }
});

test('an empty object is refused, naming what is missing', () => {
  assertFault({}, 'the document must have required property');
});

const SCHEMA_FAULTS: readonly [name: string, path: string, value: unknown, ...words: string[]][] = [
  ['a value of the wrong type', 'events[0].title', 'Relations', 'events[0].title must be object'],
  ['a number as a text', 'figures[0].value', '14000', 'figures[0].value must be number'],
  ['a number that is none', 'figures[0].value', NaN, 'figures[0].value must be number'],
  ['nothing where a text belongs', 'events[0].title.en', null, 'events[0].title.en must be string'],
  ['a collection that is missing', 'themes', undefined, "the document must have required property 'themes'"],
  ['a property that is missing', 'agreements[1].date', undefined, "agreements[1] must have required property 'date'"],
  ['an English text that is missing', 'places[0].name.en', undefined, "places[0].name must have required property 'en'"],
  ['an extra property', 'events[0].html', '<b>', 'events[0] must NOT have additional properties: html'],
  ['a language that is not among the five', 'events[0].title.de', 'Beziehungen', 'events[0].title', ': de'],
  ['a word that is not in the list', 'events[2].type', 'vist', 'events[2].type', 'allowed values: aid,', 'visit'],
  ['another kind', 'events[0].kind', 'agreement', 'events[0].kind must be equal to constant: event'],
  ['an id of another form', 'places[0].id', 'Misal Köl', 'places[0].id must match pattern'],
  ['no citation', 'people[0].citations', [], 'people[0].citations must NOT have fewer than 1 items'],
  ['one signatory only', 'agreements[0].signatories', [{ party: 'AZ' }], 'agreements[0].signatories must NOT have fewer than 2'],
  ['half a pair of coordinates', 'places[0].coordinates', [74.5], 'places[0].coordinates must NOT have fewer than 2'],
  ['a version that is none', 'version', '1.2', 'version must match pattern'],
  ['a country in words', 'agreements[0].signatories[0].party', 'Azerbaijan', 'agreements[0].signatories[0].party must match'],
  ['a text of spaces', 'events[0].title.en', ' ', 'events[0].title.en must match pattern'],
];

for (const [name, path, value, ...words] of SCHEMA_FAULTS) {
  test(`refused with its path: ${name}`, () => {
    assertFault(documentWith(path, value), 'not a dataset in the azkg schema', ...words);
  });
}

const ADDRESSES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  'x',
];

for (const path of ['sources[0].url', 'sources[0].archived', 'agreements[1].texts[0].url']) {
  test(`an address that is not http is refused in ${path}`, () => {
    for (const address of ADDRESSES) assertFault(documentWith(path, address), `${path} must match pattern "^https?://`);
  });
}

test('an id that is used twice is refused, in whatever collection', () => {
  assertFault(documentWith('themes[0].id', 'testabad'), '"testabad" is used twice', 'must be unique');
  assertFault(documentWith('places[0].aliases', ['testabad']), '"testabad" is used twice');
  assertFault(documentWith('places[0].aliases', ['1997-visit-to-testville']), '"1997-visit-to-testville" is used twice');
});

const DATES: readonly [path: string, record: string][] = [
  ['events[0].date', '1993-diplomatic-relations'],
  ['agreements[1].date', '1997-treaty-of-neighbourliness'],
  ['agreements[1].status.ratified[1].date', '1997-treaty-of-neighbourliness'],
  ['agreements[1].status.inForce.date', '1997-treaty-of-neighbourliness'],
  ['institutions[1].date', 'embassy-in-testabad'],
  ['people[0].offices[1].date', 'aydan-ornek'],
  ['figures[0].date', '1999-singers-abroad'],
  ['sources[0].date', 'example-gazette'],
  ['sources[0].accessed', 'example-gazette'],
  ['sources[1].year', 'invented-chronicle'],
  ['updated', 'azkg'],
  ['coverage.until', 'azkg'],
];

for (const [path, record] of DATES) {
  test(`a date that is not EDTF is refused in ${path}`, () => {
    for (const date of ['1997-13', '1997-02-30', '2012/1997']) {
      assertFault(documentWith(path, date), `In "${record}"`, `"${date}" is not an EDTF date`, 'such as 1997, 1997-04');
    }
  });
}

const REFERENCES: readonly [path: string, kind: string, record: string][] = [
  ['events[2].places[1]', 'place', '1997-visit-to-testabad'],
  ['events[2].people[0].person', 'person', '1997-visit-to-testabad'],
  ['events[2].institutions[0]', 'institution', '1997-visit-to-testabad'],
  ['events[2].variants[1].citations[0].source', 'source', '1997-visit-to-testabad'],
  ['agreements[1].signatories[0].person', 'person', '1997-treaty-of-neighbourliness'],
  ['agreements[1].event', 'event', '1997-treaty-of-neighbourliness'],
  ['agreements[1].status.inForce.citations[0].source', 'source', '1997-treaty-of-neighbourliness'],
  ['institutions[1].place', 'place', 'embassy-in-testabad'],
  ['themes[0].citations', 'source', 'shared-songs'],
];

for (const [path, kind, record] of REFERENCES) {
  test(`a reference that leads nowhere is refused in ${path}`, () => {
    const value = path.endsWith('citations') ? [{ source: 'nonsense' }] : 'nonsense';
    assertFault(documentWith(path, value), `In "${record}"`, `the ${kind} "nonsense", which the dataset does not hold`);
  });
}

test('a reference to a record of another kind is refused', () => {
  assertFault(documentWith('agreements[1].event', 'testabad'), 'event names the event "testabad"');
});

test('a reference to a former id is refused, with the present one', () => {
  assertFault(documentWith('agreements[1].event', '1997-visit-to-testville'), 'a former id; write "1997-visit-to-testabad"');
});

test('the value is left as it is, opened or refused', () => {
  for (const value of [structuredClone(fixtureDocument), documentWith('events[0].date', '1997-13'), documentWith('themes', 1)]) {
    const before = JSON.stringify(value);
    try {
      openDataset(value);
    } catch (error) {
      assert.ok(error instanceof DatasetFault);
    }
    assert.equal(JSON.stringify(value), before);
  }
});

test('a fault says its own name', () => {
  assert.equal(faultOf({}).name, 'DatasetFault');
});

test('after a fault the next dataset is judged by itself', () => {
  assertFault({});
  assert.ok(openDataset(fixtureDocument));
  assertFault(null, 'the document must be object');
});

test('twenty thousand records are opened in linear time', () => {
  const crowded = structuredClone(crowdedDocument(20_000));
  const begin = performance.now();
  assert.equal(openDataset(crowded).records.length, 20_024);
  assert.ok(performance.now() - begin < 4000);
});
