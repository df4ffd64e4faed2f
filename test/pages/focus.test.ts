import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { unfold } from './axe.js';
import { contrasts } from './colours.js';
import { SAMPLES, visitElements } from './fixture-page.js';

/** What has the focus, in the innermost shadow root. */
function focused(page: Page): Locator {
  return page.locator(':focus').last();
}

/** Every place where the focus comes to by a key, until it leaves the page. */
async function* stops(page: Page, key: 'Tab' | 'Shift+Tab'): AsyncGenerator<Locator> {
  for (;;) {
    await page.keyboard.press(key);
    const isInside = await page.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    if (!isInside) return;
    yield focused(page);
  }
}

/** The width of the ring in pixels, 0 if there is none, and its contrast with what is around. */
async function ringOf(stop: Locator): Promise<{ readonly name: string; readonly width: number; readonly contrast: number }> {
  const ring = await stop.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { name: element.outerHTML.slice(0, 60), width: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0 };
  });
  return { ...ring, contrast: (await contrasts(stop, 'outlineColor'))[0] ?? 0 };
}

for (const [colorScheme, theme] of [
  ['light', 'auto'],
  ['dark', 'auto'],
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`theme ${theme} on a ${colorScheme} page: every stop has a ring of 2 px or more that stands out`, async () => {
    const body = SAMPLES.replaceAll('heading-level', `theme="${theme}" heading-level`);
    await visitElements(body, { colorScheme }, async ({ page }) => {
      await unfold(page);
      let count = 0;
      for await (const stop of stops(page, 'Tab')) {
        const ring = await ringOf(stop);
        assert.ok(ring.width >= 2 && ring.contrast >= 3, JSON.stringify(ring));
        count += 1;
      }
      assert.ok(count > 60);
    });
  });
}

test('the ring is 2 px at least where the text is small', async () => {
  const css = 'azkg-timeline { font-size: 10px; }';
  await visitElements('<azkg-timeline controls permalinks></azkg-timeline>', { css }, async ({ page }) => {
    for await (const stop of stops(page, 'Tab')) assert.ok((await ringOf(stop)).width >= 2);
  });
});

const HEADER = 120;

const STICKY = `html { scroll-padding-block-start: ${HEADER}px; }
  header { position: sticky; inset-block-start: 0; height: ${HEADER}px; margin: -1rem; background: Canvas; }`;

/** Whether a box is seen whole, below the header, or fills the room there is no more of. Half a pixel is lost to rounding. */
async function isInSight(page: Page, stop: Locator): Promise<boolean> {
  const { y, height } = (await stop.boundingBox())!;
  const end = page.viewportSize()!.height;
  if (height > end - HEADER) return y < end && y + height > HEADER;
  return y >= HEADER - 0.5 && y + height <= end + 0.5;
}

test('nothing that has the focus is hidden by a sticky header, forwards and backwards', async () => {
  const body = `<header></header>${SAMPLES}`;
  await visitElements(body, { css: STICKY, viewport: { width: 800, height: 500 } }, async ({ page }) => {
    await unfold(page);
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      for await (const stop of stops(page, key)) assert.ok(await isInSight(page, stop), (await ringOf(stop)).name);
    }
  });
});

test('a link to a record leads below a sticky header, and shows where it led', async () => {
  const body = '<header></header><azkg-timeline permalinks></azkg-timeline>';
  await visitElements(body, { css: STICKY, viewport: { width: 800, height: 300 } }, async ({ page }) => {
    for (const id of ['1998-talks-at-misalkol', '1997-treaty-of-neighbourliness', '1995-relief-caravan']) {
      await page.evaluate((id) => void (location.hash = `#azkg-${id}`), id);
      const title = page.locator(`[part="title"][id="${id}"]:focus`);
      await title.waitFor();
      assert.ok(await isInSight(page, title), id);
      const { width, contrast } = await ringOf(title);
      assert.ok(width >= 2 && contrast >= 3);
    }
  });
});
