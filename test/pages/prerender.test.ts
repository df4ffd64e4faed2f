import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { prerender, type PrerenderOptions } from '../../src/prerender.js';
import { ELEMENTS } from '../../src/prerender/elements.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const DRAWN = Object.keys(ELEMENTS).filter((tag) => ELEMENTS[tag]!.isDrawn);

/** A page of one element, drawn ahead, whose script has not come yet. */
async function servedPage(tag: string, attributes: string, options: PrerenderOptions = {}): Promise<string> {
  const { html, problems } = await prerender(pageOf('', `<${tag} ${attributes}></${tag}><p id="after">After</p>`), options);
  assert.deepEqual(problems, []);
  return html;
}

interface Box {
  readonly name: string;
  readonly text: string;
  /** Left, top, width, height, in pixels. */
  readonly place: readonly number[];
}

/** Every box in the element, with the text in it, as they are painted. */
function painted(page: Page, tag: string): Promise<Box[]> {
  return page.locator(tag).evaluate((element) =>
    Array.from(element.shadowRoot!.querySelectorAll('*'))
      .filter((inner) => inner.checkVisibility() && !inner.matches('style, link, slot'))
      .map((inner) => {
        const { x, y, width, height } = inner.getBoundingClientRect();
        const text = Array.from(inner.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
        const name = `${inner.localName} ${inner.getAttribute('part') ?? ''}`;
        return { name, text: text.replace(/\s+/g, ' ').trim(), place: [x, y, width, height] };
      }),
  );
}

/** Browsers draw the letters of one text and of two that touch a little apart: less than a pixel. */
function assertSame(after: readonly Box[], before: readonly Box[]): void {
  const words = (boxes: readonly Box[]) => boxes.map(({ name, text }) => `${name} ${text}`);
  assert.deepEqual(words(after), words(before));
  const moved = after.filter(({ place }, i) => place.some((value, j) => Math.abs(value - before[i]!.place[j]!) >= 1));
  assert.deepEqual(moved, []);
}

/** The script comes, and the element takes over what was served. */
async function takeOver(page: Page, tag: string): Promise<void> {
  await page.evaluate((name) => {
    const seen: { shifts: number; isReady?: boolean } = ((window as { seen?: object }).seen = { shifts: 0 });
    new PerformanceObserver((list) => (seen.shifts += list.getEntries().length)).observe({ type: 'layout-shift' });
    document.querySelector(name)!.addEventListener('azkg-ready', () => (seen.isReady = true));
  }, tag);
  await page.addScriptTag({ url: 'azkg.js', type: 'module' });
  await page.waitForFunction(() => (window as { seen?: { isReady?: boolean } }).seen?.isReady);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

const VIEWS: readonly (readonly [tag: string, attributes: string])[] = [
  ...DRAWN.map((tag) => [tag, tag === 'azkg-record' ? 'record-id="2012-official-visit-of-almazbek-atambayev"' : ''] as const),
  ['azkg-timeline', 'lang="ky" heading="Хроника" controls="search type topic year order download" group-by="decade" permalinks'],
  ['azkg-timeline', 'lang="az" layout="compact" show-sources perspective="kg"'],
  ['azkg-timeline', 'lang="ru" query="энергетика"'],
  ['azkg-agreement-list', 'lang="tr" layout="table" theme="dark" density="compact" report-url="mailto:editor@example.org"'],
  ['azkg-timeline', 'topic="none-such"'],
];

for (const [tag, attributes] of VIEWS) {
  test(`<${tag} ${attributes}> is taken over as it was drawn ahead: no word, no box changes`, async () => {
    // The script is added by hand, which the policy of the page would forbid.
    const options = { html: await servedPage(tag, attributes), bypassCSP: true };
    await visit('dist/page.html', options, async ({ page, complaints }) => {
      const before = await painted(page, tag);
      assert.ok(before.length > 5, 'Something is drawn.');
      await takeOver(page, tag);
      assertSame(await painted(page, tag), before);
      assert.equal(await page.evaluate(() => (window as { seen?: { shifts: number } }).seen!.shifts), 0);
      assert.equal(await page.locator(`${tag} .frame`).count(), 1);
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('none-such')),
        [],
      );
    });
  });
}

