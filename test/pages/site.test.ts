import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { buildSite } from '../../scripts/build-site.js';
import type { OEmbed } from '../../scripts/lib/view-pages.js';
import { type RunningServer, startServer } from '../../scripts/serve.js';
import { LANGUAGES } from '../../src/data.js';
import { TAGS } from '../fixtures/tags.js';
import { violations } from './axe.js';
import { page as pageOf } from './bare-page.js';
import { visit } from './visit.js';

const FOLDER = '/under/a/folder/';

let root: string;
let out: string;
let server: RunningServer;
/** The address of the site, with a slash at its end. */
let base: string;

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'azkg-site-'));
  out = join(root, 'site');
  server = await startServer({ port: 0, mounts: [[FOLDER, out]] });
  base = `${server.url.replace(/\/$/, '')}${FOLDER}`;
  buildSite({ out, base });
});

after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

/** All elements of a page with the attributes by which it names other files. */
function* linksIn(
  node: Tree.Node,
): Generator<{ readonly name: string; readonly attributes: { readonly [name: string]: string } }> {
  if ('attrs' in node)
    yield { name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) };
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* linksIn(child);
}

function readPage(file: string): ReturnType<typeof linksIn> {
  return linksIn(parse(readFileSync(join(out, file), 'utf8')));
}

