import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { prerender } from '../../src/prerender.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const SCRIPTS = 'script[type="application/ld+json"]';

/** The ids of what the page tells search engines, for each graph that it has. */
async function graphs(page: Page): Promise<string[][]> {
  const texts = await page.locator(SCRIPTS).allTextContents();
  return texts.map((text) => (JSON.parse(text) as { '@graph': { '@id': string }[] })['@graph'].map((node) => node['@id']));
}

const VISIT = 'urn:azkg:2012-official-visit-of-almazbek-atambayev';
const TREATY = 'urn:azkg:1997-treaty-of-friendship-and-cooperation';

test('without the attribute a page tells search engines nothing', async () => {
  await visit('dist/page.html', { html: pageOf(MODULE, '<azkg-timeline limit="3"></azkg-timeline>') }, async ({ page }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    assert.equal(await page.locator(SCRIPTS).count(), 0);
  });
});

test('one graph a page, under the strict policy: each thing once, whatever shows it, and only what is shown', async () => {
  const tags = `<azkg-timeline jsonld ids="2012-official-visit-of-almazbek-atambayev"></azkg-timeline>
    <azkg-visit-list jsonld from="2012" to="2012"></azkg-visit-list>
    <azkg-record jsonld record-id="1997-treaty-of-friendship-and-cooperation"></azkg-record>
    <azkg-agreement-list from="2020"></azkg-agreement-list>`;
  await visit('dist/page.html', { html: pageOf(MODULE, tags) }, async ({ page, complaints, foreign }) => {
    await page.waitForFunction(
      (treaty) => document.querySelector('script[data-azkg-graph]')?.textContent?.includes(treaty),
      TREATY,
    );
    await page.waitForFunction((id) => document.querySelector('script[data-azkg-graph]')?.textContent?.includes(id), VISIT);
    const [ids, ...others] = await graphs(page);
    assert.deepEqual(others, []);
    assert.equal(new Set(ids).size, ids!.length);
    const documents = bundledDataset().agreementsOf('2012-official-visit-of-almazbek-atambayev');
    for (const { id } of documents) assert.ok(ids!.includes(`urn:azkg:${id}`), id);
    const [later] = bundledDataset().records.filter((record) => record.kind === 'agreement' && record.date > '2020');
    assert.ok(!ids!.includes(`urn:azkg:${later!.id}`));
    assert.equal(await page.locator('head > script[data-azkg-graph]').count(), 1);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  });
});

test('the graph follows what is shown, and goes with the last element that asks for it', async () => {
  const html = pageOf(MODULE, '<azkg-timeline jsonld ids="2012-official-visit-of-almazbek-atambayev"></azkg-timeline>');
  await visit('dist/page.html', { html }, async ({ page }) => {
    const says = (id: string) =>
      page.waitForFunction((text) => document.querySelector('script[data-azkg-graph]')?.textContent?.includes(`"${text}"`), id);
    await says(VISIT);
    await page.evaluate(() =>
      document.querySelector('azkg-timeline')!.setAttribute('ids', '1997-treaty-of-friendship-and-cooperation'),
    );
    await says(TREATY);
    assert.ok(!(await graphs(page))[0]!.includes(VISIT));
    await page.evaluate(() => {
      const element = document.querySelector('azkg-timeline')!;
      element.remove();
      (window as { kept?: Element }).kept = element;
    });
    await page.waitForFunction((scripts) => !document.querySelector(scripts), SCRIPTS);
    await page.evaluate(() => document.body.append((window as { kept?: Element }).kept!));
    await says(TREATY);
    await page.evaluate(() => document.querySelector('azkg-timeline')!.removeAttribute('jsonld'));
    await page.waitForFunction((scripts) => !document.querySelector(scripts), SCRIPTS);
  });
});

test('what was written ahead is the same, and is taken over', async () => {
  const source = pageOf(MODULE, '<azkg-timeline jsonld lang="az" type="visit" from="2012"></azkg-timeline>');
  const { html } = await prerender(source);
  const [, ahead] = /<script type="application\/ld\+json" data-azkg-graph>(.*?)<\/script>/s.exec(html)!;
  await visit('dist/page.html', { html }, async ({ page }) => {
    await page.locator('azkg-timeline style').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelector('script[data-azkg-graph]:not([nonce])'));
    assert.equal(await page.locator(SCRIPTS).count(), 1);
    assert.deepEqual(
      (await graphs(page))[0],
      (JSON.parse(ahead!) as { '@graph': { '@id': string }[] })['@graph'].map((node) => node['@id']),
    );
  });
});

test('where the policy of the page does not allow it, the page has no graph, the editor is told, and the element lives', async () => {
  const html = pageOf(MODULE, '<azkg-timeline jsonld limit="3"></azkg-timeline>');
  await visit('dist/page.html', { html, trustedTypes: 'lit-html' }, async ({ page, complaints }) => {
    await page.waitForFunction(() => document.querySelector('azkg-timeline')?.shadowRoot?.querySelector('[part~="proof"]'));
    assert.equal(await page.locator(SCRIPTS).count(), 0);
    assert.match(complaints.join(), /azkg-jsonld/);
  });
});
