import { expect } from '@open-wc/testing';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, settled, textOf } from './mount.js';

const VISIT = '1997-visit-to-testabad';

const headlineOf = (element: Element, id: string) => textOf(item(element, id).querySelector('.headline')!);

describe('layout="compact"', () => {
  it('is a line a record: date, title, and how many documents were signed', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    expect(itemIds(timeline)).to.have.length(9);
    expect(headlineOf(timeline, VISIT)).to.equal('23–24 April 1997 President Misalov visits Testabad (2 documents)');
    expect(headlineOf(timeline, '1998-talks-at-misalkol')).to.equal('December 1998 Talks at Misalköl');
  });

  it('unfolds in place: what a list has, the documents by name, and the sources', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    const visit = item(timeline, VISIT);
    const summary = visit.querySelector('[part="summary"]')!;
    expect(summary.checkVisibility()).to.equal(false);
    visit.querySelector('summary')!.click();
    expect(summary.checkVisibility()).to.equal(true);
    expect(textOf(visit.querySelector('[part="meta"]')!)).to.equal('Official visit · Testabad, Örnekşehir');
    const documents = Array.from(visit.querySelectorAll('[part="document"] [part="title"]'), textOf);
    expect(documents).to.deep.equal(['Treaty of Neighbourliness', 'Programme of exchanges']);
    expect(visit.querySelector('.unfolded > dl > .row > [part="proof"]')!.checkVisibility()).to.equal(true);
  });

  it('tells the host which record is opened, and stays closed if that is cancelled', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    const selected: string[] = [];
    timeline.addEventListener('azkg-select', (event) => {
      selected.push(event.detail.record.id);
      event.preventDefault();
    });
    item(timeline, VISIT).querySelector('summary')!.click();
    expect(selected).to.deep.equal([VISIT]);
    expect(item(timeline, VISIT).querySelector('details')!.open).to.equal(false);
  });

  it('permalinks: the title is a link, and nothing unfolds', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact" permalinks');
    expect(item(timeline, VISIT).querySelector('a')!.getAttribute('href')).to.equal(`#azkg-${VISIT}`);
    expect(all(timeline, 'details')).to.have.length(0);
    expect(headlineOf(timeline, VISIT)).to.contain('(2 documents)');
  });

  for (const width of [200, 320]) {
    it(`${width} px: nothing is wider, and further lines of a title stand under its beginning`, async () => {
      const long = 'A title that goes on and on, so that a sidebar has to break it into several lines';
      const events = [{ ...fixtureDocument.events[2]!, title: { en: long } }];
      const timeline = await mount('azkg-timeline', 'layout="compact" lang="en"', { ...fixtureDocument, events, agreements: [] });
      timeline.style.cssText = `min-inline-size: 0; width: ${width}px`;
      timeline.shadowRoot!.querySelector('details')!.open = true;
      expect(timeline.scrollWidth).to.be.at.most(width);
      const headline = one(timeline, '.headline');
      const lines = [...one(timeline, '[part="title"]').getClientRects()];
      expect(lines.length).to.be.greaterThan(1);
      const left = headline.getBoundingClientRect().left;
      expect(left).to.be.greaterThan(one(timeline, '[part="item"]').getBoundingClientRect().left + 10);
      for (const line of lines.slice(1)) expect(line.left).to.be.closeTo(left, 1);
    });
  }

  it('what can be hit is high enough', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    for (const summary of all(timeline, '[part="list"] > li > details > summary'))
      expect(summary.parentElement!.parentElement!.offsetHeight).to.be.at.least(24);
  });

  it('groups have their headings', async () => {
    const list = await mount('azkg-agreement-list', 'layout="compact" group-by="decade"');
    expect(all(list, '[part="group-heading"]').map(textOf)).to.deep.equal(['1990s', '2000s']);
    expect(itemIds(list)).to.have.length(4);
  });

  it('show-sources and density change nothing of the line', async () => {
    const list = await mount('azkg-agreement-list', 'layout="compact" density="compact" show-sources');
    expect(headlineOf(list, '2001-memorandum-on-caravans')).to.equal('5 September 2001 Memorandum on caravans');
  });

  it('on paper all is unfolded, with numbers for the sources', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(all(timeline, 'details').map((details) => (details as HTMLDetailsElement).open)).not.to.include(false);
    expect(all(timeline, '[part="bibliography"] li')).not.to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(all(timeline, 'details').map((details) => (details as HTMLDetailsElement).open)).not.to.include(true);
  });

  it('other data and another layout take its place', async () => {
    const timeline = await mount('azkg-timeline', 'layout="compact"');
    const agreements = fixtureDocument.agreements.filter(({ event }) => event === undefined);
    await settled(timeline, () => (timeline.data = { ...fixtureDocument, events: [], agreements }));
    expect(itemIds(timeline)).to.have.length(2);
    timeline.layout = 'vertical';
    await timeline.updateComplete;
    expect(all(timeline, '.line')).to.have.length(0);
  });

  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing, ${theme}`, async () => {
      const timeline = await mount('azkg-timeline', `layout="compact" group-by="year" theme="${theme}"`);
      for (const details of all(timeline, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(timeline).to.be.accessible();
    });
  }
});
