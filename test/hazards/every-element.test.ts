import { expect } from '@open-wc/testing';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { TAGS } from '../fixtures/tags.js';
import { mount, warningsDuring } from '../elements/mount.js';

const MARKUP = '<img src=x onerror="document.title = \'run\'">';

/** The fixture with markup in every text of more than a word. */
function hostile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hostile(item)]));
  return typeof value === 'string' && /\s/.test(value) && !/^\d/.test(value) ? `${value} ${MARKUP}` : value;
}

const EMPTY: DatasetDocument = {
  ...fixtureDocument,
  ...{ events: [], agreements: [], institutions: [], people: [], places: [], figures: [], themes: [], sources: [] },
};

/** What runs or leaves the page: nothing of it may come from a dataset or an attribute. */
function dangers(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const own = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
    const bad = own.filter((text) => /^on|^(href|src|xlink:href)=\s*(javascript|data|vbscript):/i.test(text));
    const isForeign = ['img', 'script', 'iframe', 'object', 'embed'].includes(element.localName);
    return [...bad, ...(isForeign ? [element.localName] : []), ...(element.shadowRoot ? dangers(element.shadowRoot) : [])];
  });
}

for (const tag of TAGS) {
  const attributes = tag === 'azkg-record' ? 'record-id="1997-visit-to-testabad"' : 'controls permalinks show-sources';

  describe(`<${tag}>`, () => {
    it('takes markup in a dataset for text', async () => {
      const element = await mount(tag, attributes, hostile(fixtureDocument));
      expect(element.shadowRoot!.querySelector('[part="error"]')).to.equal(null);
      expect(dangers(element.shadowRoot!)).to.deep.equal([]);
      expect(document.title).not.to.equal('run');
    });

    it('says something of a dataset without records, and throws nothing', async () => {
      const element = await mount(tag, attributes, EMPTY);
      const said = element.shadowRoot!.querySelector('.frame')!.textContent.trim();
      // A bar that chooses for nothing has nothing to say.
      expect(said === '').to.equal(tag === 'azkg-filter-bar');
    });

    it('stays as it is with odd values of every attribute, and warns instead of throwing', async () => {
      const element = await mount(tag, attributes);
      const { observedAttributes } = customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] };
      const odd = ['', MARKUP, '__proto__', '-1', '1e99', '2012-13-45', 'a'.repeat(5000), 'ə\u202e\0'];
      await warningsDuring(async () => {
        for (const name of observedAttributes.filter((attribute) => !['src', 'loading'].includes(attribute))) {
          for (const value of odd) {
            element.setAttribute(name, value);
            await element.updateComplete;
            expect(dangers(element.shadowRoot!), `${name}="${value.slice(0, 20)}"`).to.deep.equal([]);
          }
          element.removeAttribute(name);
        }
      });
      expect(element.shadowRoot!.querySelector('.frame')).not.to.equal(null);
    });

    it('may be taken away while it loads, and come back', async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      element.remove();
      document.body.append(element);
      element.data = fixtureDocument;
      element.remove();
      await element.updateComplete;
      expect(element.isConnected).to.equal(false);
    });
  });
}
