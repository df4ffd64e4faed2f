import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectPath } from '../../scripts/lib/paths.js';
import { unfold } from './axe.js';
import { contrasts } from './colours.js';
import { ELEMENTS, SAMPLES, visitElements } from './fixture-page.js';

const BOOTSTRAP = readFileSync(projectPath('node_modules/bootstrap/dist/css/bootstrap.min.css'), 'utf8');

/** Styles of host pages that reach further than they should. */
const HOSTS: { readonly [name: string]: string } = {
  'Bootstrap 5': BOOTSTRAP,
  'rules for every element': '* { box-sizing: content-box; font: 10px serif !important; letter-spacing: 1px }',
  'headings, lists, tables, fields and links undone': `
    h1, h2, h3, h4, h5, h6, details, summary, time, li { display: none }
    ul, ol, dl, p, td { margin: 3em !important; padding: 3em !important; list-style: square !important }
    a, button, input, select, textarea { all: unset !important }
    table { display: flex } div, span { border: 9px solid red } svg { display: none } [part] { opacity: 0.2 }`,
};

/** What a page says of its text is taken on; all that is not inherited is ours. */
const OWN = [
  ...['display', 'position', 'float', 'visibility', 'opacity', 'box-sizing', 'overflow-x', 'inline-size', 'list-style-type'],
  ...[
    'margin-top',
    'margin-right',
    'margin-bottom',
    'margin-left',
    'padding-top',
    'padding-right',
    'padding-bottom',
    'padding-left',
  ],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width', 'border-top-color', 'border-radius'],
  ...['font-size', 'font-weight', 'font-style', 'line-height', 'color', 'background-color', 'text-decoration-line', 'cursor'],
];

/** How everything in the elements looks, and the elements themselves. */
async function looks(page: Page): Promise<string[][]> {
  return page.locator(ELEMENTS.replaceAll(/[\w-]+/g, '$&, $& *')).evaluateAll(
    (all, names) =>
      all
        .filter((one) => one.getRootNode() instanceof ShadowRoot || one.shadowRoot)
        .map((one) => {
          const style = getComputedStyle(one);
          return [
            `${one.localName}[${one.getAttribute('part')}]`,
            ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
          ];
        }),
    OWN,
  );
}

/** What a page says of the text of its elements. */
const TEXT = ['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing'];

/** The rules of a page that says the same of the text, and has no other. */
async function plainRules(page: Page): Promise<string> {
  return page
    .locator('azkg-timeline')
    .first()
    .evaluate(
      (element, [tags, names]) => {
        const style = getComputedStyle(element);
        const text = names.map((name) => `${name}: ${style.getPropertyValue(name)};`).join(' ');
        // That of the elements is a number, and computed it would be a length: only one that replaces it is a host's.
        const line = style.lineHeight === 'normal' ? 'line-height: normal' : '';
        const { left, width } = element.parentElement!.getBoundingClientRect();
        const root = getComputedStyle(document.documentElement).fontSize;
        return `:root { font-size: ${root} } body { margin: 0 ${left}px; color: ${style.color} } main { width: ${width}px } ${tags} { ${text} ${line} }`;
      },
      [ELEMENTS, TEXT] as const,
    );
}

const THEMED = '<azkg-timeline theme="dark" heading="Themed" controls></azkg-timeline>';

