import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { bundledDataset, select } from '../../src/data.js';

/** What Lit says in every build for developers. */
const LIT_FOR_DEVELOPERS = 'Lit is in dev mode';

/** The ids in `documents.ts` of every example. */
const OWN = ['2031-library-exchange', '2032-reading-week'];

/**
 * Opens the page of an example, does what a reader does, and compares all that the elements told the page with what they must
 * have told it: each thing once, in order. Nothing may complain, or be asked for elsewhere.
 */
export async function use(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith(LIT_FOR_DEVELOPERS))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== 'data:') complaints.push(request.url());
  });
  try {
    await page.goto(url);
    await readAndAct(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

async function readAndAct(page: Page): Promise<void> {
  const timeline = page.locator('azkg-timeline');
  const list = page.locator('azkg-agreement-list');
  const told: string[] = [];
  /** Everything that the page has been told so far is this, and nothing twice. */
  const isTold = async (...lines: readonly string[]): Promise<void> => {
    told.push(...lines);
    await page
      .locator('#log li')
      .nth(told.length - 1)
      .waitFor();
    assert.deepEqual(await page.locator('#log li').allInnerTexts(), told);
  };

  await page.locator('#log li').nth(1).waitFor();
  const visits = idsOf('visit');
  const first = [`ready: ${visits.length}`, 'documents ready: 2'];
  assert.deepEqual((await page.locator('#log li').allInnerTexts()).sort(), first.sort());
  told.push(...(await page.locator('#log li').allInnerTexts()));
  await shows(page, 'azkg-timeline', visits);
  await shows(page, 'azkg-agreement-list', OWN);

  await page.getByLabel('Type').first().selectOption('summit');
  await shows(page, 'azkg-timeline', idsOf('summit'));

  await timeline.getByRole('searchbox').fill('zzz');
  await isTold('filter: 0 with “zzz”');
  await timeline.getByRole('searchbox').fill('');
  await isTold(`filter: ${idsOf('summit').length} with “”`);

  const toggles = timeline.locator('[part~="toggle"]');
  const shown = await idsIn(page, 'azkg-timeline');
  await toggles.nth(0).click();
  await isTold(`select: ${shown[0]}`);
  await page.getByLabel('Keep entries closed').check();
  await toggles.nth(1).click();
  await isTold(`select: ${shown[1]}`);
  assert.deepEqual(
    await timeline
      .locator('details')
      .evaluateAll((all) => all.slice(0, 2).map((details) => (details as HTMLDetailsElement).open)),
    [true, false],
  );

  for (let again = 0; again < 2; again++) {
    await page.getByRole('button', { name: 'Remove documents' }).click();
    await list.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show documents' }).click();
    await isTold('documents ready: 2');
    await shows(page, 'azkg-agreement-list', OWN);
  }
  await toggles.nth(1).click();
  await isTold(`select: ${shown[1]}`);
}

function idsOf(type: string): string[] {
  return select(bundledDataset(), { kind: ['event', 'agreement'], type: [type] }).map(({ id }) => id);
}

async function shows(page: Page, tag: string, ids: readonly string[]): Promise<void> {
  await page.waitForFunction(
    ([tag, count]) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~="item"]').length === count,
    [tag, ids.length] as const,
  );
  assert.deepEqual((await idsIn(page, tag)).sort(), [...ids].sort());
}

function idsIn(page: Page, tag: string): Promise<string[]> {
  return page.locator(`${tag} [part~="item"]`).evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
}
