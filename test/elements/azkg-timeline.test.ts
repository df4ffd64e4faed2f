import { expect } from '@open-wc/testing';
import { all, item, itemIds, mount, one, textOf } from './mount.js';

const IN_ORDER = [
  '1993-diplomatic-relations',
  '1995-relief-caravan',
  '1997-visit-to-testabad',
  '1998-talks-at-misalkol',
  '2001-memorandum-on-caravans',
  '2003-joint-expedition',
  '2005-convention-on-measures',
  '2009-mission-at-ornekshehir',
  '2012-visit-to-misalkol',
];

describe('azkg-timeline', () => {
  it('shows events and documents in order of time', async () => {
    const timeline = await mount('azkg-timeline');
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
    expect(timeline.records.map(({ id }) => id)).to.deep.equal(IN_ORDER);
  });

  it('shows the newest first if asked', async () => {
    const timeline = await mount('azkg-timeline', 'order="desc"');
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER.toReversed());
  });

  it('shows date, title, kind of visit, places and summary of an entry', async () => {
    const visit = item(await mount('azkg-timeline'), '1997-visit-to-testabad');
    expect(textOf(visit.querySelector('[part~="date"]')!)).to.equal('23–24 April 1997');
    expect(textOf(visit.querySelector('[part~="title"]')!)).to.equal('President Misalov visits Testabad');
    expect(textOf(visit.querySelector('[part~="meta"]')!)).to.equal('Official visit · Testabad, Örnekşehir');
    expect(textOf(visit.querySelector('[part~="summary"]')!)).to.equal('Two documents were signed.');
  });

  it('gives each date of an interval a <time> at its own precision', async () => {
    const timeline = await mount('azkg-timeline');
    const datetimes = (id: string) =>
      Array.from(item(timeline, id).querySelectorAll('[part~="date"] time'), (time) => time.getAttribute('datetime'));
    expect(datetimes('1997-visit-to-testabad')).to.deep.equal(['1997-04-23', '1997-04-24']);
    expect(datetimes('1998-talks-at-misalkol')).to.deep.equal(['1998-12']);
    expect(datetimes('2003-joint-expedition')).to.deep.equal(['2003-11', '2005-02']);
  });

  it('lists the documents of a visit inside it, in order of signature', async () => {
    const timeline = await mount('azkg-timeline');
    const visit = item(timeline, '1997-visit-to-testabad');
    const documents = Array.from(visit.querySelectorAll<HTMLElement>('[part~="document"]'));
    expect(documents.map(({ dataset }) => dataset['id'])).to.deep.equal([
      '1997-treaty-of-neighbourliness',
      '1997-programme-of-exchanges',
    ]);
    expect(textOf(documents[0]!.querySelector('[part~="title"]')!)).to.equal('Treaty of Neighbourliness');
    expect(textOf(visit.querySelector('[part~="toggle"]')!)).to.equal('2 documents · 2 sources · Sources differ');
  });

  it('shows a document by itself where its visit is not chosen', async () => {
    const timeline = await mount('azkg-timeline', 'type="treaty programme"');
    expect(itemIds(timeline)).to.deep.equal(['1997-treaty-of-neighbourliness', '1997-programme-of-exchanges']);
  });

  it('names people with the office they held that day', async () => {
    const people = item(await mount('azkg-timeline'), '1998-talks-at-misalkol').querySelector('[part~="people"]')!;
    expect(textOf(people)).to.equal('Aydan Örnek');
    const visit = item(await mount('azkg-timeline'), '2012-visit-to-misalkol').querySelector('[part~="people"]')!;
    expect(textOf(visit)).to.equal('Aydan Örnek, President (visitor)');
  });

  it('says where sources differ, who says what, and why', async () => {
    const visit = item(await mount('azkg-timeline'), '1997-visit-to-testabad');
    const [date, level] = Array.from(visit.querySelectorAll(':scope [part~="variants"] > li'), textOf);
    expect(date).to.contain('Date elsewhere: 22–24 April 1997').and.to.contain('The chronicle counts the day of departure.');
    expect(date).to.contain('Uydurma salnamə');
    expect(level).to.contain('Kind of visit elsewhere: State visit').and.to.contain('The protocol says official.');
  });

  it('cites its sources with locator, language and reliability', async () => {
    const sources = item(await mount('azkg-timeline'), '1997-visit-to-testabad').querySelector(
      'article > .entry > details > dl > .row:last-child [part~="sources"]',
    )!;
    const [gazette, archive] = Array.from(sources.children);
    expect(textOf(gazette!)).to.equal(
      'Test Author, Örnek Yazar. Testabad welcomes its guests. Example Gazette, 25 April 1997, p. 1 (press, archived copy)',
    );
    expect(gazette!.querySelector('a')!.getAttribute('href')).to.equal('https://gazette.example/1997/guests?a=1&b=2');
    expect(textOf(archive!)).to.equal('[Papers of the visit]. Archive of Testabad, folder 2 (in Russian · primary source)');
  });

  for (const [grouping, labels] of [
    ['decade', ['1990s', '2000s', '2010s']],
    [
      'type',
      [
        'Diplomatic relations',
        'Aid',
        'Visit',
        'Meeting',
        'Memorandum',
        'Culture and education',
        'Convention',
        'Diplomatic mission',
      ],
    ],
    ['topic', ['Politics', 'Transport', 'Trade', 'Science']],
  ] as const) {
    it(`groups by ${grouping}`, async () => {
      const timeline = await mount('azkg-timeline', `group-by="${grouping}"`);
      expect(all(timeline, '[part~="group-heading"]').map(textOf)).to.deep.equal(labels);
      expect(itemIds(timeline)).to.have.members(IN_ORDER);
    });
  }

  it('groups by year, with the entries one level below', async () => {
    const timeline = await mount('azkg-timeline', 'group-by="year" heading="Chronicle" heading-level="2"');
    expect(one(timeline, '[part~="heading"]').localName).to.equal('h2');
    expect(one(timeline, '[part~="group-heading"]').localName).to.equal('h3');
    expect(one(timeline, '[part~="title"]').localName).to.equal('h4');
  });

  it('is a list with a name', async () => {
    const list = one(await mount('azkg-timeline'), '[part~="list"]');
    expect([list.localName, list.getAttribute('role'), list.getAttribute('aria-label')]).to.deep.equal([
      'ol',
      'list',
      'Chronicle',
    ]);
  });

  it('sends azkg-ready with the number of entries and the version of the data', async () => {
    let detail: unknown;
    const listen = (event: CustomEvent) => (detail = event.detail);
    document.addEventListener('azkg-ready', listen);
    await mount('azkg-timeline', 'limit="3"');
    document.removeEventListener('azkg-ready', listen);
    expect(detail).to.deep.equal({ count: 3, version: '1.2.3' });
  });
});
