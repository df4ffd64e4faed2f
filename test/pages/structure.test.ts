import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { unfold } from './axe.js';
import { SAMPLES, visitElements } from './fixture-page.js';

interface Node {
  readonly role: string;
  readonly name: string;
}

/** What the browser tells assistive technology, in order. */
async function accessibleNodes(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: plain(String(name?.value ?? '')) }));
}

test('each toggle is told apart by its record, and its name begins with its visible words', async () => {
  await visitElements('<azkg-timeline></azkg-timeline>', {}, async ({ page }) => {
    await unfold(page);
    const names = (await accessibleNodes(page)).filter(({ role }) => role === 'DisclosureTriangle').map(({ name }) => name);
    const visible = await page.locator('summary').allInnerTexts();
    assert.equal(names.length, 11);
    assert.equal(new Set(names).size, 11);
    assert.ok(names.includes('2 documents · 2 sources · Sources differ President Misalov visits Testabad'));
    assert.ok(names.includes('Details · 1 source Treaty of Neighbourliness'));
    // The tree lists toggles inside others after them all.
    for (const label of new Set(visible.map(plain))) {
      const named = names.filter((name) => name.startsWith(`${label} `) && !name.startsWith(`${label} ·`));
      assert.equal(named.length, visible.filter((text) => plain(text) === label).length, label);
    }
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('the toggles of a table and of a record are named in the same way; with links and marks too', async () => {
  const body = `<azkg-agreement-list layout="table" controls permalinks></azkg-agreement-list>
    <azkg-record record-id="1997-visit-to-testabad"></azkg-record>`;
  await visitElements(body, {}, async ({ page }) => {
    await page.locator('input').fill('treaty');
    await page.locator('mark').first().waitFor();
    const names = (await accessibleNodes(page)).filter(({ role }) => role === 'DisclosureTriangle').map(({ name }) => name);
    assert.deepEqual(names, [
      'Details · 1 source Treaty of Neighbourliness',
      'Details · 1 source Treaty of Neighbourliness',
      'Details · 1 source Programme of exchanges',
    ]);
  });
});

test('no id stands twice in an element, and every name that is pointed to is there', async () => {
  await visitElements(SAMPLES + '<azkg-timeline group-by="topic"></azkg-timeline>', {}, async ({ page }) => {
    const roots = await page.locator('azkg-timeline, azkg-agreement-list, azkg-record').evaluateAll((all) =>
      all.map(({ shadowRoot }) => ({
        ids: [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id),
        named: [...shadowRoot!.querySelectorAll('[aria-labelledby]')].flatMap((element) =>
          element.getAttribute('aria-labelledby')!.split(' '),
        ),
      })),
    );
    for (const { ids, named } of roots) {
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        named.filter((id) => !ids.includes(id)),
        [],
      );
    }
    assert.ok(roots[0]!.named.length > 10);
  });
});

const HEADED = [
  '<azkg-timeline heading="A" LEVEL></azkg-timeline>',
  '<azkg-timeline heading="B" group-by="year" LEVEL></azkg-timeline>',
  '<azkg-timeline group-by="year" LEVEL></azkg-timeline>',
  '<azkg-agreement-list LEVEL></azkg-agreement-list>',
  '<azkg-record heading="C" record-id="misalkol" LEVEL></azkg-record>',
  '<azkg-record record-id="misalkol" LEVEL></azkg-record>',
];

for (const [attribute, top] of [
  ['', 3],
  ...[2, 3, 4, 5, 6].map((level) => [`heading-level="${level}"`, level] as const),
] as const) {
  test(`headings ${attribute || 'by default'}: from h${top} down, none skipped, none above`, async () => {
    await visitElements(HEADED.join('').replaceAll('LEVEL', attribute), {}, async ({ page }) => {
      await unfold(page);
      const outlines = await page
        .locator('azkg-timeline, azkg-agreement-list, azkg-record')
        .evaluateAll((all) =>
          all.map(({ shadowRoot }) =>
            [...shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
          ),
        );
      for (const levels of outlines) {
        assert.equal(levels[0], top);
        assert.equal(Math.min(...levels), top);
        for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= levels[i - 1]! + 1, levels.join(' '));
      }
      assert.equal(Math.max(...outlines[1]!), Math.min(top + 2, 6));
    });
  });
}

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

test('the search forms are the only landmarks, and each says what it searches', async () => {
  const body = `<azkg-timeline controls></azkg-timeline>
    <azkg-timeline controls heading="Visits"></azkg-timeline>
    <azkg-timeline controls><h2 slot="heading">Aid <em>and</em> trade</h2></azkg-timeline>
    <azkg-agreement-list controls group-by="year" layout="table"></azkg-agreement-list>
    <azkg-record record-id="misalkol"></azkg-record>`;
  await visitElements(body, {}, async ({ page }) => {
    const landmarks = (await accessibleNodes(page)).filter(({ role }) => LANDMARKS.includes(role));
    assert.deepEqual(landmarks, [
      { role: 'main', name: '' },
      ...['Chronicle', 'Visits', 'Aid and trade', 'Documents'].map((name) => ({ role: 'search', name: `Filter: ${name}` })),
    ]);
  });
});
