import { expect, waitUntil } from '@open-wc/testing';
import type { AzkgTimeline } from '../../src/elements/azkg-timeline.js';
import { BROAD, manyDocument, NARROW } from '../fixtures/many.js';
import { all, item, itemIds, mount, one, settled, textOf } from './mount.js';

const MANY = 1000;
const document_ = manyDocument(MANY);

/** An element that shows many records, with all of them on the page. */
async function long(attributes = '', data: unknown = document_): Promise<AzkgTimeline> {
  const timeline = await mount('azkg-timeline', attributes, data);
  await whole(timeline);
  return timeline;
}

async function whole(timeline: AzkgTimeline): Promise<void> {
  await waitUntil(() => itemIds(timeline).length === timeline.records.length, 'all records are on the page', { timeout: 8000 });
}

function isDrawn(timeline: Element, id: string): boolean {
  return item(timeline, id).querySelector('article') !== null;
}

describe('a list of a thousand records', () => {
  it('has them all on the page in order, each with its date and title to find, to hear and to count', async () => {
    const timeline = await long();
    expect(itemIds(timeline)).to.deep.equal(timeline.records.map(({ id }) => id));
    const last = timeline.records.at(-1)!;
    const text = textOf(item(timeline, last.id));
    expect(text).to.contain('title' in last && typeof last.title === 'object' ? last.title.en : last.id);
    expect(text).to.match(/\d{4}/);
    expect(all(timeline, 'li[part="item"]')).to.have.length(timeline.records.length);
  });

  it('draws what is near in full and the rest not before the reader comes there', async () => {
    const timeline = await long();
    const first = timeline.records[0]!.id;
    const far = timeline.records.at(-1)!.id;
    expect(isDrawn(timeline, first)).to.be.true;
    expect(isDrawn(timeline, far)).to.be.false;
    item(timeline, far).scrollIntoView();
    await waitUntil(() => isDrawn(timeline, far));
    scrollTo(0, 0);
  });

  it('draws what unfolds when it is opened, and leaves it open', async () => {
    const timeline = await long();
    const { id } = timeline.records[0]!;
    const toggle = () => item(timeline, id).querySelector<HTMLElement>('[part="toggle"]')!;
    expect(item(timeline, id).querySelector('[part="facts"]')).to.equal(null);
    toggle().click();
    expect(item(timeline, id).querySelector('[part~="sources"]')).not.to.equal(null);
    timeline.theme = 'dark';
    await timeline.updateComplete;
    expect(item(timeline, id).querySelector('details')!.open).to.be.true;
    expect(item(timeline, id).querySelector('[part~="sources"]')).not.to.equal(null);
  });

  it('does not open a record that the host holds back', async () => {
    const timeline = await long();
    timeline.addEventListener('azkg-select', (event) => event.preventDefault());
    const { id } = timeline.records[0]!;
    item(timeline, id).querySelector<HTMLElement>('[part="toggle"]')!.click();
    expect(item(timeline, id).querySelector('details')!.open).to.be.false;
    expect(item(timeline, id).querySelector('[part~="sources"]')).to.equal(null);
  });

  it('has each record once under its heading', async () => {
    const timeline = await long('group-by="year"');
    const years = all(timeline, '[part="group"]').map((group) => ({
      year: textOf(group.querySelector('[part="group-heading"]')!),
      ids: Array.from(group.querySelectorAll<HTMLElement>('[part="item"]'), ({ dataset }) => dataset['id']),
    }));
    expect(years.flatMap(({ ids }) => ids)).to.have.length(timeline.records.length);
    for (const { year, ids } of years) {
      for (const id of ids) {
        const record = timeline.records.find((record) => record.id === id)!;
        expect('date' in record && record.date.slice(0, 4), id).to.equal(year);
      }
    }
  });

  it('shows what a search finds, and all again', async () => {
    const timeline = await long('controls');
    timeline.choice = { query: NARROW };
    await waitUntil(() => timeline.records.length < MANY / 50 && itemIds(timeline).length === timeline.records.length);
    for (const id of itemIds(timeline)) expect(textOf(item(timeline, id!)).toLowerCase()).to.contain(NARROW);
    timeline.choice = { query: BROAD };
    await timeline.updateComplete;
    await whole(timeline);
    for (const id of itemIds(timeline)) expect(textOf(item(timeline, id!)).toLowerCase()).to.contain(BROAD);
    timeline.choice = {};
    await timeline.updateComplete;
    await whole(timeline);
    expect(itemIds(timeline)).to.deep.equal(timeline.records.map(({ id }) => id));
  });

  it('takes another language in all records, far ones too', async () => {
    const timeline = await long();
    timeline.lang = 'ru';
    await waitUntil(() => textOf(one(timeline, '.portion:last-child [part="item"]:last-child')).includes('год'));
    expect(textOf(one(timeline, '[part="date"]'))).to.contain('год');
  });

  it('follows a link to a record that is far away, and to a document inside it', async () => {
    const timeline = await long('permalinks');
    const { agreements } = document_;
    const inside = agreements.findLast(({ event }) => event !== undefined)!;
    location.hash = `#azkg-${inside.id}`;
    await waitUntil(() => item(timeline, inside.event!).querySelector('details')?.open);
    const title = all(timeline, `[data-id="${inside.id}"] [part="title"]`)[0];
    expect(timeline.shadowRoot!.activeElement).to.equal(title);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is printed whole, and unfolded', async () => {
    const timeline = await long();
    dispatchEvent(new Event('beforeprint'));
    for (const { id } of timeline.records) expect(isDrawn(timeline, id), id).to.be.true;
    expect(all(timeline, 'details:not([open])')).to.have.length(0);
    expect(one(timeline, '[part="bibliography"]')).to.exist;
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(all(timeline, 'details[open]')).to.have.length(0);
  });
});

