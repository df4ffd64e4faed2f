import { expect } from '@open-wc/testing';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, item, mount, one, settled, textOf, warningsDuring } from './mount.js';

describe('presentation', () => {
  it('headings: the text, its level, and entries one level below', async () => {
    const timeline = await mount('azkg-timeline', 'heading="Our chronicle" heading-level="5"');
    expect(textOf(one(timeline, 'h5[part~="heading"]'))).to.equal('Our chronicle');
    expect(one(timeline, '[part~="title"]').localName).to.equal('h6');
  });

  it('without a heading the entries take its level', async () => {
    expect(one(await mount('azkg-timeline'), '[part~="title"]').localName).to.equal('h3');
    expect(one(await mount('azkg-timeline', 'heading-level="2"'), '[part~="title"]').localName).to.equal('h2');
  });

  it('an unknown level is reported and the usual one taken', async () => {
    const warnings = await warningsDuring(async () => {
      expect(one(await mount('azkg-timeline', 'heading="H" heading-level="1"'), '[part~="heading"]').localName).to.equal('h3');
    });
    expect(warnings).to.deep.equal([
      '<azkg-timeline> heading-level="1" is not known and has no effect. Known values: 3, 2, 4, 5, 6.',
    ]);
  });

  for (const [attribute, known] of [
    ['theme', 'auto, light, dark'],
    ['density', 'comfortable, compact'],
    ['perspective', 'az, kg'],
    ['group-by', 'none, year, decade, type, topic'],
    ['loading', 'eager, lazy'],
  ] as const) {
    it(`an unknown ${attribute} is reported, and the records are shown all the same`, async () => {
      const warnings = await warningsDuring(async () => {
        expect(all(await mount('azkg-timeline', `${attribute}="blue"`), '[part~="item"]')).to.have.length(9);
      });
      expect(warnings).to.deep.equal([
        `<azkg-timeline> ${attribute}="blue" is not known and has no effect. Known values: ${known}.`,
      ]);
    });
  }

  it('slots: heading, footer and empty are the host’s', async () => {
    const timeline = await mount('azkg-timeline', 'type="convention" from="2020"');
    timeline.innerHTML = '<h2 slot="heading">Own</h2><p slot="footer">Below</p><p slot="empty">Nothing yet</p>';
    await timeline.updateComplete;
    const shown = Array.from(timeline.children, (child) => [child.slot, (child as HTMLElement).offsetHeight > 0]);
    expect(shown).to.deep.equal([
      ['heading', true],
      ['footer', true],
      ['empty', true],
    ]);
  });

  it('children without a slot are for readers without JavaScript, and disappear', async () => {
    const timeline = await mount('azkg-timeline');
    timeline.innerHTML = '<ol><li>19 January 1993: relations</li></ol>';
    expect((timeline.firstElementChild as HTMLElement).offsetHeight).to.equal(0);
  });

  it('credit names the data with version, date and licence, unless the host says it elsewhere', async () => {
    const credit = one(await mount('azkg-timeline'), '[part~="credit"]');
    expect(textOf(credit)).to.equal('Invented relations, version 1.2.3 (24 November 2026), CC BY 4.0 · Cite');
    expect(credit.querySelector('a')!.href).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(all(await mount('azkg-timeline', 'no-credit'), '[part~="credit"]')).to.have.length(0);
  });

  it('show-sources shows them without unfolding', async () => {
    const sources = (id: string, element: Element) => item(element, id).querySelector('[part~="sources"]')!;
    const folded = sources('1998-talks-at-misalkol', await mount('azkg-timeline'));
    expect(folded.closest('details')).not.to.equal(null);
    const shown = sources('1998-talks-at-misalkol', await mount('azkg-timeline', 'show-sources'));
    expect(shown.closest('details')).to.equal(null);
    expect(textOf(shown)).to.contain('Example Gazette');
  });

  it('details unfold in place', async () => {
    const visit = item(await mount('azkg-timeline'), '1997-visit-to-testabad');
    const people = visit.querySelector<HTMLElement>('[part~="people"]')!;
    expect(people.checkVisibility()).to.equal(false);
    visit.querySelector<HTMLElement>('[part~="toggle"]')!.click();
    expect(people.checkVisibility()).to.equal(true);
  });

  it('theme dark and light bring their own ground; auto takes that of the page', async () => {
    const ground = async (theme: string) => getComputedStyle(await mount('azkg-timeline', theme)).backgroundColor;
    expect(await ground('theme="auto"')).to.equal('rgba(0, 0, 0, 0)');
    expect(await ground('theme="dark"')).to.equal('rgb(23, 25, 28)');
    expect(await ground('theme="light"')).to.equal('rgb(255, 255, 255)');
  });

  it('font and colour are the page’s unless tokens say otherwise', async () => {
    const timeline = await mount('azkg-timeline');
    timeline.parentElement!.style.cssText = 'font-family: serif; color: rgb(1, 2, 3)';
    const style = getComputedStyle(timeline);
    expect([style.fontFamily, style.color]).to.deep.equal(['serif', 'rgb(1, 2, 3)']);
    timeline.style.setProperty('--azkg-text-color', 'rgb(4, 5, 6)');
    timeline.style.setProperty('--azkg-font-family', 'monospace');
    expect([style.fontFamily, style.color]).to.deep.equal(['monospace', 'rgb(4, 5, 6)']);
  });

  it('every token changes something', async () => {
    const timeline = await mount('azkg-timeline', 'heading="H" controls');
    timeline.style.width = '800px';
    const values = () =>
      [timeline, ...all(timeline, '*')].map((element) => {
        const style = getComputedStyle(element);
        return [
          ...[style.color, style.backgroundColor, style.fontFamily, style.borderRadius, style.borderBlockStartColor],
          ...[style.marginBlockStart, style.gridTemplateColumns],
        ].join();
      });
    for (const [token, value] of [
      ['text-color', 'rgb(1, 2, 3)'],
      ['muted-color', 'rgb(1, 2, 3)'],
      ['accent-color', 'rgb(1, 2, 3)'],
      ['rule-color', 'rgb(1, 2, 3)'],
      ['background-color', 'rgb(1, 2, 3)'],
      ['control-background-color', 'rgb(1, 2, 3)'],
      ['control-radius', '9px'],
      ['font-family', 'monospace'],
      ['heading-font-family', 'monospace'],
      ['item-gap', '77px'],
      ['date-width', '222px'],
    ] as const) {
      const before = values();
      timeline.style.setProperty(`--azkg-${token}`, value);
      expect(values(), token).not.to.deep.equal(before);
      timeline.style.removeProperty(`--azkg-${token}`);
    }
  });

  it('parts can be styled from outside', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'azkg-timeline::part(title) { color: rgb(7, 8, 9) }';
    document.head.append(sheet);
    const timeline = await mount('azkg-timeline');
    expect(getComputedStyle(one(timeline, '[part~="title"]')).color).to.equal('rgb(7, 8, 9)');
    sheet.remove();
  });

  it('the date stands beside the entry where there is room, above it where there is not', async () => {
    const timeline = await mount('azkg-timeline');
    const tops = () =>
      [one(timeline, '[part~="date"]'), one(timeline, '[part~="title"]')].map((part) => part.getBoundingClientRect().top);
    timeline.style.width = '300px';
    expect(tops()[1]).to.be.greaterThan(tops()[0]! + 10);
    timeline.style.width = '900px';
    expect(Math.abs(tops()[1]! - tops()[0]!)).to.be.lessThan(6);
  });

  it('is as wide as its place at 320 px, with nothing to scroll sideways', async () => {
    for (const [tag, attributes] of [
      ['azkg-timeline', 'controls show-sources'],
      ['azkg-agreement-list', 'layout="table" controls show-sources'],
      ['azkg-record', 'record-id="1997-visit-to-testabad"'],
    ] as const) {
      const element = await mount(tag, attributes);
      element.style.width = '288px';
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      expect(element.scrollWidth, tag).to.be.at.most(288);
    }
  });

  it('lazy does nothing until the reader comes near', async () => {
    const timeline = document.createElement('azkg-timeline');
    Object.assign(timeline, { data: fixtureDocument, loading: 'lazy' });
    timeline.innerHTML = '<p>Fallback</p>';
    const distance = document.createElement('div');
    distance.style.height = '5000px';
    document.body.append(distance, timeline);
    await timeline.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(all(timeline, '[part~="item"]')).to.have.length(0);
    expect((timeline.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
    await settled(timeline, () => distance.remove());
    expect(all(timeline, '[part~="item"]')).to.have.length(9);
    timeline.remove();
  });
});
