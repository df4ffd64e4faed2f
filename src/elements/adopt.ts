import type { CSSResult } from 'lit';

/**
 * Adds styles that came later than the element was defined. Sheets that scripts construct are allowed under any policy.
 * @returns Whether they were not there yet.
 */
export function adopt(
  { renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment },
  { styleSheet }: CSSResult,
): boolean {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet || renderRoot.adoptedStyleSheets.includes(styleSheet)) return false;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  return true;
}
