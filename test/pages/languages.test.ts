import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fixtureDocument } from '../fixtures/dataset.js';
import { shownIds, visit } from './visit.js';

const ID = '1993-establishment-of-diplomatic-relations';

interface PageOptions {
  readonly lang: string;
  readonly body?: string;
  readonly script?: string;
}

/** A page beside the built files. */
function pageOf({ lang, body = timeline(), script = 'type="module" src="azkg.js"' }: PageOptions): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script ${script}></script>${body}</html>`;
}

function timeline(attributes = `ids="${ID}"`): string {
  return `<azkg-timeline ${attributes}><p>Fallback</p></azkg-timeline>`;
}

/** The files of the library that a page has asked for, in the order of their names. */
async function filesOf(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return names
    .map((name) => /azkg[^/?]*\.js/.exec(name)?.[0] ?? '')
    .filter((name) => name !== '')
    .sort();
}

const titleIn = (page: Page, tag = 'azkg-timeline') => page.locator(`${tag} [part="title"]`).first().innerText();

const TITLES = {
  en: 'Establishment of diplomatic relations between Azerbaijan and Kyrgyzstan',
  az: /Azərbaycan ilə Qırğızıstan arasında diplomatik/,
  ky: /Азербайжан менен Кыргызстандын? .*дипломатиялык/,
  ru: /дипломатических отношений между Азербайджаном и Кыргызстаном/,
  tr: /Azerbaycan ile Kırgızistan arasında diplomatik/,
};

const DETAILS = ['azkg-details.js', 'azkg-late.js', 'azkg.js'];

test('a page in English asks for no other language', async () => {
  await visit('dist/page.html', { html: pageOf({ lang: 'en' }) }, async ({ page, complaints }) => {
    assert.equal(await titleIn(page), TITLES.en);
    assert.deepEqual(await filesOf(page), DETAILS);
    assert.deepEqual(complaints, []);
  });
});

for (const lang of ['az', 'ky', 'ru', 'tr'] as const) {
  test(`a page in "${lang}" asks for that language alone, once for all elements`, async () => {
    const body = timeline() + timeline() + `<azkg-record record-id="${ID}"></azkg-record>`;
    await visit('dist/page.html', { html: pageOf({ lang, body }) }, async ({ page, complaints, foreign }) => {
      assert.match(await titleIn(page), TITLES[lang]);
      assert.deepEqual(await filesOf(page), [`azkg-${lang}-details.js`, `azkg-${lang}.js`, ...DETAILS].sort());
      assert.deepEqual([complaints, foreign], [[], []]);
    });
  });

  test(`the classic file has "${lang}" inside, and asks for nothing`, async () => {
    const html = pageOf({ lang, script: 'src="azkg.classic.js"' });
    await visit('dist/page.html', { html }, async ({ page }) => {
      assert.match(await titleIn(page), TITLES[lang]);
      assert.deepEqual(await filesOf(page), ['azkg.classic.js']);
    });
  });
}

test('before its language has arrived a page shows its own words, and none in English', async () => {
  await visit('dist/page.html', { html: pageOf({ lang: 'en', body: '' }), bypassCSP: true }, async ({ page }) => {
    let deliver: () => void = () => undefined;
    const delivery = new Promise<void>((resolve) => (deliver = resolve));
    await page.route('**/azkg-ru.js*', async (route) => {
      await delivery;
      await route.continue();
    });
    const seen = await page.evaluate((html) => {
      document.documentElement.lang = 'ru';
      const texts = new Set<string>();
      Object.assign(globalThis, { seen: texts });
      document.body.insertAdjacentHTML('beforeend', html);
      const root = document.querySelector('azkg-timeline')!.shadowRoot!;
      new MutationObserver(() => texts.add(root.textContent ?? '')).observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      return root.textContent;
    }, timeline());
    assert.equal(seen?.trim(), '');
    assert.equal(await page.getByText('Fallback').isVisible(), true);
    deliver();
    await page.locator('azkg-timeline [part="title"]').waitFor();
    const texts = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    assert.ok(texts.length > 0);
    for (const text of texts) assert.doesNotMatch(text, /Establishment|Details|Loading|\d sources|Topics|Politics|version/);
    assert.match(await titleIn(page), TITLES.ru);
  });
});

test('a language that does not come gives way to English, which says what it is; another try brings it', async () => {
  const html = pageOf({ lang: 'az' });
  await visit('dist/page.html', { html, answers: { '**/azkg-az.js*': undefined } }, async ({ page }) => {
    assert.equal(await titleIn(page), TITLES.en);
    assert.equal(await page.locator('azkg-timeline .frame').getAttribute('lang'), 'en');
    assert.match(await page.locator('azkg-timeline [part="error"]').innerText(), /azkg-az\.js, which belongs beside azkg\.js/);
    await page.unroute('**/azkg-az.js*');
    await page.locator('azkg-timeline [part="retry"]').click();
    await page.locator('azkg-timeline .frame[lang="az"]').waitFor();
    assert.match(await titleIn(page), TITLES.az);
    assert.equal(await page.locator('azkg-timeline [part="error"]').count(), 0);
  });
});

test('the language follows the page, and what is shown stays until the other is here', async () => {
  await visit('dist/page.html', { html: pageOf({ lang: 'en' }) }, async ({ page }) => {
    for (const lang of ['tr', 'ky', 'en', 'az', 'ru'] as const) {
      await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
      await page.locator(`azkg-timeline .frame[lang="${lang}"]`).waitFor();
      assert.match(await titleIn(page), new RegExp(TITLES[lang]));
    }
  });
});

test('elements of several languages stand on one page', async () => {
  const body = `<div lang="az">${timeline()}</div><div lang="ky">${timeline()}</div>${timeline()}`;
  await visit('dist/page.html', { html: pageOf({ lang: 'en', body }) }, async ({ page }) => {
    const titles = await page.locator('azkg-timeline [part="title"]').allInnerTexts();
    for (const [i, lang] of (['az', 'ky', 'en'] as const).entries()) assert.match(titles[i]!, new RegExp(TITLES[lang]));
  });
});

test('the classic file shows its language at once: the page does not move', async () => {
  const html = `<!doctype html><html lang="az"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script>new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift = (globalThis.shift ?? 0) + value; }).observe({ type: 'layout-shift', buffered: true });</script>