test('every link of every page leads to a file of the site, by a relative address', () => {
  const broken: string[] = [];
  const pages = filesIn(out, '.html').filter((file) => !file.startsWith('dist'));
  assert.ok(pages.length > 80, String(pages.length));
  for (const file of pages) {
    for (const { name, attributes } of readPage(file)) {
      const link = attributes['href'] ?? attributes['src'];
      if (link === undefined || name.startsWith('azkg-') || /^(data:|https?:|#)/.test(link)) continue;
      const { origin, pathname } = new URL(link, `http://site.example${FOLDER}${file}`);
      const target = join(out, decodeURIComponent(pathname).slice(FOLDER.length));
      const isThere = pathname.startsWith(FOLDER) && existsSync(target) && statSync(target).isFile();
      if (origin !== 'http://site.example' || !isThere) broken.push(`${file}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

const DEMO_PAGES = [
  'index.html',
  'own-data.html',
  'classic.html',
  'languages.html',
  'linked.html',
  'map.html',
  'builder/index.html',
];

const VIEW_PAGES = TAGS.filter((tag) => tag !== 'azkg-filter-bar').map(
  (tag, i) => `views/${LANGUAGES[i % LANGUAGES.length]}/${tag.replace('azkg-', '')}.html`,
);

for (const file of [...DEMO_PAGES, ...VIEW_PAGES]) {
  test(`${file}, in a folder of the host: nothing is missing, nobody complains, no other host is asked`, async () => {
    await visit(`${base}${file}`, {}, async ({ page, complaints, foreign }) => {
      const view = file.startsWith('builder') ? page.frames()[1]! : page;
      await view.locator('[part~="item"], [part="facts"], [part="bars"], [part="facets"]').first().waitFor();
      const addresses = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, responseStatus }) => ({
          name,
          responseStatus,
        })),
      );
      for (const { name, responseStatus } of addresses) {
        assert.ok(name.startsWith(base) || name.startsWith('data:'), name);
        assert.ok(responseStatus < 400, `${name}: ${responseStatus}`);
      }
      assert.deepEqual(complaints, []);
      assert.deepEqual(foreign, []);
    });
  });
}

for (const language of LANGUAGES) {
  test(`views/${language}/index.html leads to a page of every view, in its language`, async () => {
    await visit(`${base}views/${language}/index.html`, {}, async ({ page, complaints }) => {
      assert.equal(await page.locator('.recipes a').count(), TAGS.length - 1);
      await page.locator('.recipes a').first().click();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await page.locator('[part="credit"]').first().waitFor();
      assert.deepEqual(complaints, []);
    });
  });
}

for (const file of ['views/az/timeline.html', 'views/ru/fact-sheet.html', 'views/ky/record.html', 'views/tr/index.html']) {
  test(`${file}: axe finds nothing, and nothing is wider than a narrow page`, async () => {
    const options = { viewport: { width: 320, height: 800 }, bypassCSP: true };
    await visit(`${base}${file}`, options, async ({ page }) => {
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });
}

test('a page of a view leads to the builder with that view', async () => {
  await visit(`${base}views/az/visit-list.html`, {}, async ({ page }) => {
    await page.locator('main > p a').click();
    assert.match(await page.locator('#code-frame').inputValue(), /embed\.html\?element=visit-list;lang=az;heading=/);
    assert.equal(await page.locator('#field-element').inputValue(), 'azkg-visit-list');
  });
});

test('without JavaScript a page of a view is read all the same', async () => {
  await visit(`${base}views/ky/timeline.html`, { javaScriptEnabled: false }, async ({ page }) => {
    assert.equal(await page.locator('azkg-timeline li:visible time').first().isVisible(), true);
  });
});

/** What a consumer of oEmbed does with an address: reads the page, follows its link, reads the answer. */
function discover(file: string): OEmbed {
  const links = [...readPage(file)].filter(({ attributes }) => attributes['type'] === 'application/json+oembed');
  assert.equal(links.length, 1, file);
  const { rel, href, title } = links[0]!.attributes;
  assert.equal(rel, 'alternate');
  assert.ok(href!.startsWith(base), href);
  const answer = JSON.parse(readFileSync(join(out, href!.slice(base.length)), 'utf8')) as OEmbed;
  assert.equal(answer.title, title);
  return answer;
}

test('every view in every language has an oEmbed document with what version 1.0 asks of the type rich', () => {
  const files = TAGS.filter((tag) => tag !== 'azkg-filter-bar').flatMap((tag) =>
    LANGUAGES.map((language) => `views/${language}/${tag.replace('azkg-', '')}.html`),
  );
  for (const file of files) {
    const { type, version, html, width, height, title, provider_name, provider_url, cache_age } = discover(file);
    assert.equal(type, 'rich');
    assert.equal(version, '1.0');
    assert.ok([width, height, cache_age].every((number) => Number.isInteger(number) && number > 0));
    assert.ok([title, provider_name].every((text) => text.length > 0));
    assert.equal(provider_url, base);
    // The markup should have no padding or margins, and no tags that a consumer would strip.
    const [frame, ...others] = [...linksIn(parse(html))].filter(({ name }) => !['html', 'head', 'body'].includes(name));
    assert.deepEqual(others, []);
    assert.equal(frame!.name, 'iframe');
    assert.equal(Number(frame!.attributes['width']), width);
    assert.equal(Number(frame!.attributes['height']), height);
    assert.equal(frame!.attributes['title'], title);
    assert.doesNotMatch(html, /&/);
  }
  assert.equal(filesIn(join(out, 'views'), '.oembed.json').length, files.length);
});

for (const sandbox of ['', ' sandbox="allow-scripts" security="restricted"']) {
  test(`the frame of an oEmbed document shows the view${sandbox && ', in a sandbox as WordPress makes one'}`, async () => {
    const { html } = discover('views/tr/agreement-list.html');
    await visit('page.html', { html: pageOf('', html.replace('<iframe', `<iframe${sandbox}`)) }, async ({ page, complaints }) => {
      const inside = page.frames()[1]!;
      await inside.locator('azkg-agreement-list [part~="item"]').first().waitFor();
      assert.equal(await inside.locator('html').getAttribute('lang'), 'tr');
      assert.deepEqual(complaints, []);
    });
  });
}

test('without the address of the site there is all but what needs it', () => {
  const local = join(root, 'local');
  buildSite({ out: local });
  assert.equal(filesIn(local, '.oembed.json').length, 0);
  const html = readFileSync(join(local, 'views/az/timeline.html'), 'utf8');
  assert.doesNotMatch(html, /oembed|canonical|http:\/\/127/);
  assert.match(html, /<azkg-timeline lang="az"/);
});

test('the address of the site has to be one, and gets its slash', () => {
  for (const wrong of ['', 'example.org', 'ftp://example.org/', 'https://example.org/?x', 'https://example.org/#x']) {
    assert.throws(() => buildSite({ out: join(root, 'wrong'), base: wrong }), {
      name: 'RangeError',
      message: /no address of a site/,
    });
  }
  const other = join(root, 'other');
  buildSite({ out: other, base: 'https://example.org/azkg' });
  const { html, provider_url } = JSON.parse(readFileSync(join(other, 'views/en/map.oembed.json'), 'utf8')) as OEmbed;
  assert.equal(provider_url, 'https://example.org/azkg/');
  assert.match(html, /src="https:\/\/example\.org\/azkg\/dist\/embed\.html\?element=map;lang=en;/);
});

test('what only developers need stays out, and so do sources', () => {
  for (const file of ['dist/modules', 'dist/custom-elements.json', 'builder/builder.ts', 'builder/rollup.config.mjs']) {
    assert.equal(existsSync(join(out, file)), false, file);
  }
  for (const file of ['builder/builder.js', 'dist/azkg.js', 'dist/embed.html', 'dist/data/events.csv', 'dist/integrity.json']) {
    assert.equal(existsSync(join(out, file)), true, file);
  }
});
