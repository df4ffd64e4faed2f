import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { elementsIn } from '../../demo/builder/elements.js';
import { snippetProblems, snippets } from '../../demo/builder/snippet.js';
import { addressOf, type BuilderState, type FormId, FORMS, START } from '../../demo/builder/state.js';
import { isTag, shownFor, type Tag, VIEWS } from '../../demo/builder/views.js';
import { projectPath } from '../../scripts/lib/paths.js';
import type { Integrity } from '../../scripts/build-integrity.js';
import { bundledDataset, LANGUAGES } from '../../src/data.js';
import { TAGS } from '../fixtures/tags.js';
import { page as pageOf } from './bare-page.js';
import { mangled } from './mangled.js';
import { visit } from './visit.js';

const ELEMENTS = elementsIn(JSON.parse(readFileSync(projectPath('dist/custom-elements.json'), 'utf8')) as never);

const PHONE = { viewport: { width: 360, height: 800 } };

const RECORD = { 'record-id': '1997-treaty-of-friendship-and-cooperation' };

function stateFor(tag: Tag, changes: Partial<BuilderState> = {}): BuilderState {
  const attributes = { ...(tag === 'azkg-record' ? RECORD : {}), ...(changes.attributes ?? { lang: 'en' }) };
  return { ...START, tag, ...changes, attributes };
}

/** Gives the text of the page as a reader meets it, shadow trees included. As a text: a compiler adds to functions what pages lack. */
const READ_TEXT = `(() => {
  const texts = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(script|style|iframe)$/i.test(node.nodeName)) return '';
    const children = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return Array.from(children, texts).join(' ');
  };
  return texts(document.querySelector('main') ?? document.body).replace(/\\s+/g, ' ').trim();
})()`;

async function textOf(frame: Frame | Page): Promise<string> {
  return frame.evaluate(READ_TEXT);
}

