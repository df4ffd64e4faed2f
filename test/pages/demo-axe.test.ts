import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { violations } from './axe.js';
import { visit } from './visit.js';

const PAGES = readdirSync(projectPath('demo')).filter((file) => file.endsWith('.html'));

for (const file of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${file}, ${colorScheme}: axe finds nothing`, async () => {
      await visit(file, { colorScheme, bypassCSP: true }, async ({ page }) => {
        assert.deepEqual(await violations(page), []);
      });
    });
  }
}
