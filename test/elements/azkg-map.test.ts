import { expect, waitUntil } from '@open-wc/testing';
import { button, click, focused, marks, toggle, toggles, withPlaces } from './map-reader.js';
import { all, itemIds, mount, one, textOf } from './mount.js';

describe('azkg-map', () => {
  it('lists the places with country and number of entries, those with most first, and what names no place last', async () => {
    const map = await mount('azkg-map');
    expect(toggles(map).map(textOf)).to.deep.equal([
      'Misalköl Kyrgyzstan · 4 entries',
      'Örnekşehir Azerbaijan · 3 entries',
      'Testabad Azerbaijan · 1 entry',
      'No place named 2 entries',
    ]);
    expect(itemIds(map)).to.deep.equal(['misalkol', 'ornekshehir', 'testabad']);
  });

  it('says what it counts', async () => {
    const map = await mount('azkg-map');
    expect(textOf(one(map, '[part="caption"] > p'))).to.equal('9 entries · 3 places · No place named: 2');
    expect(map.records).to.have.length(9);
  });

  it('draws a circle for every place, and hides the drawing from screen readers', async () => {
    const map = await mount('azkg-map');
    const names = marks(map).map((mark) => mark.querySelector('title')!.textContent);
    expect(names).to.have.members(['Misalköl: 4 entries', 'Örnekşehir: 3 entries', 'Testabad: 1 entry']);
    expect(one(map, 'svg').getAttribute('aria-hidden')).to.equal('true');
    expect(all(map, 'svg [tabindex], svg a')).to.have.length(0);
    expect(map.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
  });

  it('follows the selection: documents by the place of their signature', async () => {
    const map = await mount('azkg-map', 'kind="agreement"');
    expect(toggles(map).map(textOf)).to.deep.equal([
      'Testabad Azerbaijan · 2 entries',
      'Misalköl Kyrgyzstan · 1 entry',
      'No place named 1 entry',
    ]);
  });

  it('says so where nothing matches', async () => {
    const map = await mount('azkg-map', 'to="1990"');
    expect(textOf(one(map, '[part="empty"]'))).to.equal('Nothing matches this choice.');
    expect(all(map, 'svg')).to.have.length(0);
  });

  it('speaks the language of the page, and sorts in it', async () => {
    const map = await mount('azkg-map', 'lang="ru" from="1995" to="1997"');
    expect(toggles(map).map(textOf)[1]).to.match(/^Testabad Азербайджан · 1 запись$/);
    expect(textOf(one(map, '[part="caption"] > p'))).to.equal('2 записи · 2 места');
  });
});

describe('azkg-map, a place is chosen', () => {
  it('in the list: its entries open below it, and the focus stays', async () => {
    const map = await mount('azkg-map');
    toggle(map, 'testabad').focus();
    await click(map, toggle(map, 'testabad'));
    expect(toggle(map, 'testabad').getAttribute('aria-expanded')).to.equal('true');
    expect(itemIds(map)).to.deep.equal(['misalkol', 'ornekshehir', 'testabad', '1997-visit-to-testabad']);
    expect(one(map, '[part="list"]').getAttribute('aria-label')).to.equal('Testabad');
    expect(focused(map)).to.equal(toggle(map, 'testabad'));
  });

  it('on the map: the same, and the focus goes to the list', async () => {
    const map = await mount('azkg-map');
    await click(
      map,
      marks(map)
        .find((mark) => mark.textContent.includes('Misalköl'))!
        .querySelector('.dot')!,
    );
    expect(focused(map)).to.equal(toggle(map, 'misalkol'));
    expect(all(map, '[part="list"] > [part="item"]')).to.have.length(4);
  });

  it('has a ring and bold letters on the map', async () => {
    const map = await mount('azkg-map');
    expect(all(map, '.ring')).to.have.length(0);
    await click(map, toggle(map, 'misalkol'));
    expect(all(map, '[part="mark"]:has(.ring)').map(textOf)).to.deep.equal(['Misalköl: 4 entries']);
    expect(all(map, '.label.first').map(textOf)).to.deep.equal(['Misalköl · 4']);
  });

  it('closes by its button and by the other at the end, with the focus where it opened', async () => {
    const map = await mount('azkg-map');
    for (const closer of ['[data-place="misalkol"]', '[part="close"]']) {
      await click(map, toggle(map, 'misalkol'));
      await click(map, one(map, closer));
      expect(itemIds(map)).to.deep.equal(['misalkol', 'ornekshehir', 'testabad']);
      expect(focused(map)).to.equal(toggle(map, 'misalkol'));
    }
  });

  it('what names no place opens too', async () => {
    const map = await mount('azkg-map');
    await click(map, toggle(map, ''));
    expect(itemIds(map).slice(3)).to.deep.equal(['1993-diplomatic-relations', '2005-convention-on-measures']);
  });

  it('tells the host, which may refuse', async () => {
    const map = await mount('azkg-map');
    const opened: string[] = [];
    map.addEventListener('azkg-select', (event) => {
      opened.push(event.detail.record.id);
      if (event.detail.record.id === 'testabad') event.preventDefault();
    });
    for (const id of ['misalkol', 'testabad', 'misalkol']) await click(map, toggle(map, id));
    expect(opened).to.deep.equal(['misalkol', 'testabad']);
    expect(all(map, '[aria-expanded="true"]')).to.have.length(0);
  });

  it('is given up when the reader’s choice leaves nothing of it', async () => {
    const map = await mount('azkg-map', 'controls');
    await click(map, toggle(map, 'testabad'));
    map.choice = { year: '1998' };
    await map.updateComplete;
    expect(itemIds(map)).to.deep.equal(['misalkol']);
    expect(all(map, '[aria-expanded="true"]')).to.have.length(0);
  });

  it('honours layout and grouping', async () => {
    const map = await mount('azkg-map', 'layout="compact" group-by="decade" heading="Map"');
    await click(map, toggle(map, 'misalkol'));
    expect(all(map, '.line')).to.have.length(4);
    expect(all(map, 'h4[part="title"]')).to.have.length(4);
    expect(all(map, 'h5[part="group-heading"]').map(textOf)).to.deep.equal(['1990s', '2000s', '2010s']);
  });
});

describe('azkg-map, permalinks', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('a link to an entry opens its place, when the page is opened and later', async () => {
    history.replaceState(null, '', '#azkg-1998-talks-at-misalkol');
    const map = await mount('azkg-map', 'permalinks');
    expect(toggle(map, 'misalkol').getAttribute('aria-expanded')).to.equal('true');
    expect(focused(map)?.closest('[data-id]')?.getAttribute('data-id')).to.equal('1998-talks-at-misalkol');
    location.hash = '#azkg-1993-diplomatic-relations';
    await waitUntil(() => focused(map)?.closest('[data-id]')?.getAttribute('data-id') === '1993-diplomatic-relations');
    expect(toggle(map, '').getAttribute('aria-expanded')).to.equal('true');
  });

  it('without the attribute the address is nothing to it', async () => {
    history.replaceState(null, '', '#azkg-1998-talks-at-misalkol');
    const map = await mount('azkg-map');
    expect(all(map, '[aria-expanded="true"], [part~="title"] a')).to.have.length(0);
  });
});

