import type { CSSResult } from 'lit';

/** For elements without a document, which cannot adopt a sheet: the styles that they would have. */
const withoutDocument = new WeakMap<object, Set<CSSResult>>();

/**
 * Adds styles that came later than the element was defined. Sheets that scripts construct are allowed under any policy.
 * @returns Whether they were not there yet.
 */
export function adopt(host: { readonly renderRoot: HTMLElement | DocumentFragment }, styles: CSSResult): boolean {
  const { renderRoot } = host as { readonly renderRoot?: ShadowRoot };
  const { styleSheet } = styles;
  if (!renderRoot) withoutDocument.set(host, stylesAdoptedBy(host).add(styles));
  if (!renderRoot || !styleSheet || renderRoot.adoptedStyleSheets.includes(styleSheet)) return false;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  return true;
}

/** What an element has been given that is drawn without a document. */
export function stylesAdoptedBy(host: object): Set<CSSResult> {
  return withoutDocument.get(host) ?? new Set();
}
