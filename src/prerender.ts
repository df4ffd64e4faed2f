/**
 * Fills the tags of a page ahead of time, in Node: readers without JavaScript and search engines find what the elements would show,
 * in the same words and dates. It needs the package parse5 and, for shadow roots, `@lit-labs/ssr`.
 */
import { loadLate } from './elements/load.js';
import './i18n/languages.js';
import { ifInstalled } from './prerender/fault.js';
import { fill, type Filling } from './prerender/fill.js';
import { graphEdits } from './prerender/graph.js';
import type { Prerendered, PrerenderOptions, PrerenderRemark } from './prerender/options.js';
import type { Page } from './prerender/page.js';

export { registerLocale } from './i18n/locale.js';
export { PrerenderFault } from './prerender/fault.js';
export type * from './prerender/options.js';

/**
 * Fills every azkg tag of a page. What was filled before is filled anew.
 * @param html A page, or a piece of one.
 * @throws {PrerenderFault} where a package is not installed that this needs.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  const { readPage, edited } = await ifInstalled(import('./prerender/page.js'));
  await loadLate();
  const page = readPage(html);
  const fillings = await Promise.all(page.tags.map((tag) => fill(tag, options)));
  const described = fillings.flatMap((filling) => filling.described ?? []);
  return {
    html: edited(html, [...fillings.flatMap(({ edits }) => edits), ...graphEdits(page, described)]),
    count: fillings.filter(({ isFilled }) => isFilled).length,
    problems: remarks(page, fillings, 'problem'),
    notes: remarks(page, fillings, 'note'),
  };
}

function remarks({ tags }: Page, fillings: readonly Filling[], what: 'problem' | 'note'): readonly PrerenderRemark[] {
  return fillings.flatMap(({ [what]: message }, i) => {
    const { name, line } = tags[i]!;
    return message === undefined ? [] : [{ tag: name, line, message }];
  });
}
