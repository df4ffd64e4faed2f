import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { TAGS } from '../fixtures/tags.js';
import { MODULE, page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const RECIPES = readdirSync(projectPath('docs/recipes')).map((file) => `docs/recipes/${file}`);

/** A block of HTML in a document, and the reason why it is no page, where one stands above it. */
const BLOCK = /(?:<!-- not run: ([^>]+?) -->\s+)?^```html\n([\s\S]*?)^```$/gm;

interface Snippet {
  readonly name: string;
  readonly html: string;
}

function snippetsIn(path: string): Snippet[] {
  const blocks = [...readFileSync(projectPath(path), 'utf8').matchAll(BLOCK)];
  return blocks
    .map(([, reason, html], i) => ({ name: `${path}, ${i + 1}`, html: html!, reason }))
    .filter(({ reason }) => reason === undefined);
}

const SNIPPETS = ['README.md', ...RECIPES].flatMap(snippetsIn);

/** What a reader of a snippet supplies: the script, where another snippet has it, and an element for a script alone. */
function asPage(html: string): string {
  const hasScript = /<script[^>]+azkg(\.classic)?\.js/.test(html);
  const hasView = /<(azkg-|iframe)/.test(html);
  const body = html.replaceAll('/azkg/', '');
  return pageOf(hasScript || !hasView ? '' : MODULE, hasView ? body : `${body}<azkg-timeline limit="3"></azkg-timeline>`);
}

/** The elements that show something, none of which is that it could not be shown; the page has loaded whatever it asks for. */
async function shown(page: Page): Promise<string[]> {
  return page.locator(TAGS.join()).evaluateAll((all) =>
    all
      .filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part~="item"], [part~="bar"], [part~="controls"], [part~="period"]'),
      )
      .filter(({ shadowRoot }) => !shadowRoot!.querySelector('[part~="error"], [part~="empty"], [part~="loading"]'))
      .map(({ localName }) => localName),
  );
}

test('every recipe but the one for frameworks has a snippet', () => {
  const without = RECIPES.filter((path) => !SNIPPETS.some(({ name }) => name.startsWith(path)));
  assert.deepEqual(without, ['docs/recipes/frameworks.md']);
});

for (const { name, html } of SNIPPETS) {
  test(`${name}: pasted into a bare page it shows its elements, and nothing complains`, async () => {
    await visit('dist/recipe.html', { html: asPage(html) }, async ({ page, complaints, foreign }) => {
      const wanted = await page.locator(TAGS.join()).evaluateAll((all) => all.map(({ localName }) => localName));
      const frames = page.frames().slice(1);
      assert.equal(frames.length, (html.match(/<iframe/g) ?? []).length);
      for (const frame of frames) await frame.locator('[part~="item"]').first().waitFor();
      assert.ok(wanted.length + frames.length > 0);
      assert.deepEqual(await shown(page), wanted);
      assert.deepEqual(complaints, []);
      assert.deepEqual(foreign, []);
    });
  });
}
