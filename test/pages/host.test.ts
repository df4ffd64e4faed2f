import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { version } from '../../src/dataset/generated/core.js';
import { TAGS } from '../fixtures/tags.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { contrasts } from './colours.js';
import { ELEMENTS, SAMPLES, visitElements } from './fixture-page.js';
import { layoutShift } from './layout.js';
import { shownIds, visit } from './visit.js';

test('two versions of the module on a page: one warning that names both, no exception, and the first goes on', async () => {
  const other = readFileSync(projectPath('dist/azkg.js'), 'utf8').replaceAll(version, '99.0.0');
  const html = pageOf(
    `${MODULE}<script type="module" src="other/azkg.js"></script>`,
    '<azkg-timeline limit="2"></azkg-timeline>',
  );
  await visit('dist/page.html', { html, answers: { '**/other/azkg.js': other } }, async ({ page, complaints }) => {
    assert.equal((await shownIds(page, 'azkg-timeline')).length, 2);
    assert.equal(complaints.length, 1);
    assert.ok(complaints[0]!.includes('99.0.0') && complaints[0]!.includes(version), complaints[0]);
  });
});

/** Keeps the lengths of all large texts that are parsed as JSON. */
const COUNT_PARSES = `<script>
  const { parse } = JSON;
  globalThis.parsed = [];
  JSON.parse = (text, ...rest) => {
    if (text.length > 10_000) parsed.push(text.length);
    return parse(text, ...rest);
  };
</script>`;

function parsedTexts(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { readonly parsed: number[] }).parsed);
}

const TOPICS = ['culture', 'education', 'trade', 'energy', 'transport', 'politics', 'tourism'];

/** Elements that show records by themselves, each with another selection. */
const TWENTY = Array.from({ length: 20 }, (_, i) => {
  const tags = TAGS.filter((tag) => !['azkg-filter-bar', 'azkg-record', 'azkg-explorer'].includes(tag));
  const tag = tags[i % tags.length]!;
  return `<${tag} topic="${TOPICS[i % TOPICS.length]}" from="${1991 + i}" heading="Number ${i}" controls></${tag}>`;
});

/** What of the elements a key could change: what is shown, marked and scrolled. */
function stateOf(page: Page): Promise<string[]> {
  return page
    .locator(ELEMENTS)
    .evaluateAll((elements) =>
      elements.flatMap((element) => [
        element.shadowRoot?.innerHTML ?? '',
        ...Array.from(
          element.shadowRoot?.querySelectorAll('*') ?? [],
          ({ scrollLeft, scrollTop }) => `${scrollLeft} ${scrollTop}`,
        ),
      ]),
    );
}

test('twenty elements with a selection each: one parse of the dataset, and keys that nobody meant for them change nothing', async () => {
  await visit('dist/page.html', { html: pageOf(COUNT_PARSES + MODULE, TWENTY.join('')) }, async ({ page, complaints }) => {
    await page.locator('[part="credit"]').nth(19).waitFor();
    const parsed = await parsedTexts(page);
    assert.ok(parsed.length > 0);
    assert.deepEqual(parsed, [...new Set(parsed)]);

    const before = await stateOf(page);
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'End',
      'Home',
      'Enter',
      'Space',
      'Escape',
      'a',
      '/',
      '+',
    ]) {
      await page.keyboard.press(key);
    }
    assert.deepEqual(await stateOf(page), before);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    assert.deepEqual(complaints, []);
  });
});

/** Bytes of the heap of a page with so many elements, when nothing is left to collect. */
function heapWith(count: number): Promise<number> {
  const html = pageOf(MODULE, '<azkg-timeline topic="culture" limit="1" controls></azkg-timeline>'.repeat(count));
  return visit('dist/page.html', { html }, async ({ page }) => {
    await page
      .locator('[part="credit"]')
      .nth(count - 1)
      .waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  });
}

test('a further element costs what it shows, not another dataset', async () => {
  const each = ((await heapWith(21)) - (await heapWith(1))) / 20;
  assert.ok(each < 150_000, `${Math.round(each / 1000)} kB each`);
});

test('three screens below, lazy: no work before the reader comes, and what is seen does not move then', async () => {
  const far = '<style>.far { height: 2400px; }</style><div class="far">Article</div>';
  const element = '<azkg-timeline loading="lazy" limit="8" heading="Visits"><p>19 January 1993</p></azkg-timeline>';
  const html = pageOf(COUNT_PARSES + MODULE, `${far}${element}<p>After it</p><div class="far"></div>`);
  await visit('dist/page.html', { html, viewport: { width: 720, height: 800 } }, async ({ page, complaints, foreign }) => {
    assert.deepEqual(await parsedTexts(page), []);
    assert.equal(await page.locator('[part~="item"]').count(), 0);
    assert.equal(await page.getByText('19 January 1993').isVisible(), true);

    await page.mouse.move(300, 300);
    const item = page.locator('azkg-timeline [part~="item"]').first();
    const isSeen = () =>
      item.evaluateAll(([first]) => first !== undefined && first.getBoundingClientRect().top < innerHeight - 100);
    while (!(await isSeen())) {
      await page.mouse.wheel(0, 100);
      await page.waitForTimeout(50);
    }
    await page.waitForLoadState('networkidle');
    assert.equal((await shownIds(page, 'azkg-timeline')).length, 8);
    assert.equal(await layoutShift(page), 0);
    assert.deepEqual([...complaints, ...foreign], []);
  });
});

/** What host pages say about light and dark, and what they show. */
const HOSTS: { readonly [name: string]: string } = {
  'says nothing': ':root { color-scheme: normal; background: white; color: black; }',
  'is light': ':root { color-scheme: light; }',
  'is dark': ':root { color-scheme: dark; }',
  'is as the reader likes it': ':root { color-scheme: light dark; }',
  'is dark by its colours only': ':root { color-scheme: normal; background: #14161a; color: #e6e6e6; }',
  'is light by its colours, in spite of the reader': ':root { color-scheme: light dark; background: #fff; color: #222; }',
};

const TEXTS = ['a', 'button', 'input', 'option', 'p', 'select', 'summary', 'td', 'th', 'time', 'h2', 'h3', 'span'];

for (const [name, css] of Object.entries(HOSTS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a page that ${name}, for a reader who likes it ${colorScheme}: every text can be read in every theme`, async () => {
      const body = ['auto', 'light', 'dark']
        .map((theme) => SAMPLES.replaceAll(' heading=', ` theme="${theme}" heading=`))
        .join('');
      await visitElements(body, { css, colorScheme }, async ({ page }) => {
        const texts = page.locator(`:is(${ELEMENTS}) :is(${TEXTS.join()}):visible:not(:disabled)`);
        const found = await contrasts(texts, 'color');
        assert.ok(found.length > 1000, `${found.length} texts`);
        const pale = found.flatMap((contrast, i) => (contrast < 4.5 ? [i] : []));
        const names = await Promise.all(
          pale.slice(0, 5).map((i) => texts.nth(i).evaluate((text) => text.outerHTML.slice(0, 200))),
        );
        assert.deepEqual(names, []);
      });
    });
  }
}
