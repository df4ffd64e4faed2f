import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { visitElements } from './fixture-page.js';

const LANGUAGES = ['en', 'az', 'ky', 'ru', 'tr'];

/** On a page of each scheme: elements that take its colours, and such that bring the opposite ground. */
const THEMES = { light: ['auto', 'dark'], dark: ['auto', 'light'] } as const;

/** One record of each kind. */
const RECORDS = [
  '1997-visit-to-testabad',
  '1997-treaty-of-neighbourliness',
  'embassy-in-testabad',
  'aydan-ornek',
  'misalkol',
  '1999-singers-abroad',
  'shared-songs',
  'example-gazette',
];

/** Every element in every state that comes by itself; each has a heading of its own, as on a good page. */
const STATES = [
  'azkg-timeline permalinks',
  'azkg-timeline group-by="year" show-sources density="compact"',
  'azkg-timeline controls',
  'azkg-timeline controls data-search="testabad"',
  'azkg-timeline controls data-search="qqq"',
  'azkg-timeline from="1800" to="1801"',
  'azkg-agreement-list group-by="topic" controls',
  'azkg-agreement-list layout="table" controls permalinks',
  'azkg-agreement-list layout="table" group-by="year" show-sources',
  'azkg-timeline layout="horizontal"',
  'azkg-timeline layout="compact" group-by="year" permalinks',
  'azkg-visit-list controls group-by="direction"',
  'azkg-visit-list layout="table"',
  'azkg-institution-list group-by="type"',
  'azkg-person-list controls group-by="party"',
  'azkg-source-list group-by="type" controls',
  'azkg-fact-sheet',
  'azkg-on-this-day date="2027-04-23"',
  'azkg-on-this-day date="2027-07-01" layout="compact"',
  'azkg-chart split="kind" controls',
  'azkg-chart series="diaspora-population" layout="table"',
  'azkg-map controls',
  'azkg-explorer',
  'azkg-timeline report-url="mailto:errors@example.org" controls="search download"',
  ...RECORDS.map((id) => `azkg-record record-id="${id}"`),
  'azkg-record record-id="nothing"',
  'azkg-record',
  'azkg-timeline src="nowhere:"',
  'azkg-timeline src="data:,7"',
];

function elements(theme: string): string {
  return STATES.map((state, i) => {
    const [tag = ''] = state.split(' ');
    return `<${state} theme="${theme}" heading="${theme} ${i}" heading-level="2"></${tag}>`;
  }).join('');
}

/** Types into the search fields, and leaves elements waiting for their data. */
async function bringAbout(page: Page, themes: readonly string[]): Promise<void> {
  for (const list of await page.locator('[data-search]').all()) {
    await list.locator('input').fill((await list.getAttribute('data-search')) ?? '');
  }
  await page.route('**/never.json', () => undefined);
  await page.evaluate((themes) => {
    for (const theme of themes) {
      const waiting = Object.assign(document.createElement('azkg-record'), { src: 'never.json' });
      waiting.setAttribute('theme', theme);
      document.querySelector('main')!.append(waiting);
    }
  }, themes);
  await page
    .locator('[part="loading"]')
    .nth(themes.length - 1)
    .waitFor();
}

for (const lang of LANGUAGES) {
  for (const [colorScheme, themes] of Object.entries(THEMES) as ['light' | 'dark', readonly string[]][]) {
    test(`${lang}, on a ${colorScheme} page: axe finds nothing in any element and state`, async () => {
      await visitElements(themes.map(elements).join(''), { lang, colorScheme }, async ({ page }) => {
        await bringAbout(page, themes);
        assert.equal(await page.locator('[part="error"]').count(), 4);
        assert.equal(await page.locator('[part="empty"]').count(), 8);
        assert.ok((await page.locator('mark').count()) >= themes.length);
        assert.deepEqual(await violations(page), []);
      });
    });
  }
}

test('axe looks into the elements: a pale text is found', async () => {
  const css = 'azkg-record { --azkg-muted-color: #bbb; }';
  await visitElements('<azkg-record record-id="misalkol"></azkg-record>', { css, colorScheme: 'light' }, async ({ page }) => {
    assert.match((await violations(page)).join('\n'), /^color-contrast: \d+ × <(p|span) part="(meta|type)">/m);
  });
});
