import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { explainerModule } from '../../scripts/build-validator.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { type Fault, faultsOf, type JsonObject } from '../../src/cli/faults.js';
import { progressOn } from '../../src/cli/progress.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { openDataset } from '../../src/dataset/validate.js';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';
import { documentWith } from './azkg.js';

const silent = progressOn({ write: () => undefined });

function faults(document: object): Fault[] {
  return faultsOf(document as JsonObject, silent);
}

function isOpened(document: object): boolean {
  try {
    openDataset(document);
    return true;
  } catch {
    return false;
  }
}

test('the bundled dataset and the fixture have no faults', () => {
  assert.deepEqual(faults(bundledDataset().document), []);
  assert.deepEqual(faults(fixtureDocument), []);
});

/** Every value of a document with the path to it. */
function* valuesIn(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  if (path !== '') yield [path, value];
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* valuesIn(item, `${path}[${i}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* valuesIn(inner, path === '' ? name : `${path}.${name}`);
  }
}

test('whatever value is replaced, there is a fault exactly if openDataset refuses, save for words not in the vocabulary', () => {
  const small = {
    ...fixtureDocument,
    events: fixtureDocument.events.slice(0, 3),
    agreements: fixtureDocument.agreements.slice(0, 2),
  };
  let broken = 0;
  for (const [path] of valuesIn(small)) {
    for (const value of [undefined, null, 7, 'nonsense', '1997-13', []]) {
      const document = documentWith({ [path]: value });
      const found = faults(document).filter(({ rule }) => rule !== 'vocabulary');
      assert.equal(
        found.length === 0,
        isOpened(document),
        `${path} = ${JSON.stringify(value)}: ${found[0]?.path} ${found[0]?.message()}`,
      );
      broken += Number(found.length > 0);
    }
  }
  assert.ok(broken > 1000);
});

test('every fault is a sentence with its path, and none is said twice', () => {
  for (const [path] of valuesIn(fixtureDocument.agreements[1])) {
    for (const value of [undefined, 7, 'x y', {}]) {
      const found = faults(documentWith({ [`agreements[1].${path}`]: value })).map(
        (fault) => `${fault.path} ${fault.rule} ${fault.message()}`,
      );
      assert.equal(new Set(found).size, found.length);
      for (const text of found) assert.match(text, /^\S+ (shape|ids|dates|references|vocabulary) .*[.`]$/);
    }
  }
});

test('alternatives give one fault, not one each', () => {
  const found = faults(documentWith({ 'events[2].variants[0].value': { fr: 'x' } }));
  assert.equal(found.length, 1);
  assert.match(found[0]!.message(), /an object does not fit\. The other value, of the field's own kind/);
});

test('a hundred thousand faults are found in time that grows with their number', () => {
  const { events, ...document } = crowdedDocument(50_000);
  const begin = performance.now();
  const found = faults({ ...document, events: events.map((event) => ({ ...event, colour: 'red', date: 7 })) });
  assert.equal(found.length, 2 * 50_007);
  assert.ok(performance.now() - begin < 8000);
});

test('the validator behind it imports nothing but a type, and needs no code from strings', () => {
  const module = explainerModule(readFileSync(projectPath('data/schema/azkg.schema.json'), 'utf8'));
  assert.deepEqual(module.match(/^import .*$/gm), ["import type { SchemaError } from './validate-schema.js';"]);
  assert.doesNotMatch(module, /\brequire\(|\beval\(|new Function/);
  assert.equal(module.match(/^export /gm)?.length, 2);
});
