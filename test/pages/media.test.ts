import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { unfold } from './axe.js';
import { ELEMENTS, visitElements } from './fixture-page.js';

const VIEWS = `<azkg-timeline controls permalinks></azkg-timeline>
  <azkg-agreement-list layout="table" controls permalinks></azkg-agreement-list>
  <azkg-record record-id="1997-visit-to-testabad" permalinks></azkg-record>`;

const CONTROLS = 'input, select, [part="reset"]';

/** The values of properties, as the browser shows them: in forced colours these are the reader's. */
async function styles<Name extends string>(element: Locator, ...names: Name[]): Promise<Record<Name, string>> {
  return element.evaluate(
    (element, names) =>
      Object.fromEntries(names.map((name) => [name, getComputedStyle(element).getPropertyValue(name)])) as Record<Name, string>,
    names,
  );
}

/** Goes through the timeline by Tab, and looks at each stop. */
async function assertFocusShows(page: Page, ground: string): Promise<void> {
  const focused = page.locator('azkg-timeline :focus');
  let stops = 0;
  await page.keyboard.press('Tab');
  while ((await focused.count()) > 0) {
    const outline = await styles(focused, 'outline-style', 'outline-width', 'outline-color');
    assert.equal(outline['outline-style'], 'solid');
    assert.ok(parseFloat(outline['outline-width']) >= 2);
    assert.notEqual(outline['outline-color'], ground);
    stops += 1;
    await page.keyboard.press('Tab');
  }
  assert.ok(stops > 20);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: focus, marks, lines and controls stand out from the ground`, async () => {
    await visitElements(VIEWS, { colorScheme, forcedColors: 'active' }, async ({ page }) => {
      const { 'background-color': ground } = await styles(page.locator('html'), 'background-color');
      await assertFocusShows(page, ground);

      for (const control of await page.locator(CONTROLS).all()) {
        const border = await styles(control, 'border-top-style', 'border-top-width', 'border-top-color');
        assert.equal(border['border-top-style'], 'solid');
        assert.ok(parseFloat(border['border-top-width']) >= 1);
        assert.notEqual(border['border-top-color'], ground);
      }

      await page.locator('azkg-timeline input').fill('testabad');
      const mark = await styles(page.locator('mark').first(), 'background-color', 'color');
      assert.notEqual(mark['background-color'], ground);
      assert.notEqual(mark['background-color'], mark.color);

      const line = await styles(page.locator('azkg-timeline [part="credit"]'), 'border-top-width', 'border-top-color');
      assert.equal(line['border-top-width'], '1px');
      assert.notEqual(line['border-top-color'], ground);
    });
  });
}

test('reduced motion: nothing moves, nor comes by degrees', async () => {
  await visitElements(VIEWS, { reducedMotion: 'reduce' }, async ({ page }) => {
    await unfold(page);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    const motions = await page.locator(ELEMENTS.replaceAll(/[\w-]+/g, '$&, $& *')).evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['', '::before', '::after', '::details-content'].map((pseudo) => {
          const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
          return [animationDuration, transitionDuration, scrollBehavior].join(' ');
        }),
      ),
    );
    assert.ok(motions.length > 500);
    assert.deepEqual([...new Set(motions)], ['0s 0s auto']);
  });
});

test('printed, all that unfolds is shown, in each element and inside each other, and nothing that only works on a screen', async () => {
  await visitElements(VIEWS, {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const facts = await page
      .locator('details > [part="facts"]')
      .evaluateAll((all) => all.map((list) => list.checkVisibility() && list.getBoundingClientRect().height > 0));
    assert.ok(facts.length > 15);
    assert.deepEqual(
      facts.filter((isShown) => !isShown),
      [],
    );
    assert.equal(await page.locator('details[open]').count(), 0);
    assert.deepEqual(
      await page.locator(`${CONTROLS}, form`).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      0,
    );
  });
});
