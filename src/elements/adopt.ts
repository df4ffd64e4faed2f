import type { CSSResult } from 'lit';

/** Adds styles that came later than the element was defined. Sheets that scripts construct are allowed under any policy. */
export function adopt({ renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment }, { styleSheet }: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet || renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
