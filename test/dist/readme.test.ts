import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageJson, read } from './dist.js';

const readme = read('README.md');

test('every import that it names is an export of the package', () => {
  const names = [...readme.matchAll(/`azkg-elements\/([\w./-]+)`/g)].map(([, name]) => `./${name}`.replace(/\/elements\/azkg-[\w-]+$/, '/elements/*'));
  assert.ok(names.length > 3);
  assert.deepEqual(
    names.filter((name) => !(name in packageJson.exports)),
    [],
  );
});
