import { expect, waitUntil } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';

const IN_ORDER = ['1997-visit-to-testabad', '2012-visit-to-misalkol'];

/** The fixture with a visit of which little is known. */
const UNKNOWN = {
  ...fixtureDocument,
  events: [
    ...fixtureDocument.events,
    {
      ...fixtureDocument.events.find(({ id }) => id === '2012-visit-to-misalkol')!,
      id: '2014-visit',
      date: '2014',
      title: { en: 'A visit' },
      people: [],
      visit: { level: 'unknown', visitor: 'AZ', host: 'KG' },
    },
  ],
};

function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(textOf);
}

function metaOf(element: Element): string[] {
  return texts(element, '[part="meta"]');
}

describe('azkg-visit-list', () => {
  it('lists the events that are visits, and no others', async () => {
    const list = await mount('azkg-visit-list', 'controls');
    expect(itemIds(list)).to.deep.equal(IN_ORDER);
    expect(list.records.map(({ id }) => id)).to.deep.equal(IN_ORDER);
    expect(textOf(one(list, '[part="count"]'))).to.equal('2 entries');
    expect(texts(list, 'option').some((option) => option.startsWith('Meeting'))).to.equal(false);
  });

  it('tells who came with the office of that day, who received them, from where to where and of what kind', async () => {
    const visit = item(await mount('azkg-visit-list'), '1997-visit-to-testabad');
    expect(textOf(visit.querySelector('[part="meta"]')!)).to.equal(
      'Official visit · from Kyrgyzstan to Azerbaijan · Testabad · Örnekşehir',
    );
    expect(textOf(visit.querySelector('[part="visitors"]')!)).to.equal('Beksultan Misalov, President');
    expect(textOf(visit.querySelector('[part="hosts"]')!)).to.equal('Aydan Örnek, Minister of Letters');
  });

  it('has the documents of the visit inside it, and says no fact twice', async () => {
    const visit = item(await mount('azkg-visit-list'), '1997-visit-to-testabad');
    expect(textOf(visit.querySelector('[part="toggle"]')!)).to.equal('2 documents · 2 sources · Sources differ');
    const documents = Array.from(visit.querySelectorAll<HTMLElement>('[part="document"]'), (document) => document.dataset['id']);
    expect(documents).to.deep.equal(['1997-treaty-of-neighbourliness', '1997-programme-of-exchanges']);
    expect(visit.querySelector('details [part="people"]')).to.equal(null);
    expect(visit.textContent).to.contain('The gazette does not name the delegation.');
  });

  it('says what is not known: the level, who came, who received them', async () => {
    const visit = item(await mount('azkg-visit-list', '', UNKNOWN), '2014-visit');
    expect(textOf(visit.querySelector('[part="type"]')!)).to.equal('Visit, level not known');
    expect(textOf(visit.querySelector('[part="visitors"]')!)).to.equal('not known');
    expect(textOf(visit.querySelector('[part="hosts"]')!)).to.equal('not known');
  });

  it('names others who took part with their roles', async () => {
    const [first] = fixtureDocument.events.filter(({ visit }) => visit);
    const people = [...first!.people, { person: 'aydan-ornek', role: 'participant' }];
    const list = await mount('azkg-visit-list', '', { ...fixtureDocument, events: [{ ...first!, people }] });
    expect(texts(list, '[part="people"]')).to.deep.equal(['Aydan Örnek, Minister of Letters (participant)']);
  });

  it('perspective names the country of the host page first, in directions, counts and groups', async () => {
    const list = await mount('azkg-visit-list', 'perspective="az" group-by="direction"');
    const headings = () => texts(list, '[part="group-heading"]');
    expect(headings()).to.deep.equal(['To Azerbaijan from Kyrgyzstan', 'From Azerbaijan to Kyrgyzstan']);
    list.perspective = 'kg';
    await list.updateComplete;
    expect(headings()).to.deep.equal(['To Kyrgyzstan from Azerbaijan', 'From Kyrgyzstan to Azerbaijan']);
    expect(textOf(one(list, '[part="counts"]'))).to.equal('To Kyrgyzstan: 1 · To Azerbaijan: 1');
  });

  it('counts what is shown each way, in every layout', async () => {
    for (const layout of ['list', 'table', 'compact']) {
      const list = await mount('azkg-visit-list', `layout="${layout}"`, UNKNOWN);
      expect(textOf(one(list, '[part="counts"]'))).to.equal('To Azerbaijan: 1 · To Kyrgyzstan: 2');
      list.from = '2012';
      await list.updateComplete;
      expect(textOf(one(list, '[part="counts"]'))).to.equal('To Azerbaijan: 0 · To Kyrgyzstan: 2');
    }
  });

  it('counts of the bundled dataset are those of a plain count', async () => {
    const { document: dataset } = bundledDataset();
    const list = await mount('azkg-visit-list', 'from="2012"', dataset);
    const plain = (host: string) =>
      dataset.events.filter(({ visit, date }) => visit?.host === host && date.slice(0, 4) >= '2012').length;
    expect(textOf(one(list, '[part="counts"]'))).to.equal(`To Azerbaijan: ${plain('AZ')} · To Kyrgyzstan: ${plain('KG')}`);
    expect(itemIds(list).length).to.equal(plain('AZ') + plain('KG'));
  });

  it('a change of language changes every word', async () => {
    const list = await mount('azkg-visit-list', '', UNKNOWN);
    for (const [lang, counts, direction] of [
      ['az', 'Azərbaycana: 1 · Qırğızıstana: 2', 'Qırğızıstandan Azərbaycana'],
      ['ky', 'Азербайжанга: 1 · Кыргызстанга: 2', 'Кыргызстандан Азербайжанга'],
      ['ru', 'В Азербайджан: 1 · В Кыргызстан: 2', 'из Кыргызстана в Азербайджан'],
      ['tr', 'Azerbaycan’a: 1 · Kırgızistan’a: 2', 'Kırgızistan’dan Azerbaycan’a'],
    ] as const) {
      list.lang = lang;
      await waitUntil(() => textOf(one(list, '[part="counts"]')) === counts, lang);
      expect(metaOf(list)[0]).to.contain(direction);
    }
  });

  it('names another country than the two, known or not', async () => {
    const visits = fixtureDocument.events.filter(({ visit }) => visit);
    const events = [{ ...visits[0]!, visit: { level: 'working', visitor: 'UZ', host: 'XX' } }];
    const list = await mount('azkg-visit-list', '', { ...fixtureDocument, events });
    expect(metaOf(list)[0]).to.contain('from Uzbekistan to XX');
    expect(textOf(one(list, '[part="counts"]'))).to.contain('To XX: 1');
  });

  it('says that nothing matches where there are no visits', async () => {
    const list = await mount('azkg-visit-list', '', { ...fixtureDocument, events: [], agreements: [] });
    expect(all(list, '[part="counts"]')).to.deep.equal([]);
    expect(textOf(one(list, '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });
});

describe('azkg-visit-list group-by', () => {
  const headings = async (grouping: string) =>
    texts(await mount('azkg-visit-list', `group-by="${grouping}"`, UNKNOWN), '[part="group-heading"]');

  it('puts visits under years, decades, presidents or levels', async () => {
    expect(await headings('year')).to.deep.equal(['1997', '2012', '2014']);
    expect(await headings('decade')).to.deep.equal(['1990s', '2010s']);
    expect(await headings('president')).to.deep.equal(['Beksultan Misalov', 'Aydan Örnek', 'Without a head of state']);
    expect(await headings('level')).to.deep.equal(['State visit', 'Official visit', 'Level not known']);
  });

  it('an unknown value is reported with those that exist, and all are shown', async () => {
    let list: Element | undefined;
    const warnings = await warningsDuring(async () => (list = await mount('azkg-visit-list', 'group-by="topic"')));
    expect(warnings).to.deep.equal([
      '<azkg-visit-list> group-by="topic" is not known and has no effect. Known values: none, year, decade, president, direction, level.',
    ]);
    expect(itemIds(list!)).to.deep.equal(IN_ORDER);
  });
});

describe('azkg-visit-list layout', () => {
  it('table: readers sort by direction and level too', async () => {
    const list = await mount('azkg-visit-list', 'layout="table"', UNKNOWN);
    expect(texts(list, 'thead th').map((head) => head.replace('▲', ''))).to.deep.equal([
      'Date',
      'Title',
      'Direction',
      'Kind of visit',
      'Visitors',
      'Received by',
    ]);
    const row = item(list, '1997-visit-to-testabad');
    expect(Array.from(row.querySelectorAll('tr:first-child > td'), textOf).slice(1)).to.deep.equal([
      'Direction: From Kyrgyzstan to Azerbaijan',
      'Kind of visit: Official visit',
      'Visitors: Beksultan Misalov',
      'Received by: Aydan Örnek',
    ]);
    expect(textOf(row.querySelector('details')!)).to.contain('Aydan Örnek, Minister of Letters (host)');
    all(list, '[part="sort"]')[3]!.click();
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['2012-visit-to-misalkol', '1997-visit-to-testabad', '2014-visit']);
    all(list, '[part="sort"]')[2]!.click();
    await list.updateComplete;
    expect(itemIds(list).at(-1)).to.equal('1997-visit-to-testabad');
    expect(list.records.map(({ id }) => id)).to.deep.equal(itemIds(list));
  });

  it('table: groups stand under rows of their own', async () => {
    const list = await mount('azkg-visit-list', 'layout="table" group-by="president"');
    expect(texts(list, 'th[scope="rowgroup"]')).to.deep.equal(['Beksultan Misalov', 'Aydan Örnek']);
  });

  it('compact: a line each', async () => {
    const list = await mount('azkg-visit-list', 'layout="compact"');
    const [toggle] = item(list, '1997-visit-to-testabad').querySelectorAll('summary');
    expect(textOf(toggle!)).to.equal('23–24 April 1997 President Misalov visits Testabad (2 documents)');
  });

  it('takes the data of a property that is set later', async () => {
    const list = await mount('azkg-visit-list');
    await settled(list, () => (list.data = UNKNOWN));
    expect(itemIds(list)).to.include('2014-visit');
  });
});

describe('azkg-visit-list, accessibility', () => {
  for (const attributes of ['', 'layout="table" group-by="president" permalinks', 'layout="compact" theme="dark"']) {
    it(attributes, async () => {
      const list = await mount('azkg-visit-list', `heading="All" ${attributes}`);
      for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(list).to.be.accessible();
    });
  }
});