describe('the choices among thousands of records', () => {
  const THOUSANDS = 3000;
  /** Each type on offer with its number, as the field says it. */
  const offers = (timeline: AzkgTimeline) => {
    const [, ...options] = Array.from(one(timeline, 'select').querySelectorAll('option'), textOf);
    return options;
  };
  const total = (timeline: AzkgTimeline) =>
    offers(timeline).reduce((sum, label) => sum + Number(/\((\d+)\)$/.exec(label)![1]), 0);

  it('are there with their numbers soon after the list, and follow what the reader chooses', async () => {
    const timeline = await mount('azkg-timeline', 'controls', manyDocument(THOUSANDS));
    expect(offers(timeline)).to.deep.equal([]);
    await waitUntil(() => offers(timeline).length > 0);
    const all = timeline.records.length;
    expect(total(timeline)).to.be.at.least(all);
    const [before] = offers(timeline);
    timeline.choice = { query: NARROW };
    await waitUntil(() => timeline.records.length < all / 50, 'the search is done', { timeout: 8000 });
    await waitUntil(() => offers(timeline)[0] !== before);
    expect(total(timeline)).to.be.within(timeline.records.length, all / 50);
  });
});

describe('a dataset that several elements are given', () => {
  it('is fetched once, and again when all who showed it have gone', async () => {
    const real = globalThis.fetch;
    let count = 0;
    globalThis.fetch = () => {
      count++;
      return Promise.resolve(new Response(JSON.stringify(document_), { headers: { 'Content-Type': 'application/json' } }));
    };
    const show = async () => {
      const timeline = document.createElement('azkg-timeline');
      timeline.src = 'many.json';
      await settled(timeline, () => document.body.append(timeline));
      return timeline;
    };
    try {
      const [first, second] = await Promise.all([show(), show()]);
      expect(first.records).to.deep.equal(second.records);
      expect(first.records[0]).to.equal(second.records[0]);
      expect(count).to.equal(1);
      first.remove();
      const third = await show();
      expect(count).to.equal(1);
      for (const timeline of [second, third]) timeline.remove();
      await Promise.resolve();
      (await show()).remove();
      expect(count).to.equal(2);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('is no longer opened when the element has gone, and is opened when it comes back', async () => {
    const data = manyDocument(20_000);
    const timeline = document.createElement('azkg-timeline');
    timeline.data = data;
    let count = 0;
    timeline.addEventListener('azkg-ready', () => count++);
    document.body.append(timeline);
    await waitUntil(() => all(timeline, '[part="loading"]').length > 0);
    timeline.remove();
    // Another one that begins later and is there: by then the first would have been, too.
    await mount('azkg-timeline', '', manyDocument(20_001));
    expect(count).to.equal(0);
    await settled(timeline, () => document.body.append(timeline));
    expect(count).to.equal(1);
    expect(timeline.records).to.have.length.greaterThan(10_000);
    timeline.remove();
  }).timeout(30_000);
});