<script src="azkg.classic.js"></script>${timeline('limit="5"')}<p>Below</p></html>`;
  await visit('dist/page.html', { html }, async ({ page }) => {
    assert.match(await titleIn(page), /[əığş]/);
    assert.equal(await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0), 0);
  });
});

/** Spellings of one name find the same records; a word finds those whose texts have it in that language. */
const SEARCHES: readonly (readonly string[])[] = [
  ['ilham', 'İLHAM', 'ILHAM', 'Ilham', 'Ильхам'],
  ['əliyev', 'eliyev', 'Алиев', 'Aliyev'],
  ['bişkek', 'bishkek', 'Бишкек'],
  ['жогорку кеңеш', 'жогорку кенеш', 'jogorku kenesh'],
  ['Japarov', 'Жапаров', 'Caparov'],
  ['Shusha', 'Şuşa', 'Шуша', 'ŞUŞA'],
  ['Ganjavi', 'Gəncəvi', 'Гянджеви'],
  ['Akayev', 'Акаев', 'AKAYEV'],
  ['Kırgızistan'],
  ['Кыргызстан'],
  ['Qırğızıstan'],
  ['визит'],
  ['ТУРИЗМ', 'turizm'],
];

test('a search finds the same in every spelling of a name, and in every language of the page', async () => {
  const found = new Map<readonly string[], string[]>();
  for (const lang of ['en', 'az', 'ky', 'ru', 'tr']) {
    const html = pageOf({ lang, body: timeline('controls="search"') });
    await visit('dist/page.html', { html }, async ({ page }) => {
      const field = page.locator('azkg-timeline input[type="search"]');
      await field.focus();
      await page.waitForLoadState('networkidle');
      for (const spellings of SEARCHES) {
        for (const query of spellings) {
          await field.fill(query);
          await page.evaluate(() => document.querySelector('azkg-timeline')!.updateComplete);
          const ids = await shownIds(page, 'azkg-timeline');
          assert.ok(ids.length > 0, `${query} finds nothing in ${lang}`);
          assert.deepEqual(ids, found.get(spellings) ?? ids, `${query} in ${lang}`);
          found.set(spellings, ids);
        }
      }
    });
  }
});

test('what a search finds is marked, and the text stays as it is', async () => {
  const html = pageOf({ lang: 'az', body: timeline('controls="search" type="visit"') });
  await visit('dist/page.html', { html }, async ({ page }) => {
    const field = page.locator('azkg-timeline input[type="search"]');
    await field.fill('ilham');
    await page.locator('azkg-timeline mark').first().waitFor();
    const before = await page.locator('azkg-timeline [part="title"]', { hasText: 'İlham' }).first().textContent();
    assert.deepEqual(new Set(await page.locator('azkg-timeline [part="title"] mark').allTextContents()).size > 0, true);
    await field.fill('');
    assert.ok((await page.locator('azkg-timeline [part="title"]').allTextContents()).includes(before!));
    assert.equal(await page.locator('azkg-timeline mark').count(), 0);
  });
});

test('a host replaces a word and adds a language; what is shown changes at once', async () => {
  const body = `<div lang="ru"><azkg-timeline controls="search"></azkg-timeline></div><div lang="kk"><azkg-timeline controls="search"></azkg-timeline></div>`;
  await visit('dist/page.html', { html: pageOf({ lang: 'en', body }) }, async ({ page, complaints }) => {
    const labels = () => page.locator('.search > span').allInnerTexts();
    assert.deepEqual(await labels(), ['Поиск', 'Search']);
    await page.evaluate(async () => {
      const Timeline = (await customElements.whenDefined('azkg-timeline')) as unknown as {
        registerLocale(language: string, words: object): void;
      };
      const { registerLocale } = Timeline;
      registerLocale('ru', { search: 'Найти' });
      registerLocale('kk', { search: 'Іздеу' });
      await Promise.all([...document.querySelectorAll('azkg-timeline')].map((element) => element.updateComplete));
    });
    assert.deepEqual(await labels(), ['Найти', 'Іздеу']);
    assert.equal(await page.locator('[lang="kk"] .frame').getAttribute('lang'), 'kk');
    assert.equal(await page.locator('[lang="kk"] [part="title"] [lang="en"]').first().isVisible(), true);
    assert.deepEqual(complaints, []);
  });
});

const PAIRS = {
  en: ['Azerbaijan and Kyrgyzstan', 'Kyrgyzstan and Azerbaijan'],
  az: ['Azərbaycan ilə Qırğızıstan', 'Qırğızıstan ilə Azərbaycan'],
  ky: ['Азербайжан менен Кыргызстан', 'Кыргызстан менен Азербайжан'],
  ru: ['Азербайджаном и Кыргызстаном', 'Кыргызстаном и Азербайджаном'],
  tr: ['Azerbaycan ile Kırgızistan', 'Kırgızistan ile Azerbaycan'],
} as const;

for (const [lang, [azFirst, kgFirst]] of Object.entries(PAIRS)) {
  test(`perspective puts the host's country first in "${lang}": titles, parties, the name of the data`, async () => {
    const element = (perspective: string) =>
      `<azkg-record record-id="${ID}" perspective="${perspective}"></azkg-record>
      <azkg-agreement-list ids="1997-treaty-of-friendship-and-cooperation" perspective="${perspective}"></azkg-agreement-list>`;
    const html = pageOf({ lang, body: `<div id="az">${element('az')}</div><div id="kg">${element('kg')}</div>` });
    await visit('dist/page.html', { html }, async ({ page }) => {
      const title = (id: string) => page.locator(`#${id} azkg-record [part="title"]`).innerText();
      assert.ok((await title('az')).includes(azFirst), await title('az'));
      assert.ok((await title('kg')).includes(kgFirst), await title('kg'));
      const credit = (id: string) => page.locator(`#${id} azkg-record [part="credit"]`).innerText();
      assert.notEqual(await credit('az'), await credit('kg'));
      const parties = (id: string) => page.locator(`#${id} azkg-agreement-list [part="parties"] li`).allTextContents();
      const [az, kg] = [await parties('az'), await parties('kg')];
      assert.ok(az.length === 2 && kg.length === 2);
      assert.deepEqual(kg, [...az].reverse());
    });
  });
}

