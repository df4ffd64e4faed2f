import { expect, waitUntil } from '@open-wc/testing';
import { bundledDataset } from '../../src/dataset/bundled.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import type { AzkgSourceList } from '../../src/elements/azkg-source-list.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';

/** As the lines begin: Beksultan …, Nümunə …, Papers …, Test … */
const BY_AUTHOR = ['misalov-speech', 'invented-chronicle', 'testabad-archive', 'example-gazette'];

async function changed(list: AzkgSourceList): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await list.updateComplete;
}

function sourcesIn(record: AzkgRecord): string[] {
  return Array.from(JSON.stringify(record).matchAll(/"source":"([^"]+)"/g), ([, id]) => id!);
}

describe('azkg-source-list', () => {
  it('lists all sources by author and title, numbered, each in a line', async () => {
    const list = await mount('azkg-source-list');
    expect(itemIds(list)).to.deep.equal(BY_AUTHOR);
    expect(all(list, '[part~="number"]').map(textOf)).to.deep.equal(['1.', '2.', '3.', '4.']);
    expect(textOf(one(list, '[data-id="invented-chronicle"] [part~="source"]'))).to.equal(
      'Nümunə Redaktor. Uydurma salnamə. Testabad: Uydurma Nəşriyyat, 2010, 240 pages (in Azerbaijani · reference work)',
    );
    expect(list.records.map(({ id }) => id)).to.deep.equal(BY_AUTHOR);
    expect(one(list, '[part~="list"]').getAttribute('aria-label')).to.equal('Sources');
  });

  it('order="citation" puts first what comes up first', async () => {
    const list = await mount('azkg-source-list', 'order="citation" kind="event"');
    expect(itemIds(list)).to.deep.equal(['testabad-archive', 'example-gazette', 'invented-chronicle']);
  });

  it('what is selected are the records; type is that of the source', async () => {
    const list = await mount('azkg-source-list', 'topic="science"');
    expect(itemIds(list)).to.deep.equal(['invented-chronicle', 'example-gazette']);
    list.type = 'book';
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['invented-chronicle']);
  });

  it('tells which of the records cite a source', async () => {
    const archive = item(await mount('azkg-source-list'), 'testabad-archive');
    expect(textOf(archive.querySelector('[part~="toggle"]')!)).to.equal('Cited by 4 entries');
    expect(Array.from(archive.querySelectorAll('[part~="related"] > li'), textOf)).to.deep.equal([
      'Diplomatic relations established (19 January 1993)',
      'Treaty of Neighbourliness (23 April 1997)',
      'President Misalov visits Testabad (23–24 April 1997)',
      'Programme of exchanges (24 April 1997)',
    ]);
  });

  it('recommended gives the literature list, cited or not', async () => {
    const list = await mount('azkg-source-list', 'recommended');
    expect(itemIds(list)).to.deep.equal(['misalov-speech', 'invented-chronicle']);
    expect(one(list, '[part~="list"]').getAttribute('aria-label')).to.equal('Literature');
    expect(textOf(one(list, '[data-id="misalov-speech"] [part~="toggle"]'))).to.equal('Details');
  });

  it('ids, exclude and limit', async () => {
    expect(itemIds(await mount('azkg-source-list', 'ids="1998-talks-at-misalkol"'))).to.deep.equal(['example-gazette']);
    expect(itemIds(await mount('azkg-source-list', 'ids="misalov-speech"'))).to.deep.equal(['misalov-speech']);
    expect(itemIds(await mount('azkg-source-list', 'exclude="example-gazette" limit="2"'))).to.deep.equal(BY_AUTHOR.slice(0, 2));
  });

  it('readers search and choose a type; numbers follow', async () => {
    const list = await mount('azkg-source-list', 'controls');
    expect(all(list, '[part~="control"] > span').map(textOf)).to.deep.equal(['Search', 'Type']);
    list.choice = { type: 'webpage' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['example-gazette']);
    expect(textOf(one(list, '[part~="count"]'))).to.equal('1 of 4 entries');
    expect(all(list, '[part~="number"]').map(textOf)).to.deep.equal(['1.']);
    list.choice = { query: 'salname' };
    await list.updateComplete;
    expect(itemIds(list)).to.deep.equal(['invented-chronicle']);
  });

  it('in groups by type the numbers go on', async () => {
    const list = await mount('azkg-source-list', 'group-by="type"');
    expect(all(list, '[part~="group-heading"]').map(textOf)).to.deep.equal(['Speech', 'Book', 'Document', 'Web page']);
    expect(all(list, '[part~="number"]').map(textOf)).to.deep.equal(['1.', '2.', '3.', '4.']);
  });

  it('a type or an order that nobody knows is reported', async () => {
    let list: Element | undefined;
    const warnings = await warningsDuring(async () => (list = await mount('azkg-source-list', 'type="visit" order="desc"')));
    expect(itemIds(list!)).to.deep.equal([]);
    expect(warnings.join('\n')).to.match(/type="visit" is not known and matches nothing\. Known values: webpage, book/);
    expect(warnings.join('\n')).to.match(/order="desc" is not known and has no effect\. Known values: author, citation\./);
  });

  it('an empty dataset gives an empty list', async () => {
    const empty = {
      ...fixtureDocument,
      events: [],
      agreements: [],
      institutions: [],
      people: [],
      places: [],
      figures: [],
      themes: [],
      sources: [],
    };
    expect(textOf(one(await mount('azkg-source-list', '', empty), '[part~="empty"]'))).to.equal('Nothing matches this choice.');
  });

  it('the words change with the language, the lines stay', async () => {
    const list = await mount('azkg-source-list', 'lang="ru"');
    expect(textOf(one(list, '[data-id="testabad-archive"] [part~="toggle"]'))).to.equal('Источник для 4 записей');
    list.lang = 'tr';
    const label = () => textOf(one(list, '[data-id="testabad-archive"] [part~="toggle"]'));
    await waitUntil(() => label() === '4 kayıtta kaynak gösterildi');
    expect(itemIds(list)).to.have.length(4);
  });

  it('of the bundled dataset it counts what a plain count gives', async () => {
    const list = document.createElement('azkg-source-list');
    list.setAttribute('topic', 'culture');
    await settled(list, () => document.body.append(list));
    const dataset = bundledDataset();
    const records = dataset.records.filter((record) => 'topics' in record && record.topics.includes('culture'));
    const expected = new Map<string, number>();
    for (const record of records) for (const id of new Set(sourcesIn(record))) expected.set(id, (expected.get(id) ?? 0) + 1);
    expect(expected.size).to.be.greaterThan(20);
    expect([...itemIds(list)].sort()).to.deep.equal([...expected.keys()].sort());
    for (const [id, count] of expected) {
      const label = textOf(item(list, id).querySelector('[part~="toggle"]')!);
      expect(label).to.equal(`Cited by ${count} ${count === 1 ? 'entry' : 'entries'}`);
    }
    expect(textOf(one(list, '[part~="tools"] > span'))).to.equal(`${expected.size} sources`);
    list.remove();
  });
});

