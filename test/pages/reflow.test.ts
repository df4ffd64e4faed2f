import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fixtureDocument } from '../fixtures/dataset.js';
import { unfold } from './axe.js';
import { ELEMENTS, visitElements } from './fixture-page.js';
import { layoutFaults } from './layout.js';

const LANGUAGES = ['en', 'az', 'ky', 'ru', 'tr'];

/** A list, a table, their controls, groups, and a whole record. */
const VIEWS = `<azkg-timeline heading="Chronicle" controls permalinks from="2022" limit="8"></azkg-timeline>
  <azkg-agreement-list layout="table" controls permalinks group-by="year" limit="8"></azkg-agreement-list>
  <azkg-agreement-list group-by="topic" show-sources density="compact" theme="dark" from="2022" limit="5"></azkg-agreement-list>
  <azkg-record record-id="2007-opening-of-the-embassy-of-azerbaijan-in-bishkek" permalinks></azkg-record>
  <azkg-timeline layout="horizontal" from="2024"></azkg-timeline>
  <azkg-timeline layout="compact" limit="5"></azkg-timeline>
  <azkg-visit-list controls="search download" group-by="president" limit="4" report-url="/errors"></azkg-visit-list>
  <azkg-institution-list group-by="type" type="embassy council fund"></azkg-institution-list>
  <azkg-person-list limit="4"></azkg-person-list>
  <azkg-source-list recommended></azkg-source-list>
  <azkg-fact-sheet></azkg-fact-sheet>
  <azkg-on-this-day date="2027-04-23"></azkg-on-this-day>
  <azkg-chart by="topic" split="kind" from="2022"></azkg-chart>
  <azkg-chart series="trade-turnover"></azkg-chart>
  <azkg-map type="visit"></azkg-map>
  <azkg-explorer from="2024-04" to="2024-04"></azkg-explorer>`;

/** The same from the fixture dataset, which has every kind of fact. */
const FIXTURE_VIEWS = `<azkg-timeline heading="Chronicle" controls permalinks group-by="year"></azkg-timeline>
  <azkg-agreement-list layout="table" controls permalinks></azkg-agreement-list>
  <azkg-record record-id="1997-visit-to-testabad" show-sources></azkg-record>
  <azkg-record record-id="example-gazette"></azkg-record>
  <azkg-visit-list></azkg-visit-list>
  <azkg-fact-sheet></azkg-fact-sheet>
  <azkg-chart></azkg-chart>
  <azkg-explorer></azkg-explorer>`;

/** 320 pixels are also 1280 at 400 %. */
const NARROW = 320;
const WIDTHS = [NARROW, 640, 1280];

/** What readers may set (SC 1.4.12): each is more than a page has by itself. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const LARGE_TEXT = 'html { font-size: 200%; } body { font-size: 32px; }';

/** Lays the styles of a reader over the page and into the elements, as extensions of browsers do. */
async function addReaderStyles(css: string, page: Page): Promise<void> {
  await page.evaluate(
    ({ css, elements }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const roots = Array.from(document.querySelectorAll(elements), ({ shadowRoot }) => shadowRoot!);
      for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet);
    },
    { css, elements: ELEMENTS },
  );
}

/** Unfolds everything, and looks at it at each width. */
async function assertFits(page: Page, widths: readonly number[] = WIDTHS): Promise<void> {
  await unfold(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await layoutFaults(page), [], `at ${width} px`);
  }
}

for (const lang of LANGUAGES) {
  test(`${lang}: all can be read at 320 px and above, without scrolling sideways`, async () => {
    await visitElements(VIEWS, { lang, data: null }, async ({ page }) => assertFits(page));
  });

  test(`${lang}: … with the text spacing of a reader`, async () => {
    await visitElements(VIEWS, { lang, data: null }, async ({ page }) => {
      await addReaderStyles(TEXT_SPACING, page);
      const spacing = await page
        .locator('azkg-timeline [part="title"]')
        .first()
        .evaluate((title) => parseFloat(getComputedStyle(title).letterSpacing));
      assert.ok(spacing > 1);
      await assertFits(page);
    });
  });

  test(`${lang}: … with text of twice the size`, async () => {
    await visitElements(VIEWS, { lang, data: null, css: LARGE_TEXT }, async ({ page }) => assertFits(page));
  });
}

