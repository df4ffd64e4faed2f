import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { visitElements } from './fixture-page.js';

const LINK_BEFORE = '<a href="#before">Before</a>';
const LINK_AFTER = '<a href="#after">After</a>';

const FORM = ['Search', 'Type', 'Topic', 'Year', 'Order', 'Reset'];

const ENTRIES = [
  ['Diplomatic relations established', 'Details · 1 source'],
  ['Relief caravan', 'Details · 1 source'],
  ['President Misalov visits Testabad', '2 documents · 2 sources · Sources differ'],
  ['Talks at Misalköl', 'Details · 1 source'],
  ['Memorandum on caravans', 'Details · 1 source'],
  ['Joint expedition', 'Details · 1 source'],
  ['Convention on measures', 'Details · 1 source · Sources differ'],
  ['Mission at Örnekşehir', 'Details · 1 source'],
  ['President Örnek visits Misalköl', 'Details · 1 source'],
];

/** The words of what has the focus, in shadow roots too: its label, or what it says itself. Empty on the page itself. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const label = (element as HTMLInputElement).labels?.[0]?.querySelector('span');
    return (label ?? element).textContent.replace(/[▲▼]/, '').replace(/\s+/g, ' ').trim();
  });
}

/** Where the focus comes to by pressing a key, until it leaves for what is named last. */
async function stopsUntil(last: string, key: string, page: Page): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== last && stops.length < 100) {
    await page.keyboard.press(key);
    stops.push(await focused(page));
  }
  return stops;
}

/** Presses Tab until the focus is on what has these words. */
async function tabTo(words: string, page: Page): Promise<void> {
  assert.equal((await stopsUntil(words, 'Tab', page)).at(-1), words);
}

/** The titles of the entries that are shown, from top to bottom. */
async function titles(page: Page): Promise<string[]> {
  return page.locator('[part="item"] [part="title"]:not([part="document"] *)').allInnerTexts();
}

test('Tab goes through a timeline as it is read, 26 stops, and out of it; Shift+Tab goes the same way back', async () => {
  const body = `${LINK_BEFORE}<azkg-timeline controls permalinks></azkg-timeline>${LINK_AFTER}`;
  await visitElements(body, {}, async ({ page }) => {
    const inside = [...FORM, ...ENTRIES.flat(), 'CC BY 4.0', 'Cite'];
    assert.equal(inside.length, 26);
    assert.deepEqual(await stopsUntil('After', 'Tab', page), ['Before', ...inside, 'After']);
    assert.deepEqual(await stopsUntil('Before', 'Shift+Tab', page), [...inside.toReversed(), 'Before']);
  });
});

test('without controls and permalinks, the toggles, the licence and how to cite are the only stops', async () => {
  await visitElements(`<azkg-timeline></azkg-timeline>${LINK_AFTER}`, {}, async ({ page }) => {
    const toggles = ENTRIES.map(([, toggle]) => toggle);
    assert.deepEqual(await stopsUntil('After', 'Tab', page), [...toggles, 'CC BY 4.0', 'Cite', 'After']);
  });
});

test('search: letters narrow the list, Enter does nothing else, Escape empties the field', async () => {
  await visitElements('<azkg-timeline controls></azkg-timeline>', {}, async ({ page }) => {
    await tabTo('Search', page);
    await page.keyboard.type('misalköl');
    await page.locator('[part="count"]', { hasText: '4 of 9 entries' }).waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Search');
    await page.keyboard.press('Escape');
    await page.locator('[part="count"]', { hasText: /^9 entries/ }).waitFor();
    assert.equal(await page.locator('input').inputValue(), '');
    assert.equal(await focused(page), 'Search');
  });
});

test('selects: the keyboard chooses by first letters and arrows; reset undoes all and goes to the first control', async () => {
  await visitElements('<azkg-timeline controls></azkg-timeline>', {}, async ({ page }) => {
    await tabTo('Type', page);
    await page.keyboard.type('visit');
    await page.locator('[part="count"]', { hasText: '2 of 9 entries' }).waitFor();
    await tabTo('Order', page);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('azkg-timeline')?.records[0]?.id === '2012-visit-to-misalkol');
    await tabTo('Reset', page);
    await page.keyboard.press('Enter');
    await page.locator('[part="count"]', { hasText: /^9 entries/ }).waitFor();
    assert.equal(await focused(page), 'Search');
    assert.deepEqual(
      await titles(page),
      ENTRIES.map(([title]) => title),
    );
  });
});

