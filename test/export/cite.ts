import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../src/export/csl.js';

/** What Citation.js reads from a bibliography in one of the formats that it knows, by id. */
export function readBibliography(
  text: string,
  forceType: '@biblatex/text' | '@ris/file' | '@csl/list+object',
): Map<string, CslItem> {
  const { data } = new Cite(forceType === '@csl/list+object' ? JSON.parse(text) : text, { forceType });
  return new Map(data.map((item) => [item.id, item]));
}

/** A bibliography in the style of the APA, by citeproc-js. */
export function apaStyle(items: readonly CslItem[]): string {
  return new Cite(items).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
}
