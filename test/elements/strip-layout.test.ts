import { expect, waitUntil } from '@open-wc/testing';
import type { Kind } from '../../src/dataset/types.js';
import { AzkgTimeline } from '../../src/elements/azkg-timeline.js';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, settled, textOf, warningsDuring } from './mount.js';
import { IN_ORDER, markOf, marks, opened, press, resized, strip } from './strip.js';

describe('azkg-timeline layout="horizontal"', () => {
  it('shows every record once, in order of time, whatever the order of the list', async () => {
    expect(itemIds(await strip())).to.deep.equal(IN_ORDER);
    const newestFirst = await strip('order="desc"');
    expect(itemIds(newestFirst)).to.deep.equal(IN_ORDER);
    expect(newestFirst.records.map(({ id }) => id)).to.deep.equal(IN_ORDER.toReversed());
  });

  it('names each with date and title, in a list that is called like the timeline', async () => {
    const timeline = await strip('heading="Our years"');
    expect(textOf(markOf(timeline, '1997-visit-to-testabad'))).to.equal('23–24 April 1997 President Misalov visits Testabad');
    expect(one(timeline, 'ol').getAttribute('aria-label')).to.equal('Our years');
  });

  it('places them by date: equal times are equally far from each other', async () => {
    const timeline = await strip('type="relations meeting visit"');
    const middle = (id: string) => {
      const { left, height } = one(timeline, `.mark[data-id="${id}"]`).getBoundingClientRect();
      return left + height / 2;
    };
    const days = [0, 1555, 2142 + 15, 7009];
    const places = [
      '1993-diplomatic-relations',
      '1997-visit-to-testabad',
      '1998-talks-at-misalkol',
      '2012-visit-to-misalkol',
    ].map(middle);
    const scale = (places[3]! - places[0]!) / days[3]!;
    for (const [i, place] of places.entries()) expect((place - places[0]!) / scale, String(i)).to.be.closeTo(days[i]!, 40);
  });

  it('nothing overlaps in a crowd, all is as high as can be hit, and the axis is no wider than its room', async () => {
    const timeline = await strip('', crowdedDocument(200));
    const boxes = marks(timeline).map((mark) => mark.getBoundingClientRect());
    expect(boxes).to.have.length(209);
    for (const [i, a] of boxes.entries()) {
      expect(Math.min(a.width, a.height)).to.be.at.least(23.9);
      for (const b of boxes.slice(i + 1)) {
        const isApart = a.right <= b.left + 0.1 || b.right <= a.left + 0.1 || a.bottom <= b.top + 0.1 || b.bottom <= a.top + 0.1;
        if (!isApart) expect.fail(`${i} is overlapped`);
      }
    }
    const axis = one(timeline, '[part="axis"]');
    expect(axis.scrollWidth).to.equal(axis.clientWidth);
    expect(axis.scrollHeight).to.equal(axis.clientHeight);
  });

  it('needs no attribute that holds styles', async () => {
    const timeline = await strip();
    const written = Array.from(timeline.shadowRoot!.querySelectorAll('svg, svg *'), (shape) => shape.hasAttribute('style'));
    expect(written).not.to.include(true);
  });

  it('draws what goes on up to its end of the axis, and says what the shapes stand for', async () => {
    const timeline = await strip();
    const [mission, axis] = [one(timeline, '.mark[data-id="2009-mission-at-ornekshehir"]'), one(timeline, '[part="axis"]')];
    expect(mission.getBoundingClientRect().right).to.be.closeTo(axis.getBoundingClientRect().right, 30);
    expect(textOf(one(timeline, '[part="legend"]')))
      .to.contain('Open-ended period')
      .and.to.contain('Date not known exactly');
    expect(textOf(one(await strip('ids="2001-memorandum-on-caravans"'), '[part="legend"]'))).to.equal('Document');
  });

  it('where there is no room it is the list, and nothing of the strip', async () => {
    const timeline = await strip('', fixtureDocument, '639px');
    expect(all(timeline, '[part="toolbar"], [part="axis"]')).to.have.length(0);
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
    await resized(timeline, '641px');
    expect(marks(timeline)).to.have.length(9);
    await resized(timeline, '320px');
    expect(marks(timeline)).to.have.length(0);
  });

  it('on paper it is the list, unfolded', async () => {
    const timeline = await strip();
    await press(timeline, 'Later');
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    await Promise.resolve();
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
    expect(all(timeline, '[part="toolbar"], [part="axis"]')).to.have.length(0);
    expect(all(timeline, 'details').map((details) => (details as HTMLDetailsElement).open)).not.to.include(false);
    expect(all(timeline, '[part="bibliography"] li')).not.to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(marks(timeline)).to.have.length(9);
    expect(opened(timeline)).to.deep.equal([IN_ORDER[0]]);
  });

  it('follows the reader’s choice, the language and the country of the host', async () => {
    const timeline = await strip('controls');
    timeline.choice = { query: 'caravan' };
    await timeline.updateComplete;
    expect(itemIds(timeline)).to.deep.equal(['1995-relief-caravan', '2001-memorandum-on-caravans']);
    timeline.choice = {};
    timeline.lang = 'ru';
    await waitUntil(() => all(timeline, '[part="toolbar"] button').map(textOf).includes('Показать списком'));
    expect(textOf(markOf(timeline, '1993-diplomatic-relations'))).to.equal(
      '19 января 1993 года Установлены дипломатические отношения',
    );
  });

  it('can be asked for later, and given up', async () => {
    const timeline = await mount('azkg-timeline');
    await resized(timeline, '900px');
    timeline.layout = 'horizontal';
    await waitUntil(() => marks(timeline).length === 9);
    timeline.layout = 'vertical';
    await timeline.updateComplete;
    expect(marks(timeline)).to.have.length(0);
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER);
  });

  it('one record has an axis too; none has the sentence of the list', async () => {
    const single = await strip('ids="2005-convention-on-measures"');
    expect(itemIds(single)).to.deep.equal(['2005-convention-on-measures']);
    expect(textOf(one(single, '[part="caption"]'))).to.equal('2005: 1 entry');
    expect(all(await strip('from="1800" to="1801"'), '[part="empty"]')).to.have.length(1);
  });

  it('dates of every sort have a place: centuries, open and unknown ends, all on one day', async () => {
    const [event] = fixtureDocument.events;
    const dates = [
      '19XX',
      '199X',
      '../1993',
      '/1995',
      '1997/',
      '1997-04/..',
      '1997-04-23',
      '1997-04-23',
      '1997-04-23',
      '2000~',
      '2001?/2002',
    ];
    const events = dates.map((date, i) => ({ ...event!, id: `19${String(i).padStart(2, '0')}-odd`, date }));
    const timeline = await strip('', { ...fixtureDocument, events, agreements: [] });
    expect(itemIds(timeline)).to.have.length(dates.length);
    expect(new Set(itemIds(timeline)).size).to.equal(dates.length);
    expect(textOf(one(timeline, '[part="legend"]'))).to.contain('Beginning or end not known');
  });

  it('what has no date is listed apart', async () => {
    class WithInstitutions extends AzkgTimeline {
      protected override readonly kinds: readonly Kind[] = ['event', 'institution'];
    }
    customElements.define('azkg-with-institutions', WithInstitutions);
    const timeline = await mount('azkg-with-institutions' as 'azkg-timeline', 'layout="horizontal"');
    await resized(timeline, '900px');
    expect(marks(timeline)).to.have.length(8);
    expect(itemIds(timeline).at(-1)).to.equal('council-of-invented-letters');
    expect(textOf(one(timeline, '[part="undated"] [part="group-heading"]'))).to.equal('Without a date');
    timeline.ids = 'council-of-invented-letters';
    await timeline.updateComplete;
    expect(itemIds(timeline)).to.deep.equal(['council-of-invented-letters']);
  });

  it('a page from right to left changes nothing: time runs from left to right', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const timeline = await strip();
      const [first, last] = [marks(timeline)[0]!, marks(timeline).at(-1)!].map((mark) => mark.getBoundingClientRect().left);
      expect(first!).to.be.lessThan(last!);
      const axis = one(timeline, '[part="axis"]');
      expect(axis.scrollWidth).to.equal(axis.clientWidth);
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('other data replace it, and leaving the page ends it', async () => {
    const timeline = await strip();
    await press(timeline, 'Last');
    await settled(
      timeline,
      () => (timeline.data = { ...fixtureDocument, events: fixtureDocument.events.slice(0, 2), agreements: [] }),
    );
    expect(itemIds(timeline)).to.deep.equal(IN_ORDER.slice(0, 2));
    expect(opened(timeline)).to.deep.equal([]);
    timeline.remove();
    dispatchEvent(new HashChangeEvent('hashchange'));
    await timeline.updateComplete;
  });

  it('a layout that nobody knows is reported, with this one among the known', async () => {
    const warnings = await warningsDuring(() => mount('azkg-timeline', 'layout="sideways"'));
    expect(warnings).to.deep.equal([
      '<azkg-timeline> layout="sideways" is not known and has no effect. Known values: vertical, horizontal, compact.',
    ]);
  });

  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing, ${theme}`, async () => {
      const timeline = await strip(`theme="${theme}"`);
      await press(timeline, 'Later');
      await expect(timeline).to.be.accessible();
    });
  }
});
