import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { visitElements } from './fixture-page.js';

const FOLDER = projectPath('test/pages/aria');

/** Set, the snapshots are written instead of compared: read their difference before it is committed. */
const isRenewed = Boolean(process.env['RENEW_ARIA']);

/** A visit with documents, people and sources that differ, and a record without any of that. */
const FEW = '1993-diplomatic-relations 1997-visit-to-testabad';

interface Scene {
  readonly lang: string;
  readonly element: string;
  /** The record whose details a reader has opened, with those of its first document. */
  readonly open?: string;
  /** The width of the window, where the view depends on it. */
  readonly width?: number;
}

/** What a screen reader can say of each element, by the name of the file that holds it. */
const SCENES: { readonly [name: string]: Scene } = {
  'timeline.en': timelineIn('en'),
  'timeline.az': timelineIn('az'),
  'agreement-list.en': { lang: 'en', element: 'azkg-agreement-list group-by="year" heading="Documents"' },
  'agreement-table.en': { lang: 'en', element: 'azkg-agreement-list layout="table"', open: '1997-treaty-of-neighbourliness' },
  'agreement-table-narrow.en': { lang: 'en', element: 'azkg-agreement-list layout="table" group-by="year"', width: 320 },
  'record-event.en': { lang: 'en', element: 'azkg-record record-id="1997-visit-to-testabad"' },
  'record-source.en': { lang: 'en', element: 'azkg-record record-id="example-gazette"' },
};

function timelineIn(lang: string): Scene {
  return { lang, element: `azkg-timeline controls permalinks ids="${FEW}"`, open: '1997-visit-to-testabad' };
}

for (const [name, { lang, element, open, width = 1280 }] of Object.entries(SCENES)) {
  test(`${name}: the accessibility tree is the one that was read and found good`, async () => {
    const tag = element.slice(0, element.indexOf(' '));
    await visitElements(`<${element}></${tag}>`, { lang, viewport: { width, height: 800 } }, async ({ page }) => {
      if (open !== undefined) await openDetails(page, open);
      compare(name, await page.locator(tag).ariaSnapshot());
    });
  });
}

/** Playwright's tree says nothing of the name of a toggle, nor whether it is open: Chromium's own does. */
test('each toggle is called after its record, the visible words first, and says whether it is open', async () => {
  const { lang, element, open = '' } = timelineIn('en');
  await visitElements(`<${element}></azkg-timeline>`, { lang }, async ({ page }) => {
    await openDetails(page, open);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const toggles = nodes.filter(({ role }) => String(role?.value).startsWith('DisclosureTriangle'));
    assert.deepEqual(
      toggles.map(({ name, properties = [] }) => [
        String(name?.value).replace(/\s+/g, ' '),
        properties.find((property) => property.name === 'expanded')?.value.value as unknown,
      ]),
      [
        ['Details · 1 source Diplomatic relations established', false],
        ['2 documents · 2 sources · Sources differ President Misalov visits Testabad', true],
        ['Details · 1 source Treaty of Neighbourliness', true],
        ['Details · 1 source Programme of exchanges', false],
      ],
    );
  });
});

test('no snapshot is left of a scene that is gone', () => {
  const files = Object.keys(SCENES).map((name) => `${name}.yml`);
  assert.deepEqual(readdirSync(FOLDER).toSorted(), files.toSorted());
});

async function openDetails(page: Page, id: string): Promise<void> {
  const toggles = page.locator(`[data-id="${id}"] summary`);
  await toggles.first().click();
  // Without documents inside, the first toggle is the only one.
  if ((await toggles.count()) > 1) await toggles.nth(1).click();
}

function compare(name: string, tree: string): void {
  const path = join(FOLDER, `${name}.yml`);
  if (isRenewed) writeFileSync(path, `${tree}\n`);
  assert.equal(`${tree}\n`, readFileSync(path, 'utf8'), `${name}.yml: see CONTRIBUTING.md for how to renew it`);
}