describe('azkg-source-list for="…"', () => {
  it('lists the sources of what another element shows, documents inside events too, and follows it', async () => {
    const timeline = await mount('azkg-timeline', 'id="visits" type="visit"');
    const list = await mount('azkg-source-list', 'for="visits" order="citation"');
    expect(itemIds(list)).to.deep.equal(['example-gazette', 'testabad-archive', 'invented-chronicle']);
    const toggle = item(list, 'testabad-archive').querySelector('[part~="toggle"]')!;
    expect(textOf(toggle)).to.equal('Cited by 3 entries');

    timeline.setAttribute('type', 'culture');
    await changed(list);
    await changed(list);
    expect(itemIds(list)).to.deep.equal(['invented-chronicle']);
  });

  it('follows the choice of a reader', async () => {
    const timeline = await mount('azkg-timeline', 'id="all" controls="search"');
    const list = await mount('azkg-source-list', 'for="all"');
    const field = one(timeline, 'input') as HTMLInputElement;
    field.value = 'caravan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await changed(list);
    await changed(list);
    expect(itemIds(list)).to.deep.equal(['example-gazette']);
  });

  it('one that comes later is followed from then on', async () => {
    let list: AzkgSourceList | undefined;
    const warnings = await warningsDuring(async () => (list = await mount('azkg-source-list', 'for="later both"')));
    expect(itemIds(list!)).to.deep.equal([]);
    expect(warnings.join('\n')).to.match(/for="later": there is no element with this id on the page yet/);
    await warningsDuring(async () => {
      await mount('azkg-agreement-list', 'id="later" type="convention"');
      await changed(list!);
    });
    expect(itemIds(list!)).to.deep.equal(['invented-chronicle', 'example-gazette']);
  });

  it('links to what the other element shows, if that answers to links', async () => {
    await mount('azkg-timeline', 'id="linked" permalinks type="aid"');
    const list = await mount('azkg-source-list', 'for="linked"');
    expect(one(list, '[part~="related"] a').getAttribute('href')).to.equal('#azkg-1995-relief-caravan');
  });

  it('itself, and elements that are none of ours, are passed over', async () => {
    const other = document.createElement('p');
    other.id = 'paragraph';
    document.body.append(other);
    const list = await mount('azkg-source-list', 'id="me" for="me paragraph"');
    expect(itemIds(list)).to.deep.equal([]);
    other.remove();
  });
});
