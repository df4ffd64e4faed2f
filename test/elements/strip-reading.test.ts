import { expect, waitUntil } from '@open-wc/testing';
import { all, itemIds, one, textOf } from './mount.js';
import { focusedId, IN_ORDER, key, markOf, marks, opened, press, strip } from './strip.js';

describe('reading azkg-timeline layout="horizontal"', () => {
  it('opens a record below, as the list has it, and closes it again', async () => {
    const timeline = await strip();
    const mark = markOf(timeline, '1997-visit-to-testabad');
    const selected: string[] = [];
    timeline.addEventListener('azkg-select', ({ detail }) => selected.push(detail.record.id));
    mark.click();
    await timeline.updateComplete;
    expect(opened(timeline)).to.deep.equal(['1997-visit-to-testabad']);
    expect(mark.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(one(timeline, '[part="selection"] [part="summary"]'))).to.equal('Two documents were signed.');
    mark.click();
    await timeline.updateComplete;
    expect(opened(timeline)).to.deep.equal([]);
    expect(selected).to.deep.equal(['1997-visit-to-testabad']);
  });

  it('leaves it closed if the host cancels', async () => {
    const timeline = await strip();
    timeline.addEventListener('azkg-select', (event) => event.preventDefault());
    marks(timeline)[0]!.click();
    await timeline.updateComplete;
    await press(timeline, 'Later');
    expect(opened(timeline)).to.deep.equal([]);
  });

  it('by the keyboard: one stop for Tab, arrows from record to record, Home and End, and no other key is taken', async () => {
    const timeline = await strip();
    const stops = () => marks(timeline).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.deep.equal([marks(timeline)[0]]);
    stops()[0]!.focus();
    for (const [name, expected] of [
      ['ArrowRight', IN_ORDER[1]],
      ['ArrowRight', IN_ORDER[2]],
      ['ArrowLeft', IN_ORDER[1]],
      ['End', IN_ORDER[8]],
      ['ArrowRight', IN_ORDER[8]],
      ['Home', IN_ORDER[0]],
      ['ArrowLeft', IN_ORDER[0]],
    ] as const) {
      expect((await key(timeline, name)).defaultPrevented, name).to.equal(true);
      expect(focusedId(timeline), name).to.equal(expected);
      expect(stops()).to.deep.equal([timeline.shadowRoot!.activeElement]);
    }
    for (const name of ['ArrowUp', 'ArrowDown', 'PageDown', 'a', 'Tab'])
      expect((await key(timeline, name)).defaultPrevented, name).to.equal(false);
  });

  it('Enter leads to the record below; going back leads to its mark', async () => {
    const timeline = await strip();
    const mark = marks(timeline)[3]!;
    mark.focus();
    mark.dispatchEvent(new MouseEvent('click', { detail: 0 }));
    await timeline.updateComplete;
    await Promise.resolve();
    expect(timeline.shadowRoot!.activeElement).to.equal(one(timeline, '[part="selection"] [part="title"]'));
    expect(mark.tabIndex).to.equal(0);
  });

  it('buttons lead through all records, and say which', async () => {
    const timeline = await strip();
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++) {
      await press(timeline, 'Later');
      if (!seen.includes(opened(timeline)[0])) seen.push(opened(timeline)[0]);
    }
    expect(seen).to.deep.equal(IN_ORDER);
    expect(textOf(one(timeline, '.announcement'))).to.equal('29 March – 2 April 2012: President Örnek visits Misalköl');
    await press(timeline, 'Earlier');
    expect(opened(timeline)).to.deep.equal([IN_ORDER[7]]);
    await press(timeline, 'First');
    expect(opened(timeline)).to.deep.equal([IN_ORDER[0]]);
    await press(timeline, 'Last');
    expect(opened(timeline)).to.deep.equal([IN_ORDER[8]]);
  });

  it('zooms by buttons as far as months, and back to the whole', async () => {
    const timeline = await strip();
    const axis = one(timeline, '[part="axis"]');
    const zoomIn = () => all(timeline, '[part="zoom"]')[1]!;
    let presses = 0;
    for (; zoomIn().ariaDisabled !== 'true' && presses < 20; presses++) await press(timeline, 'Zoom in');
    expect(presses).to.be.within(4, 10);
    expect(axis.scrollWidth).to.be.greaterThan(20 * 900);
    expect(textOf(one(timeline, 'svg'))).to.contain('April 1997');
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
    for (let i = 0; i < presses; i++) await press(timeline, 'Zoom out');
    expect(axis.scrollWidth).to.equal(axis.clientWidth);
    expect(all(timeline, '[part="zoom"]')[0]!.ariaDisabled).to.equal('true');
  });

  it('what is open stays in the middle when the reader zooms', async () => {
    const timeline = await strip();
    await press(timeline, 'First');
    for (let i = 0; i < 5; i++) await press(timeline, 'Later');
    for (let i = 0; i < 3; i++) await press(timeline, 'Zoom in');
    const box = one(timeline, '[aria-expanded="true"]').getBoundingClientRect();
    const room = one(timeline, '[part="axis"]').getBoundingClientRect();
    expect(box.left).to.be.closeTo((room.left + room.right) / 2, 30);
  });

  it('the list is one button away, and back', async () => {
    const timeline = await strip();
    one(timeline, '[part="layout"]').focus();
    await press(timeline, 'Show as list');
    expect(marks(timeline)).to.have.length(0);
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
    expect(all(timeline, '[part="item"] article')).to.have.length(9);
    expect(all(timeline, '[part="toolbar"] button')).to.have.length(1);
    expect(timeline.shadowRoot!.activeElement).to.equal(one(timeline, '[part="layout"]'));
    await press(timeline, 'Show on the time axis');
    expect(marks(timeline)).to.have.length(9);
  });

  it('a link to a record opens it, one to a document opens its event', async () => {
    const timeline = await strip('permalinks');
    const follow = async (id: string) => {
      location.hash = `azkg-${id}`;
      await waitUntil(() => focusedId(timeline) === id && opened(timeline).length > 0);
    };
    try {
      await follow('2001-memorandum-on-caravans');
      expect(opened(timeline)).to.deep.equal(['2001-memorandum-on-caravans']);
      await follow('1997-programme-of-exchanges');
      expect(opened(timeline)).to.deep.equal(['1997-visit-to-testabad']);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