/** Lengthens each word by 40 %: as long as translations get. */
function lengthen(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
}

/** The fixture dataset with long English texts. What stands under `translations` is no text. */
const longDocument: unknown = JSON.parse(JSON.stringify(fixtureDocument), (key, value: unknown) => {
  if (key === 'translations') return fixtureDocument.translations;
  return key === 'en' && typeof value === 'string' ? lengthen(value) : value;
});

/** Registers the English words with all of them lengthened, those in sentences and dates too. */
const LONG_WORDS = `
  const lengthen = ${lengthen.toString()};
  const longer = (value) => {
    if (typeof value === 'string') return lengthen(value);
    if (typeof value === 'function') return (...given) => longer(value(...given));
    if (Array.isArray(value)) return value.map(longer);
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, longer(inside)]));
  };
  customElements.whenDefined('azkg-timeline').then(async () => {
    const { messagesIn } = await import('./modules/data.js');
    const { language, alphabet, ...words } = messagesIn('en');
    customElements.get('azkg-timeline').registerLocale('en', longer(words));
  });`;

test('words that are 40 % longer fit, with more space and twice the size too', async () => {
  await visitElements(FIXTURE_VIEWS, { data: longDocument, script: LONG_WORDS }, async ({ page }) => {
    await page.locator('azkg-timeline [part="reset"]', { hasText: lengthen('Reset') }).waitFor();
    await assertFits(page);
    await addReaderStyles(TEXT_SPACING, page);
    await assertFits(page);
    await addReaderStyles(LARGE_TEXT, page);
    await assertFits(page);
  });
});

test('on a page that is written from right to left, all fits', async () => {
  await visitElements(FIXTURE_VIEWS, { dir: 'rtl' }, async ({ page }) => {
    await assertFits(page);
    await addReaderStyles(TEXT_SPACING, page);
    await assertFits(page);
    await addReaderStyles(LARGE_TEXT, page);
    await assertFits(page);
  });
});

test('a language that is written from right to left fits, and begins at the right', async () => {
  const script = `customElements.whenDefined('azkg-timeline').then(() =>
    customElements.get('azkg-timeline').registerLocale('he', { search: 'חיפוש', reset: 'איפוס', details: 'פרטים' }));`;
  await visitElements(FIXTURE_VIEWS, { lang: 'he', dir: 'rtl', script }, async ({ page }) => {
    await page.locator('azkg-timeline [part="reset"]', { hasText: 'איפוס' }).waitFor();
    const { left, right } = await page.locator('azkg-timeline .search > span').evaluate((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      const text = range.getBoundingClientRect();
      const form = label.closest('form')!.getBoundingClientRect();
      return { left: text.left - form.left, right: form.right - text.right };
    });
    assert.ok(right < left, 'the label stands at the left');
    await assertFits(page);
  });
});

test('what does not fit is found', async () => {
  const css =
    'azkg-timeline::part(title) { font-size: 40px; white-space: nowrap; } azkg-record::part(date) { margin-block-end: -1em; }';
  await visitElements(FIXTURE_VIEWS, { css }, async ({ page }) => {
    await page.setViewportSize({ width: NARROW, height: 800 });
    const faults = (await layoutFaults(page)).join('\n');
    assert.match(faults, /^h\d, \d+ px wide, holds \d+ px: President Misalov visits Testabad$/m);
    assert.match(faults, /^“.*1997.*” and “.*Misalov.*” overlap$/m);
  });
});
