import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { activate, type Member, type Site, startSite } from './site.js';

let site: Site;
let admin: Member;

before(async () => {
  site = await startSite({ version: '6.4', php: '7.4', hasPlugin: false });
  admin = await site.member('administrator');
});

after(() => site.stop());

/** What WordPress itself writes down as the site is used. */
const OF_WORDPRESS = /transient|^(theme_mods|recently_activated|can_compress_scripts|wp_calendar_block)/;

/** The names of all else that it keeps, on the page that lists it. */
async function options(): Promise<string[]> {
  const html = await (await admin.context.request.get('wp-admin/options.php')).text();
  const names = Array.from(
    html.matchAll(/ id=['"]([^'"]+)['"] value=|<textarea[^>]* name=['"]([^'"]+)['"]/g),
    ([, a, b]) => a ?? b!,
  );
  assert.ok(names.length > 50, html.slice(0, 500));
  return names.filter((name) => !OF_WORDPRESS.test(name));
}

test('the oldest WordPress and PHP: installed from the archive, shown, and deleted without a trace', async () => {
  const before = await options();
  const page = await admin.context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto('wp-admin/plugin-install.php?tab=upload');
  await page.locator('#pluginzip').setInputFiles(projectPath('build/azkg-elements.zip'));
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByText('Plugin installed successfully.').waitFor();
  await activate(admin.context.request, site.url);

  const { link } = await admin.post(
    '<!-- wp:azkg/timeline {"limit":"3","lang":"tr"} /-->\n\n[azkg_chart]\n\n[azkg_timeline limit="1"]',
  );
  const { context, foreign } = await site.visitor();
  const reader = await context.newPage();
  await reader.goto(link, { timeout: 180_000 });
  await reader.locator('azkg-chart [part="bars"]').waitFor();
  assert.equal(await reader.locator('azkg-timeline >> nth=0').locator('[part~="item"]').count(), 3);
  const scripts = await reader.locator('script[src*="azkg"]').evaluateAll((tags) => tags.map((tag) => tag.outerHTML));
  assert.equal(scripts.length, 1);
  assert.match(scripts[0]!, /^<script type="module" data-cfasync="false" src=/);
  assert.deepEqual(foreign, []);
  await context.close();

  const folder = join(site.folder, 'wp-content/plugins/azkg-elements');
  assert.equal(existsSync(folder), true);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('wp-admin/plugins.php');
  await page.getByRole('link', { name: 'Deactivate AZKG Elements' }).click();
  await page.getByText('Plugin deactivated.').waitFor();
  await page.getByRole('link', { name: 'Delete AZKG Elements' }).click();
  await page.getByText('was successfully deleted').waitFor();
  assert.equal(existsSync(folder), false);
  const added = (await options()).filter((name) => !before.includes(name));
  assert.deepEqual(added, []);
});

test('PHP has had nothing to complain of', () => assert.deepEqual(site.complaints(), []));
