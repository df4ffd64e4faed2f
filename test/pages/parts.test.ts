import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readManifest } from '../../scripts/build-readme.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { visit } from './visit.js';

const { events, agreements, institutions, people, places, figures, themes, sources } = fixtureDocument;
const IDS = [events, agreements, institutions, people, places, figures, themes, sources].flat().map(({ id }) => id);

const ELEMENTS = [
  '<azkg-timeline controls heading="Chronicle" group-by="year"></azkg-timeline>',
  '<azkg-timeline from="1800" to="1801"></azkg-timeline>',
  '<azkg-agreement-list layout="table" group-by="year" show-sources></azkg-agreement-list>',
  ...IDS.map((id) => `<azkg-record record-id="${id}"></azkg-record>`),
];

const documented = new Map(
  readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);

test('every part that readers can meet is documented', async () => {
  const html = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="azkg.js"></script>${ELEMENTS.join('')}`;
  await visit('dist/parts.html', { html }, async ({ page }) => {
    await page.evaluate((data) => {
      for (const element of document.querySelectorAll('azkg-timeline, azkg-agreement-list, azkg-record'))
        Object.assign(element, { data });
    }, fixtureDocument as unknown);
    await page.locator('azkg-record [data-id="misalov-speech"]').waitFor();
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('azkg-timeline, azkg-agreement-list, azkg-record')].flatMap((element) =>
        [...element.shadowRoot!.querySelectorAll('[part]')].map((box) => [element.localName, box.getAttribute('part')!] as const),
      ),
    );
    assert.ok(parts.length > 500);
    assert.deepEqual(
      [...new Set(parts.filter(([tag, part]) => !documented.get(tag)?.includes(part)).map(([tag, part]) => `${tag}: ${part}`))],
      [],
    );
  });
});
