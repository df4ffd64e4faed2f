import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { AzkgExplorer } from '../../src/elements/azkg-explorer.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';

const START = location.href;

function go(address: string): void {
  history.replaceState({ of: 'the host' }, '', address);
}

async function shownIds(explorer: AzkgExplorer): Promise<(string | undefined)[]> {
  await explorer.updateComplete;
  const view = one(explorer, '[part="view"]').firstElementChild!;
  await waitUntil(() => view.shadowRoot?.querySelector('[part="item"], [part="empty"]'));
  return itemIds(view);
}

describe('url-state', () => {
  afterEach(() => go(START));

  it('is off unless asked for', async () => {
    go('?azkg-explorer.topic=trade');
    const explorer = await mount('azkg-explorer');
    expect(explorer.choice).to.deep.equal({});
    explorer.choice = { topic: 'culture' };
    await aTimeout(400);
    expect(location.search).to.equal('?azkg-explorer.topic=trade');
  });

  it('the address is read at first: choice and view', async () => {
    go('?a=1&azkg-explorer.topic=trade&azkg-explorer.view=agreements');
    const explorer = await mount('azkg-explorer', 'url-state="query"');
    expect(await shownIds(explorer)).to.deep.equal(['2001-memorandum-on-caravans']);
    expect(textOf(one(explorer, '[aria-selected="true"]'))).to.equal('Documents (1)');
  });

  it('and follows the reader, beside what others have written, without new history', async () => {
    go('?a=b%20c&flag#section');
    const { length } = history;
    const explorer = await mount('azkg-explorer', 'id="all" url-state="query"');
    explorer.choice = { query: 'x & y', year: '1997' };
    all(explorer, '[role="tab"]')[2]!.click();
    await waitUntil(() => location.search.includes('azkg-all'));
    expect(location.search).to.equal('?a=b%20c&flag&azkg-all.query=x+%26+y&azkg-all.year=1997&azkg-all.view=visits');
    expect(location.hash).to.equal('#section');
    expect([history.length, history.state]).to.deep.equal([length, { of: 'the host' }]);
    explorer.choice = {};
    all(explorer, '[role="tab"]')[0]!.click();
    await waitUntil(() => !location.search.includes('azkg-all'));
    expect(location.search).to.equal('?a=b%20c&flag');
  });

  it('in the fragment it goes along with other parameters, and leaves a router’s path alone', async () => {
    go('#page=2');
    const explorer = await mount('azkg-explorer', 'url-state="hash"');
    explorer.choice = { topic: 'trade' };
    await waitUntil(() => location.hash === '#page=2&azkg-explorer.topic=trade');
    const warnings = await warningsDuring(async () => {
      go('#/news/5');
      explorer.choice = { topic: 'culture' };
      await aTimeout(400);
    });
    expect(location.hash).to.equal('#/news/5');
    expect(warnings).to.have.length(1);
  });

  it('going back and forth in the history takes the choice along', async () => {
    const explorer = await mount('azkg-explorer', 'url-state="hash"');
    location.hash = '#azkg-explorer.topic=trade&azkg-explorer.view=agreements';
    await waitUntil(() => explorer.choice.topic === 'trade');
    expect(await shownIds(explorer)).to.deep.equal(['2001-memorandum-on-caravans']);
    history.back();
    await waitUntil(() => explorer.choice.topic === undefined);
    expect(textOf(one(explorer, '[aria-selected="true"]'))).to.equal('Chronicle (9)');
  });

  it('a link to a record leads to a view that shows it, and the choice gives way if it must', async () => {
    const explorer = await mount('azkg-explorer', 'url-state="hash" permalinks views="timeline agreements"');
    explorer.choice = { topic: 'trade' };
    all(explorer, '[role="tab"]')[1]!.click();
    await waitUntil(() => location.hash.includes('topic=trade'));
    location.hash = '#azkg-1995-relief-caravan';
    await waitUntil(() => textOf(one(explorer, '[aria-selected="true"]')).startsWith('Chronicle'));
    const view = one(explorer, '[part="view"]').firstElementChild!;
    await waitUntil(() => view.shadowRoot?.activeElement?.textContent?.includes('Relief caravan'));
    await aTimeout(400);
    expect(location.hash).to.equal('#azkg-1995-relief-caravan');
  });

  it('what nobody could choose is ignored and reported', async () => {
    go('?azkg-explorer.topic=%3Cimg%20src%3Dx%3E&azkg-explorer.view=__proto__&azkg-explorer.year=1997&azkg-explorer.limit=1');
    let explorer: AzkgExplorer | undefined;
    const warnings = await warningsDuring(async () => (explorer = await mount('azkg-explorer', 'url-state="query"')));
    expect(explorer!.choice).to.deep.equal({ year: '1997' });
    expect(warnings).to.deep.equal([
      '<azkg-explorer> url-state: view="__proto__" in the address is not known and is ignored.',
      '<azkg-explorer> url-state: topic="<img src=x>" in the address is not known and is ignored.',
      '<azkg-explorer> url-state: limit="1" in the address is not known and is ignored.',
    ]);
  });

  it('a bar waits for what it chooses for', async () => {
    go('?azkg-filter-bar.person=aydan-ornek&azkg-filter-bar.topic=culture');
    const bar = await mount('azkg-filter-bar', 'for="late" url-state="query"');
    expect(bar.choice).to.deep.equal({});
    const list = document.createElement('azkg-timeline');
    list.id = 'late';
    await settled(list, () => {
      list.data = fixtureDocument;
      bar.after(list);
    });
    await waitUntil(() => itemIds(list).length === 1);
    expect(itemIds(list)).to.deep.equal(['1997-visit-to-testabad']);
    await aTimeout(400);
    expect(location.search).to.equal('?azkg-filter-bar.topic=culture&azkg-filter-bar.person=aydan-ornek');
  });

  it('an unknown way is reported and the address stays', async () => {
    const warnings = await warningsDuring(() => mount('azkg-explorer', 'url-state="cookie"'));
    expect(warnings).to.deep.equal([
      '<azkg-explorer> url-state="cookie" is not known and has no effect. Known values: none, hash, query.',
    ]);
  });
});