test('without JavaScript the entries and their sources can be read, and nothing is offered that needs it', async () => {
  const html = await servedPage('azkg-timeline', 'lang="az" type="visit" controls permalinks');
  await visit('dist/page.html', { html, javaScriptEnabled: false }, async ({ page }) => {
    const first = page.locator('azkg-timeline [part~="item"]').first();
    assert.equal(await first.locator('time').first().textContent(), '23 aprel 1997');
    await first.locator('summary').first().click();
    assert.equal(await first.locator('[part~="proof"] a').last().isVisible(), true);
    assert.equal(await page.locator('azkg-timeline :is(form, button)').filter({ visible: true }).count(), 0);
  });
});

test('what a reader has unfolded before the script came stays so, and the focus is where it was', async () => {
  const options = { html: await servedPage('azkg-timeline', 'type="visit" limit="5"'), bypassCSP: true };
  await visit('dist/page.html', options, async ({ page }) => {
    const toggle = page.locator('azkg-timeline [part~="item"]').nth(2).locator('summary').first();
    await toggle.click();
    const text = await page.locator('azkg-timeline').evaluate((element) => element.shadowRoot!.activeElement!.textContent);
    await takeOver(page, 'azkg-timeline');
    assert.equal(await page.locator('azkg-timeline details[open]').count(), 1);
    assert.equal(await toggle.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open), true);
    assert.equal(await toggle.evaluate((summary) => (summary.getRootNode() as ShadowRoot).activeElement === summary), true);
    assert.equal((await toggle.textContent())?.trim(), text?.trim());
  });
});

test('where the script does not come, what was drawn ahead stays; where its later files fail, too', async () => {
  const html = (await servedPage('azkg-timeline', 'limit="3"')).replace('</body>', `${MODULE}</body>`);
  for (const answers of [{ '**/azkg.js': undefined }, { '**/azkg-details.js*': undefined }]) {
    await visit('dist/page.html', { html, answers }, async ({ page }) => {
      const items = page.locator('azkg-timeline [part~="item"]');
      assert.equal(await items.count(), 3);
      await items.first().locator('summary').click();
      assert.equal(await items.first().locator('[part~="sources"] a').first().isVisible(), true);
    });
  }
});

test('stylesheets that lie beside the script are enough where the policy forbids styles in the page', async () => {
  const html = await servedPage('azkg-timeline', 'limit="3"', { stylesheets: 'styles' });
  assert.doesNotMatch(html, /<style/);
  await visit('dist/page.html', { html }, async ({ page, complaints }) => {
    const inline = await servedPage('azkg-timeline', 'limit="3"');
    const linked = await painted(page, 'azkg-timeline');
    await visit('dist/page.html', { html: inline }, async ({ page: other }) =>
      assertSame(linked, await painted(other, 'azkg-timeline')),
    );
    assert.deepEqual(complaints, []);
  });
});

test('lazily loaded elements show what was drawn ahead, and are drawn anew when the reader comes near', async () => {
  const tag = '<azkg-timeline loading="lazy" limit="2"></azkg-timeline>';
  const { html } = await prerender(pageOf(MODULE, `<div id="above"></div>${tag}`));
  const answered = html.replace('</head>', '<style>#above { block-size: 5000px }</style></head>');
  await visit('dist/page.html', { html: answered }, async ({ page }) => {
    const style = page.locator('azkg-timeline style');
    assert.equal(await page.locator('azkg-timeline [part~="item"]').count(), 2);
    assert.equal(await style.count(), 1);
    await page.locator('azkg-timeline').scrollIntoViewIfNeeded();
    await style.waitFor({ state: 'detached' });
    assert.equal(await page.locator('azkg-timeline [part~="item"]').count(), 2);
  });
});

for (const [tag, attributes] of [
  ['azkg-map', 'lang="az"'],
  ['azkg-explorer', 'lang="ky"'],
] as const) {
  test(`<${tag}> hangs on the browser: a list stands in for it, and goes when it is drawn`, async () => {
    const { html, count } = await prerender(pageOf(MODULE, `<${tag} ${attributes}></${tag}>`));
    assert.equal(count, 1);
    await visit('dist/page.html', { html, javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await page.locator(`${tag} li`).filter({ visible: true }).count(), 10);
      assert.equal(await page.locator(`${tag} li time`).first().isVisible(), true);
    });
    await visit('dist/page.html', { html }, async ({ page }) => {
      await page.locator(`${tag} [part~="credit"]`).first().waitFor();
      assert.equal(await page.locator(`${tag} > [data-azkg-prerendered]`).isVisible(), false);
    });
  });
}
