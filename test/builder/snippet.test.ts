import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesWarning, formProblem, type Piece, snippetProblems, snippets } from '../../demo/builder/snippet.js';
import type { BuilderState, FormId } from '../../demo/builder/state.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { stateWith, WORKSHOP } from './workshop.js';

const { version } = fixtureDocument;

function pieces(changes: Partial<BuilderState>): Piece[] {
  return snippets(stateWith(changes), WORKSHOP);
}

function code(changes: Partial<BuilderState>): string {
  return pieces(changes)[0]!.code;
}

const VISITS = { lang: 'az', type: 'visit', controls: 'true' };

test('module: the element with its attributes in order, dated records, and the script of this version', () => {
  const text = code({ attributes: { controls: 'true', type: 'visit', lang: 'az' } });
  assert.match(
    text,
    /^<div>\n<azkg-timeline lang="az" type="visit" controls="true">\n<div lang="az">\n {2}<ul>\n {4}<li><time datetime="\d{4}/,
  );
  assert.ok(
    text.endsWith(
      `</div>\n</azkg-timeline>\n<script type="module" src="https://site.example/dist/azkg.js?v=${version}" data-cfasync="false"></script>\n</div>\n`,
    ),
  );
});

test('classic: the script with its hash', () => {
  assert.ok(
    code({ form: 'classic' }).includes(
      `<script defer src="https://site.example/dist/azkg.classic.js?v=${version}" integrity="sha384-Classic" crossorigin="anonymous" data-cfasync="false"></script>`,
    ),
  );
});

test('frame: parameters without an ampersand, and the listener', () => {
  assert.equal(
    code({ form: 'frame', attributes: { ...VISITS, heading: "Bakı; 'Bişkek'" }, colours: { 'accent-color': '#9f1239' } }),
    `<iframe src="https://site.example/dist/embed.html?element=timeline;lang=az;type=visit;controls=true;heading=Bak%C4%B1%3B+%27Bi%C5%9Fkek%27;accent-color=%239f1239;v=${version}" title="Bakı; 'Bişkek'" width="100%" height="600" loading="lazy" allow="clipboard-write" frameborder="0"></iframe>
<script async src="https://site.example/dist/azkg-frames.js?v=${version}" integrity="sha384-Frames" crossorigin="anonymous" data-cfasync="false"></script>
`,
  );
});

