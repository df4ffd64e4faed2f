import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { visitElements } from './fixture-page.js';
import { shownIds, visit } from './visit.js';

const STRIP = '<azkg-timeline layout="horizontal" heading-level="2"></azkg-timeline>';
const WIDE = { viewport: { width: 1000, height: 600 } };

/** A page with the bundled dataset. */
function pageOf(head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Test</title><link rel="icon" href="data:," />${head}
    <script type="module" src="azkg.js"></script></head><body><main><h1>Test</h1>${STRIP}</main></body></html>`;
}

/** Part and record of what has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return `${element?.getAttribute('part')} ${element?.closest('[data-id]')?.getAttribute('data-id')}`;
  });
}

test('the keyboard goes along the axis, opens a record below it, and comes back', async () => {
  await visitElements(STRIP, WIDE, async ({ page, complaints }) => {
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'mark 1993-diplomatic-relations');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('[part="caption"]').textContent(), '23–24 April 1997: President Misalov visits Testabad');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches('[part="title"]'));
    assert.equal(await focused(page), 'title 1997-visit-to-testabad');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'mark 1997-visit-to-testabad');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'toggle 1997-visit-to-testabad');
    assert.deepEqual(complaints, []);
  });
});

test('the wheel scrolls the page over the axis, also where the axis itself can be scrolled', async () => {
  await visitElements(`${STRIP}<p>Below</p>`, { ...WIDE, css: 'main > p { height: 200vh; }' }, async ({ page }) => {
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    const box = (await page.locator('[part="axis"]').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + box.height / 2);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY >= 200);
  });
});

test('the finger scrolls the page over the axis', async () => {
  await visitElements(STRIP, { ...WIDE, hasTouch: true }, async ({ page }) => {
    const action = await page.locator('[part="axis"]').evaluate((axis) => getComputedStyle(axis).touchAction);
    assert.equal(action, 'auto');
  });
});

test('by a click the record is opened below, in sight', async () => {
  await visitElements(STRIP, { viewport: { width: 1000, height: 420 } }, async ({ page }) => {
    await page.locator('.mark').nth(2).click();
    const title = page.locator('[part="selection"] [part="title"]').first();
    await title.waitFor();
    const box = (await title.boundingBox())!;
    assert.ok(box.y >= 0 && box.y + box.height <= 420);
  });
});

test('a page with a strict policy shows it, every record in its place', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
  const html = pageOf(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
  await visit('dist/page.html', { ...WIDE, html }, async ({ page, complaints }) => {
    await page.locator('.mark').first().waitFor();
    const lefts = await page.locator('.mark').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    assert.ok(new Set(lefts).size > 20);
    assert.deepEqual(complaints, []);
  });
});

test('without its file the list is shown, with what is missing and another try', async () => {
  const answers = { '**/azkg-strip.js*': undefined };
  await visit('dist/page.html', { ...WIDE, html: pageOf(), answers }, async ({ page }) => {
    await page.locator('[part="error"]').waitFor();
    assert.match(await page.locator('[part="error"]').innerText(), /azkg-strip\.js/);
    assert.ok((await shownIds(page, 'azkg-timeline')).length > 100);
    await page.unroute('**/azkg-strip.js*');
    await page.locator('[part="retry"]').click();
    await page.locator('.mark').first().waitFor();
    assert.equal(await page.locator('[part="error"]').count(), 0);
  });
});

test('on paper, and where there is no room, it is the list', async () => {
  await visitElements(STRIP, WIDE, async ({ page }) => {
    await page.locator('.mark').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('article').nth(8).waitFor();
    assert.equal(await page.locator('.mark').count(), 0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.mark').first().waitFor();
    await page.setViewportSize({ width: 320, height: 600 });
    await page.locator('article').nth(8).waitFor();
    assert.equal(await page.locator('.mark').count(), 0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    await visitElements(STRIP, { ...WIDE, colorScheme }, async ({ page }) => {
      await page.getByRole('button', { name: 'Later' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      assert.deepEqual(await violations(page), []);
    });
  });
}

test('without motion for those who want none', async () => {
  for (const [reducedMotion, behaviour] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const) {
    await visitElements(STRIP, { ...WIDE, reducedMotion }, async ({ page }) => {
      const found = await page.locator('[part="axis"]').evaluate((axis) => getComputedStyle(axis).scrollBehavior);
      assert.equal(found, behaviour);
    });
  }
});

test('with forced colours marks and the open record stay apart from the ground', async () => {
  await visitElements(STRIP, { ...WIDE, forcedColors: 'active' }, async ({ page }) => {
    await page.getByRole('button', { name: 'Later' }).click();
    const colours = await page
      .locator('circle.sure')
      .first()
      .evaluate((dot) => [getComputedStyle(dot).fill, getComputedStyle(document.documentElement).backgroundColor]);
    assert.notEqual(colours[0], colours[1]);
    const border = await page.locator('[aria-expanded="true"]').evaluate((mark) => getComputedStyle(mark).borderStyle);
    assert.equal(border, 'solid');
  });
});