for (const [name, css] of Object.entries(HOSTS)) {
  test(`${name}: the elements look as on a page that has no rules but for its text`, async () => {
    let plain = '';
    let hostile: string[][] = [];
    await visitElements(SAMPLES + THEMED, { css }, async ({ page, complaints }) => {
      await unfold(page);
      hostile = await looks(page);
      plain = await plainRules(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
      assert.deepEqual(complaints, []);
    });
    assert.ok(hostile.length > 3000);
    await visitElements(SAMPLES + THEMED, { css: plain }, async ({ page }) => {
      await unfold(page);
      const expected = await looks(page);
      assert.equal(hostile.length, expected.length);
      const differences = hostile.flatMap((look, i) =>
        look.filter((value, k) => value !== expected[i]![k]).map((value) => `${look[0]} ${value}`),
      );
      assert.deepEqual([...new Set(differences)].slice(0, 20), []);
    });
  });
}

/** A page with something of everything, which has nothing to do with the elements. */
const HOST_CONTENT = `<section class="host" part="item">
  <h2 part="heading">Heading</h2><h3>Heading</h3><p class="row label">Text with <a href="#x" part="title">a link</a>, <mark>a mark</mark>, <time part="date">2012</time></p>
  <ul class="list"><li part="item">Item</li></ul><ol><li>Item</li></ol><dl><dt>Term</dt><dd part="facts">Meaning</dd></dl>
  <table><caption>Caption</caption><tr><th>Head</th><td>Cell</td></tr></table>
  <details open><summary part="toggle">Summary</summary>Details</details>
  <form part="controls"><label part="control">Label <input value="x"></label><select><option>One</option></select><button part="reset">Button</button><textarea></textarea></form>
  <svg width="20" height="20"><circle class="dot" r="5"></circle></svg>
</section>`;

for (const css of ['', BOOTSTRAP]) {
  test(`${css ? 'Bootstrap 5' : 'a plain page'}: nothing of the host page changes its looks, and no stylesheet comes into it`, async () => {
    const stylesOf = (page: Page) =>
      page.locator('.host, .host *').evaluateAll((all) =>
        all.map((one) =>
          Array.from(getComputedStyle(one))
            .filter((name) => !name.startsWith('--'))
            .map((name) => `${name}: ${getComputedStyle(one).getPropertyValue(name)}`),
        ),
      );
    const sheetsOf = (page: Page) =>
      page.evaluate(() => [
        document.styleSheets.length,
        document.adoptedStyleSheets.length,
        document.querySelectorAll('style, link').length,
      ]);
    // With or without something below, there is room to scroll.
    const body = `html { overflow-y: scroll } ${css}`;
    await visitElements(HOST_CONTENT, { css: body }, async ({ page: without }) => {
      const [styles, sheets] = [await stylesOf(without), await sheetsOf(without)];
      assert.ok(styles.length > 30);
      await visitElements(HOST_CONTENT + SAMPLES, { css: body }, async ({ page }) => {
        await unfold(page);
        await page.locator('azkg-timeline [part="toggle"]').first().click();
        assert.deepEqual(await stylesOf(page), styles);
        assert.deepEqual(await sheetsOf(page), sheets);
      });
    });
  });
}

const SCHEMES = {
  'says nothing': '',
  'is light': 'color-scheme: light; background: #fff; color: #222',
  'is dark': 'color-scheme: dark; background: #101418; color: #eee',
  'is dark without saying so': 'color-scheme: normal; background: #101418; color: #eee',
  'goes with the reader': 'color-scheme: light dark; background: Canvas; color: CanvasText',
};

const TEXTS = ['date', 'title', 'meta', 'toggle', 'heading', 'credit', 'tool', 'reset', 'count', 'control'];

for (const [host, rules] of Object.entries(SCHEMES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a page that ${host}, a reader who prefers ${colorScheme}: each theme can be read, and brings what it says`, async () => {
      const themes = ['', 'theme="auto"', 'theme="light"', 'theme="dark"'];
      const body = themes
        .map((theme) => `<azkg-timeline heading="Heading" controls permalinks ${theme}></azkg-timeline>`)
        .join('');
      const css = rules && `:root { ${rules} }`;
      await visitElements(body, { css, colorScheme }, async ({ page, complaints }) => {
        for (const part of TEXTS) {
          const found = await contrasts(page.locator(`azkg-timeline [part~="${part}"]:visible`), 'color');
          assert.ok(found.length >= 4, part);
          assert.ok(Math.min(...found) >= 4.5, `${part}: ${Math.min(...found)}`);
        }
        const grounds = await page
          .locator('azkg-timeline')
          .evaluateAll((all) => all.map((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).colorScheme]));
        const ofPage = await page.locator('main').evaluate((main) => getComputedStyle(main).colorScheme);
        assert.deepEqual(grounds, [
          ['rgba(0, 0, 0, 0)', ofPage],
          ['rgba(0, 0, 0, 0)', ofPage],
          ['rgb(255, 255, 255)', 'light'],
          ['rgb(23, 25, 28)', 'dark'],
        ]);
        assert.deepEqual(complaints, []);
      });
    });
  }
}
