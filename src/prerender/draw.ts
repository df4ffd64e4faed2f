import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord } from '../dataset/types.js';
import type { AzkgElement } from '../elements/azkg-element.js';
import { recordsShownBy } from '../elements/shown-by.js';
import { ifInstalled } from './fault.js';

/** What only means something among other elements of a page, or to a reader. */
const OF_BROWSERS = ['for', 'src', 'loading', 'url-state'];

/** An element without a page: it knows its attributes, and what it would be told by a document. */
export interface Wanted {
  readonly name: string;
  readonly type: (new () => AzkgElement) & { readonly observedAttributes: readonly string[] };
  readonly attributes: { readonly [name: string]: string };
  readonly lang: string;
  readonly slottedHeading: string | undefined;
  readonly dataset: Dataset;
  readonly language: string;
  /** Address of the page. */
  readonly page: string | undefined;
}

export interface Drawn {
  readonly records: readonly AzkgRecord[];
  readonly element: AzkgElement;
  /** What the shadow root holds. */
  readonly content: unknown;
}

/** Draws an element as a browser does. */
export function draw(wanted: Wanted): Drawn {
  const { type, attributes, dataset, language } = wanted;
  const element = elementFor(wanted);
  for (const [name, value] of Object.entries(attributes)) {
    if (!type.observedAttributes.includes(name) || OF_BROWSERS.includes(name)) continue;
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const content = element.drawnFrom(dataset, language);
  return { element, records: recordsShownBy(element, dataset), content };
}

function elementFor({ name: tag, type, lang, slottedHeading, page }: Wanted): AzkgElement {
  const element = new type();
  const told = {
    localName: tag,
    // The one question that elements ask: for what is in the slot of the heading.
    querySelector: () => (slottedHeading === undefined ? null : { textContent: slottedHeading }),
    baseURI: page,
  };
  for (const [name, value] of Object.entries(told)) Object.defineProperty(element, name, { value });
  element.setAttribute('lang', lang);
  return element;
}

/**
 * What has been drawn as HTML.
 * @throws {PrerenderFault} where Lit's renderer is not installed.
 */
export async function markupOf({ element, content }: Drawn): Promise<string> {
  const [{ render }, { collectResultSync }, { FallbackRenderer }] = await ifInstalled(
    Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
      import('@lit-labs/ssr/lib/element-renderer.js'),
    ]),
  );
  // Slots have to be inside of something.
  const host = new FallbackRenderer(element.localName);
  // Marks for Lit to take hold of are of no use: what is drawn anew takes the place of this. Spaces are those of azkg.js, whose
  // templates are collapsed.
  return collectResultSync(render(content, { customElementHostStack: [host] }))
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/[ \t\r\n]+/g, ' ');
}
