import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { installIn } from '../../scripts/lib/install.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { type RunningServer, startServer } from '../../scripts/serve.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { select } from '../../src/dataset/filter.js';
import { toHtml } from '../../src/export/html.js';
import '../../src/i18n/languages.js';
import { page as pageOf } from './bare-page.js';
import { shownIds, visit } from './visit.js';

const RECIPES = readFileSync(projectPath('integrations/README.md'), 'utf8');

/** The pieces of HTML that the recipes tell to paste, in order. */
const [SCRIPT = '', TAG = '', AMP = ''] = Array.from(RECIPES.matchAll(/```html\n([^]*?)\n```/g), ([, code]) => code!);

/** In the tests `dist/` stands for the folder on the host's site. */
const script = SCRIPT.replace('/azkg/', '');

test('the two pieces show the view on a page of plain HTML', async () => {
  await visit('dist/host.html', { html: pageOf(script, TAG) }, async ({ page, complaints, foreign }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    assert.match(await page.locator('azkg-timeline [part="credit"]').innerText(), /Azərbaycan/);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  });
});

/** Does to a page what Rocket Loader does to it before the reader gets it: scripts wait, unless they are exempt. */
function throughRocketLoader(html: string): string {
  return html.replace(/<script\b[^>]*>/g, (tag) =>
    /data-cfasync=["']false["'][^>]*\ssrc=/.test(tag) ? tag : tag.replace(/ type="[^"]*"|(?=>)/, ' type="later-text/javascript"'),
  );
}

test('Rocket Loader leaves the script of the recipe alone', async () => {
  await visit('dist/host.html', { html: throughRocketLoader(pageOf(script, TAG)) }, async ({ page }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
  });
  const wrongOrder = '<script type="module" src="azkg.js" data-cfasync="false"></script>';
  await visit('dist/host.html', { html: throughRocketLoader(pageOf(wrongOrder, TAG)) }, async ({ page }) => {
    assert.equal(await page.evaluate(() => customElements.get('azkg-timeline')), undefined);
  });
});

/** Another origin than that of the page, as AMP asks for. */
let other: RunningServer;
before(async () => void (other = await startServer({ port: 0 })));
after(() => other.close());

for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts']) {
  test(`the frame of the AMP recipe tells its height in AMP’s words (${sandbox})`, async () => {
    // What the AMP runtime makes of it: a frame with the same attributes.
    const frame = AMP.replace(/^<amp-iframe/, '<iframe')
      .replace(/>[^]*$/, '></iframe>')
      .replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`)
      .replace(/https:\/\/[^"]*?\/azkg\//, `${other.url}dist/`);
    const listener = `<script>addEventListener('message', ({ data }) => { if (data.sentinel === 'amp') globalThis.amp = data; });</script>`;
    await visit('dist/host.html', { html: pageOf(listener, frame) }, async ({ page }) => {
      const inside = page.frames()[1]!;
      await inside.locator('azkg-visit-list [part~="item"]').first().waitFor();
      const height = await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.waitForFunction((last) => (globalThis as { amp?: { height?: number } }).amp?.height === last, height);
      const message = await page.evaluate(() => (globalThis as { amp?: unknown }).amp);
      assert.deepEqual(message, { sentinel: 'amp', type: 'embed-size', height });
    });
  });
}

test('Eleventy lets the pieces through, with what readers see without scripts', async () => {
  installIn('integrations');
  const project = mkdtempSync(join(tmpdir(), 'azkg-eleventy-'));
  try {
    const dataset = bundledDataset();
    const records = select(dataset, { kind: ['event'], type: ['visit'], from: '2012' });
    const [opening, , closing] = TAG.split('\n');
    const text = toHtml(dataset, records, { language: 'az', limit: 3 }).trim();
    writeFileSync(join(project, 'index.md'), `# Visits\n\nText.\n\n${opening}\n${text}\n${closing}\n\n${script}\n`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [projectPath('integrations/node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
      {
        cwd: project,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    const html = readFileSync(join(project, '_site/index.html'), 'utf8');
    assert.ok(html.includes(`<p>Text.</p>\n${opening}\n${text}\n${closing}\n`), html);
    await visit('dist/host.html', { html: `<!doctype html><link rel="icon" href="data:,">${html}` }, async ({ page }) => {
      await page.locator('azkg-timeline [part~="item"]').first().waitFor();
      assert.ok((await shownIds(page, 'azkg-timeline')).length > 3);
    });
    await visit('dist/host.html', { html, javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await page.locator('azkg-timeline li:visible').count(), 3);
    });
  } finally {
    rmSync(project, { recursive: true });
  }
});
