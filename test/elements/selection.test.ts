import { expect } from '@open-wc/testing';
import { Dataset } from '../../src/dataset/dataset.js';
import { parseFilter, select } from '../../src/dataset/filter.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const dataset = new Dataset(fixtureDocument);

/** Documents stand by themselves in the list of agreements: there the attributes select just what `select` does. */
function expected(attributes: Parameters<typeof parseFilter>[0]): string[] {
  return select(dataset, { ...parseFilter(attributes), kind: ['agreement'] }).map(({ id }) => id);
}

describe('selection by attributes', () => {
  for (const attributes of [
    { type: 'treaty convention' },
    { topic: 'culture science' },
    { topic: 'transport', party: 'kg' },
    { person: 'beksultan-misalov' },
    { place: 'testabad' },
    { party: 'uz' },
    { from: '2000' },
    { to: '1997' },
    { from: '1997-04-24', to: '2001' },
    { ids: '2001-memorandum-on-caravans 1997-programme-of-exchanges' },
    { exclude: '1997-treaty-of-neighbourliness' },
    { query: 'caravan' },
    { query: 'Айдан' },
    { order: 'desc' },
    { limit: '2' },
    { order: 'desc', limit: '1', topic: 'transport science' },
  ]) {
    const text = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    it(`${text} shows what select() gives`, async () => {
      const ids = expected(attributes);
      expect(ids).to.have.length.within(1, 4);
      expect(itemIds(await mount('azkg-agreement-list', text))).to.deep.equal(ids);
    });
  }

  it('kind, level and institution choose among events', async () => {
    expect(itemIds(await mount('azkg-timeline', 'level="state"'))).to.deep.equal(['2012-visit-to-misalkol']);
    expect(itemIds(await mount('azkg-timeline', 'institution="embassy-in-testabad"'))).to.deep.equal(['1997-visit-to-testabad']);
    expect(itemIds(await mount('azkg-timeline', 'kind="agreement" from="2002"'))).to.deep.equal(['2005-convention-on-measures']);
  });

  it('a limit counts what stands by itself', async () => {
    const timeline = await mount('azkg-timeline', 'from="1997" limit="2"');
    expect(itemIds(timeline)).to.deep.equal(['1997-visit-to-testabad', '1998-talks-at-misalkol']);
  });

  it('follows an attribute that changes', async () => {
    const list = await mount('azkg-agreement-list', 'type="treaty"');
    list.setAttribute('type', 'convention');
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['2005-convention-on-measures']);
    list.removeAttribute('type');
    await list.updateComplete;
    expect(itemIds(list)).to.have.length(4);
  });

  for (const [attribute, value, advice] of [
    ['type', 'tretay', 'treaty, programme'],
    ['topic', 'culure', 'culture, politics'],
    ['person', 'nobody', 'aydan-ornek'],
    ['place', 'nowhere', 'misalkol'],
    ['party', 'xx', 'AZ, KG'],
    ['kind', 'event', 'Known values: agreement.'],
    ['level', 'royal', 'state, official'],
    ['ids', '1066-hastings', '1997-programme-of-exchanges'],
    ['from', '1997-13', 'an EDTF date'],
    ['to', 'yesterday', 'an EDTF date'],
    ['order', 'newest', 'asc, desc'],
    ['limit', '0', 'a whole number'],
    ['limit', 'ten', 'a whole number'],
  ] as const) {
    it(`${attribute}="${value}" matches nothing and is reported once`, async () => {
      const attributes = `${attribute}="${value}"`;
      let list: Element | undefined;
      const warnings = await warningsDuring(async () => {
        list = await mount('azkg-agreement-list', attributes);
        await mount('azkg-agreement-list', attributes);
      });
      expect(itemIds(list!)).to.deep.equal([]);
      expect(textOf(one(list!, '[part~="empty"]'))).to.equal('Nothing matches this choice.');
      expect(warnings).to.have.length(1);
      const shown = attribute === 'party' ? 'XX' : value;
      expect(warnings[0]).to.contain(`<azkg-agreement-list> ${attribute}="${shown}"`).and.to.contain(advice);
    });
  }

  it('an unknown value beside a known one takes nothing away', async () => {
    let list: Element | undefined;
    const warnings = await warningsDuring(async () => (list = await mount('azkg-agreement-list', 'type="treaty trety"')));
    expect(itemIds(list!)).to.deep.equal(['1997-treaty-of-neighbourliness']);
    expect(warnings).to.have.length(1);
  });
});

describe('the filter property', () => {
  it('is the selection attributes as an object', async () => {
    const list = await mount('azkg-agreement-list', 'topic="culture science" party="kg" limit="2"');
    expect(list.filter).to.deep.equal({ topic: ['culture', 'science'], party: ['KG'], limit: 2 });
  });

  it('replaces the whole selection', async () => {
    const list = await mount('azkg-agreement-list', 'topic="culture"');
    list.filter = { type: ['convention', 'treaty'], order: 'desc' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['2005-convention-on-measures', '1997-treaty-of-neighbourliness']);
    expect(list.topic).to.equal(undefined);
  });

  it('takes null for no selection', async () => {
    const list = await mount('azkg-agreement-list', 'type="treaty"');
    list.filter = null;
    await list.updateComplete;
    expect(itemIds(list)).to.have.length(4);
  });

  it('properties take numbers and arrays, as frameworks give them', async () => {
    const list = await mount('azkg-agreement-list');
    Object.assign(list, { topic: ['culture', 'science'], limit: 1 });
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['1997-programme-of-exchanges']);
  });
});
