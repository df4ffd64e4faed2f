import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv, type AnySchemaObject } from 'ajv';
import { splitBundle } from '../../scripts/lib/bundle.js';
import { packageJson, read, readJson } from './dist.js';

const dataset = readJson('dist/azkg.dataset.json') as { readonly version: string; readonly events: readonly unknown[] };

test('the dataset has the version of the package', () => assert.equal(dataset.version, packageJson.version));

test('the dataset fits the schema that is shipped with it', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(readJson('dist/azkg.schema.json') as AnySchemaObject);
  assert.ok(validate(dataset), JSON.stringify(validate.errors));
  assert.ok(dataset.events.length > 0);
});

for (const file of ['azkg.js', 'azkg.classic.js']) {
  test(`${file} carries the same dataset`, () => {
    assert.deepEqual(JSON.parse(splitBundle(read(`dist/${file}`)).dataset), dataset);
  });
}
