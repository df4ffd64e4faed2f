import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const IN_ORDER = ['embassy-in-testabad', 'council-of-invented-letters'];

function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(textOf);
}

describe('azkg-institution-list', () => {
  it('lists institutions in the order of their beginnings, those without one last', async () => {
    for (const order of ['asc', 'desc']) {
      expect(itemIds(await mount('azkg-institution-list', `order="${order}"`))).to.deep.equal(IN_ORDER);
    }
  });

  it('tells the life, the country and place, the latest event, and all events to unfold', async () => {
    const embassy = item(await mount('azkg-institution-list'), 'embassy-in-testabad');
    expect(textOf(embassy.querySelector('[part="date"]')!)).to.equal('since 11 October 1997');
    expect(textOf(embassy.querySelector('[part="meta"]')!)).to.equal('Embassy · Kyrgyzstan · Testabad');
    expect(textOf(embassy.querySelector('[part="latest"]')!)).to.equal('President Misalov visits Testabad (23–24 April 1997)');
    expect(textOf(embassy.querySelector('[part="toggle"]')!)).to.equal('1 event · 1 source');
    expect(textOf(embassy.querySelector('details [part="events"]')!)).to.equal(
      '23–24 April 1997 President Misalov visits Testabad',
    );
  });

  it('says that a life is not known, and that no event names an institution', async () => {
    const events = fixtureDocument.events.map(({ institutions: _, ...event }) => event);
    const council = item(await mount('azkg-institution-list', '', { ...fixtureDocument, events }), 'council-of-invented-letters');
    expect(textOf(council.querySelector('[part="date"]')!)).to.equal('dates not known');
    expect(textOf(council.querySelector('[part="latest"]')!)).to.equal('none recorded');
    expect(textOf(council.querySelector('[part="toggle"]')!)).to.equal('Details · 1 source');
  });

  it('events of the bundled dataset are as many as a plain count gives', async () => {
    const { document: dataset } = bundledDataset();
    const list = await mount('azkg-institution-list', '', dataset);
    expect(itemIds(list).length).to.equal(dataset.institutions.length);
    for (const { id } of dataset.institutions) {
      const count = dataset.events.filter(({ institutions }) => institutions?.includes(id)).length;
      expect(item(list, id).querySelectorAll('[part="events"] li').length, id).to.equal(count);
      expect(textOf(item(list, id).querySelector('[part="toggle"]')!)).to.match(new RegExp(`^${count} events? · `));
    }
  });

  it('stands under types, or under countries as the view names them', async () => {
    const headings = async (attributes: string) =>
      texts(await mount('azkg-institution-list', attributes), '[part="group-heading"]');
    expect(await headings('group-by="type"')).to.deep.equal(['Embassy', 'Council']);
    expect(await headings('group-by="party" perspective="kg"')).to.deep.equal(['Kyrgyzstan', 'Joint and international']);
  });

  it('an unknown grouping is reported', async () => {
    const warnings = await warningsDuring(() => mount('azkg-institution-list', 'group-by="year"'));
    expect(warnings).to.deep.equal([
      '<azkg-institution-list> group-by="year" is not known and has no effect. Known values: none, type, party.',
    ]);
  });

  it('table: sorts by type and country; what a cell shows does not unfold again', async () => {
    const list = await mount('azkg-institution-list', 'layout="table"');
    const embassy = item(list, 'embassy-in-testabad');
    expect(Array.from(embassy.querySelectorAll('tr:first-child > td'), textOf)).to.deep.equal([
      'since 11 October 1997',
      'Type: Embassy',
      'Country: Kyrgyzstan',
      'Place: Testabad',
      'Latest event: President Misalov visits Testabad (23–24 April 1997)',
    ]);
    expect(embassy.querySelector('details [part="parties"]')).to.equal(null);
    expect(textOf(item(list, 'council-of-invented-letters').querySelector('td')!)).to.equal('Date: not known');
    all(list, '[part="sort"]')[2]!.click();
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(IN_ORDER.toReversed());
    for (let times = 0; times < 2; times++) {
      all(list, '[part="sort"]')[0]!.click();
      await list.updateComplete;
      expect(itemIds(list)).to.deep.equal(IN_ORDER);
    }
  });

  it('compact: a line each, in the language of the page', async () => {
    const list = await mount('azkg-institution-list', 'layout="compact" lang="ky"');
    expect(textOf(item(list, 'council-of-invented-letters'))).to.contain('даталары белгисиз');
    expect(textOf(item(list, 'embassy-in-testabad'))).to.contain('Тестабаддагы элчилик');
  });

  it('is chosen by type and party, searched by readers, and says where nothing is left', async () => {
    expect(itemIds(await mount('azkg-institution-list', 'type="council"'))).to.deep.equal(['council-of-invented-letters']);
    expect(itemIds(await mount('azkg-institution-list', 'party="kg"'))).to.deep.equal(['embassy-in-testabad']);
    const list = await mount('azkg-institution-list', 'controls');
    list.choice = { query: 'letters' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['council-of-invented-letters']);
    const none = await mount('azkg-institution-list', '', { ...fixtureDocument, institutions: [], events: [], agreements: [] });
    expect(textOf(one(none, '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });
});

describe('azkg-institution-list, accessibility', () => {
  for (const attributes of ['group-by="type" permalinks', 'layout="table" controls theme="dark"', 'layout="compact"']) {
    it(attributes, async () => {
      const list = await mount('azkg-institution-list', `heading="All" ${attributes}`);
      for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(list).to.be.accessible();
    });
  }
});
