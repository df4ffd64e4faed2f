import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { contrasts } from './colours.js';
import { visit } from './visit.js';

const EXAMPLES = readdirSync(projectPath('demo/styles')).map((file) => basename(file, '.css'));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of EXAMPLES) {
    test(`${name}, ${colorScheme}: the example looks otherwise than without its styles, and can be read`, async () => {
      await visit('theming.html', { colorScheme, reducedMotion: 'reduce' }, async ({ page, complaints }) => {
        const [, className = ''] = /^\.([\w-]+)/m.exec(readFileSync(projectPath(`demo/styles/${name}.css`), 'utf8'))!;
        const element = page.locator(`#${name} .${className}`);
        const texts = await contrasts(
          element.locator(':is([part~="date"], [part~="title"], [part~="meta"], a, h3):visible'),
          'color',
        );
        assert.ok(texts.length > 5);
        assert.ok(Math.min(...texts) >= 4.5, String(Math.min(...texts)));
        const before = await element.screenshot();
        await element.evaluate((one, className) => one.classList.remove(className), className);
        const after = await page.locator(`#${name} [heading]`).screenshot();
        assert.ok(!after.equals(before));
        assert.deepEqual(complaints, []);
      });
    });
  }
}

test('the guide shows every example', () => {
  const guide = readFileSync(projectPath('docs/styling.md'), 'utf8');
  const shown = [...guide.matchAll(/<!-- styles: demo\/styles\/(\S+)\.css -->/g)].map(([, name]) => name);
  assert.deepEqual(shown.toSorted(), EXAMPLES.toSorted());
});
