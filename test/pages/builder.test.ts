import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.js';
import { bundledDataset, chronicle, type Filter, parseFilter, select } from '../../src/data.js';
import { unfold, violations } from './axe.js';
import { page as pageOf } from './bare-page.js';
import { shownIds, visit } from './visit.js';

const dataset = bundledDataset();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the builder and waits until it is there. */
async function builder(
  query: string,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
  options = {},
): Promise<void> {
  await visit(`builder/index.html${query}`, options, async ({ page, complaints, foreign }) => {
    await page.locator('#field-element').waitFor();
    await look(page, complaints);
    assert.deepEqual(foreign, []);
  });
}

/** How many entries a timeline shows. */
function entries(filter: Filter): number {
  const dated = dataset.records.filter(({ kind }) => kind === 'event' || kind === 'agreement');
  return chronicle(select(dataset, filter, dated)).length;
}

async function untilText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector, { hasText: text }).waitFor();
}

for (const width of [320, 720, 1200]) {
  test(`at ${width} px nothing is wider than the page, and nobody complains`, async () => {
    await builder(
      '',
      async (page, complaints) => {
        await unfold(page);
        await page.frames()[1]!.locator('[part~="item"]').first().waitFor();
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        assert.deepEqual(complaints, []);
      },
      { viewport: { width, height: 800 } },
    );
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const query of [
    '',
    '?element=record&form=wordpress&accent-color=red',
    '?from=1997-13&topic=culture&files=%3F',
    '?element=explorer&lang=ky',
  ]) {
    test(`${colorScheme}, ${query || 'at the start'}: axe finds nothing`, async () => {
      await builder(query, async (page) => assert.deepEqual(await violations(page), []), { colorScheme, bypassCSP: true });
    });
  }
}

/** From one thing that an editor wants to the next there are no more stops than these. */
const MOST_STOPS = 30;

/** Tabs on until the element with the focus has an id, or a name. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const present = await page.evaluate(() => {
      const { activeElement: element } = document;
      return [element?.id, element?.textContent?.replace(/\s+/g, ' ').trim()];
    });
    if (present.some((name) => name?.startsWith(wanted))) return;
  }
  assert.fail(`Tab does not lead to ${wanted}.`);
}

test('the keyboard alone leads from nothing to a copied snippet, which shows what was chosen', async () => {
  let snippet = '';
  await builder(
    '',
    async (page, complaints) => {
      await tabTo(page, 'field-element');
      await page.keyboard.type('Doc');
      await untilText(page, '#shown', 'entries');
      await tabTo(page, 'field-lang');
      await page.keyboard.type('Az');
      await tabTo(page, 'Topic');
      await page.keyboard.press('Enter');
      await tabTo(page, 'field-topic-culture');
      await page.keyboard.press('Space');
      await tabTo(page, 'field-from');
      await page.keyboard.type('2012');
      await tabTo(page, 'field-heading');
      await page.keyboard.type('Mədəniyyət');
      await tabTo(page, 'Skip the preview');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Copy');
      await page.keyboard.press('Enter');
      await untilText(page, '.notice[role="status"]', 'Module snippet copied.');
      snippet = await page.evaluate(() => navigator.clipboard.readText());
      assert.deepEqual(complaints, []);
    },
    CLIPBOARD,
  );
  assert.match(snippet, /<azkg-agreement-list lang="az" topic="culture" from="2012" heading="Mədəniyyət">/);
  await visit('page.html', { html: pageOf('', snippet) }, async ({ page, complaints }) => {
    await page.locator('azkg-agreement-list [part~="item"]').first().waitFor();
    const wanted = select(dataset, { kind: ['agreement'], topic: ['culture'], from: '2012' });
    assert.deepEqual(
      await shownIds(page, 'azkg-agreement-list'),
      wanted.map(({ id }) => id),
    );
    assert.equal(await page.locator('azkg-agreement-list [part="heading"]').innerText(), 'Mədəniyyət');
    assert.deepEqual(complaints, []);
  });
});

test('where the clipboard is refused the snippet is selected, and that is said', async () => {
  await builder('?form=static&limit=1', async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy Static HTML' }).click();
    await untilText(page, '.notice', 'Static HTML is selected: press Ctrl+C');
    const [selected, whole] = await page.locator('#code-static').evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
      return [value.slice(selectionStart, selectionEnd), value];
    });
    assert.equal(selected, whole);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'code-static');
  });
});

const FILTERS = [
  '',
  'type=visit',
  'topic=culture+education',
  'from=2012&to=2022',
  'query=Atambayev',
  'party=KG&person=ilham-aliyev',
  'limit=5',
];

for (const query of FILTERS) {
  test(`the counts are those of select(): ${query || 'everything'}`, async () => {
    const filter = parseFilter(Object.fromEntries(new URLSearchParams(query)));
    await builder(`?element=timeline&${query}`, async (page) => {
      const shown = entries(filter);
      const all = entries({});
      const text = await page.locator('#shown').innerText();
      assert.equal(text, shown === all ? `${all} entries` : `${shown} of ${all} entries`);
      for (const field of ['type', 'topic', 'level', 'party', 'person', 'place', 'institution'] as const) {
        const offered = await page
          .locator(`[id^="field-${field}-"][type="checkbox"]`)
          .evaluateAll((boxes) =>
            boxes.map(
              (box) =>
                [(box as HTMLInputElement).value, Number(/\((\d+)\)/.exec(box.nextElementSibling!.textContent)?.[1])] as const,
            ),
          );
        const { limit: _, ...unlimited } = filter;
        const wanted = offered.map(([value]) => [value, entries({ ...unlimited, [field]: [value] })] as const);
        assert.deepEqual(offered, wanted, field);
      }
    });
  });
}

test('what is chosen is in the address: it is there after a reload, and the way back undoes it', async () => {
  await builder('', async (page) => {
    await page.locator('#field-element').selectOption('azkg-visit-list');
    await page.locator('#field-lang').selectOption('ru');
    await page.locator('#field-heading').pressSequentially('Визиты');
    await page.getByLabel('WordPress').check();
    const code = page.locator('#code-shortcode');
    const wanted = '[azkg_visit_list lang="ru" heading="Визиты"]\n';
    assert.equal(await code.inputValue(), wanted);
    await page.reload();
    assert.equal(await code.inputValue(), wanted);
    await page.goBack();
    await page.locator('#code-module').waitFor();
    // What was typed is one step.
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-heading')!.value === '');
    assert.equal(await page.locator('#field-lang').inputValue(), 'ru');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#field-lang')!.value === 'en');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#field-element')!.value === 'azkg-timeline');
    assert.equal(new URL(page.url()).search, '');
  });
});

test('an address that asks for what does not exist says so, and keeps the rest', async () => {
  await builder('?element=tmeline&topci=culture&type=visit', async (page) => {
    assert.match(await page.locator('[role="alert"]').innerText(), /element=tmeline, topci=culture/);
    assert.match(await page.locator('#code-module').inputValue(), /<azkg-timeline lang="en" type="visit">/);
  });
});

const WRONG: readonly (readonly [query: string, field: string, message: RegExp])[] = [
  ['from=1997-13', 'from', /“1997-13” is not a date/],
  ['to=soon', 'to', /“soon” is not a date/],
  ['from=2012&to=2002', 'to', /“2002” comes before the beginning/],
  ['limit=0', 'limit', /whole number from 1/],
  ['accent-color=blurple', 'accent-color', /“blurple” is not a colour/],
  ['files=%22x%22', 'files', /without spaces, quotes/],
  ['heading=%3Cb%3E', 'heading', /Without " & </],
];

for (const [query, field, message] of WRONG) {
  test(`${query}: the field says what is wrong, and there is no snippet`, async () => {
    await builder(`?${query}`, async (page) => {
      const input = page.locator(`#field-${field}`);
      assert.equal(await input.getAttribute('aria-invalid'), 'true');
      const note = (await input.getAttribute('aria-describedby'))!.split(' ').at(-1)!;
      assert.match((await page.locator(`#${note}`).textContent()) ?? '', message);
      assert.match(await page.locator('#snippet .problem').innerText(), message);
      assert.equal(await page.locator('textarea').count(), 0);
      await input.fill(field === 'limit' ? '3' : '');
      await page.locator('textarea').waitFor();
    });
  });
}

test('a value that nobody knows is named, and can be taken away', async () => {
  await builder('?topic=cultur', async (page) => {
    await untilText(page, '#snippet .problem', 'There is no topic “cultur”.');
    await page.getByText('Topic: cultur').click();
    await page.locator('#field-topic-cultur').click();
    await page.locator('textarea').waitFor();
    assert.match(await page.locator('textarea').inputValue(), /<azkg-timeline lang="en">/);
  });
});

test('where nothing matches, each field says what is left without it', async () => {
  await builder('?type=visit&topic=health&from=1993&to=1996', async (page) => {
    const text = await page.locator('#shown').innerText();
    const range = { from: '1993', to: '1996' };
    assert.equal(entries({ type: ['visit'], topic: ['health'], ...range }), 0);
    assert.match(text, /^0 of \d+ entries: nothing matches this choice/);
    assert.ok(text.includes(`without “Type”: ${entries({ topic: ['health'], ...range })} entr`), text);
    assert.ok(text.includes(`without “Topic”: ${entries({ type: ['visit'], ...range })} entr`), text);
    assert.ok(text.includes(`without “From”: ${entries({ type: ['visit'], topic: ['health'], to: '1996' })} entr`), text);
  });
});

test('a record is chosen by its name', async () => {
  await builder('?element=record', async (page) => {
    await untilText(page, '#snippet .problem', 'Choose a record.');
    await page
      .locator('#field-record-id')
      .selectOption({ label: '1993-01-19: Establishment of diplomatic relations between Azerbaijan and Kyrgyzstan' });
    assert.match(await page.locator('textarea').inputValue(), /record-id="1993-establishment-of-diplomatic-relations"/);
    await page.frames()[1]!.locator('azkg-record [data-id="1993-establishment-of-diplomatic-relations"]').waitFor();
  });
});

test('a long list is searched', async () => {
  await builder('', async (page) => {
    await page.getByText('Person: any').click();
    await page.locator('#field-person-seek').fill('atamb');
    assert.deepEqual(
      await page
        .locator('[id^="field-person-"][type="checkbox"]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      ['almazbek-atambayev'],
    );
    await page.locator('#field-person-almazbek-atambayev').check();
    await untilText(page, '#shown', `${entries({ person: ['almazbek-atambayev'] })} of`);
  });
});

test('the preview is as wide as a phone, or a desktop shrunk to its room', async () => {
  await builder('', async (page) => {
    const widthInside = () => page.frames()[1]!.evaluate(() => innerWidth);
    assert.equal(await widthInside(), 360);
    await page.getByLabel('Desktop').check();
    assert.equal(await widthInside(), 1024);
    const [frame, stage] = await page.evaluate(() =>
      ['.stage > iframe', '.stage'].map((selector) => document.querySelector(selector)!.getBoundingClientRect().width),
    );
    assert.ok(frame! <= stage!, `${frame} in ${stage}`);
  });
});

test('a filter bar in a frame is refused with another way', async () => {
  await builder('?element=filter-bar&form=frame', async (page) => {
    assert.match(await page.locator('#snippet .problem').innerText(), /Choose the explorer/);
    assert.equal(await page.locator('textarea').count(), 0);
  });
});

test('without the files it says what is missing', async () => {
  await visit('builder/index.html', { answers: { '**/azkg.dataset.json': undefined } }, async ({ page }) => {
    assert.match(await page.locator('[role="alert"]').innerText(), /The builder could not start/);
  });
});

