import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { fixtureDocument } from '../fixtures/dataset.js';
import { item, itemIds, mount, settled, textOf } from '../elements/mount.js';

describe('life on a page', () => {
  it('survives being taken out and put back', async () => {
    const timeline = await mount('azkg-timeline', 'type="visit"');
    const parent = timeline.parentElement!;
    timeline.remove();
    timeline.type = 'aid';
    parent.append(timeline);
    await timeline.updateComplete;
    expect(itemIds(timeline)).to.deep.equal(['1995-relief-caravan']);
  });

  it('can be cloned: the copy shows the bundled dataset by the same attributes', async () => {
    const timeline = await mount('azkg-timeline', 'type="visit" heading="Visits"');
    const copy = timeline.cloneNode(true) as typeof timeline;
    await settled(copy, () => timeline.after(copy));
    expect([copy.type, copy.heading]).to.deep.equal(['visit', 'Visits']);
    expect(copy.records.every((record) => record.kind === 'event' && record.type === 'visit')).to.equal(true);
  });

  it('many changes at once give one render', async () => {
    const timeline = await mount('azkg-timeline');
    let renders = 0;
    const count = new MutationObserver(() => renders++);
    count.observe(timeline.shadowRoot!, { childList: true, subtree: true });
    timeline.setAttribute('type', 'visit');
    timeline.setAttribute('order', 'desc');
    timeline.setAttribute('limit', '1');
    await timeline.updateComplete;
    await nextFrame();
    count.disconnect();
    expect(renders).to.equal(1);
    expect(itemIds(timeline)).to.deep.equal(['2012-visit-to-misalkol']);
  });

  it('elements do not disturb each other', async () => {
    const one = await mount('azkg-timeline', 'type="visit"');
    const other = await mount('azkg-timeline', 'type="aid"');
    one.setAttribute('type', 'meeting');
    await one.updateComplete;
    expect(itemIds(other)).to.deep.equal(['1995-relief-caravan']);
  });

  it('leaves the page as it was: globals, address, storage', async () => {
    const before = { globals: Object.keys(globalThis).sort().join(), address: location.href, history: history.length };
    const timeline = await mount('azkg-timeline', 'controls');
    item(timeline, '1997-visit-to-testabad').querySelector<HTMLElement>('[part~="toggle"]')!.click();
    timeline.remove();
    const after = { globals: Object.keys(globalThis).sort().join(), address: location.href, history: history.length };
    expect(after).to.deep.equal(before);
    expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);
  });
});

describe('azkg-select', () => {
  it('is sent when the reader opens a record, not when it is closed', async () => {
    const timeline = await mount('azkg-timeline');
    const opened: string[] = [];
    timeline.addEventListener('azkg-select', (event) => opened.push(event.detail.record.id));
    const toggle = item(timeline, '1997-visit-to-testabad').querySelector<HTMLElement>('[part~="toggle"]')!;
    toggle.click();
    toggle.click();
    expect(opened).to.deep.equal(['1997-visit-to-testabad']);
  });

  it('keeps the record closed if the host cancels it', async () => {
    const timeline = await mount('azkg-timeline');
    timeline.addEventListener('azkg-select', (event) => event.preventDefault());
    const details = item(timeline, '1997-visit-to-testabad').querySelector('details')!;
    details.querySelector<HTMLElement>('summary')!.click();
    expect(details.open).to.equal(false);
  });

  it('crosses shadow roots', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<azkg-timeline></azkg-timeline>';
    document.body.append(host);
    const timeline = host.shadowRoot!.querySelector('azkg-timeline')!;
    await settled(timeline, () => (timeline.data = fixtureDocument));
    const toggle = item(timeline, '1995-relief-caravan').querySelector<HTMLElement>('[part~="toggle"]')!;
    setTimeout(() => toggle.click());
    expect((await oneEvent(host, 'azkg-select')).detail.record.id).to.equal('1995-relief-caravan');
    host.remove();
  });
});

describe('permalinks', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  async function goTo(hash: string): Promise<void> {
    const changed = oneEvent(window, 'hashchange');
    location.hash = hash;
    await changed;
    await nextFrame();
  }

  it('without them titles are no links and the address is not answered', async () => {
    const timeline = await mount('azkg-timeline');
    await goTo('#azkg-1997-visit-to-testabad');
    const visit = item(timeline, '1997-visit-to-testabad');
    expect(visit.querySelector('[part~="title"] a')).to.equal(null);
    expect(visit.querySelector('details')!.open).to.equal(false);
  });

  it('a link opens its record and puts the focus on its title', async () => {
    const timeline = await mount('azkg-timeline', 'permalinks');
    const visit = item(timeline, '1997-visit-to-testabad');
    expect(visit.querySelector('[part~="title"] a')!.getAttribute('href')).to.equal('#azkg-1997-visit-to-testabad');
    await goTo('#azkg-1997-visit-to-testabad');
    expect(visit.querySelector('details')!.open).to.equal(true);
    expect(textOf(timeline.shadowRoot!.activeElement!)).to.equal('President Misalov visits Testabad');
  });

  it('a link to a former id, or to a document inside its visit, arrives too', async () => {
    const timeline = await mount('azkg-timeline', 'permalinks');
    await goTo('#azkg-1997-visit-to-testville');
    expect(textOf(timeline.shadowRoot!.activeElement!)).to.equal('President Misalov visits Testabad');
    await goTo('#azkg-1997-treaty-of-neighbourliness');
    expect(item(timeline, '1997-visit-to-testabad').querySelector('details')!.open).to.equal(true);
    expect(textOf(timeline.shadowRoot!.activeElement!)).to.equal('Treaty of Neighbourliness');
  });

  it('the address that the page came with is answered', async () => {
    history.replaceState(null, '', '#azkg-1995-relief-caravan');
    const timeline = await mount('azkg-timeline', 'permalinks');
    await nextFrame();
    expect(item(timeline, '1995-relief-caravan').querySelector('details')!.open).to.equal(true);
  });

  it('a lazy element below the screen answers a link to it', async () => {
    history.replaceState(null, '', '#azkg-1995-relief-caravan');
    const distance = document.createElement('div');
    distance.style.height = '5000px';
    document.body.prepend(distance);
    const timeline = await mount('azkg-timeline', 'permalinks loading="lazy"');
    await nextFrame();
    expect(item(timeline, '1995-relief-caravan').querySelector('details')!.open).to.equal(true);
    distance.remove();
  });

  it('an address of nothing, or of something hostile, is passed over', async () => {
    const timeline = await mount('azkg-timeline', 'permalinks');
    for (const hash of ['#azkg-nothing', '#azkg-"]', '#azkg-%22%5D%2C*', '#other']) await goTo(hash);
    expect(timeline.shadowRoot!.activeElement).to.equal(null);
  });
});
