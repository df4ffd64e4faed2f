import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const html = pageOf('', `<azkg-explorer></azkg-explorer>${MODULE}`);

test('the element of a view is fetched when the reader goes to it', async () => {
  await visit('dist/page.html', { html }, async ({ page, complaints }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    assert.equal(await page.evaluate(() => customElements.get('azkg-visit-list') === undefined), true);
    await page.getByRole('tab', { name: /^Visits/ }).click();
    await page.locator('azkg-visit-list [part~="item"]').first().waitFor();
    assert.equal(await page.locator('azkg-timeline').count(), 0);
    assert.deepEqual(complaints, []);
  });
});

test('the numbers on the tabs are those of the dataset', async () => {
  const { events, agreements } = bundledDataset().document;
  const isInside = ({ event }: { readonly event?: string }) => events.some(({ id }) => id === event);
  await visit('dist/page.html', { html }, async ({ page }) => {
    const tabs = await page.getByRole('tab').allInnerTexts();
    assert.deepEqual(tabs.slice(0, 3), [
      `Chronicle (${events.length + agreements.filter((agreement) => !isInside(agreement)).length})`,
      `Documents (${agreements.length})`,
      `Visits (${events.filter((event) => event.visit).length})`,
    ]);
  });
});

test('where the file of a view cannot be had that is said in its place, and the others live', async () => {
  await visit('dist/page.html', { html, answers: { '**/azkg-map.js*': undefined } }, async ({ page }) => {
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByText('The file azkg-map.js, which belongs beside azkg.js, could not be loaded.').waitFor();
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await page.locator('azkg-agreement-list [part~="item"]').first().waitFor();
  });
});

test('with the keyboard alone: from the search by Tab to the tabs, by arrows to a view, by Tab into it', async () => {
  await visit('dist/page.html', { html, viewport: { width: 320, height: 640 } }, async ({ page }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    await page.locator('azkg-explorer input').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.locator('azkg-agreement-list [part~="item"]').first().waitFor();
    await page.keyboard.press('Tab');
    const part = await page.evaluate(() => {
      const list = document.querySelector('azkg-explorer')!.shadowRoot!.activeElement;
      return list?.shadowRoot?.activeElement?.getAttribute('part');
    });
    assert.equal(part, 'toggle');
  });
});
