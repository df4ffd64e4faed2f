import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Download, Frame, Locator, Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { openDataset } from '../../src/dataset/validate.js';
import { readBibliography } from '../export/cite.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { visitElements } from './fixture-page.js';
import { visit } from './visit.js';

const VISIT = '1997-visit-to-testabad';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const toolsOf = (page: Page, id: string) => page.locator(`[data-id="${id}"] details > [part="tools"]`).first();

async function copiedIn(page: Page, format: string, subject?: string): Promise<string> {
  const panel = page.locator('[part="panel"]');
  if (subject) await panel.locator('select').first().selectOption(subject);
  await panel.locator('select').last().selectOption(format);
  await panel.locator('[part="copy"]').click();
  await panel.locator('[role="status"]', { hasText: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function fileFrom(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('what is copied is read by reference managers: a record, and all sources of what is shown', async () => {
  await visitElements('<azkg-timeline type="visit" permalinks></azkg-timeline>', CLIPBOARD, async ({ page, complaints }) => {
    await page.locator('[part="toggle"]').first().click();
    await page
      .locator('[data-id="1997-visit-to-testabad"] > article > .entry > details > [part="tools"] [aria-expanded]')
      .click();
    const title = 'President Misalov visits Testabad, 23–24 April 1997';
    for (const [format, type] of [
      ['bibtex', '@biblatex/text'],
      ['ris', '@ris/file'],
      ['csl', '@csl/list+object'],
    ] as const) {
      const [work] = [...readBibliography(await copiedIn(page, format), type).values()];
      assert.equal(work!.title, title);
      assert.match(work!.URL!, new RegExp(`/dist/elements\\.html#azkg-${VISIT}$`));
    }
    await page.locator('[part="credit"] [aria-expanded]').click();
    const sources = readBibliography(await copiedIn(page, 'bibtex', 'sources'), '@biblatex/text');
    assert.deepEqual([...sources.keys()], ['example-gazette', 'invented-chronicle', 'testabad-archive']);
    assert.deepEqual(complaints, []);
  });
});

test('what is saved is read by others: CSV, JSON, iCalendar', async () => {
  const html = '<azkg-timeline type="visit" controls="download"></azkg-timeline>';
  await visitElements(html, {}, async ({ page, complaints }) => {
    const shown = [VISIT, '1997-treaty-of-neighbourliness', '1997-programme-of-exchanges', '2012-visit-to-misalkol'];
    const csv = await fileFrom(page, page.getByRole('button', { name: 'CSV' }));
    assert.equal(csv.name, 'azkg-timeline.csv');
    const rows: { id: string }[] = parse(csv.text, { columns: true, bom: true });
    assert.deepEqual(
      rows.map(({ id }) => id),
      shown,
    );

    const json = await fileFrom(page, page.getByRole('button', { name: 'JSON' }));
    assert.equal(json.name, 'azkg-timeline.json');
    const dataset = openDataset(JSON.parse(json.text));
    for (const id of shown)
      assert.deepEqual(
        dataset.get(id)?.citations,
        [...fixtureDocument.events, ...fixtureDocument.agreements].find((record) => record.id === id)!.citations,
      );

    const ics = await fileFrom(page, page.getByRole('button', { name: 'iCalendar' }));
    assert.equal(ics.name, 'azkg-timeline.ics');
    const calendar = new ICAL.Component(ICAL.parse(ics.text) as never);
    assert.deepEqual(
      calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid'))),
      shown.map((id) => `${id}@azkg-elements`),
    );
    assert.equal(await page.locator('[part="downloads"] [role="status"]').innerText(), 'iCalendar: 4 records');
    assert.equal(await page.locator('[part="panel"]').count(), 0);
    assert.deepEqual(complaints, []);
  });
});

test('a download that the host cancels does not come', async () => {
  const script = "addEventListener('azkg-download', (event) => event.preventDefault());";
  await visitElements('<azkg-timeline controls="download"></azkg-timeline>', { script }, async ({ page }) => {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.waitForTimeout(500);
    assert.equal(downloads.length, 0);
    assert.equal(await page.locator('[part="panel"]').count(), 0);
  });
});

/** In the page itself: a frame of no origin may not load it from this machine. */
const SCRIPT = readFileSync(projectPath('dist/azkg.classic.js'), 'utf8').replaceAll('</script', '<\\/script');

/** A page that holds an element in a frame. */
async function inFrame(
  sandbox: string,
  look: (page: Page, frame: Frame, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const inner = pageOf('', `<azkg-agreement-list limit="2" controls="download"></azkg-agreement-list><script>${SCRIPT}</script>`);
  const html = pageOf('', `<iframe title="Frame" width="800" height="1200" sandbox="${sandbox}" src="inner.html"></iframe>`);
  await visit('dist/outer.html', { html: html.replace('inner.html', 'about:blank') }, async ({ page, complaints }) => {
    await page.route('**/dist/inner.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: inner }));
    await page.evaluate(() => (document.querySelector('iframe')!.src = 'inner.html'));
    await page.frameLocator('iframe').locator('[part="download"]').first().waitFor();
    await look(page, page.frames()[1]!, complaints);
  });
}

for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts allow-same-origin allow-popups']) {
  test(`in a frame with sandbox="${sandbox}" the text stands there to be copied, and nothing is tried`, async () => {
    await inFrame(sandbox, async (page, frame, complaints) => {
      const downloads: Download[] = [];
      page.on('download', (download) => downloads.push(download));
      await frame.getByRole('button', { name: 'JSON' }).click();
      const text = await frame.locator('[part="panel"] textarea').inputValue();
      assert.equal(openDataset(JSON.parse(text)).document.agreements.length, 2);
      assert.match(await frame.locator('[part="panel"] p').innerText(), /^If no file arrives/);
      assert.equal(downloads.length, 0);
      assert.deepEqual(
        complaints.filter((text) => !text.includes('can escape its sandboxing')),
        [],
      );
    });
  });
}

test('in a frame of no origin, where nobody knows whether a file arrives, the text stands there too, and can be copied by hand', async () => {
  await inFrame('allow-scripts', async (page, frame) => {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await frame.getByRole('button', { name: 'iCalendar' }).click();
    const field = frame.locator('[part="panel"] textarea');
    assert.match(await field.inputValue(), /^BEGIN:VCALENDAR/);
    await frame.locator('[part="copy"]').click();
    await frame.locator('[part="panel"] [role="status"]', { hasText: 'by hand' }).waitFor();
    const selected = await field.evaluate(({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    );
    assert.match(selected, /END:VCALENDAR\s*$/);
    assert.equal(downloads.length, 0);
  });
});

test('in a frame that allows downloads the file comes', async () => {
  await inFrame('allow-scripts allow-same-origin allow-downloads', async (page, frame) => {
    const { name } = await fileFrom(page, frame.getByRole('button', { name: 'CSV' }));
    assert.equal(name, 'azkg-agreement-list.csv');
    assert.equal(await frame.locator('[part="panel"]').count(), 0);
  });
});

test('the file of exports is fetched when a reader asks, not before; where it cannot be had, that is said', async () => {
  const html = pageOf('', `<azkg-timeline></azkg-timeline>${MODULE}`);
  const asked = (page: Page) =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('azkg-export')).length);
  await visit('dist/page.html', { html }, async ({ page }) => {
    const cite = page.locator('[part="credit"] [aria-expanded]');
    await cite.waitFor();
    assert.equal(await asked(page), 0);
    await cite.click();
    await page.locator('[part="panel"] textarea').waitFor();
    assert.equal(await asked(page), 1);
  });
  await visit('dist/page.html', { html, answers: { '**/azkg-export.js*': undefined } }, async ({ page }) => {
    await page.locator('[part="credit"] [aria-expanded]').click();
    await page.locator('[part="credit"] [role="status"]', { hasText: 'azkg-export.js' }).waitFor();
  });
});

test('two elements that show a record do not both answer: the one that was used does', async () => {
  const html =
    '<azkg-timeline id="a" type="visit" permalinks></azkg-timeline><azkg-timeline id="b" type="visit" permalinks></azkg-timeline>';
  await visitElements(html, {}, async ({ page }) => {
    const state = () =>
      page.evaluate(() => ({
        focus: document.activeElement?.id,
        open: ['a', 'b'].map((id) => document.getElementById(id)!.shadowRoot!.querySelectorAll('details[open]').length > 0),
      }));
    await page.evaluate((id) => (location.hash = `#azkg-${id}`), VISIT);
    await page.waitForFunction(() => document.activeElement?.id === 'a');
    assert.deepEqual(await state(), { focus: 'a', open: [true, false] });
    await page.locator('#b [part="title"] a').last().click();
    await page.waitForFunction(() => document.activeElement?.id === 'b');
    assert.deepEqual((await state()).open, [true, true]);
    assert.equal(
      await page.evaluate(
        () => document.getElementById('a')!.shadowRoot!.querySelectorAll('article > .entry > details[open]').length,
      ),
      1,
    );
  });
});

test('Back leads to where the reader came from', async () => {
  await visitElements(
    '<azkg-timeline permalinks></azkg-timeline>',
    { viewport: { width: 600, height: 400 } },
    async ({ page }) => {
      const link = page.locator('[data-id="2012-visit-to-misalkol"] [part="title"] a').first();
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate(() => (location.hash = '#azkg-2012-visit-to-misalkol'));
      await page.waitForFunction(() => scrollY > 300);
      assert.equal(await link.isVisible(), true);
      await page.goBack();
      await page.waitForFunction(() => scrollY === 0 && location.hash === '');
    },
  );
});

test('with <base href> links stay on the page', async () => {
  const html = pageOf(
    '<base href="/other/">',
    `<azkg-timeline type="visit" permalinks></azkg-timeline><script type="module" src="/dist/azkg.js"></script>`,
  );
  await visit('dist/page.html', { html }, async ({ page }) => {
    await page.locator('[part="title"] a').first().click();
    await page.waitForFunction(() => location.hash.startsWith('#azkg-'));
    assert.equal(new URL(page.url()).pathname, '/dist/page.html');
  });
});

test('nothing of it is printed', async () => {
  const html = `<azkg-timeline permalinks controls="download" report-url="https://host.example/"></azkg-timeline><azkg-source-list></azkg-source-list>`;
  await visitElements(html, {}, async ({ page }) => {
    await toolsOf(page, VISIT).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['tools', 'tool', 'downloads', 'download']) {
      const shown = await page
        .locator(`[part="${part}"]`)
        .evaluateAll((all) => all.filter((tool) => tool.checkVisibility()).length);
      assert.equal(shown, 0, part);
    }
  });
});