test('loading, nothing found and failure are said in five languages, each with a way out', async () => {
  const body = ['en', 'az', 'ky', 'ru', 'tr']
    .map(
      (lang) => `<div lang="${lang}">${timeline('class="loading" src="slow.json"')}
      ${timeline('class="empty" controls ids="none"')}${timeline('class="failed" src="absent.json"')}</div>`,
    )
    .join('');
  await visit('dist/page.html', { html: pageOf({ lang: 'en', body: '' }), bypassCSP: true }, async ({ page }) => {
    let deliver: () => void = () => undefined;
    const delivery = new Promise<void>((resolve) => (deliver = resolve));
    await page.route('**/slow.json', async (route) => {
      await delivery;
      await route.fulfill({ json: fixtureDocument });
    });
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), body);
    await page.locator('[part="error"]').nth(4).waitFor();
    const said = async (selector: string) => page.locator(selector).allInnerTexts();
    const loading = await said('.loading [part="loading"]');
    const failed = await said('.failed [part="error"]');
    const empty = await said('.empty [part="empty"]');
    for (const texts of [loading, failed, empty]) assert.equal(new Set(texts).size, 5, texts.join('\n'));
    assert.equal(await page.locator('.failed [part="retry"]').count(), 5);
    for (const text of failed) assert.match(text, /absent\.json \(404\)/);
    deliver();
    await page.locator('.loading [part~="item"]').first().waitFor();
  });
});

