import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv, type AnySchemaObject } from 'ajv';
import { splitBundle } from '../../scripts/lib/bundle.js';
import { unpacked } from '../../src/dataset/columns.js';
import { splitDocument } from '../../src/dataset/parts.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { packageJson, read, readJson } from './dist.js';

const dataset = readJson('dist/azkg.dataset.json') as DatasetDocument;

test('the dataset has the version of the package', () => assert.equal(dataset.version, packageJson.version));

test('the dataset fits the schema that is shipped with it', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(readJson('dist/azkg.schema.json') as AnySchemaObject);
  assert.ok(validate(dataset), JSON.stringify(validate.errors));
  assert.ok(dataset.events.length > 0);
});

const { core, details } = splitDocument(dataset);

for (const [file, parts] of [
  ['azkg.js', [core]],
  ['azkg-details.js', [details]],
  ['azkg.classic.js', [core, details]],
] as const) {
  test(`${file} carries its part of the same dataset`, () => {
    const found = splitBundle(read(`dist/${file}`)).parts.map((part) => unpacked(part) as { readonly $schema?: string });
    assert.deepEqual(found.sort((a, b) => Number(a.$schema === undefined) - Number(b.$schema === undefined)), parts);
  });
}
