import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../scripts/serve.js';
import { page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const FRAMES = '<script src="azkg-frames.js"></script>';

/** Another origin than that of the page that shows the frame. */
let other: RunningServer;
before(async () => void (other = await startServer({ port: 0 })));
after(() => other.close());

function frame(query: string, attributes = ''): string {
  return `<iframe src="${other.url}dist/embed.html?${query.replaceAll('&', '&amp;')}" title="View" width="360" ${attributes}></iframe>`;
}

async function inFrame(page: Page): Promise<Frame> {
  const inside = page.frames()[1]!;
  await inside.locator('[part~="item"], [role="alert"]').first().waitFor();
  return inside;
}

/** Waits until the frame is exactly as high as what is in it, so that nothing scrolls. */
async function waitUntilFitting(page: Page): Promise<void> {
  const inside = page.frames()[1]!;
  for (let fits = false; !fits;) {
    const wanted = await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    fits = await page.evaluate((height) => document.querySelector('iframe')!.clientHeight === height, wanted);
  }
}

for (const [name, sandbox] of Object.entries({
  'a frame of another origin': '',
  'a sandbox without an origin': 'sandbox="allow-scripts"',
  'a sandbox with its origin and downloads': 'sandbox="allow-scripts allow-same-origin allow-downloads"',
})) {
  test(`${name}: the element is shown, and the frame is as high as it`, async () => {
    await visit(
      'dist/host.html',
      { html: pageOf(FRAMES, frame('element=timeline&lang=az&limit=4', sandbox)) },
      async ({ page }) => {
        const inside = await inFrame(page);
        assert.equal(await inside.locator('[part~="item"]').count(), 4);
        assert.match(await inside.locator('[part="list"]').innerText(), /yanvar|avqust|dekabr/);
        await waitUntilFitting(page);
        await inside.locator('summary').first().click();
        await waitUntilFitting(page);
      },
    );
  });
}

test('an element with a file of its own is shown too', async () => {
  await visit('dist/host.html', { html: pageOf(FRAMES, frame('element=visit-list&limit=2')) }, async ({ page }) => {
    assert.equal(await (await inFrame(page)).locator('azkg-visit-list').count(), 1);
  });
});

test('a link opens in a new tab, not in the frame', async () => {
  await visit('dist/host.html', { html: pageOf(FRAMES, frame('element=timeline&limit=2')) }, async ({ page }) => {
    await page.context().route('https://creativecommons.org/**', (route) => route.fulfill({ body: 'The licence' }));
    const inside = await inFrame(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      inside.locator('[part="credit"] a').first().click(),
    ]);
    await opened.waitForURL('https://creativecommons.org/**');
    assert.match(inside.url(), /embed\.html/);
  });
});

test('heights are told in the words of Datawrapper, AMP and pym.js', async () => {
  const heard = '<script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
  await visit('dist/host.html', { html: pageOf(heard, frame('element=timeline&limit=2&childId=box')) }, async ({ page }) => {
    const height = await (await inFrame(page)).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.waitForFunction(
      (last) => JSON.stringify((globalThis as never as { heard: unknown }).heard).includes(`x${last}"`),
      height,
    );
    const messages = await page.evaluate(() => (globalThis as never as { heard: unknown[] }).heard.slice(-3));
    assert.deepEqual(messages, [
      { 'azkg-height': height, 'datawrapper-height': { timeline: height } },
      { sentinel: 'amp', type: 'embed-size', height },
      `pymxPYMxboxxPYMxheightxPYMx${height}`,
    ]);
  });
});

test('the listener takes no height from another window, and none that is no height', async () => {
  const html = pageOf(FRAMES, '<iframe title="View" height="77" srcdoc=""></iframe>');
  await visit('dist/host.html', { html }, async ({ page, complaints }) => {
    await page.evaluate(() => window.postMessage({ 'azkg-height': 500 }, '*'));
    await page.frames()[1]!.evaluate(() => {
      for (const height of ['500', -1, NaN, Infinity, 1e9, null, {}]) parent.postMessage({ 'azkg-height': height }, '*');
      for (const data of [null, 7, 'azkg-height', []]) parent.postMessage(data, '*');
    });
    await page.frames()[1]!.evaluate(() => parent.postMessage('last', '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await page.evaluate(() => document.querySelector('iframe')!.height), '77');
    await page.frames()[1]!.evaluate(() => parent.postMessage({ 'azkg-height': 120.2 }, '*'));
    await page.waitForFunction(() => document.querySelector('iframe')!.height === '121');
    assert.deepEqual(complaints, []);
  });
});

test('when an entry is unfolded the frame follows within 200 ms', async () => {
  // The details have arrived before the entry is unfolded: what is measured is the way of the height.
  const html = pageOf(FRAMES, frame('element=timeline&limit=4&show-sources=true'));
  await visit('dist/host.html', { html }, async ({ page }) => {
    const inside = await inFrame(page);
    await inside.locator('[part="sources"]').first().waitFor();
    await waitUntilFitting(page);
    const delay = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const iframe = document.querySelector('iframe')!;
          new MutationObserver(() => resolve(performance.timeOrigin + performance.now())).observe(iframe, { attributes: true });
        }),
    );
    const start = await inside.evaluate(() => {
      const details = document
        .querySelector('azkg-timeline')!
        .shadowRoot!.querySelector<HTMLDetailsElement>('details:not([open])')!;
      details.open = true;
      return performance.timeOrigin + performance.now();
    });
    const elapsed = (await delay) - start;
    assert.ok(elapsed < 200, `${elapsed} ms`);
    await waitUntilFitting(page);
  });
});

test('semicolons, a version and colours in the address: the view has them', async () => {
  const query = 'element=timeline;limit=2;v=0.1.0;accent-color=%239f1239;lang=ru';
  await visit('dist/host.html', { html: pageOf(FRAMES, frame(query)) }, async ({ page, complaints }) => {
    const inside = await inFrame(page);
    const colour = await inside
      .locator('[part="date"]')
      .first()
      .evaluate((date) => getComputedStyle(date).color);
    assert.equal(colour, 'rgb(159, 18, 57)');
    assert.equal(await inside.locator('html').getAttribute('lang'), 'ru');
    assert.deepEqual(complaints, []);
  });
});

const REFUSED: readonly (readonly [query: string, message: RegExp])[] = [
  ['', /names no element.*timeline/],
  ['element=tmeline', /no element “tmeline”.*timeline/],
  ['element=timeline;text-color=url(x)', /text-color is “url\(x\)”, which is no colour/],
  ['element=timeline&topci=culture', /no parameter “topci”.*topic/],
  ['element=timeline&src=https%3A%2F%2Felsewhere.example%2Fx.json', /another host, elsewhere\.example/],
];

for (const [query, message] of REFUSED) {
  test(`embed.html?${query} says what is wrong and shows nothing`, async () => {
    await visit('dist/host.html', { html: pageOf(FRAMES, frame(query)) }, async ({ page, foreign }) => {
      const inside = await inFrame(page);
      assert.match(await inside.locator('[role="alert"]').innerText(), message);
      assert.equal(await inside.locator('[part~="item"]').count(), 0);
      assert.ok(foreign.every((address) => address.startsWith(other.url)));
    });
  });
}
