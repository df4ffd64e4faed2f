import { expect } from '@open-wc/testing';
import { itemIds, mount, one, warningsDuring } from '../elements/mount.js';

describe('attributes come and go', () => {
  for (const tag of ['azkg-timeline', 'azkg-agreement-list', 'azkg-record'] as const) {
    it(`${tag}: each can be set to anything, emptied and removed, and the element goes on`, async () => {
      const element = await mount(tag, 'record-id="testabad"');
      const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
      await warningsDuring(async () => {
        for (const name of observedAttributes.filter((attribute) => attribute !== 'src')) {
          for (const value of ['', ' ', 'no-such-value', '2', 'true']) {
            element.setAttribute(name, value);
            await element.updateComplete;
          }
          element.removeAttribute(name);
          await element.updateComplete;
        }
      });
      element.setAttribute('record-id', 'misalkol');
      await element.updateComplete;
      expect(itemIds(element)).not.to.deep.equal([]);
    });
  }

  it('properties take what frameworks give: numbers, null, undefined', async () => {
    const timeline = await mount('azkg-timeline', 'heading="H"');
    for (const value of [2, null, undefined, 4]) {
      Object.assign(timeline, { headingLevel: value, theme: value, density: value, perspective: value, groupBy: value });
      await warningsDuring(() => timeline.updateComplete);
    }
    expect(one(timeline, '[part~="heading"]').localName).to.equal('h4');
  });

  it('an empty list in the filter matches nothing, as in select()', async () => {
    const timeline = await mount('azkg-timeline');
    await warningsDuring(async () => {
      timeline.filter = { topic: [] };
      await timeline.updateComplete;
    });
    expect(itemIds(timeline)).to.deep.equal([]);
  });

  it('words are known in any case, and have their effect', async () => {
    const timeline = await mount('azkg-timeline', 'theme="Dark"');
    expect(getComputedStyle(timeline).backgroundColor).to.equal('rgb(23, 25, 28)');
  });

  it('what is excluded stays out inside a visit too', async () => {
    const timeline = await mount('azkg-timeline', 'exclude="1997-treaty-of-neighbourliness"');
    expect(timeline.shadowRoot!.textContent).not.to.contain('Treaty of Neighbourliness');
    expect(timeline.shadowRoot!.textContent).to.contain('Programme of exchanges');
  });
});

describe('any place on a page', () => {
  for (const style of [
    'display: flex',
    'display: grid; justify-items: start',
    'display: flex; flex-direction: column; align-items: flex-start',
    'display: table-cell',
    'float: left',
  ]) {
    it(`is readable in a parent with ${style}`, async () => {
      const timeline = await mount('azkg-timeline', 'limit="1"');
      timeline.parentElement!.style.cssText = style;
      expect(timeline.getBoundingClientRect().width).to.be.at.least(190);
    });
  }
});
