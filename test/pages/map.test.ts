import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

/** Opens a page with a map of the bundled dataset, and waits for it. */
async function withMap(attributes: string, width: number, look: (page: Page) => Promise<void>, dir = 'ltr'): Promise<void> {
  const html = pageOf('', `<div dir="${dir}"><azkg-map ${attributes}></azkg-map></div>${MODULE}`);
  await visit('dist/page.html', { html, viewport: { width, height: 800 } }, async ({ page, complaints, foreign }) => {
    await page.locator('azkg-map [part="map"]').waitFor();
    await look(page);
    assert.deepEqual([complaints, foreign], [[], []]);
  });
}

const focusedText = (page: Page) =>
  page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.innerText);

/** Pairs of texts on the map of which one lies over the other. */
async function overlaps(page: Page): Promise<string[]> {
  return page.locator('azkg-map .label').evaluateAll((labels) =>
    labels.flatMap((label, i) =>
      labels.slice(0, i).flatMap((other) => {
        const [a, b] = [label.getBoundingClientRect(), other.getBoundingClientRect()];
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return isApart ? [] : [`${label.textContent} / ${other.textContent}`];
      }),
    ),
  );
}

for (const lang of ['en', 'az', 'ky', 'ru', 'tr']) {
  for (const width of [320, 1200]) {
    test(`${lang}, ${width} px: in no view does a label lie over another, and nothing is wider than the page`, async () => {
      await withMap(`lang="${lang}"`, width, async (page) => {
        const [closer, wider] = [page.locator('azkg-map [part="zoom"]').first(), page.locator('azkg-map [part="zoom"]').last()];
        for (const button of [closer, wider, wider, wider]) {
          assert.deepEqual(await overlaps(page), []);
          assert.ok((await page.locator('azkg-map .label').count()) > 3);
          await button.click();
        }
        assert.deepEqual(await overlaps(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    });
  }
}

test('the keyboard alone: zoom, a place, its entries, and back', async () => {
  await withMap('heading="Places"', 720, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await focusedText(page), 'Zoom in');
    await page.keyboard.press('Enter');
    assert.equal(await focusedText(page), 'Zoom in');
    assert.match(await page.locator('azkg-map [part="caption"]').innerText(), /Outside this part of the map: \d+ places/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.match((await focusedText(page)) ?? '', /^(Baku|Bishkek) /);
    await page.keyboard.press('Space');
    assert.ok((await page.locator('azkg-map [part="list"] > [part="item"]').count()) > 20);
    await page.keyboard.press('Tab');
    assert.match((await focusedText(page)) ?? '', /Details|document/);
    await page.locator('azkg-map [part="close"]').focus();
    await page.keyboard.press('Enter');
    assert.match((await focusedText(page)) ?? '', /^(Baku|Bishkek) /);
    assert.equal(await page.locator('azkg-map [part="list"]').count(), 0);
  });
});

test('every button is large enough for a finger, and the wheel scrolls the page over the map', async () => {
  await withMap('', 320, async (page) => {
    const heights = await page
      .locator('azkg-map button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    assert.ok(Math.min(...heights) >= 24);
    await page.locator('azkg-map [part="map"]').hover();
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 0);
  });
});

test('in a page from right to left the map is the same', async () => {
  const drawings: string[] = [];
  for (const dir of ['ltr', 'rtl']) {
    await withMap(
      '',
      720,
      async (page) =>
        void drawings.push(
          await page.locator('azkg-map [part="mark"]').evaluateAll((marks) => JSON.stringify(marks.map((m) => m.innerHTML))),
        ),
      dir,
    );
  }
  assert.equal(drawings[0]?.replace(/<!--.*?-->/g, ''), drawings[1]?.replace(/<!--.*?-->/g, ''));
});