test('the time zone of the reader changes no date', async () => {
  const texts = new Set<string>();
  for (const timezoneId of ['Etc/GMT+12', 'Asia/Baku', 'Asia/Bishkek', 'Pacific/Kiritimati']) {
    const html = pageOf({ lang: 'ky', body: timeline('type="visit meeting"') });
    await visit('dist/page.html', { html, timezoneId }, async ({ page }) => {
      texts.add((await page.locator('azkg-timeline [part="date"]').allInnerTexts()).join('; '));
    });
  }
  assert.equal(texts.size, 1);
});

test('every date stands in <time>, which holds what HTML can say of it', async () => {
  const body = `${timeline('')}<azkg-agreement-list layout="table"></azkg-agreement-list>`;
  await visit('dist/page.html', { html: pageOf({ lang: 'ru', body }) }, async ({ page }) => {
    const dates = await page.locator('[part="date"]').evaluateAll((all) =>
      all.map((date) => ({
        text: date.textContent.trim(),
        times: Array.from(date.querySelectorAll('time'), ({ dateTime }) => dateTime),
      })),
    );
    assert.ok(dates.length > 150);
    for (const { text, times } of dates) {
      assert.ok(times.length > 0, text);
      for (const time of times) assert.match(time, /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, text);
    }
  });
});

test('names keep their letters: no style changes their case', async () => {
  const body = `${timeline('controls group-by="year"')}<azkg-agreement-list layout="table"></azkg-agreement-list>`;
  await visit('dist/page.html', { html: pageOf({ lang: 'az', body }) }, async ({ page }) => {
    const transforms = await page
      .locator('azkg-timeline .frame *, azkg-agreement-list .frame *')
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).textTransform))]);
    assert.deepEqual(transforms, ['none']);
  });
});
