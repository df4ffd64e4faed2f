import { html, type ReactiveController, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inSlices } from '../dataset/slices.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import { formatDate } from '../i18n/dates.js';
import { adopt } from './adopt.js';
import type { AzkgElement } from './azkg-element.js';
import { plainName } from './plain-name.js';
import { portionStyles } from './portions.styles.js';
import { type Content, plain, type View } from './view.js';

/** How many records are drawn at a time; no list has more portions than the second number, or the browser would have to watch too many. */
const PORTION = 20;
const MOST_PORTIONS = 1000;

/** Views up to this many records are drawn in full in the end, with what unfolds. */
const MANY = 400;

/** How many records the first portion has, which is drawn with the element: what a screen shows. */
const FIRST = 10;

/** How many portions are drawn together with the element. */
const AT_ONCE = 1;

/** How far from the screen records are drawn in full, in pixels. */
const MARGIN = 1000;

/** How high an entry is until one has been seen, in pixels. */
const GUESS = 110;

/** What a portion of a list shows. */
interface Share {
  readonly view: View;
  /** What is far away stays text. */
  readonly isMany: boolean;
  readonly records: readonly AzkgRecord[];
  readonly item: (view: View, record: AzkgRecord) => Content;
}

interface Portion extends HTMLElement {
  share: Share;
}

/** What stands in a list in the place of its entries. */
interface Frame extends HTMLElement {
  readonly shares: readonly Share[];
}

/** How much of its records a portion shows, each more than the one before. */
const TEXT = 1;
const ENTRIES = 2;
/** With what unfolds of them. */
const WHOLE = 3;

/** What has been drawn in a portion. */
interface Drawn {
  readonly share: Share;
  readonly depth: number;
}

/**
 * The entries of a long list. Those near the reader are drawn in full, all others as their text: enough to find them on the page, to
 * hear them, and to count them; they are drawn when the reader comes near, when a link leads to them, and for paper.
 *
 * @param count How many records the whole view has; the list may be one of its groups.
 */
export function inPortions(view: View, records: readonly AzkgRecord[], item: Share['item'], count: number): Content {
  adopt(view.host, portionStyles);
  const isMany = count > MANY;
  const painter = painterOf(view.host);
  const onOpen: View['onOpen'] = (record, event) => {
    view.onOpen(record, event);
    if (!event.defaultPrevented) painter.unfold(record, event.currentTarget as Element);
  };
  const shown: View = { ...view, onOpen };
  const size = Math.max(PORTION, Math.ceil(records.length / MOST_PORTIONS));
  const ends = Array.from({ length: 1 + Math.ceil(Math.max(0, records.length - FIRST) / size) }, (_, i) => FIRST + i * size);
  const shares = ends.map((end, i) => ({ view: shown, isMany, records: records.slice(ends[i - 1] ?? 0, end), item }));
  return html`<div class="portions" role="presentation" .shares=${shares}></div>`;
}

/** Draws the entry of a record in full, with what unfolds of it, if it stands in a portion: only then can a link lead to it. */
export function drawEntry(host: AzkgElement, isMeant: (record: AzkgRecord) => boolean): void {
  painters.get(host)?.drawEntry(isMeant);
}

const painters = new WeakMap<AzkgElement, Painter>();

function painterOf(host: AzkgElement): Painter {
  let painter = painters.get(host);
  if (!painter) painters.set(host, (painter = new Painter(host)));
  return painter;
}

/** Draws the portions of an element: those that matter at once, the others between what else the page has to do. */
class Painter implements ReactiveController {
  /** The records whose details have been drawn: readers have opened them. */
  readonly unfolded = new Set<Id>();
  readonly #host: AzkgElement;
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Portion>();
  readonly #drawn = new WeakMap<Portion, Drawn>();
  #watched = new Set<Portion>();
  #entryHeight = GUESS;
  #frame = 0;
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
    cancelAnimationFrame(this.#frame);
    this.#round++;
  }

