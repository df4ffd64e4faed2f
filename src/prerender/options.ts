import type { Language } from '../dataset/types.js';

export interface PrerenderOptions {
  /**
   * `shadow`: a declarative shadow root, which looks like the element and which the element takes over without a change.
   * `fallback`: a plain list between the tags, for readers without JavaScript and for old browsers; where the host has put something
   * there, that stays. `shadow` if absent. Elements that hang on the browser (map, explorer) get the list in both.
   */
  readonly mode?: 'shadow' | 'fallback';
  /** Language where the page has no `lang`. English if absent. */
  readonly language?: Language;
  /** Public address of the page: where links of the list, of the graph and relative addresses of `report-url` lead. */
  readonly page?: string;
  /** At most so many entries in a list. 10 if absent; the element's own `limit` holds too. */
  readonly limit?: number;
  /**
   * Gives the dataset for the address in `src` as JSON has it. Where it is absent, or throws, the tag stays as it is and that is
   * told in `problems`.
   */
  readonly read?: (src: string) => Promise<unknown>;
  /**
   * Address of the folder with the stylesheets of the package, `dist/styles/`: shadow roots link to them, as a strict `style-src`
   * asks. Where it is absent they hold their styles, which needs `style-src 'unsafe-inline'`.
   */
  readonly stylesheets?: string;
}

/** Why a tag has not been filled. */
export interface PrerenderRemark {
  readonly tag: string;
  /** In the source, counted from 1. */
  readonly line: number;
  readonly message: string;
}

export interface Prerendered {
  /** The page; outside the tags it is what it was, letter by letter. */
  readonly html: string;
  /** How many tags have been filled. */
  readonly count: number;
  /** What is wrong on the page: the tag stays as it is. */
  readonly problems: readonly PrerenderRemark[];
  /** What is as it should be, and yet nothing was written. */
  readonly notes: readonly PrerenderRemark[];
}
