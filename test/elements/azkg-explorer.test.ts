import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { AzkgExplorer } from '../../src/elements/azkg-explorer.js';
import type { AzkgList } from '../../src/elements/azkg-list.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';

/** The view that is shown, once it is drawn. */
async function shownView(explorer: AzkgExplorer): Promise<AzkgList> {
  await explorer.updateComplete;
  const view = one(explorer, '[part="view"]').firstElementChild as AzkgList;
  await waitUntil(() => view.shadowRoot?.querySelector('.frame, [part]'), 'the view is drawn');
  await view.updateComplete;
  return view;
}

function tabsOf(explorer: Element): string[] {
  return all(explorer, '[role="tab"]').map(textOf);
}

function selected(explorer: Element): string {
  return textOf(one(explorer, '[role="tab"][aria-selected="true"]'));
}

async function open(explorer: AzkgExplorer, label: string): Promise<AzkgList> {
  all(explorer, '[role="tab"]')
    .find((tab) => textOf(tab).startsWith(label))!
    .click();
  return shownView(explorer);
}

async function choose(explorer: AzkgExplorer, label: string, value: string): Promise<{ filter: unknown; count: number }> {
  const control = all(explorer, '[part~="control"]').find((candidate) => textOf(candidate).startsWith(label))!;
  const input = control.querySelector<HTMLInputElement>('input, select')!;
  input.value = value;
  setTimeout(() => input.dispatchEvent(new Event(input.localName === 'input' ? 'input' : 'change', { bubbles: true })));
  return (await oneEvent(explorer, 'azkg-filter')).detail;
}

describe('azkg-explorer', () => {
  it('shows the chronicle first; each tab says how many entries it has', async () => {
    const explorer = await mount('azkg-explorer');
    expect(tabsOf(explorer)).to.deep.equal(['Chronicle (9)', 'Documents (4)', 'Visits (2)', 'Map', 'Chart', 'At a glance']);
    const timeline = await shownView(explorer);
    expect(timeline.localName).to.equal('azkg-timeline');
    expect(itemIds(timeline)).to.have.length(9);
    expect(explorer.records).to.have.length(11);
    expect(textOf(one(explorer, '[part="count"]'))).to.equal('11 entries');
  });

  it('one choice holds in all views, and each tab says what it leaves', async () => {
    const explorer = await mount('azkg-explorer');
    expect(await choose(explorer, 'Person', 'beksultan-misalov')).to.deep.equal({
      filter: { person: ['beksultan-misalov'] },
      count: 3,
    });
    expect(tabsOf(explorer)).to.deep.equal(['Chronicle (2)', 'Documents (2)', 'Visits (1)', 'Map', 'Chart', 'At a glance']);
    expect(itemIds(await open(explorer, 'Documents'))).to.deep.equal([
      '1997-treaty-of-neighbourliness',
      '2001-memorandum-on-caravans',
    ]);
    expect(itemIds(await open(explorer, 'Visits'))).to.deep.equal(['1997-visit-to-testabad']);
    expect(textOf(one(explorer, '[part~="filter"]'))).to.equal('Person: Beksultan Misalov · 3 of 11 entries');
  });

  it('views, selection and presentation are the host’s', async () => {
    const explorer = await mount(
      'azkg-explorer',
      'views="agreements timeline" topic="culture" perspective="kg" heading="All" heading-level="2" show-sources',
    );
    expect(tabsOf(explorer)).to.deep.equal(['Documents (1)', 'Chronicle (2)']);
    const list = await shownView(explorer);
    expect(itemIds(list)).to.deep.equal(['1997-programme-of-exchanges']);
    expect([list.perspective, list.headingLevel, list.showSources]).to.deep.equal(['kg', '3', true]);
    expect(all(list, '[part="credit"]')).to.have.length(0);
    expect(all(explorer, '[part="credit"]')).to.have.length(1);
  });

  it('one view needs no tabs', async () => {
    const explorer = await mount('azkg-explorer', 'views="agreements"');
    expect(all(explorer, '[role="tablist"], [role="tabpanel"]')).to.have.length(0);
    expect(itemIds(await shownView(explorer))).to.have.length(4);
  });

  it('parts of the views can be styled from outside', async () => {
    const explorer = await mount('azkg-explorer');
    const timeline = await shownView(explorer);
    const style = document.createElement('style');
    style.textContent = 'azkg-explorer::part(title) { letter-spacing: 3px }';
    explorer.after(style);
    expect(getComputedStyle(one(timeline, '[part="title"]')).letterSpacing).to.equal('3px');
  });

  it('a view keeps what the reader has unfolded in it', async () => {
    const explorer = await mount('azkg-explorer');
    const details = one(await shownView(explorer), 'details') as HTMLDetailsElement;
    details.open = true;
    await open(explorer, 'Documents');
    expect((one(await open(explorer, 'Chronicle'), 'details') as HTMLDetailsElement).open).to.equal(true);
  });

  it('where nothing matches the choice can be undone; the focus goes to the search', async () => {
    const explorer = await mount('azkg-explorer');
    await choose(explorer, 'Search', 'nothing of the kind');
    expect(tabsOf(explorer).slice(0, 3)).to.deep.equal(['Chronicle (0)', 'Documents (0)', 'Visits (0)']);
    const reset = one(await shownView(explorer), '[part="empty"] button');
    setTimeout(() => reset.click());
    expect((await oneEvent(explorer, 'azkg-filter')).detail).to.deep.equal({ filter: {}, count: 11 });
    await waitUntil(() => explorer.shadowRoot!.activeElement?.localName === 'input');
    expect(itemIds(await shownView(explorer))).to.have.length(9);
  });

  it('tells the host once of what it does, not of what happens inside', async () => {
    const explorer = await mount('azkg-explorer');
    const ready: string[] = [];
    explorer.addEventListener('azkg-ready', () => ready.push('ready'));
    await open(explorer, 'Documents');
    expect(ready).to.deep.equal([]);
  });

  it('other data and another language hold in the view that is shown', async () => {
    const explorer = await mount('azkg-explorer');
    const timeline = await shownView(explorer);
    await settled(explorer, () => (explorer.data = { ...fixtureDocument, agreements: [] }));
    await waitUntil(() => itemIds(timeline).length === 7);
    explorer.lang = 'ru';
    await waitUntil(() => textOf(timeline.shadowRoot!).includes('Установлены дипломатические отношения'));
    expect(tabsOf(explorer)[1]).to.equal('Документы (0)');
  });

  it('an empty dataset is no fault', async () => {
    const explorer = await mount('azkg-explorer', '', { ...fixtureDocument, events: [], agreements: [] });
    expect(tabsOf(explorer)[0]).to.equal('Chronicle (0)');
    expect(textOf(one(await shownView(explorer), '[part="empty"]'))).to.equal('Nothing matches this choice.');
  });

  it('typos of the host are reported, once for all views', async () => {
    const warnings = await warningsDuring(async () => {
      const explorer = await mount('azkg-explorer', 'views="agreements tables" topic="cultur" type="visit"');
      await shownView(explorer);
    });
    expect(warnings.map((warning) => warning.slice(0, 60))).to.deep.equal([
      '<azkg-explorer> views="tables" is not known and has no effec',
      '<azkg-explorer> type="visit" is not known and matches nothin',
      '<azkg-explorer> topic="cultur" is not known and matches noth',
    ]);
  });

  it('visits stand by the president who travelled: a person may have received others', async () => {
    const explorer = await mount('azkg-explorer');
    await open(explorer, 'Visits');
    const list = one(explorer, '[part="view"]').firstElementChild!;
    await waitUntil(() => all(list, '[part="group-heading"]').length > 0);
    expect(all(list, '[part="group-heading"]').map(textOf)).to.deep.equal(['Beksultan Misalov', 'Aydan Örnek']);
  });

  it('figures are at a glance, whatever is searched for among records', async () => {
    const explorer = await mount('azkg-explorer');
    explorer.choice = { query: 'nothing of the kind' };
    await open(explorer, 'At a glance');
    const sheet = one(explorer, '[part="view"]').firstElementChild!;
    await waitUntil(() => all(sheet, '[part~="fact"]').length > 0);
    expect(textOf(sheet.shadowRoot!)).to.contain('about 14,000 people');
  });
});

