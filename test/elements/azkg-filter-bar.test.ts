import { aTimeout, expect, fixtureCleanup, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import type { AzkgFilterBar } from '../../src/elements/azkg-filter-bar.js';
import type { AzkgList } from '../../src/elements/azkg-list.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, one, settled, textOf, warningsDuring } from './mount.js';

type Page = Record<string, AzkgList> & { readonly bar: AzkgFilterBar };

/** A page with a bar (id `bar`) and what it chooses for. */
async function page(html: string): Promise<Page> {
  const template = document.createElement('template');
  template.innerHTML = `<div>${html}</div>`;
  const root = template.content.firstElementChild as HTMLElement;
  const lists = Array.from(root.querySelectorAll<AzkgList>('[id^="bar"], azkg-timeline, azkg-agreement-list'));
  await Promise.all(
    lists.map((list) => {
      const data = () => Object.assign(list, { data: fixtureDocument });
      return list === lists[0] ? settled(list, () => (data(), fixtureSync('<div></div>').append(root))) : settled(list, data);
    }),
  );
  await rest(lists);
  return Object.fromEntries(lists.map((list) => [list.id, list])) as Page;
}

/** Until nothing has anything to draw any more. */
async function rest(lists: readonly AzkgList[]): Promise<void> {
  for (let round = 0; round < 4; round++) await Promise.all(lists.map(({ updateComplete }) => updateComplete));
}

function field(element: Element, label: string): HTMLInputElement & HTMLSelectElement {
  const control = all(element, '[part~="control"]').find((candidate) => textOf(candidate.querySelector('span')!) === label);
  return control!.querySelector('input, select')!;
}

async function choose(bar: AzkgList, label: string, value: string): Promise<{ filter: unknown; count: number }> {
  const control = field(bar, label);
  control.value = value;
  setTimeout(() => control.dispatchEvent(new Event(control.localName === 'input' ? 'input' : 'change', { bubbles: true })));
  return (await oneEvent(bar, 'azkg-filter')).detail;
}

const BOTH = `<azkg-filter-bar id="bar" for="t a"></azkg-filter-bar><azkg-timeline id="t" type="visit meeting aid"></azkg-timeline>
  <azkg-agreement-list id="a"></azkg-agreement-list>`;

describe('azkg-filter-bar', () => {
  it('chooses for all elements that it names, and tells the host how much that gives', async () => {
    const { bar, t, a } = await page(BOTH);
    expect(await choose(bar, 'Topic', 'transport')).to.deep.equal({ filter: { topic: ['transport'] }, count: 3 });
    expect(itemIds(t!)).to.deep.equal(['1995-relief-caravan', '1998-talks-at-misalkol']);
    expect(itemIds(a!)).to.deep.equal(['2001-memorandum-on-caravans']);
    expect(bar.records.map(({ id }) => id)).to.have.members([...itemIds(t!), ...itemIds(a!)]);
    expect(textOf(one(bar, '[part~="filter"]'))).to.equal('Topic: Transport · 3 of 8 entries');
  });

  it('shows no records and no credit of its own', async () => {
    const { bar } = await page(BOTH);
    expect(all(bar, '[part~="item"], [part="credit"]')).to.have.length(0);
  });

  it('has the usual facets, those that are asked for, or none', async () => {
    const { bar } = await page(BOTH);
    const labels = () => all(bar, '[part~="control"] > span').map(textOf);
    expect(labels()).to.deep.equal(['Search', 'Type', 'Topic', 'Year', 'Person', 'Place', 'Kind of visit', 'Order']);
    bar.controls = 'party search';
    await bar.updateComplete;
    expect(labels()).to.deep.equal(['Search', 'Country']);
    bar.controls = 'false';
    await bar.updateComplete;
    expect(all(bar, 'form')).to.have.length(0);
  });

  it('options count what any of the elements would show, each record once', async () => {
    const { bar } = await page(BOTH.replace('type="visit meeting aid"', ''));
    expect(Array.from(field(bar, 'Person').options, textOf)).to.deep.equal([
      'All people',
      'Aydan Örnek (4)',
      'Beksultan Misalov (3)',
    ]);
    expect(Array.from(field(bar, 'Kind of visit').options, textOf)).to.deep.equal([
      'All kinds of visits',
      'State visit (1)',
      'Official visit (1)',
    ]);
  });

  it('a search in any script reaches all', async () => {
    const { bar, t, a } = await page(BOTH);
    await choose(bar, 'Search', 'мисалкол');
    expect(itemIds(t!)).to.deep.equal(['1998-talks-at-misalkol', '2012-visit-to-misalkol']);
    expect(itemIds(a!)).to.deep.equal(['2001-memorandum-on-caravans']);
  });

  it('what holds is announced whole, once the reader has paused', async () => {
    const { bar } = await page(BOTH);
    await choose(bar, 'Topic', 'trade');
    await choose(bar, 'Year', '2001');
    await aTimeout(700);
    expect(textOf(one(bar, '[role="status"]'))).to.equal('Topic: Trade · 2001 · 1 of 8 entries');
  });

  it('follows when its elements change: their selection, their data, their number', async () => {
    const { bar, t, a } = await page(BOTH);
    t!.type = 'visit';
    await rest([t!, bar]);
    expect(textOf(one(bar, '[part="count"]'))).to.equal('6 entries');
    await choose(bar, 'Topic', 'politics');
    a!.remove();
    await aTimeout(0);
    await rest([bar]);
    expect(textOf(one(bar, '[part~="filter"]'))).to.equal('Topic: Politics · 2 of 2 entries'.replace('2 of 2', '2'));
    expect(a!.choice).to.deep.equal({});
  });

  it('an element that comes later shows the choice too', async () => {
    const { bar, t } = await page(
      '<azkg-filter-bar id="bar" for="later t"></azkg-filter-bar><azkg-timeline id="t"></azkg-timeline>',
    );
    await choose(bar, 'Topic', 'culture');
    const list = document.createElement('azkg-agreement-list');
    list.id = 'later';
    await settled(list, () => {
      list.data = fixtureDocument;
      t!.after(list);
    });
    await rest([list, bar]);
    expect(itemIds(list)).to.deep.equal(['1997-programme-of-exchanges']);
  });

  it('gives back what it held when it leaves, or names others', async () => {
    const { bar, t, a } = await page(BOTH);
    await choose(bar, 'Topic', 'culture');
    bar.for = 't';
    await rest([bar, a!]);
    expect(itemIds(a!)).to.have.length(4);
    expect(itemIds(t!)).to.have.length(1);
    bar.remove();
    await rest([t!]);
    expect(itemIds(t!)).to.have.length(4);
  });

  it('of two bars on one element the last holds, and both say what holds', async () => {
    const two = await page(`${BOTH}<azkg-filter-bar id="bar2" for="t"></azkg-filter-bar>`);
    await choose(two.bar, 'Topic', 'trade');
    await choose(two['bar2']!, 'Topic', 'culture');
    await rest([two.bar, two['t']!, two['bar2']!]);
    expect(itemIds(two['t']!)).to.deep.equal(['1997-visit-to-testabad']);
    expect(field(two.bar, 'Topic').value).to.equal('culture');
  });

  it('the empty state of an element undoes the choice for all', async () => {
    const { bar, t, a } = await page(BOTH);
    await choose(bar, 'Search', 'nothing of the kind');
    one(t!, '[part="empty"] button').click();
    await rest([t!, bar, a!]);
    expect(field(bar, 'Search').value).to.equal('');
    expect(itemIds(a!)).to.have.length(4);
  });

  it('speaks the language of the page, names that exist in English only say so', async () => {
    const { bar } = await page(BOTH);
    bar.lang = 'ky';
    bar.choice = { place: 'misalkol' };
    await waitUntil(() => all(bar, '[part~="filter"]').map(textOf)[0] === 'Жери: Мисалкөл · 8 жазуунун ичинен 3');
    bar.choice = { topic: 'trade' };
    await rest([bar]);
    expect(one(bar, '[part~="filter"] span').lang).to.equal('en');
  });
});

describe('for', () => {
  it('lets the controls of one list choose for others', async () => {
    const { t, a } = await page(
      '<azkg-timeline id="t" controls for="a"></azkg-timeline><azkg-agreement-list id="a"></azkg-agreement-list>',
    );
    await choose(t!, 'Topic', 'culture');
    await rest([a!]);
    expect(itemIds(a!)).to.deep.equal(['1997-programme-of-exchanges']);
  });

  it('a circle comes to rest', async () => {
    const { t, a } = await page(
      '<azkg-timeline id="t" controls for="a"></azkg-timeline><azkg-agreement-list id="a" controls for="t"></azkg-agreement-list>',
    );
    await choose(t!, 'Topic', 'culture');
    await choose(a!, 'Topic', 'politics');
    await rest([t!, a!]);
    expect(t!.choice).to.deep.equal({ topic: 'politics' });
    expect(a!.choice).to.deep.equal({ topic: 'politics' });
  });

  it('what cannot be linked is reported once: itself, nothing, no list', async () => {
    const warnings = await warningsDuring(async () => {
      await page(
        '<p id="p"></p><azkg-timeline id="t" controls for="t p nobody"></azkg-timeline><azkg-agreement-list id="a" for="nobody"></azkg-agreement-list>',
      );
      await aTimeout(1200);
    });
    expect(warnings).to.have.members([
      '<azkg-timeline> for="t" names the element itself and has no effect.',
      '<azkg-timeline> for="p" names a <p>, which has no records to choose from.',
      '<azkg-timeline> for="nobody": there is no element with this id on the page.',
      '<azkg-agreement-list> for="nobody": there is no element with this id on the page.',
    ]);
  });

  it('an element that leaves with its target is forgotten without complaint', async () => {
    const warnings = await warningsDuring(async () => {
      await page(BOTH);
      fixtureCleanup();
      await aTimeout(1200);
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('a printed list', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('says what it has been chosen by, host and reader together', async () => {
    const { t } = await page('<azkg-timeline id="t" controls from="1993" to="2005" type="visit meeting aid"></azkg-timeline>');
    await choose(t!, 'Topic', 'transport');
    expect(all(t!, '[part~="filter"]')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    await t!.updateComplete;
    const [line] = all(t!, '[part~="filter"]');
    expect(textOf(line!)).to.equal('Type: Visit, Meeting, Aid · Topic: Transport · 1993 – 2005 · 2 of 3 entries');
  });
});