  hostUpdated(): void {
    const frames = this.#frames;
    for (const frame of frames) this.#refill(frame);
    this.#watchOnly(this.#portions);
    const isPaper = frames[0]?.shares[0]?.view.sourceNumbers !== undefined;
    if (isPaper) this.#addAll();
    const portions = this.#portions;
    const near = portions.filter((portion) => this.#near.has(portion));
    const first = (near.length > 0 ? near : portions).slice(0, AT_ONCE);
    for (const portion of isPaper ? portions : first) this.#draw(portion, isPaper ? WHOLE : ENTRIES);
    this.#drawNear();
    this.#drawOthers();
  }

  drawEntry(isMeant: (record: AzkgRecord) => boolean): void {
    this.#addAll();
    const portion = this.#portions.find(({ share }) => share.records.some(isMeant));
    for (const { id } of portion?.share.records.filter(isMeant) ?? []) this.unfolded.add(id);
    if (portion) this.#draw(portion, ENTRIES, true);
  }

  /** What unfolds of a record is drawn when the reader opens it. */
  unfold({ id }: AzkgRecord, place: Element): void {
    const portion = place.closest<Portion>('.portion');
    if (!portion || this.unfolded.has(id)) return;
    this.unfolded.add(id);
    this.#draw(portion, ENTRIES, true);
  }

  get #frames(): readonly Frame[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<Frame>('.portions'));
  }

