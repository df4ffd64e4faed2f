import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { CLASSIC, MODULE, page } from './bare-page.js';
import { shownIds, visit } from './visit.js';

const TAG = '<azkg-timeline type="relations"></azkg-timeline>';
const SHOWN = ['1993-establishment-of-diplomatic-relations'];

/** A host that adds scripts or HTML from strings could not do so under the strict policy. */
const ADDED_BY_HOST = [SHOWN, true] as const;

/** A page beside the built files. */
async function shows(html: string, expected: readonly string[] = SHOWN, bypassCSP = false): Promise<void> {
  await visit('dist/page.html', { html, bypassCSP }, async ({ page, complaints, foreign }) => {
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    assert.deepEqual(await shownIds(page, 'azkg-timeline'), expected);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  });
}

for (const [name, script] of [
  ['module', MODULE],
  ['classic', CLASSIC],
] as const) {
  test(`${name}: script in the head, tag in the body`, () => shows(page(script, TAG)));
  test(`${name}: script before the tag`, () => shows(page('', script + TAG)));
  test(`${name}: script after the tag`, () => shows(page('', TAG + script)));
  test(`${name}: script twice`, () => shows(page(script, TAG + script)));
  test(`${name}: script added later`, () =>
    shows(
      page(
        '',
        `${TAG}<script>onload = () => document.body.append(Object.assign(document.createElement('script'), { ${name === 'module' ? "type: 'module', src: 'azkg.js'" : "src: 'azkg.classic.js'"} }))</script>`,
      ),
      ...ADDED_BY_HOST,
    ));
  test(`${name}: tag added later`, () =>
    shows(
      page(script, `<script>onload = () => document.body.insertAdjacentHTML('beforeend', '${TAG}')</script>`),
      ...ADDED_BY_HOST,
    ));
  test(`${name}: filter set before the script`, () =>
    shows(
      page(
        '',
        `<azkg-timeline></azkg-timeline><script>document.querySelector('azkg-timeline').filter = { type: ['relations'] }</script>${script}`,
      ),
    ));
}

test('classic after module, and module after classic, are silent', async () => {
  await shows(page(MODULE, `${TAG}<script defer src="azkg.classic.js"></script>`));
  await shows(page(CLASSIC, TAG + MODULE));
});

test('a copy of another version says that it is not started, and the first goes on', async () => {
  const other = readFileSync(projectPath('dist/azkg.classic.js'), 'utf8').replaceAll('0.1.0', '99.0.0');
  await visit('dist/page.html', { html: page(CLASSIC, TAG), bypassCSP: true }, async ({ page, complaints }) => {
    await page.evaluate(
      (code) => void document.head.append(Object.assign(document.createElement('script'), { textContent: code })),
      other,
    );
    assert.equal(complaints.length, 1);
    assert.match(complaints[0]!, /99\.0\.0 is not used: version 0\.1\.0 is on this page/);
    assert.deepEqual(await shownIds(page, 'azkg-timeline'), SHOWN);
  });
});

test('both scripts work together where Trusted Types are on', () =>
  shows(
    page(
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">${CLASSIC}`,
      TAG + MODULE + CLASSIC,
    ),
  ));

test('the snippet of the README, in a page of ten lines, shows timeline and documents', async () => {
  const [, snippet] = /```html\n([\s\S]*?)```/.exec(readFileSync(projectPath('README.md'), 'utf8')) ?? [];
  assert.ok(snippet, 'README.md has no snippet');
  const html = page('', snippet);
  await visit('dist/page.html', { html }, async ({ page, complaints, foreign }) => {
    await page.locator('azkg-agreement-list [part~="item"]').first().waitFor();
    assert.ok((await shownIds(page, 'azkg-timeline')).length > 5);
    assert.ok((await shownIds(page, 'azkg-agreement-list')).length > 5);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  });
});
