import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { validateCFFFile } from 'cffjs';
import { projectPath } from '../../scripts/lib/paths.js';
import { findOrInstall } from '../../scripts/lib/programs.js';
import { packageJson, read, readJson } from './dist.js';

/** The tool of the REUSE specification (https://reuse.software). */
function reuse(command: string): string {
  const [path] = findOrInstall({
    title: 'reuse',
    programs: [{ variable: 'REUSE_PATH', commands: ['reuse'], macPlaces: [], windowsPlaces: [] }],
    debianPackages: ['reuse', 'git'],
  });
  const { status, stdout, stderr } = spawnSync(path!, ['--root', projectPath(), command], { encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test('every file of the project has a licence that can be told (reuse lint)', () => {
  assert.match(reuse('lint'), /compliant with version \d/);
});

test('the code is under MIT and the data under CC BY 4.0', () => {
  const files = reuse('spdx').split('\nFileName: ./').slice(1);
  const licencesOf = (folder: string) =>
    new Set(
      files.filter((file) => file.startsWith(folder)).flatMap((file) => /^LicenseInfoInFile: (.*)$/m.exec(file)?.[1] ?? []),
    );
  assert.deepEqual([...licencesOf('src/')], ['MIT']);
  assert.deepEqual([...licencesOf('data/')], ['CC-BY-4.0']);
});

for (const [file, origin] of [
  ['LICENSE-LIT', 'node_modules/lit/LICENSE'],
  ['LICENSE-CLDR', 'node_modules/cldr-core/LICENSE'],
] as const) {
  test(`${file} is the licence of what is built in`, () => assert.ok(read(file).trim().endsWith(read(origin).trim())));
}

test('CITATION.cff is in the Citation File Format, and names this version and the licence of the dataset', () => {
  const { version, license } = validateCFFFile(projectPath('CITATION.cff'));
  assert.deepEqual(
    { version, license },
    { version: packageJson.version, license: (readJson('dist/azkg.dataset.json') as { readonly license: string }).license },
  );
});
