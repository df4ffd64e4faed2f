import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { exampleNames, packageVersion } from '../../scripts/lib/examples.js';
import { testFilesIn } from '../../scripts/lib/node-tests.js';
import { projectPath } from '../../scripts/lib/paths.js';

const names = exampleNames();

test('every example is tested', () => {
  const tested = testFilesIn(['test/examples']).map((file) => basename(file, '.test.ts'));
  assert.deepEqual(tested, names);
});

for (const name of names) {
  test(`${name} locks the present version of the package, and names no registry`, () => {
    const lock = readFileSync(projectPath('examples', name, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock);
    assert.equal(packages['node_modules/azkg-elements'].version, packageVersion(), 'run `npm run lock:examples`');
    assert.equal(packages[''].dependencies['azkg-elements'], packageVersion());
    assert.doesNotMatch(lock, /"resolved"/);
  });
}
