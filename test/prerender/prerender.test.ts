import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'parse5';
import { projectPath } from '../../scripts/lib/paths.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { select } from '../../src/dataset/filter.js';
import { toHtml } from '../../src/export/html.js';
import { prerender } from '../../src/prerender.js';
import { ELEMENTS } from '../../src/prerender/elements.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { TAGS } from '../fixtures/tags.js';

const EMPTY = '<azkg-timeline type="visit" limit="2"></azkg-timeline>';

const page = (body: string, lang = 'en') => `<!DOCTYPE html>
<html lang=${lang}>
  <head><title>A &amp; B</title></head>
  <body class='x'>${body}
</body></html>\r\n`;

test('every element is known', () => assert.deepEqual(Object.keys(ELEMENTS).toSorted(), [...TAGS].toSorted()));

test('outside the tags nothing changes, letter by letter', async () => {
  const source = page(`<p>5 < 6 &nbsp;<br/>${EMPTY}<P>`);
  const { html, count } = await prerender(source);
  assert.equal(count, 1);
  assert.equal(html.replace(/<template .*<\/template>/s, ''), source);
});

test('what was filled before is filled anew, in either mode', async () => {
  const source = page(
    `${EMPTY}<azkg-map limit="3"></azkg-map><azkg-record record-id="1997-treaty-of-friendship-and-cooperation" jsonld></azkg-record>`,
  );
  const shadow = await prerender(source);
  const fallback = await prerender(source, { mode: 'fallback' });
  assert.equal((await prerender(shadow.html)).html, shadow.html);
  assert.equal((await prerender(fallback.html)).html, shadow.html);
  assert.equal((await prerender(shadow.html, { mode: 'fallback' })).html, fallback.html);
});

test('the language is that of the page around the tag, as in a browser', async () => {
  const source = page(
    `${EMPTY}<div lang="az-Latn-AZ">${EMPTY}</div><div lang="ru"><azkg-timeline lang="ky" limit="1"></azkg-timeline></div>`,
    'tr',
  );
  const { html } = await prerender(source, { mode: 'fallback' });
  assert.deepEqual(
    Array.from(html.matchAll(/data-azkg-prerendered lang="(\w+)"/g), ([, lang]) => lang),
    ['tr', 'az', 'ky'],
  );
  assert.match(html, /23 Nisan 1997/);
  assert.match(html, /23 aprel 1997/);
});

test('a page without a language is in the one that is asked for', async () => {
  const { html } = await prerender(EMPTY, { mode: 'fallback', language: 'ky' });
  assert.match(html, /1997-жылдын 23-апрели/);
});

test('the list holds what the element would show, and says how much more there is', async () => {
  const { html } = await prerender('<azkg-agreement-list topic="culture" perspective="kg"></azkg-agreement-list>', {
    mode: 'fallback',
    limit: 3,
  });
  const dataset = bundledDataset();
  const records = select(dataset, { kind: ['agreement'], topic: ['culture'] });
  const expected = toHtml(dataset, records, { limit: 3, perspective: 'KG' });
  assert.equal(
    html.replace(' data-azkg-prerendered', ''),
    `<azkg-agreement-list topic="culture" perspective="kg">${expected.trim()}</azkg-agreement-list>`,
  );
});

test('the list has the heading of the element, at its level', async () => {
  const tag = '<azkg-timeline limit="1" heading="A &amp; B" heading-level="2"></azkg-timeline>';
  const { html } = await prerender(tag, { mode: 'fallback' });
  assert.match(html, /<h2>A &amp; B<\/h2>/);
});

test('documents that were signed at a visit stand behind it', async () => {
  const { html } = await prerender('<azkg-timeline ids="2012-official-visit-of-almazbek-atambayev"></azkg-timeline>', {
    mode: 'fallback',
  });
  const documents = bundledDataset().agreementsOf('2012-official-visit-of-almazbek-atambayev');
  assert.equal(html.match(/<li>/g)?.length, 1 + documents.length);
  assert.ok(documents.length > 0);
});

test('what a host has put between the tags stays; a heading and a shadow root do not stand in its way', async () => {
  const own = page('<azkg-timeline limit="1"><p>Our own words</p></azkg-timeline>');
  const fallback = await prerender(own, { mode: 'fallback' });
  assert.equal(fallback.html, own);
  assert.match(fallback.notes[0]!.message, /stays/);
  const shadow = await prerender(own);
  assert.match(shadow.html, /<template .*<\/template><p>Our own words<\/p>/s);
  const heading = await prerender('<azkg-timeline limit="1"><h2 slot="heading">Visits</h2></azkg-timeline>', {
    mode: 'fallback',
  });
  assert.equal(heading.count, 1);
});

test('headings stand below one in the slot, as in a browser', async () => {
  const { html } = await prerender('<azkg-timeline limit="1" heading-level="2"><h2 slot="heading">Visits</h2></azkg-timeline>');
  assert.match(html, /<h3 part="title"/);
});

