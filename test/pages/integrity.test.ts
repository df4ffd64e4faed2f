import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../src/dataset/generated/core.js';
import { type Integrity, integrityIn } from '../../scripts/build-integrity.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { page as pageOf } from './bare-page.js';
import { shownIds, visit } from './visit.js';

const { files } = JSON.parse(readFileSync(projectPath('dist/integrity.json'), 'utf8')) as Integrity;

const SCRIPTS = { 'azkg.js': 'type="module"', 'azkg.classic.js': 'defer' } as const;

test('integrity.json has the hash of every script', () => assert.deepEqual(files, integrityIn(projectPath('dist')).files));

for (const [name, attributes] of Object.entries(SCRIPTS)) {
  const script = `<script ${attributes} src="${name}" integrity="${files[name]}" crossorigin="anonymous"></script>`;
  const html = pageOf(script, '<azkg-timeline limit="3"><p>19 January 1993</p></azkg-timeline>');

  test(`${name} with its hash is taken`, async () => {
    await visit('dist/page.html', { html }, async ({ page, complaints }) => {
      await page.locator('azkg-timeline [part~="item"]').first().waitFor();
      assert.equal((await shownIds(page, 'azkg-timeline')).length, 3);
      assert.deepEqual(complaints, []);
    });
  });

  test(`${name} with one other byte is refused, and the fallback stays`, async () => {
    const answers = { [`**/${name}`]: `${readFileSync(projectPath('dist', name), 'utf8')} ` };
    await visit('dist/page.html', { html, answers }, async ({ page, complaints }) => {
      assert.equal(await page.evaluate(() => customElements.get('azkg-timeline')), undefined);
      assert.equal(await page.getByText('19 January 1993').isVisible(), true);
      assert.match(complaints.join('\n'), /integrity/);
    });
  });
}

/** Browsers that know `integrity` in import maps check the files that azkg.js fetches by it. */
test('a map of hashes refuses a later file that was altered', async () => {
  const map = { integrity: { [`./azkg-late.js?v=${version}`]: files['azkg-late.js'] } };
  const head = `<script type="importmap">${JSON.stringify(map)}</script><script type="module" src="azkg.js"></script>`;
  const html = pageOf(head, '<azkg-timeline limit="3" show-sources></azkg-timeline>');
  await visit('dist/page.html', { html }, async ({ page, complaints }) => {
    await page.locator('azkg-timeline [part="sources"]').first().waitFor();
    assert.deepEqual(complaints, []);
  });
  const answers = { '**/azkg-late.js*': `${readFileSync(projectPath('dist/azkg-late.js'), 'utf8')} ` };
  await visit('dist/page.html', { html, answers }, async ({ page }) => {
    await page.locator('azkg-timeline [part="error"]').waitFor();
  });
});
