import { expect } from '@open-wc/testing';
import { item, mount, one, settled, textOf } from './mount.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const TITLES = {
  en: 'Diplomatic relations established',
  az: 'Diplomatik əlaqələr quruldu',
  ky: 'Дипломатиялык мамиле түзүлдү',
  ru: 'Установлены дипломатические отношения',
  tr: 'Diplomatik ilişkiler kuruldu',
} as const;

function title(element: Element): string {
  return textOf(item(element, '1993-diplomatic-relations').querySelector('[part~="title"]')!);
}

/** Changes of `lang` are noticed by a MutationObserver, which speaks after the script at hand. */
async function languageSettled(element: { updateComplete: Promise<boolean> }): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

describe('language', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  for (const [lang, language] of [
    ['az', 'az'],
    ['az-Latn-AZ', 'az'],
    ['ky-KG', 'ky'],
    ['ru', 'ru'],
    ['TR', 'tr'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const) {
    it(`lang="${lang}" shows ${language}`, async () => {
      expect(title(await mount('azkg-timeline', `lang="${lang}"`))).to.equal(TITLES[language]);
    });
  }

  it('comes from the page, and follows it', async () => {
    document.documentElement.setAttribute('lang', 'ru');
    const timeline = await mount('azkg-timeline');
    expect(title(timeline)).to.equal(TITLES.ru);
    document.documentElement.setAttribute('lang', 'tr');
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.tr);
  });

  it('comes from the nearest ancestor, and follows it', async () => {
    const timeline = await mount('azkg-timeline');
    const around = timeline.parentElement!;
    around.lang = 'ky';
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.ky);
    timeline.lang = 'az';
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.az);
    timeline.removeAttribute('lang');
    around.removeAttribute('lang');
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.en);
  });

  it('comes through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'tr';
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><azkg-timeline></azkg-timeline></section>';
    document.body.append(host);
    const timeline = host.shadowRoot!.querySelector('azkg-timeline')!;
    await settled(timeline, () => (timeline.data = fixtureDocument));
    expect(title(timeline)).to.equal(TITLES.tr);
    host.lang = 'az';
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.az);
    host.remove();
  });

  it('is read anew where the element is moved to', async () => {
    const timeline = await mount('azkg-timeline');
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'ru';
    timeline.parentElement!.append(elsewhere);
    elsewhere.append(timeline);
    await languageSettled(timeline);
    expect(title(timeline)).to.equal(TITLES.ru);
  });

  it('a text in another language than the words around it says which', async () => {
    const timeline = await mount('azkg-timeline', 'lang="ky"');
    const around = one(timeline, '.frame').lang;
    const languageOf = (id: string) => item(timeline, id).querySelector('[part~="title"] [lang]')?.getAttribute('lang') ?? around;
    expect(languageOf('1993-diplomatic-relations')).to.equal('ky');
    expect(languageOf('1995-relief-caravan')).to.equal('en');
  });

  it('titles of sources and official titles carry their own language', async () => {
    const list = await mount('azkg-agreement-list');
    const treaty = item(list, '1997-treaty-of-neighbourliness');
    expect(treaty.querySelector('[part~="official-titles"] [lang]')!.getAttribute('lang')).to.equal('ru');
    const theme = await mount('azkg-record', 'record-id="shared-songs"');
    expect(one(theme, 'cite').lang).to.equal('az');
  });
});