/** Opens the builder and waits until its snippet is there. */
async function withBuilder<T>(state: BuilderState, look: (page: Page) => Promise<T>): Promise<T> {
  return visit(`builder/index.html${addressOf(state)}`, {}, async ({ page, complaints, foreign }) => {
    await page.locator('textarea').first().waitFor();
    const result = await look(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
    return result;
  });
}

async function snippetOf(state: BuilderState, id: string = state.form): Promise<string> {
  return withBuilder(state, (page) => page.locator(`#code-${id}`).inputValue());
}

/** The frame that shows the view: that of the preview, or embed.html within it. */
function innermost(page: Page, depth: number): Frame | undefined {
  let frame: Frame | undefined = page.mainFrame();
  for (let i = 0; i < depth; i++) frame = frame?.childFrames()[0];
  return frame;
}

/** Asks again until two texts are the same, and says in which they differ if they never are. */
async function untilEqual(read: () => Promise<string>, wanted: string): Promise<void> {
  const end = performance.now() + 20_000;
  let text = '';
  while (performance.now() < end) {
    text = await read().catch(() => '');
    if (text === wanted) return;
  }
  assert.equal(text, wanted);
}

async function untilShown(frame: Frame | Page): Promise<void> {
  await frame.locator('[part~="item"], [part="facts"], [part="bars"], [part="facets"]').first().waitFor();
  await frame.waitForFunction(() => !document.body.innerHTML.includes('part="loading"'));
  await frame.waitForLoadState('networkidle');
}

const SAMPLES: readonly BuilderState[] = [
  ...TAGS.filter(isTag).map((tag) => stateFor(tag, { form: 'module' })),
  stateFor('azkg-timeline', {
    form: 'classic',
    attributes: {
      lang: 'az',
      type: 'visit summit',
      heading: 'Səfərlər',
      perspective: 'kg',
      controls: 'true',
      'show-sources': 'true',
    },
    colours: { 'accent-color': '#9f1239', 'background-color': '#fffbeb' },
  }),
  stateFor('azkg-visit-list', { form: 'wordpress', attributes: { lang: 'ky', layout: 'table', 'group-by': 'president' } }),
  stateFor('azkg-agreement-list', {
    form: 'static',
    attributes: { lang: 'ru', topic: 'culture education', heading: 'Культура' },
  }),
  stateFor('azkg-timeline', {
    form: 'frame',
    attributes: { lang: 'tr', from: '2022', order: 'desc' },
    colours: { 'text-color': 'navy' },
  }),
];

for (const state of SAMPLES) {
  test(`the preview is what the snippet makes of a page: ${addressOf(state)}`, async () => {
    const depth = state.form === 'frame' ? 1 : 0;
    const snippet = await snippetOf(state, state.form === 'wordpress' ? 'block' : state.form);
    const html = pageOf('<link rel="stylesheet" href="builder/preview.css">', `<main>${snippet}</main>`);
    const pasted = await visit('page.html', { ...PHONE, html }, async ({ page, complaints }) => {
      const frame = innermost(page, depth)!;
      if (state.form !== 'static') await untilShown(frame);
      assert.deepEqual(complaints, []);
      return textOf(frame);
    });
    assert.ok(pasted.length > 100, pasted);
    await withBuilder(state, async (page) => {
      await untilEqual(async () => textOf(innermost(page, depth + 1)!), pasted);
    });
  });
}

test('every element shows what the builder counts, in its order', async () => {
  for (const tag of TAGS.filter(isTag).filter((name) => name !== 'azkg-filter-bar' && name !== 'azkg-on-this-day')) {
    for (const attributes of [{ lang: 'az' }, { lang: 'en', topic: 'culture', order: 'desc', limit: '7' }]) {
      // The explorer hands order and limit on to its views.
      const { lang, topic = '' } = attributes as { readonly lang: string; readonly topic?: string };
      const own = tag === 'azkg-explorer' ? { lang, topic } : attributes;
      const all = { ...own, ...(tag === 'azkg-record' && RECORD) };
      const html = pageOf(
        '<script type="module" src="azkg.js"></script>',
        `<${tag}${Object.entries(all)
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('')}></${tag}>`,
      );
      const shown = await visit('dist/page.html', { html }, async ({ page }) => {
        await page.waitForFunction((name) => (document.querySelector(name) as { loaded?: unknown } | null)?.loaded, tag);
        return page
          .locator(tag)
          .evaluate((element) => (element as never as { records: { id: string }[] }).records.map(({ id }) => id));
      });
      const counted = shownFor(bundledDataset(), tag, all).map(({ id }) => id);
      assert.deepEqual(shown, counted, `${tag} ${JSON.stringify(all)}`);
    }
  }
});

test('what the builder offers for layouts and groups is what the elements know', async () => {
  for (const tag of TAGS.filter(isTag)) {
    const { layouts, groupings } = VIEWS[tag];
    const elements = [...layouts.map((value) => `layout="${value}"`), ...groupings.map((value) => `group-by="${value}"`)];
    const body = elements.map((attribute) => `<${tag} limit="3" ${attribute}></${tag}>`).join('');
    if (body === '') continue;
    await visit(
      'dist/page.html',
      { html: pageOf('<script src="azkg.classic.js"></script>', body) },
      async ({ page, complaints }) => {
        assert.equal(await page.locator(tag).count(), elements.length);
        assert.deepEqual(complaints, [], tag);
      },
    );
  }
});

test('the manifest knows the elements that the builder offers', () => {
  assert.deepEqual(
    ELEMENTS.map(({ tag }) => tag),
    Object.keys(VIEWS).toSorted(),
  );
});

test('in no snippet of any element, record, language or kind an attribute needs an entity', () => {
  const dataset = bundledDataset();
  const integrity = (JSON.parse(readFileSync(projectPath('dist/integrity.json'), 'utf8')) as Integrity).files;
  const workshop = { dataset, elements: ELEMENTS, integrity, files: '/azkg/' };
  const records = dataset.records.map(({ id }) => stateFor('azkg-record', { attributes: { lang: 'en', 'record-id': id } }));
  const all = LANGUAGES.flatMap((lang) =>
    TAGS.filter(isTag).map((tag) => stateFor(tag, { attributes: { lang, controls: 'true' } })),
  );
  for (const state of [...records, ...all]) {
    assert.deepEqual(snippetProblems(state), []);
    for (const form of FORMS.filter((name) => name !== 'static')) {
      for (const { id, code } of snippets({ ...state, form }, workshop)) {
        const what = `${id} of ${addressOf(state)}`;
        assert.ok(!code.includes('undefined'), what);
        for (const [attribute] of code.matchAll(/ [a-z-]+="[^"]*"/g)) assert.doesNotMatch(attribute, /[&<>[\]{}]/, what);
        // No attribute without a value, and no script without a version.
        for (const [tag] of code.matchAll(/<azkg-[^>]*>|\[azkg_[^\]]*\]/g))
          assert.match(tag, /^.[a-z_-]+( [a-z-]+="[^"]+")*.$/, what);
        for (const [, address] of code.matchAll(/<script [^>]*src="([^"]*)"/g))
          assert.ok(address!.endsWith(`?v=${dataset.document.version}`), what);
      }
    }
  }
});

const FORMS_WITH_SCRIPT: readonly FormId[] = ['module', 'classic', 'frame'];

for (const [name, mangle] of Object.entries(mangled)) {
  for (const form of FORMS_WITH_SCRIPT) {
    test(`${form}: a snippet after ${name} still shows the view, once`, async () => {
      const attributes = {
        lang: 'az',
        type: 'visit',
        party: 'az',
        heading: 'Səfərlər: “Bakı – Bişkek”',
        controls: 'search order',
        limit: '4',
      };
      const snippet = mangle(
        await snippetOf(stateFor('azkg-timeline', { form, attributes, colours: { 'accent-color': '#9f1239' } })),
      );
      await visit('page.html', { html: pageOf('', `<main>${snippet}</main>`) }, async ({ page, complaints }) => {
        const frame = innermost(page, form === 'frame' ? 1 : 0)!;
        await untilShown(frame);
        assert.equal(await frame.locator('azkg-timeline [part~="item"]').count(), 4);
        assert.equal(await frame.locator('azkg-timeline [part="heading"]').innerText(), attributes.heading);
        assert.equal(await frame.locator('azkg-timeline [part="control"]').count(), 2);
        assert.equal(
          await frame
            .locator('azkg-timeline')
            .evaluate((element) => getComputedStyle(element).getPropertyValue('--azkg-accent-color')),
          '#9f1239',
        );
        assert.equal((await textOf(frame)).match(/CC BY 4\.0/g)?.length, 1, 'the fallback is gone');
        assert.deepEqual(complaints, []);
      });
    });
  }
}

test('a filter bar and its timeline after automatic paragraphs still belong together', async () => {
  const state = stateFor('azkg-filter-bar', { attributes: { lang: 'ru', type: 'visit', heading: 'Поиск' } });
  const snippet = mangled['automatic paragraphs']!(await snippetOf(state));
  await visit('page.html', { html: pageOf('', `<main>${snippet}</main>`) }, async ({ page, complaints }) => {
    const before = page.locator('azkg-timeline [part~="item"]');
    await before.first().waitFor();
    const count = await before.count();
    await page.locator('azkg-filter-bar input[type="search"]').fill('Атамбаев');
    await page.waitForFunction(
      (all) => document.querySelector('azkg-timeline')!.shadowRoot!.querySelectorAll('[part~="item"]').length < all,
      count,
    );
    assert.ok((await before.count()) > 0);
    assert.deepEqual(complaints, []);
  });
});

for (const form of ['module', 'classic', 'static'] as const) {
  test(`${form}: without JavaScript ten dated records are read, with sources and credit`, async () => {
    const snippet = await snippetOf(stateFor('azkg-timeline', { form, attributes: { lang: 'ky', limit: '10' } }));
    await visit('page.html', { javaScriptEnabled: false, html: pageOf('', snippet) }, async ({ page }) => {
      assert.equal(await page.locator('li:visible:has(time[datetime])').count(), 10);
      assert.ok((await page.locator('li a[href^="http"]').count()) >= 8);
      assert.equal(await page.locator('div[lang="ky"] > p').last().isVisible(), true);
      assert.match(await page.locator('div[lang="ky"] > p').last().innerText(), /дипломатиялык мамилелери.*CC BY 4\.0/);
    });
  });
}

test('the frame snippet is as high as what is in it', async () => {
  const snippet = await snippetOf(stateFor('azkg-timeline', { form: 'frame', attributes: { lang: 'en', limit: '2' } }));
  await visit('page.html', { html: pageOf('', snippet) }, async ({ page }) => {
    await untilShown(innermost(page, 1)!);
    await page.waitForFunction(() => {
      const frame = document.querySelector('iframe')!;
      return frame.clientHeight === Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);
    });
    assert.notEqual(await page.locator('iframe').getAttribute('height'), '600');
  });
});

test('the classic snippet with one byte of its file changed shows the fallback', async () => {
  const snippet = await snippetOf(stateFor('azkg-timeline', { form: 'classic' }));
  const answers = { '**/azkg.classic.js*': `${readFileSync(projectPath('dist/azkg.classic.js'), 'utf8')} ` };
  await visit('page.html', { html: pageOf('', snippet), answers }, async ({ page, complaints }) => {
    assert.equal(await page.locator('azkg-timeline li').first().isVisible(), true);
    assert.match(complaints.join(), /integrity/);
  });
});