test('reset goes to the first control that there is, from the empty list too', async () => {
  await visitElements('<azkg-timeline controls="year order" query="caravan"></azkg-timeline>', {}, async ({ page }) => {
    await tabTo('Reset', page);
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.localName === 'azkg-timeline');
    assert.equal(await focused(page), 'Year');
  });
  await visitElements('<azkg-timeline controls></azkg-timeline>', {}, async ({ page }) => {
    await tabTo('Search', page);
    await page.keyboard.type('nothing of the kind');
    await page.locator('[part="empty"] button').waitFor();
    await tabTo('Order', page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[part="item"]').first().waitFor();
    assert.equal(await focused(page), 'Search');
  });
});

test('a table is sorted by its heads, up and down, and the focus stays on them', async () => {
  await visitElements('<azkg-agreement-list layout="table"></azkg-agreement-list>', {}, async ({ page }) => {
    const sorted = () =>
      page.locator('thead th').evaluateAll((heads) => heads.flatMap((head) => head.getAttribute('aria-sort') ?? []).join(' '));
    const [byTime, byTitle] = [await titles(page), (await titles(page)).toSorted()];
    assert.equal(await sorted(), 'ascending');
    await tabTo('Title', page);
    await page.keyboard.press('Enter');
    assert.deepEqual(await titles(page), byTitle);
    assert.equal(await page.locator('th', { hasText: 'Title' }).getAttribute('aria-sort'), 'ascending');
    assert.equal(await sorted(), 'ascending');
    await page.keyboard.press('Space');
    assert.deepEqual(await titles(page), byTitle.toReversed());
    assert.equal(await sorted(), 'descending');
    assert.equal(await focused(page), 'Title');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(await titles(page), byTime);
  });
});

test('toggles open by Enter or Space, what they open comes next, and they close again', async () => {
  await visitElements('<azkg-timeline></azkg-timeline>', {}, async ({ page }) => {
    const isOpen = (part: string) =>
      page.locator(`[data-id="1997-visit-to-testabad"] ${part} details`).first().getAttribute('open');
    await tabTo('2 documents · 2 sources · Sources differ', page);
    await page.keyboard.press('Enter');
    assert.equal(await isOpen('.entry >'), '');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Details · 1 source');
    await page.keyboard.press('Space');
    assert.equal(await isOpen('[data-id="1997-treaty-of-neighbourliness"]'), '');
    assert.deepEqual(await stopsUntil('in English', 'Tab', page), ['Example Gazette', 'in Russian', 'in English']);
    await stopsUntil('2 documents · 2 sources · Sources differ', 'Shift+Tab', page);
    await page.keyboard.press('Space');
    assert.equal(await isOpen('.entry >'), null);
  });
});

test('Enter on a title goes to the record, and on from there', async () => {
  await visitElements('<azkg-timeline permalinks></azkg-timeline>', {}, async ({ page }) => {
    await tabTo('Talks at Misalköl', page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**#azkg-1998-talks-at-misalkol');
    await page.locator('[data-id="1998-talks-at-misalkol"] details[open]').waitFor();
    assert.equal(await focused(page), 'Talks at Misalköl');
    assert.deepEqual(await stopsUntil('Memorandum on caravans', 'Tab', page), [
      'Talks at Misalköl',
      'Details · 1 source',
      'Testabad welcomes its guests',
      'archived copy',
      'Copy link',
      'Cite',
      'Memorandum on caravans',
    ]);
  });
});

test('what could not be loaded is tried again, and the focus is not lost if that fails too', async () => {
  const script = `globalThis.failures = 0; addEventListener('azkg-error', () => failures++);`;
  await visitElements('<azkg-record src="nowhere:"></azkg-record>', { script }, async ({ page }) => {
    await tabTo('Try again', page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (globalThis as unknown as { failures: number }).failures === 2);
    await page.waitForFunction(() => document.activeElement?.localName === 'azkg-record');
    assert.equal(await focused(page), 'Try again');
  });
});

test('nothing has a positive tabindex', async () => {
  const body = `<azkg-timeline controls permalinks></azkg-timeline><azkg-agreement-list layout="table" controls permalinks>
    </azkg-agreement-list><azkg-record record-id="1997-visit-to-testabad" permalinks></azkg-record>`;
  await visitElements(body, {}, async ({ page }) => {
    const order = await page.locator('[tabindex]').evaluateAll((all) => all.map((element) => (element as HTMLElement).tabIndex));
    assert.deepEqual(
      order.filter((index) => index > 0),
      [],
    );
  });
});
