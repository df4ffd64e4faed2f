import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { ELEMENTS, visitElements } from './fixture-page.js';

/** Each stands between long texts: there is a page to scroll, above and below. */
const VIEWS = [
  '<azkg-timeline controls></azkg-timeline>',
  '<azkg-agreement-list layout="table" controls></azkg-agreement-list>',
  '<azkg-record record-id="1997-visit-to-testabad"></azkg-record>',
]
  .map((element) => `<p></p>${element}<p></p>`)
  .join('');

const OPTIONS = { css: 'p { height: 100vh; }', viewport: { width: 400, height: 600 } };

/** What a reader may have under the pointer or the finger. */
const SPOTS = [
  'azkg-timeline input',
  'azkg-timeline select',
  'azkg-timeline [part="reset"]',
  'azkg-timeline [part="item"]',
  'azkg-timeline [part="toggle"]',
  'azkg-agreement-list [part="sort"]',
  'azkg-agreement-list [part="item"]',
  'azkg-record [part="facts"]',
  'azkg-record [part="credit"] a',
];

/** How far a gesture goes, in pixels. */
const WAY = 150;

/** Events by which a page takes gestures from the reader, or slows them down. */
const GESTURE = /^(wheel|mousewheel|touch|pointer|mousemove|mousedown|scroll|gesture|drag)/;

type Gesture = (point: { readonly x: number; readonly y: number }) => Promise<void>;

/** Makes a gesture in the middle of each spot, and waits until the page has gone along. */
async function assertScrolls(page: Page, gesture: Gesture): Promise<void> {
  for (const spot of SPOTS) {
    const point = await page
      .locator(spot)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
        const { left, width, top, bottom } = element.getBoundingClientRect();
        return { x: left + width / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
      });
    const before = await page.evaluate(() => scrollY);
    await gesture(point);
    await page
      .waitForFunction((before) => scrollY > before + 20, before, { timeout: 3000 })
      .catch(() => assert.fail(`${spot} holds the page`));
  }
}

test('the wheel scrolls the page over everything in each element', async () => {
  await visitElements(VIEWS, OPTIONS, async ({ page }) => {
    await assertScrolls(page, async ({ x, y }) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, WAY);
    });
  });
});

test('the wheel scrolls the page, and changes no choice, over a select that has the focus', async () => {
  await visitElements(VIEWS, OPTIONS, async ({ page }) => {
    const select = page.locator('azkg-timeline select').first();
    await select.focus();
    await select.hover();
    await page.mouse.wheel(0, WAY);
    await page.waitForFunction(() => scrollY > 0);
    assert.equal(await select.inputValue(), '');
  });
});

test('one finger scrolls the page over everything in each element', async () => {
  await visitElements(VIEWS, { ...OPTIONS, hasTouch: true, isMobile: true }, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await assertScrolls(page, ({ x, y }) => drag(session, x, y));
  });
});

/** Draws a finger upwards, in small steps as a hand does. */
async function drag(session: CDPSession, x: number, y: number): Promise<void> {
  const steps = Array.from({ length: 10 }, (_, i) => y - ((i + 1) * WAY) / 10);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const step of steps) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: step }] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('two fingers enlarge: nothing limits what a touch may do', async () => {
  await visitElements(VIEWS, { hasTouch: true, isMobile: true }, async ({ page }) => {
    const actions = await page
      .locator(
        ELEMENTS.split(', ')
          .map((tag) => `${tag}, ${tag} *`)
          .join(', '),
      )
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).touchAction));
    assert.deepEqual([...new Set(actions)], ['auto']);
  });
});

test('nothing listens to wheel, touch, pointer or scrolling, in the elements and around them', async () => {
  await visitElements(VIEWS, {}, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const listened = [...(await listenedTo(session, 'document')), ...(await listenedTo(session, 'window'))];
    // Those that the elements need: the search has found them.
    for (const type of ['click', 'input', 'change', 'submit', 'hashchange']) assert.ok(listened.includes(type), type);
    assert.deepEqual(
      listened.filter((type) => GESTURE.test(type)),
      [],
    );
  });
});

/** The types of events that something, and all that is in it, listens to. */
async function listenedTo(session: CDPSession, expression: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId!,
    depth: -1,
    pierce: true,
  });
  return [...new Set(listeners.map(({ type }) => type))];
}
