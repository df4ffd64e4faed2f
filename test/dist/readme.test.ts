import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readManifest, withReference } from '../../scripts/build-readme.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { packageJson, read } from './dist.js';

const readme = read('README.md');

test('its reference is what the elements document; otherwise run `npm run readme`', async () => {
  assert.equal(await withReference(readme, readManifest()), readme);
});

/** The places in the README that links can lead to, as GitHub names them. */
const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => `#${heading!.toLowerCase().replaceAll(' ', '-')}`);

test('every link to a file of the project or to a heading leads to one', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(links.length > 5);
  assert.deepEqual(
    links.filter((path) => (path.startsWith('#') ? !anchors.includes(path) : !existsSync(projectPath(path)))),
    [],
  );
});

test('every import that it names is an export of the package', () => {
  const names = [...readme.matchAll(/`azkg-elements\/([\w./-]+)`/g)].map(([, name]) => `./${name}`.replace(/\/elements\/azkg-[\w-]+$/, '/elements/*'));
  assert.ok(names.length > 3);
  assert.deepEqual(
    names.filter((name) => !(name in packageJson.exports)),
    [],
  );
});
