import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeState, encodeState, holdsParameters, isPermalink, type UrlState } from '../dataset/url-state.js';
import { oneOf, warnOnce } from './warn.js';

/** How long a reader pauses before the address follows, in milliseconds: browsers allow only so many changes. */
const SETTLED = 300;

/** An element whose state the page's address can remember. */
export interface Remembering extends Element, ReactiveControllerHost {
  readonly urlState: string | undefined;
  /** What is to be remembered. */
  readonly state: UrlState;
  /** Takes what the address remembers; gives `false` as long as it cannot be judged. */
  restore(state: UrlState): boolean;
}

/**
 * Keeps an element's state in the page's address, if the host asks for that. The history grows no longer by it, and whatever else
 * the address says stays.
 */
export class Remembered implements ReactiveController {
  readonly #host: Remembering;
  #isRead = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Remembering) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onNavigate);
    window.addEventListener('hashchange', this.#onNavigate);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
    window.removeEventListener('popstate', this.#onNavigate);
    window.removeEventListener('hashchange', this.#onNavigate);
  }

  /** To be called before anything is drawn: what the address says is no change that a reader would see. */
  read(): void {
    if (this.#isRead || this.#way === 'none') return;
    const state = decodeState(this.#parameters, this.#namespace);
    if (Object.keys(state).length === 0) this.#isRead = true;
    else this.#isRead = this.#host.restore(state);
  }

  hostUpdated(): void {
    if (!this.#isRead || this.#way === 'none') return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#write(), SETTLED);
  }

  get #way(): 'none' | 'hash' | 'query' {
    return oneOf(this.#host, 'url-state', this.#host.urlState, ['none', 'hash', 'query']);
  }

  get #namespace(): string {
    const { id, localName } = this.#host;
    return `azkg-${(id || localName).replace(/^azkg-/, '')}`;
  }

  get #parameters(): string {
    return (this.#way === 'hash' ? location.hash : location.search).slice(1);
  }

  readonly #onNavigate = (): void => {
    if (!this.#isRead || this.#way === 'none') return;
    const parameters = this.#parameters;
    // A link to a record or a heading says nothing about the choice.
    if (this.#way === 'hash' && (isPermalink(parameters) || !holdsParameters(parameters))) return;
    clearTimeout(this.#settling);
    this.#host.restore(decodeState(parameters, this.#namespace));
  };

  #write(): void {
    const parameters = this.#parameters;
    const { state } = this.#host;
    const isHash = this.#way === 'hash';
    const isEmpty = !Object.values(state).some(Boolean);
    const isLink = isHash && isPermalink(parameters);
    if (isLink && isEmpty) return;
    if (isHash && !holdsParameters(parameters)) {
      const advice = 'use url-state="query" on pages that have one';
      if (!isEmpty) warnOnce(this.#host, `url-state="hash" does not touch the page's own fragment: ${advice}.`);
      return;
    }
    const encoded = encodeState(isLink ? '' : parameters, this.#namespace, state);
    if (encoded === parameters) return;
    const { pathname, search, hash } = location;
    const part = encoded && `${isHash ? '#' : '?'}${encoded}`;
    try {
      history.replaceState(history.state, '', isHash ? `${pathname}${search}${part}` : `${pathname}${part}${hash}`);
    } catch {
      warnOnce(this.#host, 'url-state: this page does not let its address be changed.');
    }
  }
}
