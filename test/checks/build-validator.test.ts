import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleDocument } from '../../scripts/build-data.js';
import { validatorModule } from '../../scripts/build-validator.js';
import { readDataFiles } from '../../scripts/lib/data-files.js';
import { SCHEMA, writeData } from './healthy-data.js';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}

const folder = writeData();
const module = validatorModule(readFileSync(join(folder, SCHEMA), 'utf8'));
const document = assembleDocument(readDataFiles(folder), '1.2.3');
rmSync(folder, { recursive: true });

const { default: validate } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as { default: Validate };

test('it needs nothing: no imports, no code from strings', () => {
  assert.doesNotMatch(module, /\bimport\b|\brequire\(|\beval\b|\bFunction\b/);
});

test('it lets a healthy document in', () => {
  assert.equal(validate(document), true);
});

test('it names the first fault', () => {
  const [event] = document.events;
  assert.equal(validate({ ...document, events: [{ ...event, places: ['Bakı'] }] }), false);
  assert.deepEqual(
    validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]),
    [['/events/0/places/0', 'pattern']],
  );
});

for (const value of [null, [], 'azkg', 7, {}]) {
  test(`it refuses ${JSON.stringify(value)}`, () => assert.equal(validate(value), false));
}