/** Tags that stay as they are, and what is said of each. */
const WRONG: readonly (readonly [source: string, says: RegExp])[] = [
  ['<azkg-timeline form="2012"></azkg-timeline>', /form/],
  ['<azkg-time-line></azkg-time-line>', /no such element.*azkg-timeline/],
  ['<azkg-timeline limit="1">', /not closed/],
  ['<azkg-timeline src="mine.json"></azkg-timeline>', /mine\.json/],
];

for (const [source, says] of WRONG) {
  test(`${source} stays as it is, and why is said with its line`, async () => {
    const { html, count, problems } = await prerender(`\n\n${source}`);
    assert.equal(html, `\n\n${source}`);
    assert.equal(count, 0);
    assert.equal(problems[0]?.line, 3);
    assert.match(problems[0].message, says);
  });
}

test('attributes that any tag may have are no mistake', async () => {
  const { problems } = await prerender(
    '<azkg-timeline limit="1" id="a" class="b" data-x="1" aria-label="c" hidden></azkg-timeline>',
  );
  assert.deepEqual(problems, []);
});

test('a value that nobody knows shows nothing', async () => {
  const { html } = await prerender('<azkg-timeline topic="culturre"></azkg-timeline>');
  assert.doesNotMatch(html, /part="item"/);
});

test('what hangs on the reader is left to the browser', async () => {
  const source =
    '<azkg-on-this-day></azkg-on-this-day><azkg-filter-bar></azkg-filter-bar><azkg-source-list for="a"></azkg-source-list>';
  const { html, notes, problems } = await prerender(source);
  assert.equal(html, source);
  assert.deepEqual(problems, []);
  assert.equal(notes.length, 3);
});

test('a dataset of the host is read by the way that it gives, and one that is none leaves the tag alone', async () => {
  const source = '<azkg-timeline src="mine.json"></azkg-timeline>';
  const mine = await prerender(source, { read: (address) => Promise.resolve(address === 'mine.json' && fixtureDocument) });
  assert.match(mine.html, /data-id="2012-visit-to-misalkol"/);
  const other = await prerender(source, { read: () => Promise.resolve({ events: [] }) });
  assert.equal(other.html, source);
  assert.match(other.problems[0]!.message, /not a dataset/);
});

test('texts of a dataset cannot leave their place', async () => {
  const evil = structuredClone(fixtureDocument) as unknown as { events: { title: { en: string } }[] };
  evil.events[0]!.title.en = '</template><img src=x onerror=alert(1)><!-- <script>alert(1)</script>';
  for (const mode of ['shadow', 'fallback'] as const) {
    const { html } = await prerender('<azkg-timeline src="m"></azkg-timeline>', { mode, read: () => Promise.resolve(evil) });
    assert.doesNotMatch(html, /<img|<script|<!--/);
    assert.match(html, /&lt;img src=x/);
  }
});

test('one graph for all tags that ask for it, in the head; without one it goes', async () => {
  const visits = '<azkg-visit-list jsonld limit="3"></azkg-visit-list>';
  const papers = '<azkg-timeline jsonld type="visit" limit="3"></azkg-timeline>';
  const { html } = await prerender(page(`${visits}${papers}${EMPTY}`), { page: 'https://example.org/a' });
  const [script, ...others] = Array.from(html.matchAll(/<script type="application\/ld\+json" data-azkg-graph>(.*?)<\/script>/gs));
  assert.deepEqual(others, []);
  assert.ok(script!.index < html.indexOf('</head>'));
  const { '@graph': graph } = JSON.parse(script![1]!) as { '@graph': { '@id': string }[] };
  assert.equal(new Set(graph.map((node) => node['@id'])).size, graph.length);
  assert.ok(graph.some((node) => node['@id'] === 'urn:azkg:@dataset'));
  const without = await prerender(html.replaceAll(' jsonld', ''));
  assert.doesNotMatch(without.html, /ld\+json/);
});

test('a whole page comes out as HTML that a parser reads without a fault', async () => {
  const source = page(TAGS.map((tag) => `<${tag} limit="5" heading="H"></${tag}>`).join('\n'), 'az');
  for (const mode of ['shadow', 'fallback'] as const) {
    const faults: string[] = [];
    const { html } = await prerender(source, { mode });
    parse(html, { onParseError: ({ code, startLine }) => faults.push(`${startLine} ${code}`) });
    assert.deepEqual(faults, []);
  }
});

test('the packages that it needs are named with the versions that it is tested with', () => {
  const { devDependencies } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const source =
    readFileSync(projectPath('src/prerender/fault.ts'), 'utf8') + readFileSync(projectPath('src/cli/help.ts'), 'utf8');
  for (const name of ['parse5', '@lit-labs/ssr']) assert.ok(source.includes(devDependencies[name]!), name);
});
