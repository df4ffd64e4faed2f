import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { openDataset } from '../../src/dataset/validate.js';

test('the bundled dataset is parsed once', () => {
  assert.equal(bundledDataset(), bundledDataset());
});

test('the bundled dataset passes its own door', () => {
  assert.equal(openDataset(bundledDataset().document).document.id, 'azkg');
});

test('the bundled dataset has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.equal(bundledDataset().document.version, version);
});
