import type { AzkgElement } from './azkg-element.js';

/**
 * Registers an element. A second copy of the library leaves the first in place: silently if it is of the same version, with
 * a word to the editor if it is not.
 */
export function define(tag: string, elementClass: (new () => AzkgElement) & { readonly version: string }): void {
  const present = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!present) customElements.define(tag, elementClass);
  else if (present.version !== elementClass.version) {
    console.warn(`azkg-elements ${elementClass.version} is not used: version ${present.version} defines <${tag}> already.`);
  }
}
