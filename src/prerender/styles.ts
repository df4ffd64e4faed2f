import type { CSSResult } from 'lit';
import type { AzkgElement } from '../elements/azkg-element.js';
import { stylesAdoptedBy } from '../elements/adopt.js';

/** Without scripts nobody should find buttons that do nothing. */
const WITHOUT_SCRIPTS =
  '@media (scripting: none) { [part~=controls], [part~=tools], [part~=downloads] { display: none !important } }';

/** All styles of an element that has been drawn, as a browser would have adopted them. */
export function stylesOf(element: AzkgElement): string {
  return stylesFor(element.constructor as typeof AzkgElement, stylesAdoptedBy(element));
}

/** The styles of an element, with those that come later. */
export function stylesFor(type: typeof AzkgElement, late: Iterable<CSSResult>): string {
  // Lit gathers the styles of a class when it is first asked what it observes.
  const { elementStyles } = type.observedAttributes && type;
  return [...elementStyles, ...late, WITHOUT_SCRIPTS].map((css) => String(css).replace(/\s+/g, ' ').trim()).join('\n');
}
