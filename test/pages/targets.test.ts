import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { unfold } from './axe.js';
import { SAMPLES, visitElements } from './fixture-page.js';

interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const BODY = `${SAMPLES}<azkg-timeline controls query="nothing of the kind"></azkg-timeline><azkg-record src="nowhere:"></azkg-record>`;

/** Everything that can be hit, but for links inside a sentence. */
async function targets(page: Page): Promise<Target[]> {
  return page.locator('main :is(a, button, input, select, summary)').evaluateAll((all) =>
    all
      .filter((element) => {
        const block = element.closest('p, li, dd, th, h2, h3, h4')?.textContent.trim();
        return element.checkVisibility() && (element.localName !== 'a' || block === element.textContent.trim());
      })
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { name: `${element.localName} ${element.textContent.trim().slice(0, 30)}`, left, top, right, bottom };
      }),
  );
}

function overlapping(all: readonly Target[]): string[] {
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.name} and ${other.name}`),
  );
}

const POINTERS: readonly (readonly [string, number, BrowserContextOptions])[] = [
  ['a mouse', 24, { viewport: { width: 1200, height: 800 } }],
  ['a mouse in a narrow window', 24, { viewport: { width: 320, height: 800 } }],
  ['a finger on a phone', 44, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true }],
  ['a finger on a tablet', 44, { viewport: { width: 1000, height: 800 }, hasTouch: true, isMobile: true }],
];

for (const [pointer, size, options] of POINTERS) {
  test(`${pointer} has ${size} × ${size} px to hit, and nothing in the way of it`, async () => {
    await visitElements(BODY, options, async ({ page }) => {
      await unfold(page);
      const all = await targets(page);
      assert.ok(all.length > 50);
      // Half a pixel is lost to rounding.
      assert.deepEqual(
        all.filter(({ left, right, top, bottom }) => right - left < size - 0.5 || bottom - top < size - 0.5),
        [],
      );
      assert.deepEqual(overlapping(all), []);
    });
  });
}