test('a frame is called after what it shows, in its language', () => {
  assert.match(code({ form: 'frame', attributes: { lang: 'ru' } }), / title="Хроника" /);
  const record = { tag: 'azkg-record', attributes: { lang: 'en', 'record-id': '1997-treaty-of-neighbourliness' } } as const;
  assert.match(code({ form: 'frame', ...record }), / title="Treaty of Neighbourliness/);
});

test('WordPress: a shortcode, and a block for sites without the plugin', () => {
  const [shortcode, block] = pieces({ form: 'wordpress', attributes: VISITS });
  assert.equal(shortcode!.code, '[azkg_timeline lang="az" type="visit" controls="true"]\n');
  assert.equal(block!.code, code({ form: 'classic', attributes: VISITS }));
});

test('WordPress: colours are a rule of their own beside the shortcode', () => {
  const all = pieces({ form: 'wordpress', colours: { 'accent-color': 'darkred' } });
  assert.deepEqual(
    all.map(({ id }) => id),
    ['shortcode', 'css', 'block'],
  );
  assert.equal(all[1]!.code, 'azkg-timeline { --azkg-accent-color: darkred; }\n');
});

test('static: heading and all records, no script, no style, no class', () => {
  const text = code({ form: 'static', attributes: { ...VISITS, heading: 'Səfərlər', 'heading-level': '4' } });
  assert.match(text, /^<div lang="az">\s*<h4>Səfərlər<\/h4>/);
  assert.equal(text.match(/<li>/g)?.length, fixtureDocument.events.filter(({ type }) => type === 'visit').length);
  assert.doesNotMatch(text, /<script|<style|class=|azkg-/);
});

test('colours are one rule before the element', () => {
  const text = code({ colours: { 'accent-color': '#9f1239', 'text-color': '#111' } });
  assert.match(
    text,
    /^<style>azkg-timeline \{ --azkg-accent-color: #9f1239; --azkg-text-color: #111; \}<\/style>\n<div>\n<azkg-timeline/,
  );
});

test('a filter bar brings a timeline, for which the selection is', () => {
  const bar = { tag: 'azkg-filter-bar', attributes: { ...VISITS, heading: 'X', theme: 'dark', 'url-state': 'query' } } as const;
  const text = code(bar);
  assert.match(
    text,
    /<azkg-filter-bar for="azkg-chosen" lang="az" controls="true" heading="X" theme="dark" url-state="query"><\/azkg-filter-bar>/,
  );
  assert.match(text, /<azkg-timeline id="azkg-chosen" lang="az" type="visit" theme="dark">\n<div/);
  assert.match(
    pieces({ ...bar, form: 'wordpress' })[0]!.code,
    /^\[azkg_filter_bar for="azkg-chosen" .*\]\n\[azkg_timeline id="azkg-chosen" /,
  );
  assert.match(formProblem({ tag: 'azkg-filter-bar', form: 'frame' }) ?? '', /one element/);
  assert.deepEqual(pieces({ ...bar, form: 'frame' }), []);
});

for (const [files, address] of [
  ['', `https://site.example/dist/azkg.js?v=${version}`],
  ['/azkg', `/azkg/azkg.js?v=${version}`],
  ['/azkg//', `/azkg/azkg.js?v=${version}`],
  [`https://a.example/azkg/${version}/`, `https://a.example/azkg/${version}/azkg.js`],
  [`https://a.example/npm/azkg-elements@${version}/dist/`, `https://a.example/npm/azkg-elements@${version}/dist/azkg.js`],
  [`/azkg/v${version}/`, `/azkg/v${version}/azkg.js`],
] as const) {
  test(`files in “${files}”: ${address}`, () => assert.ok(code({ files }).includes(` src="${address}"`), code({ files })));
}

test('the fallback ends with the credit, and tells how many there are', () => {
  const text = code({ attributes: { lang: 'en', limit: '3' } });
  assert.equal(text.match(/<li>/g)?.length, 3);
  assert.match(text, /CC BY 4\.0<\/a><\/p>\n<\/div>\n<\/azkg-timeline>/);
});

test('the first country in the fallback is that of the perspective', () => {
  const workshop = { ...WORKSHOP, dataset: bundledDataset() };
  const relations = { lang: 'en', 'record-id': '1993-establishment-of-diplomatic-relations' };
  const text = (perspective: string) =>
    snippets(stateWith({ tag: 'azkg-record', form: 'static', attributes: { ...relations, perspective } }), workshop)[0]!.code;
  assert.match(text('az'), /between Azerbaijan and Kyrgyzstan/);
  assert.match(text('kg'), /between Kyrgyzstan and Azerbaijan/);
});

test('where nothing matches there is no empty list', () => {
  assert.match(code({ attributes: { lang: 'en', type: 'visit', from: '2999' } }), /from="2999">\n<\/azkg-timeline>/);
});

const WRONG: readonly (readonly [Partial<BuilderState>, string])[] = [
  [{ attributes: { lang: 'en', heading: 'Talks & "visits"' } }, 'heading'],
  [{ attributes: { lang: 'en', heading: '[gallery]' } }, 'heading'],
  [{ attributes: { lang: 'en', query: '<b>' } }, 'query'],
  [{ colours: { 'accent-color': 'red; } body { display: none' } }, 'accent-color'],
  [{ colours: { 'accent-color': '</style><script>' } }, 'accent-color'],
  [{ files: 'https://a.example/?x=1' }, 'files'],
  [{ files: '"><script>' }, 'files'],
  [{ files: 'javascript:alert(1)//' }, 'files'],
  [{ files: 'data:text/javascript,' }, 'files'],
];

for (const [changes, field] of WRONG) {
  test(`what no snippet can hold is said by its field: ${JSON.stringify(changes)}`, () => {
    assert.deepEqual(
      snippetProblems(stateWith(changes)).map((problem) => problem.field),
      [field],
    );
  });
}

test('letters of all languages, apostrophes and typographic quotes are fine', () => {
  assert.deepEqual(
    snippetProblems(stateWith({ attributes: { lang: 'ky', heading: "“Ынтымак” – Türkiye'nin, İlham" }, files: '/azkg/' })),
    [],
  );
});

test('an address of files that other people, or other sites, cannot use is pointed out', () => {
  const warned = (form: FormId, files: string) => filesWarning(stateWith({ form, files }), WORKSHOP);
  assert.match(warned('module', 'http://127.0.0.1:8000/dist/')!, /your own machine/);
  assert.match(warned('frame', '/azkg/')!, /On another site \/azkg\/ would lead to that site/);
  assert.match(warned('frame', 'azkg')!, /https:/);
  assert.equal(warned('module', '/azkg/'), undefined);
  assert.equal(warned('frame', 'https://example.org/azkg'), undefined);
  assert.equal(warned('static', 'http://localhost/'), undefined);
});
