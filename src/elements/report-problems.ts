import type { Dataset } from '../dataset/dataset.js';
import type { Filter, FilterField } from '../dataset/filter.js';
import { filterProblems } from '../dataset/filter-problems.js';
import type { Kind } from '../dataset/types.js';
import { asText, warnOnce } from './warn.js';

/** An element with selection attributes, as a host has set them. */
type Selecting = Element & { readonly [field in FilterField]?: unknown };

/**
 * Tells the editor which values of the selection nobody knows, and what could be given instead. Whatever stands inside
 * another of our elements has its selection from there, and is reported there.
 */
export function reportProblems(element: Selecting, dataset: Dataset, filter: Filter, kinds: readonly Kind[]): void {
  const root = element.getRootNode();
  if ((root as Partial<ShadowRoot>).host?.localName.startsWith('azkg-')) return;
  for (const { field, value, expected } of filterProblems(dataset, filter, kinds)) {
    const advice = typeof expected === 'string' ? `Write ${expected}.` : `Known values: ${listed(expected)}.`;
    const written = field === 'limit' ? asText(element.limit) : value;
    warnOnce(element, `${field}="${written}" is not known and matches nothing. ${advice}`);
  }
}

const MOST = 30;

/** Values for a warning, not more than anybody would read. */
function listed(values: readonly string[]): string {
  return values.length > MOST ? `${values.slice(0, MOST).join(', ')} and ${values.length - MOST} more` : values.join(', ');
}
