import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { coreDocument } from '../../src/dataset/core.js';
import { version } from '../../src/dataset/generated/core.js';
import { textsOf } from '../../src/dataset/texts.js';
import { visitElements } from './fixture-page.js';

/** What a region says that was there before its text: that is what screen readers announce. */
const LISTEN = `
  globalThis.said = [];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver((changes) => {
      const elements = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
      const regions = elements.map((element) => element?.closest('[role="status"], [role="alert"]'));
      for (const region of new Set(regions.filter(Boolean))) {
        const text = region.textContent.trim();
        if (text) said.push({ host: this.id, role: region.role, text });
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };`;

/** Longer than anybody waits for an announcement, in milliseconds. */
const LONG = 60_000;

/** Shorter than the pause after which a reader counts as settled. */
const BETWEEN_KEYS = 150;

/** What has been said politely; anything else is given with its role. */
async function said(page: Page, host = ''): Promise<string[]> {
  const all = await page.evaluate(() => (globalThis as unknown as { said: { host: string; role: string; text: string }[] }).said);
  return all.filter((one) => one.host === host).map(({ role, text }) => (role === 'status' ? text : `${role}: ${text}`));
}

/** Opens elements on a page whose clock stands still, so that a test says how much time passes. */
async function visitInStillness(body: string, look: (page: Page) => Promise<void>, data?: unknown): Promise<void> {
  await visitElements(body, { script: LISTEN, ...(data !== undefined && { data }) }, async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(LONG);
    await look(page);
  });
}

async function typeQuickly(page: Page, field: Locator, words: string): Promise<void> {
  await field.focus();
  for (const letter of words) {
    await page.keyboard.type(letter);
    await page.clock.runFor(BETWEEN_KEYS);
  }
}

test('typing quickly: nothing is said until the reader has settled, then the number once', async () => {
  await visitInStillness('<azkg-timeline controls></azkg-timeline>', async (page) => {
    await typeQuickly(page, page.getByRole('searchbox'), 'caravan');
    await page.locator('[part="count"]', { hasText: '2 of 9 entries' }).waitFor();
    assert.deepEqual(await said(page), []);
    await page.clock.runFor(LONG);
    assert.deepEqual(await said(page), ['2 of 9 entries']);
  });
});

test('who types on is told again, of nothing found too', async () => {
  await visitInStillness('<azkg-timeline controls></azkg-timeline>', async (page) => {
    await typeQuickly(page, page.getByRole('searchbox'), 'caravan');
    await page.clock.runFor(LONG);
    await typeQuickly(page, page.getByRole('searchbox'), 'qqq');
    await page.clock.runFor(LONG);
    assert.deepEqual(await said(page), ['2 of 9 entries', '0 of 9 entries']);
  });
});

test('each choice in a filter is said once, and so is its undoing, even if the number stays', async () => {
  await visitInStillness('<azkg-timeline controls></azkg-timeline>', async (page) => {
    for (const choose of [
      () => page.getByLabel('Type').selectOption('visit'),
      () => page.getByLabel('Order').selectOption('desc'),
      () => page.getByRole('button', { name: 'Reset' }).click(),
    ]) {
      await choose();
      await page.clock.runFor(LONG);
    }
    assert.deepEqual(await said(page), ['2 of 9 entries', '2 of 9 entries', '9 entries']);
  });
});

test('what is no choice among the records is not said: details, the order of a table, the host’s attributes', async () => {
  await visitInStillness('<azkg-agreement-list layout="table" controls></azkg-agreement-list>', async (page) => {
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Title' }).click();
    await page.locator('azkg-agreement-list').evaluate((list) => list.setAttribute('limit', '2'));
    await page.locator('[part="count"]', { hasText: '2 of 4 entries' }).waitFor();
    await page.clock.runFor(LONG);
    assert.deepEqual(await said(page), []);
  });
});

test('the first view says nothing; the regions for it are there, and empty', async () => {
  const body = `<azkg-timeline controls></azkg-timeline><azkg-agreement-list controls></azkg-agreement-list>
    <azkg-record record-id="misalkol"></azkg-record>`;
  await visitInStillness(body, async (page) => {
    await page.clock.runFor(LONG);
    assert.deepEqual(await said(page), []);
    // Of each form, each line of the credit, and the record's own tools.
    assert.deepEqual(await page.getByRole('status').allTextContents(), ['', '', '', '', '', '']);
    assert.equal(await page.getByRole('alert').count(), 0);
  });
});

test('texts of other languages that arrive during a search are said where they change the number, and only there', async () => {
  const body = '<azkg-timeline controls id="more"></azkg-timeline><azkg-timeline controls id="same"></azkg-timeline>';
  const bundled = null;
  await visitInStillness(
    body,
    async (page) => {
      const arrive = await holdBack(page, 'небывалое');
      await typeQuickly(page, page.locator('#more input'), 'небывалое');
      await typeQuickly(page, page.locator('#same input'), 'qqqqq');
      await page.clock.runFor(LONG);
      const [none = '', ...more] = await said(page, 'more');
      assert.match(none, /^0 of \d+ entries$/);
      assert.deepEqual(more, []);

      arrive();
      await page.locator('#more [part="item"]').first().waitFor();
      await page.clock.runFor(LONG);
      const count = await page.locator('#more [part="count"]').innerText();
      assert.notEqual(count, none);
      assert.deepEqual(await said(page, 'more'), [none, count]);
      assert.deepEqual(await said(page, 'same'), [none]);
    },
    bundled,
  );
});

/** Keeps files of other languages, in which every text is the word, from the page until the function is called that it gives. */
async function holdBack(page: Page, word: string): Promise<() => void> {
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const texts = textsOf(coreDocument(), 'ru').map(() => word);
  const file = (language: string) => `
    export const version = ${JSON.stringify(version)};
    export const first = { language: ${JSON.stringify(language)}, dates: new Proxy({}, { get: () => () => ['', '', ''] }) };
    export const late = {};
    export const textsJson = ${JSON.stringify(JSON.stringify(texts))};`;
  await page.route(/azkg-(az|ky|ru|tr)\.js/, async (route) => {
    await arrival;
    const language = /azkg-(..)\.js/.exec(route.request().url())?.[1] ?? '';
    await route.fulfill({ contentType: 'text/javascript', body: file(language) });
  });
  return arrive;
}