describe('azkg-map, zoom', () => {
  it('places that share a point are told apart from near, and the way back leads to the whole', async () => {
    const shared = withPlaces(({ country }) => (country === 'AZ' ? { coordinates: [49.5, 40.25] } : {}));
    const map = await mount('azkg-map', '', shared);
    expect(marks(map)).to.have.length(2);
    const gathered = marks(map).find((mark) => mark.textContent.includes('Testabad'))!;
    expect(gathered.querySelector('title')!.textContent).to.equal('Örnekşehir, Testabad: 3 entries');
    await click(map, gathered);
    expect(marks(map).map((mark) => mark.querySelector('title')!.textContent)).to.have.members([
      'Örnekşehir: 3 entries',
      'Testabad: 1 entry',
    ]);
    expect(textOf(one(map, '[part="caption"]'))).to.contain('Outside this part of the map: Misalköl.');
    expect(button(map, 'Zoom in').getAttribute('aria-disabled')).to.equal('true');
    await click(map, button(map, 'Zoom out'));
    expect(marks(map)).to.have.length(2);
    expect(button(map, 'Zoom out').getAttribute('aria-disabled')).to.equal('true');
  });

  it('a place outside is named, and seen once it is chosen', async () => {
    const far = withPlaces(({ id }) => (id === 'testabad' ? { coordinates: [-74, 40.7] } : {}));
    const map = await mount('azkg-map', '', far);
    expect(textOf(one(map, '[part="caption"]'))).to.contain('Outside this part of the map: Testabad.');
    await click(map, toggle(map, 'testabad'));
    expect(marks(map)).to.have.length(3);
    expect(all(map, '.label.first').map(textOf)).to.deep.equal(['Testabad · 1']);
  });
});
