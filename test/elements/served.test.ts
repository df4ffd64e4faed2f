import { expect, fixtureSync } from '@open-wc/testing';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, settled, textOf } from './mount.js';

/** An element as a page brings it that was filled ahead: its shadow root holds what a finished one has. */
async function served(data: unknown) {
  const finished = await mount('azkg-timeline', 'lang="en"');
  const element = document.createElement('azkg-timeline');
  const style = document.createElement('style');
  const root = element.attachShadow({ mode: 'open' });
  root.append(style, ...Array.from(finished.shadowRoot!.children, (child) => child.cloneNode(true)));
  finished.remove();
  element.data = data;
  return element;
}

describe('what was drawn ahead', () => {
  it('gives way to the same, drawn by the element', async () => {
    const element = await served(fixtureDocument);
    const [ids, text] = [itemIds(element), textOf(element.shadowRoot!)];
    await settled(element, () => fixtureSync('<div></div>').append(element));
    expect(all(element, '.frame')).to.have.length(1);
    expect(all(element, 'style')).to.have.length(0);
    expect(itemIds(element)).to.deep.equal(ids);
    expect(textOf(element.shadowRoot!)).to.equal(text);
  });

  it('leaves unfolded what the reader has unfolded, and the focus where it was', async () => {
    const element = await served(fixtureDocument);
    const parent = fixtureSync<HTMLElement>('<div></div>');
    await settled(element, () => {
      parent.append(element);
      const details = all(element, 'details')[2] as HTMLDetailsElement;
      details.open = true;
      details.querySelector('summary')!.focus();
    });
    const open = (all(element, 'details') as HTMLDetailsElement[]).map((details) => details.open);
    expect(open.indexOf(true)).to.equal(2);
    expect(open.lastIndexOf(true)).to.equal(2);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'details')[2]!.querySelector('summary'));
  });

  it('stays where the dataset is refused, and the host hears of it', async () => {
    const element = await served({ events: [] });
    const ids = itemIds(element);
    const refusals: string[] = [];
    element.addEventListener('azkg-error', ({ detail }) => refusals.push(detail.code));
    await settled(element, () => fixtureSync('<div></div>').append(element));
    expect(refusals).to.deep.equal(['invalid-dataset']);
    expect(itemIds(element)).to.deep.equal(ids);
    expect(one(element, '.frame').checkVisibility()).to.equal(true);
  });

  it('answers to another dataset, later', async () => {
    const element = await served(fixtureDocument);
    await settled(element, () => fixtureSync('<div></div>').append(element));
    const other = structuredClone(fixtureDocument);
    Object.assign(other.events[0]!, { title: { en: 'Another title' } });
    await settled(element, () => (element.data = other));
    expect(textOf(element.shadowRoot!)).to.contain('Another title');
    expect(all(element, '.frame')).to.have.length(1);
  });
});
