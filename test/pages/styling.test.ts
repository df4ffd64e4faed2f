import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readManifest } from '../../scripts/lib/manifest.js';
import { fixtureDocument, manyRecords } from '../fixtures/dataset.js';
import { TAGS } from '../fixtures/tags.js';
import { unfold } from './axe.js';
import { visitElements } from './fixture-page.js';

const { events, agreements, institutions, people, places, figures, themes, sources } = fixtureDocument;
const RECORDS = [events, agreements, institutions, people, places, figures, themes, sources].flat();

/** The fixture, with a remark and a difference of sources on what could have one. */
const DATA = {
  ...fixtureDocument,
  events: [...events, ...manyRecords(3)],
  agreements: agreements.map(withNote),
  institutions: institutions.map(withNote).map((record) => ({ ...record, variants: figures[0]!.variants })),
  people: people.map(withNote),
  sources: sources.map(withNote),
};

function withNote<T extends object>(record: T) {
  return { ...record, note: { en: 'Open to this day.' } };
}

/** What an element does not know it passes over. */
const USUAL =
  'heading="Heading" group-by="year" permalinks report-url="/errors" controls="search type topic year order download" record-id="1997-visit-to-testabad"';

const EMPTY = 'from="1800" to="1801" record-id="none"';

/** Attributes by which an element shows what it does not usually show. */
const OTHERS: { readonly [tag: string]: readonly string[] } = {
  'azkg-agreement-list': ['layout="table"'],
  'azkg-chart': ['series="diaspora-population"'],
  'azkg-explorer': ['views="timeline agreements visits map chart facts institutions people" group-by="type"'],
  'azkg-filter-bar': ['for="other" no-credit="false"'],
  'azkg-institution-list': ['layout="table"', 'group-by="type"'],
  'azkg-on-this-day': ['date="2027-04-23" span="month"', 'date="2027-01-02" span="week"', 'date="2027-07-01"'],
  'azkg-person-list': ['group-by="party"'],
  'azkg-record': RECORDS.map(({ id }) => `record-id="${id}" show-sources`),
  'azkg-source-list': ['group-by="type"'],
  'azkg-timeline': ['layout="horizontal"', 'kind="agreement"'],
  'azkg-visit-list': ['layout="table"', 'group-by="president"'],
};

/** For each token a value that differs from what holds if nothing is said. */
const VALUES = { color: '#c06', family: 'monospace', gap: '3em', width: '20em', radius: '1em' } as const;

const GROUND = 'background-color: #fd0; fill: #fd0';

interface Styled {
  /** Parts and tokens that have not been seen to change anything yet. */
  readonly parts: Set<string>;
  readonly tokens: Set<string>;
}

function documentedOf(tag: string): Styled {
  const element = readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)!;
  return {
    parts: new Set(element.cssParts?.map(({ name }) => name)),
    tokens: new Set(element.cssProperties?.map(({ name }) => name)),
  };
}

/** Puts a rule into the host page, or takes it away. */
async function style(page: Page, rule: string): Promise<void> {
  await page.evaluate((rule) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [sheet];
  }, rule);
}

/** Where the first box of a part is that a reader sees; it is brought to the middle of the screen. */
async function boxOf(page: Page, tag: string, part: string) {
  return page.locator(`${tag} [part~="${part}"]`).evaluateAll((all) => {
    const box = all.find((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true });
    });
    box?.scrollIntoView({ block: 'center', inline: 'center' });
    if (!box) return undefined;
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y };
  });
}

/** Whether a rule of the host page changes what is painted, and nothing else does. */
async function changes(page: Page, rule: string, clip: Awaited<ReturnType<typeof boxOf>>): Promise<boolean> {
  const picture = async (rule: string) => {
    await style(page, rule);
    return page.screenshot(clip ? { clip } : { fullPage: true });
  };
  // Some things the browser itself draws by degrees, such as a bar to scroll by.
  for (let i = 0; i < 5; i++) {
    const [before, after, again] = [await picture(''), await picture(rule), await picture('')];
    if (again.equals(before)) return !after.equals(before);
  }
  throw new Error(`${rule}: the page does not keep still.`);
}

/** Takes what the host page can style in the present state of the page from the lists. */
async function look(page: Page, tag: string, { parts, tokens }: Styled): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const part of parts) {
    const clip = await boxOf(page, tag, part);
    if (clip && (await changes(page, `${tag}::part(${part}) { ${GROUND} }`, clip))) parts.delete(part);
  }
  for (const token of tokens) {
    const value = VALUES[/\w+$/.exec(token)![0] as keyof typeof VALUES];
    const rule = `${tag} { ${token}: ${value} }`;
    await page.evaluate(() => scrollTo(0, 0));
    if ((await changes(page, rule, { x: 0, y: 0, ...page.viewportSize()! })) || (await changes(page, rule, undefined)))
      tokens.delete(token);
  }
}

/** Brings the page from one state to the next, as readers do, and looks at each. */
async function goThrough(page: Page, tag: string, look: () => Promise<void>): Promise<void> {
  await unfold(page);
  await look();
  for (const tab of await page.locator(`${tag} [role="tab"]`).all()) {
    await tab.click();
    await page.locator(`${tag} [part="view"] :is([part~="item"], [part~="bar"], [part~="fact"])`).first().waitFor();
    await unfold(page);
    await look();
  }
  if (tag === 'azkg-filter-bar') {
    await page.locator(`${tag} input`).first().fill('testabad');
    await page.locator(`${tag} [part~="filter"]`).first().waitFor();
    await look();
  }
  const cite = page.locator(`${tag} [part="tool"]`, { hasText: 'Cite' }).first();
  if (await cite.isVisible()) {
    await cite.click();
    await page.locator(`${tag} [part="copy"]`).first().click();
    await page.locator(`${tag} [part="notice"]`, { hasText: /./ }).first().waitFor();
    await look();
  }
  const mark = page.locator(`${tag} [part="axis"] [part="mark"] >> nth=-1`);
  if (await mark.isVisible()) {
    await mark.click();
    await look();
  }
  await page.route('**/never.json', () => undefined);
  await page
    .locator(tag)
    .first()
    .evaluate((element) => {
      const waiting = document.createElement(element.localName);
      waiting.setAttribute('src', 'never.json');
      element.after(waiting);
    });
  // How far the reading of many records has come is shown after half a second: here it stands still.
  const loading = page.locator(`${tag}[src="never.json"]`).first();
  await loading.locator('[part="loading"]').waitFor();
  await loading.evaluate((element) => Object.assign(element, { progress: 0.5 }));
  await loading.locator('[part="progress"]').waitFor();
  await look();
  await page.setViewportSize({ width: 360, height: 700 });
  await look();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await look();
}

for (const tag of TAGS) {
  test(`${tag}: every documented part and token changes what is painted`, async () => {
    const samples = [USUAL, ...(OTHERS[tag] ?? []), EMPTY, 'src="nothing.json"', 'for="other"'];
    const html = samples.map((attributes) => `<${tag} ${attributes}></${tag}>`).join('');
    const other = '<azkg-timeline id="other" controls></azkg-timeline>';
    const styled = documentedOf(tag);
    const answers = { '**/nothing.json': undefined };
    const viewport = { width: 1000, height: 800 };
    await visitElements(html + other, { answers, viewport, reducedMotion: 'reduce', data: DATA }, async ({ page }) => {
      await goThrough(page, tag, () => look(page, tag, styled));
    });
    assert.deepEqual({ parts: [...styled.parts], tokens: [...styled.tokens] }, { parts: [], tokens: [] });
  });
}
