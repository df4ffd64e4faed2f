import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Route } from 'playwright-core';
import { shownIds, visit } from './visit.js';

const ID = '1993-establishment-of-diplomatic-relations';

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script>addEventListener('azkg-error', ({ detail }) => console.log(detail.code))</script>
<script type="module" src="azkg.js"></script>
<azkg-timeline ids="${ID}"></azkg-timeline><azkg-record record-id="${ID}"><p>Fallback</p></azkg-record></html>`;

/** Opens the page with another answer for the file of the details. */
async function withDetailsFile(body: string | undefined, look: Parameters<typeof visit<void>>[2]): Promise<void> {
  await visit('dist/page.html', { html: HTML, answers: { '**/azkg-details.js*': body } }, look);
}

test('the sources arrive with the details, once for all elements', async () => {
  await visit('dist/page.html', { html: HTML }, async ({ page, complaints }) => {
    await page.locator('azkg-record [part="sources"]').waitFor();
    assert.equal(await page.locator('azkg-timeline [part="sources"]').count(), 1);
    const requests = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('azkg-details.js')).length,
    );
    assert.equal(requests, 1);
    assert.deepEqual(complaints, []);
  });
});

test('a list is shown before the details have arrived, and without them', async () => {
  await withDetailsFile(undefined, async ({ page }) => {
    await page.locator('azkg-timeline [part="error"]').waitFor();
    assert.deepEqual(await shownIds(page, 'azkg-timeline'), [ID]);
    assert.match(
      await page.locator('azkg-timeline [part="error"]').innerText(),
      /azkg-details\.js, which belongs beside azkg\.js/,
    );
  });
});

test('a search that is begun before its file is here is told once, with what it finds', async () => {
  const html = HTML.replace(/<azkg-timeline.*/s, '</html>');
  await visit('dist/page.html', { html }, async ({ page }) => {
    const asked = new Promise<Route>((resolve) => void page.route('**/azkg-late.js*', resolve));
    await page.evaluate(() => {
      const log = document.createElement('output');
      const timeline = Object.assign(document.createElement('azkg-timeline'), { controls: 'search' });
      timeline.addEventListener('azkg-filter', ({ detail }) => (log.textContent += `${detail.filter.query}: ${detail.count};`));
      document.body.append(log, timeline);
    });
    await page.getByRole('searchbox').fill('zzz');
    const late = await asked;
    assert.equal(await page.locator('output').innerText(), '');
    await late.continue();
    await page.locator('azkg-timeline [part="empty"]').waitFor();
    await page.waitForFunction(() => document.querySelector('output')!.textContent !== '');
    assert.equal(await page.locator('output').innerText(), 'zzz: 0;');
  });
});

test('a record that cannot be shown whole keeps its fallback', async () => {
  await withDetailsFile(undefined, async ({ page }) => {
    await page.locator('azkg-record [part="error"]').waitFor();
    assert.deepEqual(await shownIds(page, 'azkg-record'), []);
    assert.equal(await page.getByText('Fallback').isVisible(), true);
  });
});

test('details of another version are not mixed in', async () => {
  const other = `export const documentDetails = () => ({ version: '9.9.9' });`;
  await withDetailsFile(other, async ({ page }) => {
    await page.locator('azkg-timeline [part="error"]').waitFor();
    assert.match(
      await page.locator('azkg-timeline [part="error"]').innerText(),
      /azkg-details\.js is of another version.*Replace the files of the library together\./,
    );
  });
});

test('records of a host are asked for once, while the file that opens them is on its way', async () => {
  await visit('dist/page.html', { html: HTML.replace(/<azkg-timeline.*/s, '</html>') }, async ({ page }) => {
    const held = new Promise<Route>((resolve) => void page.route('**/azkg-host-dataset.js*', resolve));
    const asked: string[] = [];
    await page.route('**/own.json', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ json: {} });
    });
    const isAsked = page.waitForRequest('**/own.json');
    await page.evaluate(() => {
      for (let i = 0; i < 2; i++)
        document.body.append(Object.assign(document.createElement('azkg-timeline'), { src: 'own.json' }));
    });
    await isAsked;
    await (await held).continue();
    await page.locator('azkg-timeline [part="error"]').nth(1).waitFor();
    assert.equal(asked.length, 1);
  });
});
