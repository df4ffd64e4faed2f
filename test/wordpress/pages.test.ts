import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import type { Language } from '../../src/dataset/types.js';
import { toHtml } from '../../src/export/html.js';
import '../../src/i18n/languages.js';
import { messagesIn } from '../../src/i18n/locale.js';
import { azkg } from '../cli/azkg.js';
import { TAGS } from '../fixtures/tags.js';
import { type Member, type Site, startSite } from './site.js';

let site: Site;
let author: Member;

before(async () => {
  site = await startSite({ version: 'beta', php: '8.3', hasPlugin: true });
  author = await site.member('author');
});

after(() => site.stop());

test('an author’s block and shortcode are kept, a pasted tag is not', async () => {
  const block = '<!-- wp:azkg/timeline {"from":"2012","type":"visit","group-by":"year"} /-->';
  const shortcode = '[azkg_agreement_list topic="culture education" perspective="kg"]';
  const { content } = await author.post(
    `${block}\n\n${shortcode}\n\n<azkg-timeline type="visit"></azkg-timeline><script>1</script>`,
  );
  assert.equal(content.trim(), `${block}\n\n${shortcode}\n\n1`);
});

test('a page shows the elements, asks nobody else, and has the script once', async () => {
  const { link } = await author.post(
    '<!-- wp:azkg/timeline {"from":"2012","type":"visit","limit":"3"} /-->\n\n[azkg_agreement_list limit="2" show-sources]\n\n[azkg_map]',
  );
  const { context, foreign } = await site.visitor();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(link);
  await page.locator('azkg-agreement-list [part="sources"]').first().waitFor();
  await page.locator('azkg-map [part="map"]').waitFor();
  assert.equal(await page.locator('azkg-timeline [part~="item"]').count(), 3);
  const scripts = await page.locator('script[src*="azkg"]').evaluateAll((tags) => tags.map((tag) => tag.outerHTML));
  assert.equal(scripts.length, 1);
  assert.match(scripts[0]!, /^<script type="module" data-cfasync="false" src=/);
  assert.match(scripts[0]!, /azkg\.js\?ver=\d/);
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test('a page without an element has no script', async () => {
  const { link } = await author.post('<!-- wp:paragraph --><p>Nothing of ours.</p><!-- /wp:paragraph -->');
  const html = await (await author.context.request.get(link)).text();
  assert.match(html, /Nothing of ours/);
  assert.doesNotMatch(html, /azkg/);
});

test('without scripts readers see dated text with sources and the credit', async () => {
  const { link } = await author.post('[azkg_timeline type="visit" lang="az" heading="Səfərlər" heading-level="2"]');
  const { context } = await site.visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  const element = page.locator('azkg-timeline');
  assert.equal(await element.locator('li:visible').count(), 10);
  assert.match(await element.locator('li').first().innerText(), /^\d.*\d{4}.*Mənbələr: /);
  assert.equal(await element.locator('h2').innerText(), 'Səfərlər');
  assert.match(await element.innerText(), /CC BY 4\.0/);
  await context.close();
});

/** What is between the tags of an element, by its place on the page. */
async function childrenOn(link: string): Promise<string[]> {
  const html = await (await author.context.request.get(link)).text();
  return Array.from(html.matchAll(/<(azkg-[a-z-]+)[^>]*>(.*?)<\/\1>/gs), ([, , children]) => children!);
}

interface Choice {
  readonly shortcode: string;
  /** The same in the words of the command line. */
  readonly options: readonly string[];
}

const CHOICES: readonly Choice[] = [
  ['timeline', 'type="visit" from="2012"', '--collection=events --collection=agreements --type=visit --from=2012'],
  ['timeline', 'order="desc" limit="4"', '--collection=events --collection=agreements --order=desc --limit=4'],
  ['timeline', 'to="1993-06"', '--collection=events --collection=agreements --to=1993-06'],
  [
    'timeline',
    'from="199X" to="1997-04-23" level="state official"',
    '--collection=events --from=199X --to=1997-04-23 --level=state,official',
  ],
  ['agreement-list', 'topic="culture, education" perspective="az"', '--collection=agreements --topic=culture,education'],
  ['agreement-list', 'type="treaty" party="kg tr"', '--collection=agreements --type=treaty --party=KG,TR'],
  [
    'agreement-list',
    'exclude="1997-treaty-of-friendship-and-cooperation" to="1998"',
    '--collection=agreements --exclude=1997-treaty-of-friendship-and-cooperation --to=1998',
  ],
  ['visit-list', 'place="bishkek" order="desc"', '--collection=events --type=visit --place=bishkek --order=desc'],
  ['institution-list', 'party="az"', '--collection=institutions --party=AZ'],
  ['institution-list', 'from="2000" to="2010"', '--collection=institutions --from=2000 --to=2010'],
  ['timeline', 'kind="agreement" person="ilham-aliyev"', '--collection=agreements --person=ilham-aliyev'],
  [
    'record',
    'record-id="1997-treaty-of-friendship-and-cooperation"',
    '--collection=agreements --ids=1997-treaty-of-friendship-and-cooperation',
  ],
].map(([name = '', attributes = '', options = '']) => ({
  shortcode: `azkg_${name.replaceAll('-', '_')} ${attributes}`,
  options: options.split(' '),
}));

/** As the command line writes it, with the ten first of the list and how many there are. */
function expected(exported: string, language: Language): string {
  const items = Array.from(exported.matchAll(/^ {4}(<li>.*<\/li>)$/gm), ([, item]) => item!);
  const credit = /^ {2}(<p>.*<\/p>)\n<\/div>$/m.exec(exported)![1]!;
  assert.ok(items.length > 0, 'The filter of the test matches nothing.');
  const count = items.length > 10 ? `<p>${messagesIn(language).shown(10, items.length)}</p>` : '';
  return `<div lang="${language}"><ul>${items.slice(0, 10).join('')}</ul>${count}${credit}</div>`;
}

for (const language of ['en', 'az', 'ky', 'ru', 'tr'] as const) {
  test(`${language}: PHP chooses and writes as azkg export --format html does`, async () => {
    const choices = CHOICES.filter((_, i) => language === 'en' || i % 6 === 0);
    const exports = choices.map(({ options }) => azkg(['export', '--format=html', `--language=${language}`, ...options]));
    const content = choices.map(({ shortcode }) => `[${shortcode} lang="${language}"]`).join('\n\n');
    const children = await childrenOn((await author.post(content)).link);
    for (const [i, { status, stdout, stderr }] of (await Promise.all(exports)).entries()) {
      assert.equal(status, 0, stderr);
      assert.equal(
        children[i]?.replaceAll(/&#9[13];/g, (entity) => (entity === '&#91;' ? '[' : ']')),
        expected(stdout, language),
        choices[i]!.shortcode,
      );
    }
  });
}

test('what readers see without scripts are the first of the records that the script shows, in its order', async () => {
  const shortcodes = [
    'azkg_agreement_list perspective="kg" to="2000"',
    'azkg_visit_list party="KG" order="desc"',
    'azkg_institution_list order="desc"',
    'azkg_person_list lang="ky"',
    'azkg_person_list lang="az" party="AZ" order="desc" limit="7"',
    'azkg_source_list recommended lang="ru"',
    'azkg_source_list type="speech" topic="culture"',
    'azkg_source_list order="citation" kind="agreement" limit="5"',
    'azkg_record record-id="bishkek" lang="tr"',
  ];
  const { link } = await author.post(shortcodes.map((shortcode) => `[${shortcode}]`).join('\n\n'));
  const children = await childrenOn(link);
  const { context } = await site.visitor();
  const page = await context.newPage();
  await page.goto(link);
  const elements = page.locator(TAGS.join());
  await page.waitForFunction(
    ([tags, count]) =>
      Array.from(document.querySelectorAll(tags)).filter((element) => element.shadowRoot?.querySelector('[part~="item"]'))
        .length === count,
    [TAGS.join(), shortcodes.length] as const,
  );
  const shown = await elements.evaluateAll((all) =>
    all.map((element) => ({
      lang: (element as HTMLElement).lang || 'en',
      ids: (element as unknown as { records: readonly { id: string }[] }).records.map(({ id }) => id),
    })),
  );
  const dataset = bundledDataset();
  for (const [i, { lang, ids }] of shown.entries()) {
    const perspective = shortcodes[i]!.includes('perspective="kg"') ? ({ perspective: 'KG' } as const) : {};
    const records = ids.map((id) => dataset.get(id)!);
    const language = lang as Language;
    const text = toHtml(dataset, records, { language, ...perspective });
    const decoded = children[i]!.replaceAll('&#91;', '[').replaceAll('&#93;', ']');
    assert.equal(decoded, expected(text, language), shortcodes[i]);
  }
  await context.close();
});

test('what PHP cannot choose is a plain line with the credit', async () => {
  const { link } = await author.post(
    '[azkg_timeline query="atambayev"]\n\n[azkg_chart lang="ru"]\n\n[azkg_explorer views="people"]\n\n[azkg_filter_bar]',
  );
  const [timeline, chart, explorer, bar] = await childrenOn(link);
  assert.match(timeline!, /^<div lang="en"><p>Chronicle<\/p><p>[^<]*version/);
  assert.match(chart!, /^<div lang="ru"><p>Диаграмма<\/p><p>/);
  assert.match(explorer!, /^<div lang="en"><p>Explorer<\/p><p>/);
  assert.equal(bar, '');
});

test('a page in another language is in that language', async () => {
  const { link } = await author.post('[azkg_timeline limit="1"]');
  const { context } = await site.visitor();
  const page = await context.newPage();
  await page.goto(`${link}?locale=az_AZ`);
  assert.match(await (await context.request.get(`${link}?locale=az_AZ`)).text(), /<azkg-timeline limit="1"><div lang="az">/);
  await page.locator('azkg-timeline [part~="item"]').waitFor();
  assert.match(await page.locator('azkg-timeline [part="credit"]').innerText(), /Azərbaycan/);
  await context.close();
});

const HOSTILE: readonly string[] = [
  "[azkg_timeline heading='\"><script>alert(1)</script>']",
  '[azkg_timeline limit="1" onload="alert(1)"]',
  '[azkg_timeline limit="1" theme="&quot; onmouseover=&quot;alert(1)"]',
  '[azkg_timeline limit="1" report-url="javascript:alert(1)"]',
  '[azkg_timeline src="https://elsewhere.example/x.json"]',
  '[azkg_timeline src="//elsewhere.example/x.json"]',
  '[azkg_timeline from="--><script>alert(1)</script>"]',
  '<!-- wp:azkg/timeline {"limit":"1","heading":"\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e"} /-->',
  '<!-- wp:azkg/timeline {"limit":"1","onclick":"alert(1)"} /-->',
  '<!-- wp:azkg/timeline {"limit":{"a":1},"className":"\\u0022 onclick=\\u0022alert(1)"} /-->',
];

test('hostile values neither run nor leave their attributes', async () => {
  const admin = await site.member('administrator');
  for (const writer of [author, admin]) {
    const { link } = await writer.post(HOSTILE.join('\n\n'));
    const { context, foreign } = await site.visitor();
    const page = await context.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(link);
    await page.locator('azkg-timeline [part~="item"]').first().waitFor();
    const attributes = await page
      .locator('[class*="entry-content"] *')
      .evaluateAll((all) => all.flatMap((element) => element.getAttributeNames()));
    assert.deepEqual(
      attributes.filter((name) => name.startsWith('on')),
      [],
    );
    assert.equal(await page.locator('[class*="entry-content"] :is(script, img)').count(), 0);
    assert.equal(await page.locator('azkg-timeline[src], azkg-timeline[report-url], azkg-timeline[theme]').count(), 0);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(foreign, []);
    await context.close();
  }
});

test('what nobody knows shows nothing to readers, and tells those who can edit', async () => {
  const { link } = await author.post(
    '<!-- wp:azkg/timeline {"topic":"culture nonsense"} /-->\n\n[azkg_timeline topci="culture"]\n\n[azkg_agreement_list theme="drak" limit="1"]\n\n[azkg_record]',
  );
  const seen = await (await site.visitor()).context.request.get(link);
  const html = await seen.text();
  assert.doesNotMatch(html, /<azkg-timeline|<azkg-record|role="note"/);
  assert.match(html, /<azkg-agreement-list limit="1">/);
  assert.match(
    html,
    /<!-- azkg-elements: topic: “nonsense” is not known|<!-- azkg-elements: topic: “culture nonsense” is not known/,
  );
  assert.match(html, /<!-- azkg-elements: There is no attribute “topci”\. There are, for example: topic/);

  const page = await author.context.newPage();
  await page.goto(link);
  const notes = page.getByRole('note');
  assert.equal(await notes.count(), 4);
  assert.match(await notes.nth(0).innerText(), /Chronicle[^]*nonsense[^]*Readers see nothing here[^]*Only those who can edit/);
  assert.match(await notes.nth(2).innerText(), /drak[^]*dark[^]*without this setting/);
  await page.close();
});

test('quotes of the visual editor, commas and other words for yes are understood', async () => {
  const { link } = await author.post(
    '[azkg_timeline from=“2012” type=”visit” limit=„2“ show-sources="1"]\n\n[azkg_agreement_list topic="culture,education" no-credit="false" limit="01" controls]',
  );
  const html = await (await author.context.request.get(link)).text();
  assert.match(html, /<azkg-timeline from="2012" type="visit" limit="2" show-sources="true">/);
  assert.match(html, /<azkg-agreement-list topic="culture education" limit="01" controls="true">/);
});

test('feeds have the text, without tags that nobody knows', async () => {
  await author.post('<!-- wp:azkg/timeline {"limit":"2","type":"visit"} /-->');
  const feed = await (await author.context.request.get('?feed=rss2')).text();
  const [content] = /<content:encoded><!\[CDATA\[[^]*?\]\]>/.exec(feed)!;
  assert.match(content, /<li><time datetime="/);
  assert.doesNotMatch(feed, /<azkg-|azkg\.js/);
});

test('PHP has had nothing to complain of', () => assert.deepEqual(site.complaints(), []));