  get #portions(): readonly Portion[] {
    return this.#frames.flatMap((frame) => Array.from(frame.children) as Portion[]);
  }

  /** Gives portions their new shares. From the first on that would show something old all go: they come again one by one. */
  #refill(frame: Frame): void {
    const portions = Array.from(frame.children) as Portion[];
    const { shares } = frame;
    const stale = portions.findIndex((portion, i) => {
      const share = shares[i];
      return !share || !(this.#near.has(portion) || i < AT_ONCE || isSameText(portion.share, share));
    });
    for (const portion of stale === -1 ? [] : portions.slice(stale)) portion.remove();
    for (const [i, share] of shares.slice(0, frame.childElementCount).entries()) portions[i]!.share = share;
    if (frame.childElementCount === 0) this.#add(frame);
    const count = shares.reduce((sum, { records }) => sum + records.length, 0);
    if (frame.childElementCount < shares.length) frame.style.minBlockSize = `${Math.round(this.#entryHeight * count)}px`;
  }

  /** The next portion, still empty. */
  #add(frame: Frame): Portion | undefined {
    const share = frame.shares[frame.childElementCount];
    if (!share) return undefined;
    const portion = Object.assign(document.createElement('div'), { className: 'portion', share });
    portion.setAttribute('role', 'presentation');
    this.#reserve(portion);
    frame.append(portion);
    if (frame.childElementCount === frame.shares.length) frame.style.minBlockSize = '';
    this.#watched.add(portion);
    this.#observer.observe(portion);
    return portion;
  }

  #addAll(): void {
    for (const frame of this.#frames) while (this.#add(frame));
  }

  #watchOnly(portions: readonly Portion[]): void {
    const present = new Set(portions);
    for (const portion of this.#watched) {
      if (present.has(portion)) continue;
      this.#observer.unobserve(portion);
      this.#near.delete(portion);
    }
    this.#watched = present;
  }

  #onApproach(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const portion = target as Portion;
      const drawn = this.#drawn.get(portion);
      if (drawn && drawn.depth > TEXT && boundingClientRect.height > 0)
        this.#entryHeight = boundingClientRect.height / drawn.share.records.length;
      if (isIntersecting) this.#near.add(portion);
      else this.#near.delete(portion);
    }
    if (this.#near.size > 0) this.#drawNear();
  }

  /** One portion a frame, those first that the reader sees: scrolling must not wait for what is drawn. */
  #drawNear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const missing = [...this.#near].filter((portion) => !this.#isAsWanted(portion, ENTRIES));
      if (missing.length === 0) return;
      const nearest = missing
        .map((portion) => ({ portion, distance: distanceOf(portion) }))
        .sort((a, b) => a.distance - b.distance);
      this.#draw(nearest[0]!.portion, ENTRIES);
      if (missing.length > 1) this.#drawNear();
    });
  }

  /** Until the host is drawn anew: then what is to be done is another thing. */
  #drawOthers(): void {
    const round = ++this.#round;
    const isOver = () => round !== this.#round;
    // First comes what has just been drawn.
    setTimeout(async () => {
      await inSlices(this.#otherSteps(isOver));
      if (!isOver()) this.#readAhead();
    });
  }

  /** The records are read for the search that is offered here, or around: who comes to search does not wait. */
  #readAhead(): void {
    const { renderRoot } = this.#host;
    const around = this.#host.getRootNode();
    const isOffered = [renderRoot, around].some((root) =>
      (root as ParentNode).querySelector('[part="controls"] [type="search"]'),
    );
    if (isOffered) void this.#portions[0]?.share.view.dataset.search?.ready();
  }

  /** The rest: of many records as text, which keeps the room of what lies far away. */
  *#otherSteps(isOver: () => boolean): Generator<undefined, void, undefined> {
    for (const portion of this.#allPortions()) {
      const { isMany } = portion.share;
      if ((isMany && this.#near.has(portion)) || this.#isAsWanted(portion, isMany ? TEXT : WHOLE)) continue;
      this.#draw(portion, isMany ? (isInUse(portion) ? ENTRIES : TEXT) : WHOLE);
      yield;
      if (isOver()) return;
    }
  }

  /** Those that are there, and those that are still to come. */
  *#allPortions(): Generator<Portion, void, undefined> {
    for (const frame of this.#frames) {
      yield* Array.from(frame.children) as Portion[];
      for (let portion = this.#add(frame); portion; portion = this.#add(frame)) yield portion;
    }
  }

  /** Nothing is to be done: it has been drawn, or it shows the same records in the same words. */
  #isAsWanted(portion: Portion, depth: number): boolean {
    const drawn = this.#drawn.get(portion);
    const { share } = portion;
    if (!drawn || drawn.depth < depth) return false;
    return drawn.share === share || (drawn.depth === TEXT && isSameText(drawn.share, share));
  }

  /** @param isOther Whether something in it has changed. */
  #draw(portion: Portion, wanted: number, isOther = false): void {
    const { share } = portion;
    const drawn = this.#drawn.get(portion);
    if (!isOther && drawn?.share === share && drawn.depth >= wanted) return;
    // What has been drawn of a record does not go while it is shown.
    const depth = drawn && wanted > TEXT && isSameRecords(drawn.share, share) ? Math.max(wanted, drawn.depth) : wanted;
    portion.classList.toggle('text', depth === TEXT);
    if (depth === TEXT) this.#reserve(portion);
    else portion.style.minBlockSize = '';
    render(depth === TEXT ? asText(share) : this.#entries(share, depth), portion, { host: share.view.host });
    this.#drawn.set(portion, { share, depth });
  }

  #entries({ view, records, item }: Share, depth: number): Content {
    const isFolded = ({ id }: AzkgRecord) => depth < WHOLE && !view.sourceNumbers && !this.unfolded.has(id);
    const shown: View = { ...view, isFolded };
    return html`${repeat(
      records,
      ({ id }) => id,
      (record) => item(shown, record),
    )}`;
  }

  #reserve(portion: Portion): void {
    const height = `${Math.round(this.#entryHeight * portion.share.records.length)}px`;
    portion.style.minBlockSize = height;
    portion.style.setProperty('contain-intrinsic-block-size', `auto ${height}`);
  }
}

/** From the middle of the screen, in pixels. */
function distanceOf(portion: Portion): number {
  const { top, bottom } = portion.getBoundingClientRect();
  const middle = innerHeight / 2;
  return Math.max(top - middle, middle - bottom);
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
    isSameRecords(a, b)
  );
}

function isSameRecords(a: Share, b: Share): boolean {
  return a.records.length === b.records.length && a.records.every((record, i) => record === b.records[i]);
}

function asText({ view, records }: Share): DocumentFragment {
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