test('without JavaScript it leads to an example', async () => {
  await visit('builder/index.html', { javaScriptEnabled: false }, async ({ page }) => {
    assert.equal(await page.getByRole('link', { name: 'the smallest embed' }).isVisible(), true);
  });
});

/** What the page of the preview shows after another page, and another frame beside it, have sent it a page of theirs. */
async function textAfterForging(preview: string): Promise<string> {
  const html = pageOf('', `<iframe title="Preview" src="${preview}"></iframe><iframe title="Beside" srcdoc=""></iframe>`);
  return visit('page.html', { html }, async ({ page }) => {
    const [, inside, beside] = page.frames();
    await inside!.locator('main').waitFor();
    await beside!.evaluate(() => parent.frames[0]!.postMessage('<main id="forged">x</main>', '*'));
    await page.evaluate(() => {
      frames[0]!.postMessage({ html: '<main id="forged">x</main>' }, '*');
      if (!document.querySelector('iframe')!.src.startsWith(location.origin))
        frames[0]!.postMessage('<main id="forged">x</main>', '*');
    });
    await inside!.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    return inside!.locator('main').innerText();
  });
}

test('the page of the preview takes nothing from a frame beside it, and nothing that is no text', async () => {
  assert.match(await textAfterForging('builder/preview.html'), /what the builder makes/);
});

test('the page of the preview takes nothing from a page of another origin', async () => {
  const other = await startServer({ port: 0 });
  try {
    assert.match(await textAfterForging(`${other.url}builder/preview.html`), /what the builder makes/);
  } finally {
    await other.close();
  }
});

test('the preview fills its room as soon as another width is chosen', async () => {
  await builder(
    '',
    async (page) => {
      for (const width of ['Desktop', 'Phone']) {
        await page.getByLabel(width, { exact: true }).check();
        await page.waitForFunction(() => {
          const frame = document.querySelector('iframe')!;
          const [drawn, room] = [frame.getBoundingClientRect().width, frame.parentElement!.clientWidth];
          return Math.abs(drawn - Math.min(room, Number(frame.width))) < 2;
        });
      }
      assert.equal(await page.locator('iframe').first().getAttribute('width'), '360');
    },
    { viewport: { width: 1200, height: 900 } },
  );
});

test('where nothing matches there is nothing to copy as static HTML, and it is said beside the snippet', async () => {
  await builder('?element=timeline&type=visit&topic=health&from=1993&to=1996&form=static', async (page) => {
    await untilText(page, '#snippet .problem', 'Nothing matches');
    assert.equal(await page.locator('#snippet textarea').count(), 0);
  });
});
