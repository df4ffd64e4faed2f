import { type Choice, type ChoiceField, filterOf } from './choice.js';
import type { Dataset } from './dataset.js';
import { FACET_NAMES } from './filter.js';
import { filterProblems } from './filter-problems.js';
import type { Kind } from './types.js';

/** What an address remembers: the reader's choice field by field, and whatever else an element adds. */
export interface UrlState {
  readonly [name: string]: string;
}

/** Longer searches are nobody's, and no address should make a page work on them. */
const LONGEST_QUERY = 200;

const FIELDS: readonly ChoiceField[] = ['query', ...FACET_NAMES, 'year', 'order'];

/**
 * Writes a state into a list of parameters (`a=1&b=2`, without `?` or `#`). Other parameters stay as they are, letter by letter.
 * @param namespace What stands before the names: `azkg-explorer` gives `azkg-explorer.topic=culture`.
 */
export function encodeState(parameters: string, namespace: string, state: UrlState): string {
  const foreign = parameters.split('&').filter((parameter) => parameter !== '' && nameIn(parameter, namespace) === undefined);
  const own = Object.entries(state)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => new URLSearchParams([[`${namespace}.${name}`, value]]).toString());
  return [...foreign, ...own].join('&');
}

/** Reads what `encodeState` has written, and whatever others put in its place. Of several values the last holds. */
export function decodeState(parameters: string, namespace: string): UrlState {
  const entries = parameters.split('&').flatMap((parameter) => {
    const name = nameIn(parameter, namespace);
    return name === undefined ? [] : [[name, [...new URLSearchParams(parameter).values()][0] ?? ''] as const];
  });
  return Object.fromEntries(entries);
}

function nameIn(parameter: string, namespace: string): string | undefined {
  const [name = ''] = new URLSearchParams(parameter).keys();
  return name.startsWith(`${namespace}.`) ? name.slice(namespace.length + 1) : undefined;
}

/** A choice as an address remembers it: what is not chosen is not there. */
export function stateOf(choice: Choice): UrlState {
  return Object.fromEntries(FIELDS.flatMap((field) => (choice[field] ? [[field, choice[field]]] : [])));
}

/** A choice as far as it can be made, and the names of what cannot. */
export interface ReadChoice {
  readonly choice: Choice;
  readonly refused: readonly string[];
}

/** Takes from an address only what a reader could have chosen. */
export function choiceFrom(state: UrlState, dataset: Dataset, kinds: readonly Kind[]): ReadChoice {
  const entries = Object.entries(state);
  const isGood = ([name, value]: readonly [string, string]) =>
    FIELDS.some((field) => field === name) && isPossible(name as ChoiceField, value, dataset, kinds);
  return {
    choice: Object.fromEntries(entries.filter(isGood)),
    refused: entries.filter((entry) => !isGood(entry)).map(([name]) => name),
  };
}

function isPossible(field: ChoiceField, value: string, dataset: Dataset, kinds: readonly Kind[]): boolean {
  if (value === '') return false;
  if (field === 'query') return value.length <= LONGEST_QUERY;
  if (field === 'year') return /^\d{4}$/.test(value);
  return filterProblems(dataset, filterOf({ [field]: value }), kinds).next().done === true;
}

/**
 * Whether a fragment (without `#`) can hold parameters: it is empty, has some, or leads to one of our records. What looks like
 * anything else belongs to the page: a heading's id, the path of a router.
 */
export function holdsParameters(fragment: string): boolean {
  return fragment === '' || isPermalink(fragment) || /^[^/!?=&]+=/.test(fragment);
}

/** Whether a fragment leads to a record. */
export function isPermalink(fragment: string): boolean {
  return /^azkg-[^=&]+$/.test(fragment);
}