describe('the tabs of azkg-explorer', () => {
  function press(explorer: AzkgExplorer, key: string): Promise<boolean> {
    const tab = explorer.shadowRoot!.activeElement ?? one(explorer, '[role="tab"][aria-selected="true"]');
    tab.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return explorer.updateComplete;
  }

  async function walk(explorer: AzkgExplorer, keys: readonly string[]): Promise<string[]> {
    one(explorer, '[role="tab"][aria-selected="true"]').focus();
    const names: string[] = [];
    for (const key of keys) {
      await press(explorer, key);
      await aTimeout(0);
      names.push(selected(explorer).replace(/ .*/, ''));
      expect(explorer.shadowRoot!.activeElement === one(explorer, '[aria-selected="true"]')).to.equal(true);
    }
    return names;
  }

  it('arrows, Home and End go through them and show what they come to', async () => {
    const explorer = await mount('azkg-explorer');
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Home'];
    expect(await walk(explorer, keys)).to.deep.equal([
      ...['Documents', 'Visits', 'Documents', 'At', 'Chronicle', 'At', 'Chronicle'],
    ]);
  });

  it('on pages from right to left the arrows point the other way', async () => {
    const explorer = await mount('azkg-explorer', 'dir="rtl"');
    expect(await walk(explorer, ['ArrowLeft', 'ArrowRight', 'ArrowRight'])).to.deep.equal(['Documents', 'Chronicle', 'At']);
  });

  it('are one stop for Tab, and name their panel', async () => {
    const explorer = await mount('azkg-explorer');
    await open(explorer, 'Visits');
    expect(all(explorer, '[role="tab"]').map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0, -1, -1, -1]);
    const panel = one(explorer, '[role="tabpanel"]');
    expect(panel.getAttribute('aria-labelledby')).to.equal(one(explorer, '[aria-selected="true"]').id);
    expect(one(explorer, '[aria-selected="true"]').getAttribute('aria-controls')).to.equal(panel.id);
  });

  it('other keys are left to the page', async () => {
    const explorer = await mount('azkg-explorer');
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    one(explorer, '[role="tab"]').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
