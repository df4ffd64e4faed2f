import { html, type ReactiveController, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inSlices } from '../dataset/slices.js';
import type { AzkgRecord } from '../dataset/types.js';
import { formatDate } from '../i18n/dates.js';
import { adopt } from './adopt.js';
import type { AzkgElement } from './azkg-element.js';
import { plainName } from './plain-name.js';
import { portionStyles } from './portions.styles.js';
import { type Content, plain, type View } from './view.js';

/** How many records are drawn at a time; no list has more portions than the second number, or the browser would have to watch too many. */
const PORTION = 20;
const MOST_PORTIONS = 1000;

/** Lists up to this length are drawn in full in the end. */
const MANY = 400;

/** How far from the screen records are drawn in full, in pixels. */
const MARGIN = 1000;

/** How high an entry is until one has been seen, in pixels. */
const GUESS = 110;

/** What a portion of a list shows. */
interface Share {
  readonly view: View;
  readonly records: readonly AzkgRecord[];
  readonly item: (record: AzkgRecord) => Content;
}

interface Portion extends HTMLElement {
  share?: Share;
}

/** What has been drawn in a portion. */
interface Drawn {
  readonly share: Share;
  readonly isFull: boolean;
}

/**
 * The entries of a long list. Those near the reader are drawn in full, all others as their text: enough to find them on the page, to
 * hear them, and to count them; they are drawn when the reader comes near, when a link leads to them, and for paper.
 */
export function inPortions(view: View, records: readonly AzkgRecord[], item: Share['item']): Content {
  adopt(view.host, portionStyles);
  watch(view.host);
  const size = Math.max(PORTION, Math.ceil(records.length / MOST_PORTIONS));
  const shares = Array.from({ length: Math.ceil(records.length / size) }, (_, i) => ({
    view,
    records: records.slice(i * size, (i + 1) * size),
    item,
  }));
  return html`${shares.map((share) => html`<div class="portion" role="presentation" .share=${share}></div>`)}`;
}

/** Draws the entry of a record in full, if it stands in a portion: it has to be there before a link can lead to it. */
export function drawEntry(host: AzkgElement, isMeant: (record: AzkgRecord) => boolean): void {
  painters.get(host)?.drawFirst(isMeant);
}

const painters = new WeakMap<AzkgElement, Painter>();

function watch(host: AzkgElement): void {
  if (!painters.has(host)) painters.set(host, new Painter(host));
}

/** Draws the portions of an element: those that matter at once, the others between what else the page has to do. */
class Painter implements ReactiveController {
  readonly #host: AzkgElement;
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Portion>();
  readonly #drawn = new WeakMap<Portion, Drawn>();
  #watched = new Set<Portion>();
  #entryHeight = GUESS;
  /** Counts what the host has drawn: work that was begun for an earlier view is given up. */
  #round = 0;

  constructor(host: AzkgElement) {
    this.#host = host;
    this.#observer = new IntersectionObserver((entries) => this.#onApproach(entries), { rootMargin: `${MARGIN}px` });
    host.addController(this);
  }

