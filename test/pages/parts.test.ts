import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readManifest } from '../../scripts/lib/manifest.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { ELEMENTS as TAGS, visitElements } from './fixture-page.js';

const { events, agreements, institutions, people, places, figures, themes, sources } = fixtureDocument;
const IDS = [events, agreements, institutions, people, places, figures, themes, sources].flat().map(({ id }) => id);

const ELEMENTS = [
  '<azkg-timeline controls heading="Chronicle" group-by="year"></azkg-timeline>',
  '<azkg-timeline from="1800" to="1801"></azkg-timeline>',
  '<azkg-agreement-list layout="table" group-by="year" show-sources></azkg-agreement-list>',
  '<azkg-timeline layout="horizontal"></azkg-timeline>',
  '<azkg-timeline layout="compact" controls="download" report-url="/errors" permalinks></azkg-timeline>',
  '<azkg-visit-list controls group-by="president"></azkg-visit-list>',
  '<azkg-visit-list layout="table"></azkg-visit-list>',
  '<azkg-institution-list group-by="type"></azkg-institution-list>',
  '<azkg-person-list controls></azkg-person-list>',
  '<azkg-source-list group-by="type"></azkg-source-list>',
  '<azkg-fact-sheet></azkg-fact-sheet>',
  '<azkg-on-this-day date="2027-07-01"></azkg-on-this-day>',
  '<azkg-chart split="kind" controls></azkg-chart>',
  '<azkg-chart series="diaspora-population"></azkg-chart>',
  '<azkg-map controls></azkg-map>',
  '<azkg-explorer></azkg-explorer>',
  ...IDS.map((id) => `<azkg-record record-id="${id}"></azkg-record>`),
];

const documented = new Map(
  readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);

interface Box {
  readonly tag: string;
  readonly part: string;
  /** The element in whose shadow root the element stands, and whether it passes the part on. */
  readonly inside: { readonly tag: string; readonly exports: boolean } | undefined;
}

/** All parts in all elements, those inside other elements too: locators look into shadow roots. */
function boxesIn(page: Page): Promise<Box[]> {
  return page.locator(TAGS).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { host } = element.getRootNode() as Partial<ShadowRoot>;
      const exported = element.getAttribute('exportparts')?.split(/,\s*/) ?? [];
      return [...element.shadowRoot!.querySelectorAll('[part]')]
        .flatMap((box) => [...box.part])
        .map((part) => ({
          tag: element.localName,
          part,
          inside: host && { tag: host.localName, exports: exported.includes(part) },
        }));
    }),
  );
}

test('every part that readers can meet is documented, and passed on by an element that holds others', async () => {
  await visitElements(ELEMENTS.join(''), {}, async ({ page }) => {
    const boxes = await boxesIn(page);
    // One view of the explorer is in the page at a time.
    for (const tab of await page.locator('azkg-explorer [role="tab"]').all()) {
      await tab.click();
      await page.locator('azkg-explorer [part="view"] :is([part~="item"], [part~="bar"])').first().waitFor();
      boxes.push(...(await boxesIn(page)));
    }
    assert.ok(boxes.length > 5000);
    assert.ok(boxes.some(({ inside }) => inside?.tag === 'azkg-explorer'));
    const unknown = boxes.filter(({ tag, part }) => !documented.get(tag)?.includes(part));
    assert.deepEqual([...new Set(unknown.map(({ tag, part }) => `${tag}: ${part}`))], []);
    const hidden = boxes.filter(({ inside }) => inside && !inside.exports);
    assert.deepEqual([...new Set(hidden.map(({ tag, part }) => `${tag}: ${part}`))], []);
  });
});
