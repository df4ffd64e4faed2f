import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { AzkgList } from '../../src/elements/azkg-list.js';
import { all, itemIds, mount, one, textOf, warningsDuring } from './mount.js';

function field(element: Element, label: string): HTMLInputElement & HTMLSelectElement {
  const control = all(element, '[part~="control"]').find((candidate) => textOf(candidate.querySelector('span')!) === label);
  return control!.querySelector('input, select')!;
}

function labels(element: Element): string[] {
  return all(element, '[part~="control"] > span').map(textOf);
}

function options(element: Element, label: string): string[] {
  return Array.from(field(element, label).options, textOf);
}

async function choose(element: AzkgList, label: string, value: string): Promise<{ filter: unknown; count: number }> {
  const control = field(element, label);
  control.value = value;
  setTimeout(() => control.dispatchEvent(new Event(control.localName === 'input' ? 'input' : 'change', { bubbles: true })));
  const event = await oneEvent(element, 'azkg-filter');
  return event.detail;
}

describe('controls', () => {
  it('are not there unless asked for', async () => {
    expect(all(await mount('azkg-timeline'), 'form')).to.have.length(0);
    expect(all(await mount('azkg-timeline', 'controls="false"'), 'form')).to.have.length(0);
  });

  it('are all there if the attribute is empty, and those of the list otherwise', async () => {
    expect(labels(await mount('azkg-timeline', 'controls'))).to.deep.equal(['Search', 'Type', 'Topic', 'Year', 'Order']);
    expect(labels(await mount('azkg-timeline', 'controls="order search"'))).to.deep.equal(['Search', 'Order']);
  });

  it('an unknown control is reported with those that exist', async () => {
    const warnings = await warningsDuring(() => mount('azkg-timeline', 'controls="search sarch"'));
    expect(warnings).to.deep.equal([
      '<azkg-timeline> controls="sarch" is not known and has no effect. Known values: search, type, topic, year, order, download.',
    ]);
  });

  it('a search narrows what is shown, in any script, and tells the host', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    expect(await choose(timeline, 'Search', 'мисалкол')).to.deep.equal({ filter: { query: 'мисалкол' }, count: 4 });
    expect(itemIds(timeline)).to.deep.equal([
      '1998-talks-at-misalkol',
      '2001-memorandum-on-caravans',
      '2003-joint-expedition',
      '2012-visit-to-misalkol',
    ]);
    expect(textOf(one(timeline, '[part~="count"]'))).to.equal('4 of 9 entries');
  });

  it('options say how many entries each would give beside the other choices', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    expect(options(timeline, 'Type').slice(0, 3)).to.deep.equal(['All types', 'Visit (2)', 'Diplomatic relations (1)']);
    await choose(timeline, 'Topic', 'culture');
    expect(options(timeline, 'Type').slice(0, 3)).to.deep.equal(['All types', 'Visit (1)', 'Diplomatic relations (0)']);
    expect(field(timeline, 'Type').options[2]!.disabled).to.equal(true);
    expect(options(timeline, 'Topic')[0]).to.equal('All topics');
  });

  it('documents inside their visit do not count as entries', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    expect(options(timeline, 'Year')).to.include('1997 (1)');
    expect(options(timeline, 'Type')).to.include('Treaty (1)');
    await choose(timeline, 'Year', '1997');
    expect(textOf(one(timeline, '[part~="count"]'))).to.equal('1 of 9 entries');
  });

  it('a year finds all that reaches into it', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    await choose(timeline, 'Year', '2004');
    expect(itemIds(timeline)).to.deep.equal(['2003-joint-expedition']);
  });

  it('choices narrow together, and within what the host shows', async () => {
    const timeline = await mount('azkg-timeline', 'controls topic="culture"');
    await choose(timeline, 'Type', 'programme');
    expect(itemIds(timeline)).to.deep.equal(['1997-programme-of-exchanges']);
    await choose(timeline, 'Year', '2003');
    expect(itemIds(timeline)).to.deep.equal([]);
  });

  it('the order is that of the host until the reader changes it', async () => {
    const timeline = await mount('azkg-timeline', 'controls order="desc" type="visit"');
    expect(field(timeline, 'Order').value).to.equal('desc');
    await choose(timeline, 'Order', 'asc');
    expect(itemIds(timeline)).to.deep.equal(['1997-visit-to-testabad', '2012-visit-to-misalkol']);
  });

  it('a choice of nothing says so and can be undone; the focus goes to the search', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    await choose(timeline, 'Search', 'nothing of the kind');
    const reset = one(timeline, '[part~="empty"] button');
    setTimeout(() => reset.click());
    expect((await oneEvent(timeline, 'azkg-filter')).detail).to.deep.equal({ filter: {}, count: 9 });
    expect(field(timeline, 'Search').value).to.equal('');
    expect(itemIds(timeline)).to.have.length(9);
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement === field(timeline, 'Search')).to.equal(true);
  });

  it('the number of results is announced once, after the typing', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    const status = one(timeline, '[role="status"]');
    const said: string[] = [];
    const announced = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        said.push(textOf(status));
        resolve();
      }).observe(status, { subtree: true, childList: true, characterData: true });
    });
    for (const text of ['v', 'vi', 'vis']) await choose(timeline, 'Search', text);
    await announced;
    expect(said).to.deep.equal(['2 of 9 entries']);
  });

  it('a search goes through all that matches, beyond what the limit shows', async () => {
    const timeline = await mount('azkg-timeline', 'controls limit="2"');
    expect(textOf(one(timeline, '[part~="count"]'))).to.equal('2 of 9 entries');
    await choose(timeline, 'Search', '2012');
    expect(itemIds(timeline)).to.deep.equal(['2012-visit-to-misalkol']);
  });

  it('what the reader has chosen stays visible when the host changes its selection', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    await choose(timeline, 'Type', 'aid');
    timeline.type = 'visit meeting';
    await timeline.updateComplete;
    expect(field(timeline, 'Type').value).to.equal('aid');
    expect(textOf(one(timeline, '[role="status"]'))).to.equal('');
  });

  it('Enter in the search leaves the page where it is', async () => {
    const timeline = await mount('azkg-timeline', 'controls');
    const event = new Event('submit', { bubbles: true, cancelable: true });
    one(timeline, 'form').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('a field with one value has nothing to choose and is left out', async () => {
    expect(labels(await mount('azkg-timeline', 'controls type="treaty"'))).to.deep.equal(
      ['Search', 'Year', 'Order'].filter((l) => l !== 'Year'),
    );
  });
});
