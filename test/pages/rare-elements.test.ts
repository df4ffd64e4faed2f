import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { CLASSIC, MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const FIRST = ['azkg-agreement-list', 'azkg-record', 'azkg-timeline'];

const TAGS = readdirSync(projectPath('src/define')).map((file) => file.replace('.ts', ''));

/** The files of elements that a page has asked for, each as often as it has. */
async function filesAskedFor(page: Page): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const names = urls.map((url) => /(azkg-[a-z-]+)\.js/.exec(url)?.[1] ?? '');
  return names.filter((name) => TAGS.includes(name));
}

for (const tag of TAGS) {
  test(`<${tag}> is defined where it stands on the page, and no other rare element is fetched`, async () => {
    await visit('dist/page.html', { html: pageOf('', `<${tag}></${tag}>${MODULE}`) }, async ({ page, foreign }) => {
      await page.evaluate((name) => customElements.whenDefined(name), tag);
      if (tag !== 'azkg-explorer') assert.deepEqual(await filesAskedFor(page), FIRST.includes(tag) ? [] : [tag]);
      assert.deepEqual(foreign, []);
    });
  });
}

test('a rare element that a script adds is fetched, once for all of its kind', async () => {
  await visit('dist/page.html', { html: pageOf('', `<main></main>${MODULE}`) }, async ({ page }) => {
    await page.evaluate(() => {
      const [wrapper, inner] = [document.createElement('div'), document.createElement('azkg-visit-list')];
      wrapper.append(inner);
      document.querySelector('main')!.append(wrapper, document.createElement('azkg-visit-list'));
    });
    await page.locator('azkg-visit-list [part~="item"]').first().waitFor();
    assert.deepEqual(await filesAskedFor(page), ['azkg-visit-list']);
  });
});

test('a property that is set before the file has arrived holds', async () => {
  const html = pageOf(
    '',
    `<azkg-visit-list></azkg-visit-list><script>document.querySelector('azkg-visit-list').filter = { limit: 2 }</script>${MODULE}`,
  );
  await visit('dist/page.html', { html }, async ({ page }) => {
    await page.locator('azkg-visit-list [part~="item"]').first().waitFor();
    assert.equal(await page.locator('azkg-visit-list [part~="item"]').count(), 2);
  });
});

test('where the file cannot be had the fallback children stay, the editor is told, and the rest of the page lives', async () => {
  const html = pageOf(
    '',
    `<azkg-visit-list><p>Visits: see the archive.</p></azkg-visit-list><azkg-timeline></azkg-timeline>${MODULE}`,
  );
  await visit('dist/page.html', { html, answers: { '**/azkg-visit-list.js*': undefined } }, async ({ page, complaints }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    assert.equal(await page.getByText('Visits: see the archive.').isVisible(), true);
    assert.match(
      complaints.join('\n'),
      /<azkg-visit-list> is not shown: the file azkg-visit-list\.js, which belongs beside azkg\.js/,
    );
  });
});

test('the classic script has all inside: no file is fetched', async () => {
  const html = pageOf('', `${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}${CLASSIC}`);
  await visit('dist/page.html', { html }, async ({ page }) => {
    for (const tag of TAGS) assert.ok(await page.evaluate((name) => customElements.get(name) !== undefined, tag), tag);
    assert.deepEqual(await filesAskedFor(page), []);
  });
});