  hostConnected(): void {
    for (const portion of this.#watched) this.#observer.observe(portion);
    if (this.#watched.size > 0) this.#drawOthers();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#round++;
  }

  hostUpdated(): void {
    const portions = this.#portions;
    this.#watchOnly(portions);
    for (const portion of portions) if (!this.#drawn.has(portion)) this.#reserve(portion);
    const isPaper = portions[0]?.share?.view.sourceNumbers !== undefined;
    const near = portions.filter((portion) => this.#near.has(portion));
    for (const portion of isPaper ? portions : near.length > 0 ? near : portions.slice(0, 1)) this.#draw(portion, true);
    this.#drawOthers();
  }

  drawFirst(isMeant: (record: AzkgRecord) => boolean): void {
    const portion = this.#portions.find(({ share }) => share?.records.some(isMeant));
    if (portion) this.#draw(portion, true);
  }

  get #portions(): readonly Portion[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<Portion>('.portion'));
  }

  #watchOnly(portions: readonly Portion[]): void {
    const present = new Set(portions);
    for (const portion of this.#watched) {
      if (present.has(portion)) continue;
      this.#observer.unobserve(portion);
      this.#near.delete(portion);
    }
    for (const portion of portions) if (!this.#watched.has(portion)) this.#observer.observe(portion);
    this.#watched = present;
  }

  #onApproach(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const portion = target as Portion;
      const drawn = this.#drawn.get(portion);
      if (drawn?.isFull && boundingClientRect.height > 0)
        this.#entryHeight = boundingClientRect.height / drawn.share.records.length;
      if (isIntersecting) this.#near.add(portion);
      else this.#near.delete(portion);
    }
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.#draw(target as Portion, true);
  }

  /** Until the host is drawn anew: then what is to be done is another thing. */
  #drawOthers(): void {
    const round = ++this.#round;
    const isOver = () => round !== this.#round;
    // First comes what has just been drawn.
    setTimeout(() => void inSlices(this.#otherSteps(isOver)));
  }

  /** The rest, as text: what lies far away keeps its room. */
  *#otherSteps(isOver: () => boolean): Generator<undefined, void, undefined> {
    const portions = this.#portions;
    const isMany = portions.reduce((sum, { share }) => sum + (share?.records.length ?? 0), 0) > MANY;
    for (const portion of portions) {
      if (this.#isAsWanted(portion, !isMany)) continue;
      yield;
      if (isOver()) return;
      this.#draw(portion, !isMany || isInUse(portion));
    }
  }

  /** Nothing is to be done: it has been drawn, or it shows the same records in the same words. */
  #isAsWanted(portion: Portion, isFull: boolean): boolean {
    const drawn = this.#drawn.get(portion);
    const { share } = portion;
    if (!drawn || !share) return false;
    if (drawn.isFull || isFull) return drawn.isFull && drawn.share === share;
    return drawn.share === share || isSameText(drawn.share, share);
  }

  #draw(portion: Portion, isFull: boolean): void {
    const { share } = portion;
    const drawn = this.#drawn.get(portion);
    if (!share || (drawn?.share === share && (drawn.isFull || !isFull))) return;
    const { view, records, item } = share;
    if (isFull) portion.style.minBlockSize = '';
    else this.#reserve(portion);
    render(isFull ? html`${repeat(records, ({ id }) => id, item)}` : asText(view, records), portion, { host: view.host });
    this.#drawn.set(portion, { share, isFull });
  }

  #reserve(portion: Portion): void {
    const height = `${Math.round(this.#entryHeight * (portion.share?.records.length ?? 0))}px`;
    portion.style.minBlockSize = height;
    portion.style.setProperty('contain-intrinsic-block-size', `auto ${height}`);
  }
}

/** Whether the reader has unfolded something there, or is there with the keyboard. */
function isInUse(portion: Portion): boolean {
  return portion.matches(':focus-within') || portion.querySelector('details[open]') !== null;
}

function isSameText(a: Share, b: Share): boolean {
  return (
    a.view.messages === b.view.messages &&
    a.view.language === b.view.language &&
    a.view.perspective === b.view.perspective &&
    a.view.dataset === b.view.dataset &&
    a.records.length === b.records.length &&
    a.records.every((record, i) => record === b.records[i])
  );
}

function asText(view: View, records: readonly AzkgRecord[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const record of records) {
    const entry = document.createElement('li');
    entry.setAttribute('part', 'item');
    entry.dataset['id'] = record.id;
    entry.textContent = entryText(view, record);
    fragment.append(entry);
  }
  return fragment;
}

/** What an entry says at a glance. */
function entryText(view: View, record: AzkgRecord): string {
  const date = 'date' in record && record.date !== undefined ? formatDate(record.date, view.messages.dates) : '';
  const summary = 'summary' in record && record.summary ? plain(view, record.summary) : '';
  return [date, plainName(view, record), summary].filter(Boolean).join(' ');
}
