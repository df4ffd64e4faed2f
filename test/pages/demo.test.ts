import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { layoutShift } from './layout.js';
import { shownIds, visit } from './visit.js';

const PAGES = readdirSync(projectPath('demo')).filter((file) => file.endsWith('.html'));

const WIDTHS = [320, 720, 1200];

for (const file of PAGES) {
  for (const width of WIDTHS) {
    test(`${file} at ${width} px: no complaint, no other host, no shift, nothing wider than the page`, async () => {
      await visit(file, { viewport: { width, height: 800 } }, async ({ page, complaints, foreign }) => {
        await page.locator('[part~="item"]').first().waitFor();
        assert.equal(await layoutShift(page), 0);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
        assert.deepEqual(complaints, []);
        assert.deepEqual(foreign, []);
      });
    });
  }
}

test('classic.html works from the disk', async () => {
  await visit(pathToFileURL(projectPath('demo/classic.html')).href, {}, async ({ page, complaints }) => {
    assert.ok((await shownIds(page, 'azkg-timeline')).includes('1993-establishment-of-diplomatic-relations'));
    assert.deepEqual(complaints, []);
  });
});

test('own-data.html shows the host’s records, and refuses what is none with a sentence', async () => {
  await visit('own-data.html', {}, async ({ page }) => {
    assert.deepEqual(await shownIds(page, '#given'), [
      '1993-diplomatic-relations',
      '1997-visit-to-testabad',
      '1998-talks-at-misalkol',
    ]);
    assert.deepEqual(await shownIds(page, 'azkg-agreement-list'), [
      '1997-treaty-of-neighbourliness',
      '1997-programme-of-exchanges',
    ]);
    assert.match(await page.locator('#refused [part="error"]').innerText(), /^This could not be shown\. It is not a dataset/);
  });
});

test('side-by-side.html lays out by the room of each element', async () => {
  await visit('side-by-side.html', { viewport: { width: 1300, height: 900 } }, async ({ page }) => {
    const display = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).display);
    assert.equal(await display('azkg-timeline article'), 'grid');
    assert.equal(await display('azkg-agreement-list td'), 'block');
  });
});

test('index.html answers a link to a record', async () => {
  await visit('index.html', {}, async ({ page }) => {
    const title = page.locator('azkg-timeline [part="title"] a').first();
    const text = await title.innerText();
    await title.click();
    assert.match(page.url(), /#azkg-\d{4}-/);
    assert.equal(await page.locator('azkg-timeline [part="title"]:focus').innerText(), text);
  });
});

test('index.html leads to every recipe, and every link of a recipe leads to a page', async () => {
  await visit('index.html', {}, async ({ page }) => {
    const links = await page.locator('.recipes a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links.toSorted(), PAGES.filter((file) => file !== 'index.html').toSorted());
  });
});

test('without JavaScript the fallback children are read', async () => {
  const html = '<azkg-timeline><ol><li>19 January 1993: diplomatic relations</li></ol></azkg-timeline>';
  await visit('no-script.html', { javaScriptEnabled: false, html }, async ({ page }) => {
    assert.equal(await page.getByText('19 January 1993').isVisible(), true);
  });
});

test('printed, the details are unfolded and the controls are gone', async () => {
  await visit('index.html', {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const isShown = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.checkVisibility());
    assert.equal(await isShown('azkg-timeline [part="proof"]'), true);
    assert.equal(await isShown('azkg-explorer [part="controls"]'), false);
  });
});

test('the wheel scrolls the page, over every element', async () => {
  await visit('smallest.html', { viewport: { width: 800, height: 600 } }, async ({ page }) => {
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 0);
    assert.ok((await page.evaluate(() => scrollY)) > 0);
  });
});

test('the keyboard reaches and works everything', async () => {
  const html = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="azkg.js"></script><azkg-timeline controls permalinks></azkg-timeline>`;
  await visit('dist/keyboard.html', { html }, async ({ page }) => {
    await page.evaluate(
      (data) => void Object.assign(document.querySelector('azkg-timeline')!, { data }),
      fixtureDocument as unknown,
    );
    await page.locator('azkg-timeline [data-id="1995-relief-caravan"]').waitFor();
    await page.locator('azkg-timeline input').focus();
    await page.keyboard.type('caravan');
    await page.locator('azkg-timeline [part="count"]', { hasText: '2 of 9 entries' }).waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    assert.equal(await focusedPart(page), 'reset');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focusedPart(page), 'toggle');
    await page.keyboard.press('Enter');
    assert.equal(
      await page
        .locator('azkg-timeline details')
        .first()
        .evaluate((details) => (details as HTMLDetailsElement).open),
      true,
    );
  });
});

async function focusedPart(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part'));
}
