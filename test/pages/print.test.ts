import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { visit } from './visit.js';

/** A line, or a part of one, as it stands on a sheet. */
interface Piece {
  readonly text: string;
  /** From the lower edge, in points. */
  readonly height: number;
}

interface Paper {
  /** In points, to whole ones. */
  readonly size: readonly [width: number, height: number];
  readonly sheets: readonly (readonly Piece[])[];
}

async function printed(page: Page): Promise<Paper> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 }).promise;
  const sheets: Piece[][] = [];
  let size: Paper['size'] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    size = [Math.round(width), Math.round(height)];
    const { items } = await sheet.getTextContent();
    sheets.push(
      items.flatMap((item) =>
        'str' in item ? { text: item.str.normalize('NFKC').trim(), height: Number(item.transform[5]) } : [],
      ),
    );
  }
  await pdf.destroy();
  return { size, sheets };
}

/** Whether a title begins on the line on which its date begins. */
function standTogether(sheet: readonly Piece[], date: string, title: string): boolean {
  const starts = (whole: string, least: number) => sheet.filter(({ text }) => text.length >= least && whole.startsWith(text));
  const dates = starts(date, 4);
  return starts(title, 5).some((begin) => dates.some(({ height }) => Math.abs(height - begin.height) < 4));
}

/** What is said of each record at a glance, as it stands on the screen. */
async function entriesOf(page: Page): Promise<{ readonly date: string; readonly title: string }[]> {
  const texts = await page
    .locator('azkg-timeline article')
    .evaluateAll((items) =>
      items.map((item) => ['date', 'title'].map((part) => item.querySelector(`[part="${part}"]`)!.textContent)),
    );
  return texts.map(([date, title]) => ({ date: singleSpaced(date), title: singleSpaced(title) }));
}

function singleSpaced(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('briefing.html prints on A4: unfolded, with numbered sources, without what only a screen needs', async () => {
  await visit('briefing.html', {}, async ({ page }) => {
    const entries = await entriesOf(page);
    const { size, sheets } = await printed(page);
    const text = singleSpaced(sheets.flatMap((sheet) => sheet.map((piece) => piece.text)).join(' '));

    assert.deepEqual(size, [595, 842]);
    assert.ok(entries.length > 10);
    for (const { date, title } of entries) {
      assert.ok(
        sheets.some((sheet) => standTogether(sheet, date, title)),
        `${date} stands apart from ${title}`,
      );
    }
    assert.match(text, /Parties Azerbaijan/);
    assert.match(text, /Series Sessions of the Intergovernmental Commission/);
    assert.match(text, /Sources \[1\]/);
    assert.match(text, /Topic: Energy, Transport · since 2012 · \d+ entries/);
    assert.doesNotMatch(text, /Reset|Search|Details|Oldest first/);
  });
});

test('on paper every number stands for a source at the end, once, and none is left out', async () => {
  await visit('briefing.html', {}, async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('azkg-timeline [part="bibliography"]').waitFor();
    const { cited, listed } = await page.locator('azkg-timeline').evaluate(({ shadowRoot }) => {
      const texts = Array.from(shadowRoot!.querySelectorAll('p[part="sources"]'), ({ textContent }) => textContent);
      return {
        cited: texts.flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))),
        listed: shadowRoot!.querySelectorAll('[part="bibliography"] li').length,
      };
    });
    assert.ok(listed > 20);
    assert.deepEqual(
      [...new Set(cited)].sort((a, b) => a - b),
      Array.from({ length: listed }, (_, i) => i + 1),
    );
  });
});

test('after printing all is folded as before, and sources stand in their places', async () => {
  await visit('briefing.html', {}, async ({ page }) => {
    const first = page.locator('azkg-timeline details').first();
    await first.evaluate((details) => void Object.assign(details, { open: true }));
    const open = () =>
      page
        .locator('azkg-timeline details')
        .evaluateAll((all) => all.filter((details) => (details as HTMLDetailsElement).open).length);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok((await open()) > 10);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('azkg-timeline [part="bibliography"]').waitFor({ state: 'detached' });
    assert.equal(await open(), 1);
    assert.ok((await page.locator('azkg-timeline ul[part="sources"]').count()) > 10);
  });
});
