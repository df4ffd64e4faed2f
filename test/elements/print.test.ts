import { expect } from '@open-wc/testing';
import { all, item, mount, textOf } from './mount.js';

async function printing(element: HTMLElement & { readonly updateComplete: Promise<boolean> }): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
}

describe('on paper', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('all is unfolded, documents inside their event too, and folded again afterwards', async () => {
    const timeline = await mount('azkg-timeline');
    const isOpen = () => all(timeline, 'details').map((details) => (details as HTMLDetailsElement).open);
    await printing(timeline);
    expect(new Set(isOpen())).to.deep.equal(new Set([true]));
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(new Set(isOpen())).to.deep.equal(new Set([false]));
  });

  it('sources are numbers in the text, and stand in full once, at the end', async () => {
    const list = await mount('azkg-agreement-list');
    const inPlace = () => textOf(item(list, '1997-treaty-of-neighbourliness'));
    expect(inPlace()).to.contain('Archive of Testabad, folder 2');
    await printing(list);
    expect(inPlace()).to.match(/Sources \[\d+\], folder 2$/);
    const sources = all(list, '[part="bibliography"] li').map(textOf);
    expect(sources.filter((source) => source.includes('Archive of Testabad'))).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(inPlace()).to.contain('Archive of Testabad, folder 2');
    expect(all(list, '[part="bibliography"]')).to.have.length(0);
  });

  it('one record prints with its sources', async () => {
    const record = await mount('azkg-record', 'record-id="1997-visit-to-testabad"');
    await printing(record);
    expect(all(record, '[part="bibliography"] li')).not.to.have.length(0);
  });

  it('an element that is taken off the page while it prints is as before when it comes back', async () => {
    const timeline = await mount('azkg-timeline');
    const { parentElement } = timeline;
    await printing(timeline);
    timeline.remove();
    dispatchEvent(new Event('afterprint'));
    parentElement!.append(timeline);
    await timeline.updateComplete;
    expect(all(timeline, '[part="bibliography"], details[open]')).to.have.length(0);
    const [details] = all(timeline, 'details') as HTMLDetailsElement[];
    details!.open = true;
    timeline.remove();
    expect(details!.open, 'what a reader has opened since stays open').to.equal(true);
  });

  it('an element that is taken off the page prints no more', async () => {
    const timeline = await mount('azkg-timeline');
    timeline.remove();
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(all(timeline, '[part="bibliography"]')).to.have.length(0);
  });
});
