import { expect } from '@open-wc/testing';
import type { AzkgEventDetails } from '../../src/elements/events.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, itemIds, mount, one, settled, textOf } from '../elements/mount.js';

type ErrorDetail = AzkgEventDetails['azkg-error'];

/** What a page hears on its way up to the document. */
async function errorsDuring(action: () => unknown): Promise<ErrorDetail[]> {
  const errors: ErrorDetail[] = [];
  const listen = (event: CustomEvent<ErrorDetail>) => errors.push(event.detail);
  document.addEventListener('azkg-error', listen);
  await action();
  document.removeEventListener('azkg-error', listen);
  return errors;
}

function withEvent(change: object): unknown {
  const [first, ...others] = fixtureDocument.events;
  return { ...fixtureDocument, events: [{ ...first, ...change }, ...others] };
}

describe('data that are not a dataset', () => {
  for (const [what, data, words] of [
    ['a number', 7, 'the document'],
    ['a string of JSON', '{}', 'the document'],
    ['an array', [], 'the document'],
    ['an empty object', {}, 'required'],
    ['a missing field', withEvent({ title: undefined }), 'events[0]'],
    ['an unknown field', withEvent({ tilte: { en: 'T' } }), 'tilte'],
    ['an impossible date', withEvent({ date: '1993-02-30' }), '1993-02-30'],
    ['a reference to nothing', withEvent({ places: ['atlantis'] }), 'atlantis'],
    [
      'an id that is there twice',
      { ...fixtureDocument, themes: [fixtureDocument.themes[0], fixtureDocument.themes[0]] },
      'shared-songs',
    ],
    [
      'an object whose fields throw',
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      '',
    ],
  ] as const) {
    it(`${what}: says so in the element and to the host, and shows nothing`, async () => {
      let element: Element | undefined;
      const errors = await errorsDuring(async () => (element = await mount('azkg-timeline', '', data)));
      expect(errors).to.have.length(1);
      expect(errors[0]!.code).to.equal('invalid-dataset');
      expect(errors[0]!.message).to.contain(words);
      expect(textOf(one(element!, '[part~="error"][role="alert"]'))).to.equal(`This could not be shown. ${errors[0]!.message}`);
      expect(itemIds(element!)).to.deep.equal([]);
    });
  }

  it('the fallback stays until there is something better', async () => {
    const timeline = await mount('azkg-timeline', '', { no: 'dataset' });
    timeline.innerHTML = '<p>Fallback</p>';
    expect((timeline.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
    await settled(timeline, () => (timeline.data = fixtureDocument));
    expect((timeline.firstElementChild as HTMLElement).offsetHeight).to.equal(0);
    expect(all(timeline, '[part~="error"]')).to.have.length(0);
  });

  it('the last good view stays', async () => {
    const timeline = await mount('azkg-timeline', 'type="visit"');
    await settled(timeline, () => (timeline.data = { no: 'dataset' }));
    expect(itemIds(timeline)).to.deep.equal(['1997-visit-to-testabad', '2012-visit-to-misalkol']);
    expect(all(timeline, '[part~="error"]')).to.have.length(1);
  });

  it('null brings back the bundled dataset', async () => {
    const timeline = await mount('azkg-timeline');
    await settled(timeline, () => (timeline.data = null));
    expect(timeline.records.map(({ id }) => id)).not.to.include('1995-relief-caravan');
    expect(timeline.records).not.to.have.length(0);
  });

  it('addresses that could run something stay text', async () => {
    const source = { ...fixtureDocument.sources[0], url: 'javascript:alert(1)' };
    const data = { ...fixtureDocument, sources: [source, ...fixtureDocument.sources.slice(1)] };
    const errors = await errorsDuring(() => mount('azkg-timeline', '', data));
    expect(errors[0]!.code).to.equal('invalid-dataset');
  });

  it('markup in texts stays text', async () => {
    const title = { en: '<img src=x onerror="window.hacked = true"> & <b>bold</b>' };
    const timeline = await mount('azkg-timeline', '', withEvent({ title }));
    expect(textOf(one(timeline, '[part~="title"]'))).to.equal(title.en);
    expect(all(timeline, 'img, b')).to.have.length(0);
  });
});

describe('src', () => {
  const served = (body: string) => URL.createObjectURL(new Blob([body], { type: 'application/json' }));

  it('shows the dataset of another address', async () => {
    const timeline = await mount('azkg-timeline', 'type="aid"', null);
    await settled(timeline, () => timeline.setAttribute('src', served(JSON.stringify(fixtureDocument))));
    expect(itemIds(timeline)).to.deep.equal(['1995-relief-caravan']);
  });

  it('the last of two addresses wins', async () => {
    const timeline = await mount('azkg-timeline', 'type="aid"', null);
    await settled(timeline, () => {
      timeline.setAttribute('src', served('{"no": "dataset"}'));
      timeline.setAttribute('src', served(JSON.stringify(fixtureDocument)));
    });
    expect(itemIds(timeline)).to.deep.equal(['1995-relief-caravan']);
  });

  for (const [what, address, code] of [
    ['an address that is not there', '/nothing-here.json', 'load-failed'],
    ['what is not JSON', served('<!doctype html>'), 'invalid-dataset'],
    ['what is no address', 'http://[', 'load-failed'],
  ] as const) {
    it(`${what} is said`, async () => {
      const timeline = await mount('azkg-timeline', '', null);
      const errors = await errorsDuring(() => settled(timeline, () => timeline.setAttribute('src', address)));
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(one(timeline, '[part~="error"]')).to.not.equal(null);
    });
  }
});
