import { expect } from '@open-wc/testing';
import { AzkgTimeline } from '../../src/elements/azkg-timeline.js';
import { define } from '../../src/elements/define.js';
import { itemIds, settled, warningsDuring } from '../elements/mount.js';
import { fixtureDocument } from '../fixtures/dataset.js';

/** A tag that nobody has defined yet: what a page has before the script has loaded. */
function undefinedTag(): string {
  return `azkg-test-${crypto.randomUUID().slice(0, 8)}`;
}

async function upgraded(tag: string, prepare: (element: AzkgTimeline) => void): Promise<AzkgTimeline> {
  const element = document.createElement(tag) as AzkgTimeline;
  document.body.append(element);
  prepare(element);
  await settled(element, () => define(tag, class extends AzkgTimeline {}));
  return element;
}

describe('before the script has loaded', () => {
  it('properties that a page sets are kept', async () => {
    const element = await upgraded(undefinedTag(), (early) => {
      early.data = fixtureDocument;
      early.filter = { type: ['visit'], order: 'desc' };
      early.heading = 'Visits';
    });
    expect(itemIds(element)).to.deep.equal(['2012-visit-to-misalkol', '1997-visit-to-testabad']);
    expect([element.heading, element.filter]).to.deep.equal(['Visits', { type: ['visit'], order: 'desc' }]);
    element.remove();
  });

  it('attributes and single properties are kept', async () => {
    const element = await upgraded(undefinedTag(), (early) => {
      early.data = fixtureDocument;
      early.setAttribute('topic', 'trade');
      early.limit = '1';
    });
    expect(itemIds(element)).to.deep.equal(['1998-talks-at-misalkol']);
    element.remove();
  });

  it('the property goes before the attribute, as on any element', async () => {
    const element = await upgraded(undefinedTag(), (early) => {
      early.data = fixtureDocument;
      early.setAttribute('type', 'visit');
      early.filter = { type: ['aid'] };
    });
    expect(itemIds(element)).to.deep.equal(['1995-relief-caravan']);
    element.remove();
  });
});

describe('after the script has loaded', () => {
  it('elements that are added later work', async () => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.innerHTML = '<azkg-timeline type="visit"></azkg-timeline>';
    const element = holder.firstElementChild as AzkgTimeline;
    await settled(element, () => (element.data = fixtureDocument));
    expect(itemIds(element)).to.have.length(2);
    holder.remove();
  });
});

describe('a second copy of the library', () => {
  it('of the same version is silent', async () => {
    const warnings = await warningsDuring(() => define('azkg-timeline', class extends AzkgTimeline {}));
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('azkg-timeline') === AzkgTimeline).to.equal(true);
  });

  it('of another version says that it is not used', async () => {
    class Other extends AzkgTimeline {
      static override readonly version = '99.0.0';
    }
    const warnings = await warningsDuring(() => define('azkg-timeline', Other));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(AzkgTimeline.version).and.to.contain('99.0.0');
    expect(customElements.get('azkg-timeline') === AzkgTimeline).to.equal(true);
  });
});
