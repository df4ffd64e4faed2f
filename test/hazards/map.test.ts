import { expect, waitUntil } from '@open-wc/testing';
import { click, toggle, toggles, withPlaces } from '../elements/map-reader.js';
import { all, mount, one, textOf, warningsDuring } from '../elements/mount.js';
import { fixtureDocument } from '../fixtures/dataset.js';

describe('azkg-map, hazards', () => {
  for (const [what, coordinates] of Object.entries({
    'at the date line': [180, -18],
    'at a pole': [0, 90],
    'off the globe': [500, 95],
    'without numbers': [] as number[],
  })) {
    it(`a place ${what}`, async () => {
      const map = await mount(
        'azkg-map',
        '',
        withPlaces(({ id }) => (id === 'misalkol' ? { coordinates } : {})),
      );
      if (all(map, '[part="error"]').length > 0) return;
      await click(map, toggle(map, 'misalkol'));
      expect(all(map, '[part="list"] > [part="item"]')).to.have.length(4);
      expect(map.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity/);
    });
  }

  it('a dataset whose records name no place has a list and no map', async () => {
    const events = fixtureDocument.events.map((event) => ({ ...event, places: [] }));
    const map = await mount('azkg-map', '', { ...fixtureDocument, events, agreements: [] });
    expect(all(map, 'svg')).to.have.length(0);
    expect(toggles(map).map(textOf)).to.deep.equal(['No place named 7 entries']);
  });

  it('values that nobody knows match nothing and are reported', async () => {
    const warnings = await warningsDuring(() => mount('azkg-map', 'place="atlantis"'));
    expect(warnings.join()).to.contain('atlantis');
  });

  it('narrow and wide: it draws in the pixels that it has', async () => {
    const map = await mount('azkg-map');
    for (const width of [320, 900]) {
      map.setAttribute('style', `width: ${width}px`);
      await waitUntil(() => one(map, 'svg').getAttribute('viewBox')?.startsWith(`0 0 ${width} `));
      const labels = all(map, '.label').map((label) => label.getBoundingClientRect());
      labels.forEach((a, i) => {
        for (const b of labels.slice(0, i)) {
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.equal(true);
        }
      });
    }
  });

  it('on paper every entry stands below its places, with the numbers of its sources', async () => {
    const map = await mount('azkg-map');
    dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    const lines = all(map, '[data-id="testabad"] [part="item"]').map(textOf);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^23–24 April 1997 President Misalov visits Testabad \[\d+\]/);
    expect(all(map, '[data-id="misalkol"] [part="item"]')).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(all(map, '[part="item"]')).to.have.length(0);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible, ${theme}`, async () => {
      const map = await mount('azkg-map', `theme="${theme}" controls heading="Places"`);
      await click(map, toggle(map, 'misalkol'));
      await expect(map).to.be.accessible();
    });
  }
});
