import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { select } from '../../src/dataset/filter.js';
import { provideSearch } from '../../src/dataset/search.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { dateWriters } from '../../src/i18n/dates.js';
import { all, item, itemIds, mount, one, textOf } from './mount.js';

/** What every engine must write alike, though each has other tables of its own for Azerbaijani and Kyrgyz. */
const DATES = {
  en: ['19 January 1993', 'about 1995', '23–24 April 1997', 'November 2003 – February 2005', 'since June 2009'],
  az: ['19 yanvar 1993', 'təxminən 1995', '23–24 aprel 1997', 'noyabr 2003 – fevral 2005', '2009-cu ilin iyunundan bəri'],
  ky: [
    '1993-жылдын 19-январы',
    'болжол менен 1995-жыл',
    '1997-жылдын 23–24-апрели',
    '2003-жылдын ноябры – 2005-жылдын февралы',
    '2009-жылдын июнунан бери',
  ],
  ru: [
    '19 января 1993 года',
    'около 1995 года',
    '23–24 апреля 1997 года',
    'ноябрь 2003 года – февраль 2005 года',
    'с июня 2009 года',
  ],
  tr: ['19 Ocak 1993', '1995 civarı', '23–24 Nisan 1997', 'Kasım 2003 – Şubat 2005', 'Haziran 2009’dan beri'],
} as const;

const EVENTS = [
  '1993-diplomatic-relations',
  '1995-relief-caravan',
  '1997-visit-to-testabad',
  '2003-joint-expedition',
  fixtureDocument.events.find(({ date }) => date === '2009-06/..')!.id,
];

const NUMBERS = { en: '14,000', az: '14.000', ky: '14\u00a0000', ru: '14\u00a0000', tr: '14.000' };

/** The fixture with documents whose titles come in an order that only the alphabet of the language gives. */
function withTitles(titles: readonly string[]): DatasetDocument {
  const [first] = fixtureDocument.agreements;
  const { event: _, ...model } = first!;
  const agreements = titles.map((title, i) => ({
    ...model,
    id: `2000-document-${i}`,
    title: { en: title, az: title, ky: title, ru: title, tr: title },
  }));
  return { ...fixtureDocument, agreements };
}

const ORDERS = {
  az: ['Cədvəl', 'Çay', 'Dəmir', 'Elm', 'Əmək', 'Fil', 'Hava', 'Xəbər', 'Irmaq', 'İlham', 'Kənd', 'Qala', 'Os', 'Öz'],
  ky: ['Нан', 'Ңң', 'Ош', 'Өзгөн', 'Парк', 'Уул', 'Үй', 'Фонд'],
  ru: ['Ель', 'Ёж', 'Жук', 'Йод', 'Щит', 'Эхо', 'Яма'],
  tr: ['Cam', 'Çam', 'Gün', 'Ğğ', 'Irmak', 'İl', 'Şart', 'Tuz'],
} as const;

const SPELLINGS: readonly (readonly string[])[] = [
  ['ilham', 'İLHAM', 'ILHAM', 'Ilham', 'Ильхам'],
  ['əliyev', 'eliyev', 'Алиев', 'Aliyev'],
  ['bişkek', 'bishkek', 'Бишкек'],
  ['жогорку кеңеш', 'жогорку кенеш', 'jogorku kenesh'],
  ['Caparov', 'Japarov', 'Zhaparov', 'Жапаров'],
  ['Akayev', 'Акаев'],
];

provideSearch(dateWriters);

describe('words', () => {
  for (const queries of SPELLINGS) {
    it(`${queries.join(', ')} find the same records`, () => {
      const found = queries.map((query) => select(bundledDataset(), { query, kind: ['event'] }).map(({ id }) => id));
      expect(found[0]).to.not.be.empty;
      for (const ids of found) expect(ids).to.deep.equal(found[0]);
    });
  }

  for (const [lang, dates] of Object.entries(DATES)) {
    it(`dates in "${lang}" are those of the tables, and valid in <time>`, async () => {
      const timeline = await mount('azkg-timeline', `lang="${lang}"`);
      for (const [i, id] of EVENTS.entries()) {
        const date = item(timeline, id).querySelector('[part~="date"]')!;
        expect(textOf(date)).to.equal(dates[i]);
        for (const time of date.querySelectorAll('time')) expect(time.dateTime).to.match(/^\d{4}(-\d\d(-\d\d)?)?$/);
      }
    });
  }

  for (const [lang, number] of Object.entries(NUMBERS)) {
    it(`numbers in "${lang}" are grouped as the language does`, async () => {
      const figure = fixtureDocument.figures[0]!;
      const record = await mount('azkg-record', `lang="${lang}" record-id="${figure.id}"`);
      expect(one(record, '[part~="value"]').textContent).to.include(number);
    });
  }

  for (const [lang, titles] of Object.entries(ORDERS)) {
    it(`titles in "${lang}" sort by its alphabet`, async () => {
      const list = await mount('azkg-agreement-list', `lang="${lang}" layout="table"`, withTitles([...titles].reverse()));
      all(list, '[part~="sort"]')[1]!.click();
      await list.updateComplete;
      expect(all(list, 'th[scope="row"] [part~="title"]').map(textOf)).to.deep.equal([...titles]);
    });
  }

  it('a search marks what it finds, whole words, and alters no text', async () => {
    const timeline = await mount('azkg-timeline', 'lang="az" controls="search"');
    const texts = new Map(itemIds(timeline).map((id) => [id, textOf(item(timeline, id!).querySelector('[part~="title"]')!)]));
    const field = one(timeline, 'input[type="search"]') as HTMLInputElement;
    field.value = 'ДИПЛОМАТ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await timeline.updateComplete;
    const marks = all(timeline, '[part~="title"] mark').map((mark) => mark.textContent);
    expect(marks).to.include('Diplomatik');
    for (const id of itemIds(timeline))
      expect(textOf(item(timeline, id!).querySelector('[part~="title"]')!)).to.equal(texts.get(id));
  });

  for (const [lang, query] of Object.entries({ en: 'January 1993', az: '19 yanvar 1993', ru: '19 января' })) {
    it(`a reader finds a day by writing it: ${query}`, async () => {
      const timeline = await mount('azkg-timeline', `lang="${lang}" controls="search"`);
      const field = one(timeline, 'input[type="search"]') as HTMLInputElement;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await timeline.updateComplete;
      expect(itemIds(timeline)).to.deep.equal(['1993-diplomatic-relations']);
    });
  }
});
