import { expect, waitUntil } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

const [ORNEK, MISALOV] = fixtureDocument.people;

/** The fixture with people of these names, and nothing that they took part in. */
function named(...names: readonly object[]) {
  const people = names.map((name, i) => ({ ...ORNEK!, id: `person-${i}`, name, offices: [] }));
  const events = fixtureDocument.events.map((event) => ({ ...event, people: [] }));
  return { ...fixtureDocument, people, events, agreements: [] };
}

function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(textOf);
}

describe('azkg-person-list', () => {
  it('tells the offices in which sources show a person, counts by role, and the documents signed', async () => {
    const person = item(await mount('azkg-person-list'), 'aydan-ornek');
    expect(textOf(person.querySelector('[part="offices"]')!)).to.equal(
      'Minister of Letters (seen in office 1993 – June 1998) President (seen in office since October 2008)',
    );
    expect(Array.from(person.querySelectorAll('[part="counts"]'), textOf)).to.deep.equal([
      '3 events: visitor (1) · host (1) · role not stated (1)',
      '1 document',
    ]);
  });

  it('has the records themselves to unfold, with dates and roles', async () => {
    const person = item(await mount('azkg-person-list'), 'aydan-ornek');
    expect(textOf(person.querySelector('[part="toggle"]')!)).to.equal('3 events · 1 document · 1 source');
    expect(Array.from(person.querySelectorAll('details [part="events"] li'), textOf)).to.deep.equal([
      '23–24 April 1997 President Misalov visits Testabad (host)',
      'December 1998 Talks at Misalköl',
      '29 March – 2 April 2012 President Örnek visits Misalköl (visitor)',
    ]);
    expect(textOf(person.querySelector('details [part="documents"]')!)).to.equal('23 April 1997 Treaty of Neighbourliness');
  });

  it('says of a person of whom no more is known that nothing is recorded', async () => {
    const list = await mount('azkg-person-list', '', named({ en: 'Nobody' }));
    expect(texts(list, 'dd').slice(0, 2)).to.deep.equal(['nothing recorded', 'nothing recorded']);
    expect(textOf(one(list, '[part="toggle"]'))).to.equal('Details · 1 source');
  });

  it('counts of the bundled dataset are those of a plain count', async () => {
    const { document: dataset } = bundledDataset();
    const list = await mount('azkg-person-list', '', dataset);
    await waitUntil(
      () =>
        itemIds(list).length === dataset.people.length &&
        all(list, '[part="item"]').every((each) => each.querySelector('article')),
    );
    for (const { id } of dataset.people) {
      const events = dataset.events.filter(({ people }) => people.some(({ person }) => person === id)).length;
      const documents = dataset.agreements.filter(({ signatories }) => signatories.some(({ person }) => person === id)).length;
      expect(item(list, id).querySelectorAll('[part="events"] li').length, id).to.equal(events);
      expect(item(list, id).querySelectorAll('[part="documents"] li').length, id).to.equal(documents);
    }
  });

  it('sorts by name as the language does, and the other way round', async () => {
    const data = named({ en: 'X', az: 'Xalid' }, { en: 'E', az: 'Əhməd' }, { en: 'F', az: 'Fuad' }, { en: 'G', az: 'Elçin' });
    const names = (list: Element) => texts(list, '[part="title"]');
    const list = await mount('azkg-person-list', 'lang="az"', data);
    expect(names(list)).to.deep.equal(['Elçin', 'Əhməd', 'Fuad', 'Xalid']);
    expect(list.records.map(({ id }) => id)).to.deep.equal(itemIds(list));
    list.order = 'desc';
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Xalid', 'Fuad', 'Əhməd', 'Elçin']);
    list.limit = '1';
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Xalid']);
  });

  it('sorts anew when the language changes', async () => {
    const list = await mount('azkg-person-list', '', named({ en: 'Bolot', ky: 'Өмүр' }, { en: 'Omur', ky: 'Болот' }));
    expect(texts(list, '[part="title"]')).to.deep.equal(['Bolot', 'Omur']);
    list.lang = 'ky';
    await waitUntil(() => texts(list, '[part="title"]').join() === 'Болот,Өмүр');
  });

  it('stands under the country of the last office, as the view names countries', async () => {
    const people = [...fixtureDocument.people, { ...MISALOV!, id: 'writer', name: { en: 'A Writer' }, offices: [] }];
    const list = await mount('azkg-person-list', 'group-by="party" perspective="kg"', { ...fixtureDocument, people });
    expect(texts(list, '[part="group-heading"]')).to.deep.equal(['Kyrgyzstan', 'Azerbaijan', 'No office recorded']);
  });

  it('an unknown grouping is reported', async () => {
    const warnings = await warningsDuring(() => mount('azkg-person-list', 'group-by="role"'));
    expect(warnings).to.deep.equal([
      '<azkg-person-list> group-by="role" is not known and has no effect. Known values: none, party.',
    ]);
  });

  it('readers search it in any script; an order of time is not offered', async () => {
    const list = await mount('azkg-person-list', 'controls');
    expect(texts(list, '[part="control"] > span')).to.deep.equal(['Search']);
    list.choice = { query: 'Айдан' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['aydan-ornek']);
    list.choice = { query: 'minister' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['aydan-ornek']);
  });

  it('is chosen by the ids that other elements take', async () => {
    expect(itemIds(await mount('azkg-person-list', 'person="beksultan-misalov"'))).to.deep.equal(['beksultan-misalov']);
    expect(itemIds(await mount('azkg-person-list', 'party="AZ"'))).to.deep.equal(['aydan-ornek']);
  });

  it('compact: a line each, with the last office', async () => {
    const list = await mount('azkg-person-list', 'layout="compact"');
    expect(textOf(item(list, 'aydan-ornek'))).to.equal('Aydan Örnek President');
    expect(all(list, 'details')).to.deep.equal([]);
  });

  it('says that nothing matches where there is nobody', async () => {
    expect(textOf(one(await mount('azkg-person-list', '', named()), '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });
});

describe('azkg-person-list, accessibility', () => {
  for (const attributes of ['group-by="party" controls permalinks', 'layout="compact" theme="dark"']) {
    it(attributes, async () => {
      const list = await mount('azkg-person-list', `heading="All" ${attributes}`);
      for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
      await expect(list).to.be.accessible();
    });
  }
});
