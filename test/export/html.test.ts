import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { toHtml } from '../../src/export/html.js';
import type { ExportOptions } from '../../src/export/options.js';
import { LANGUAGES, messagesIn } from '../../src/i18n/locale.js';
import { datasetWith, eventOn, fixture, HARD_TEXTS, withText } from './datasets.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

function elements(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function parsed(html: string): DefaultTreeAdapterTypes.Element[] {
  const errors: string[] = [];
  const { childNodes } = parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  assert.deepEqual(errors, []);
  return elements(childNodes);
}

const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string) => attrs.find((found) => found.name === name)?.value;

function items(options?: ExportOptions, dataset = fixture, records = dataset.records): string[] {
  return parsed(toHtml(dataset, records, options))
    .filter(({ tagName }) => tagName === 'li')
    .map(textOf);
}

const events = fixture.document.events;

test('each record has its date in words and for machines, its title, its type and its sources', () => {
  const all = parsed(toHtml(fixture, events));
  const item = all.find((element) => element.tagName === 'li' && textOf(element).includes('Misalov'))!;
  assert.equal(
    textOf(item),
    '23–24 April 1997: President Misalov visits Testabad (Visit; Sources differ). Sources: Example Gazette, Archive of Testabad',
  );
  const times = elements(item.childNodes).filter(({ tagName }) => tagName === 'time');
  assert.deepEqual(
    times.map((time) => attribute(time, 'datetime')),
    ['1997-04-23', '1997-04-24'],
  );
});

test('it is in the language asked for, and says what is not', () => {
  for (const language of LANGUAGES) {
    const [box, ...inside] = parsed(toHtml(fixture, fixture.records, { language }));
    assert.equal(attribute(box!, 'lang'), language);
    assert.ok(inside.every((element) => attribute(element, 'lang') !== language));
  }
  assert.match(items({ language: 'az' }, fixture, [events[0]!])[0]!, /^19 yanvar 1993: /);
});

test('a limit is said, with how many there are', () => {
  const html = toHtml(fixture, events, { limit: 2 });
  assert.equal(parsed(html).filter(({ tagName }) => tagName === 'li').length, 2);
  assert.match(html, new RegExp(`2 of ${events.length} entries`));
  assert.doesNotMatch(toHtml(fixture, events), /entries/);
});

test('the data, their version, date and licence are named', () => {
  const html = toHtml(fixture, []);
  const { title, version } = fixture.document;
  assert.ok(html.includes(`${title.en}, version ${version} (<time datetime="2026-11-24">24 November 2026</time>)`));
  assert.match(html, /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/">CC BY 4\.0<\/a>/);
});

test('titles name the country first that is asked for', () => {
  const dataset = datasetWith({ events: [eventOn('1993', { title: { en: 'Azerbaijan and Kyrgyzstan agree' } })] });
  const records = dataset.document.events;
  assert.match(items({}, dataset, records)[0]!, /: Azerbaijan and Kyrgyzstan/);
  assert.match(items({ perspective: 'KG' }, dataset, records)[0]!, /: Kyrgyzstan and Azerbaijan/);
});

test('records lead to the page that shows them, if there is one', () => {
  const links = (options?: ExportOptions) =>
    parsed(toHtml(fixture, [events[0]!], options)).map((element) => attribute(element, 'href'));
  assert.ok(
    links({ page: 'https://example.org/relations' }).includes('https://example.org/relations#azkg-1993-diplomatic-relations'),
  );
  assert.ok(!links().some((href) => href?.includes('#')));
});

for (const text of HARD_TEXTS) {
  test(`nothing gets lost of a text, and nothing becomes a tag: ${text.slice(0, 40)}`, () => {
    const { dataset, event } = withText(text);
    const html = toHtml(dataset, [event]);
    assert.ok(items({}, dataset, [event])[0]!.includes(text));
    assert.deepEqual(new Set(parsed(html).map(({ tagName }) => tagName)), new Set(['div', 'ul', 'li', 'p', 'time', 'a']));
  });
}

test('no address leads elsewhere than to the web, and no attribute can be closed', () => {
  const [first, ...others] = fixture.document.sources;
  for (const url of ['javascript:alert(1)', 'https://example.org/"><img onerror=x>', 'data:text/html,x']) {
    const dataset = datasetWith({ sources: [{ ...first!, url }, ...others] });
    for (const element of parsed(toHtml(dataset, dataset.records))) {
      assert.notEqual(element.tagName, 'img');
      const href = attribute(element, 'href');
      assert.ok(href === undefined || /^https?:\/\//.test(href), href);
    }
  }
});

test('a heading stands above the list, as text', () => {
  const text = toHtml(fixture, [], { heading: { text: 'A <b>', level: 2 } });
  assert.match(text, /<div lang="en">\s*<h2>A &lt;b&gt;<\/h2>/);
});

test('a figure says how much, with its unit, and whether that is round', () => {
  const figures = bundledDataset().records.filter((record) => record.kind === 'figure');
  const text = (id: string) =>
    toHtml(
      bundledDataset(),
      figures.filter((figure) => figure.id === id),
      { language: 'ru' },
    );
  const trade = figures.find(({ type, value }) => type === 'trade-turnover' && value === 66_100_000)!;
  assert.match(text(trade.id), /: 66[\s\u00a0]100[\s\u00a0]000 долларов США/);
  const round = figures.find(({ approximate }) => approximate)!;
  assert.match(text(round.id), /: около \d/);
});

test('texts that nobody has reviewed are said to be so, as the elements do', () => {
  const [record] = bundledDataset().records;
  assert.match(toHtml(bundledDataset(), [record!], { language: 'az' }), new RegExp(`; ${messagesIn('az').draft}</p>`));
});
