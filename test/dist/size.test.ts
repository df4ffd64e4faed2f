import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';

interface Check {
  readonly path: string;
  readonly limit: string;
}

test('every script, style sheet and frame has its limit in kB', async () => {
  const { default: checks } = (await import(projectPath('.size-limit.mjs'))) as { readonly default: readonly Check[] };
  const files = ['dist', 'dist/styles'].flatMap((folder) => readdirSync(projectPath(folder)).map((name) => `${folder}/${name}`));
  const loaded = files.filter((path) => /\.(js|css)$|embed\.html$/.test(path));
  assert.deepEqual(checks.map(({ path }) => path).sort(), loaded.sort());
  for (const { path, limit } of checks) assert.match(limit, /^\d+(\.5)? kB$/, path);
});
