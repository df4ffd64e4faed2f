/** The layout `horizontal`, which few pages have: it comes in a file of its own, azkg-strip.js. */
import { html, nothing, type ReactiveController } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import { adopt } from './adopt.js';
import type { AzkgList } from './azkg-list.js';
import { recordGroups } from './record-groups.js';
import { recordDate, recordItem } from './record-item.js';
import { drawing } from './strip-drawing.js';
import { legend } from './strip-legend.js';
import { layOut, type Mark, placeOf, type Room, type Strip, topOf, undated } from './strip-marks.js';
import { nameWithDate, summaryOf } from './strip-texts.js';
import { type Step, toolbar } from './strip-toolbar.js';
import { stripStyles } from './strip.styles.js';
import { type Content, heading, nameOf, type View } from './view.js';

/** What the strip asks of the element that it is drawn in. */
export interface StripOptions {
  readonly label: string;
  /** Level of the headings of records. */
  readonly level: number;
  /** The same records as a list: what print and narrow columns have, and readers who ask for it. */
  readonly list: Content;
}

/** Below this width, in em, there is no strip. */
const LEAST_WIDTH = 40;

const strips = new WeakMap<AzkgList, StripController>();

/** Records on a true axis of time; what the reader opens stands below. */
export function strip(host: AzkgList, view: View, records: readonly AzkgRecord[], options: StripOptions): Content {
  let controller = strips.get(host);
  if (!controller) strips.set(host, (controller = new StripController(host)));
  return controller.render(view, records, options);
}

/** What a strip remembers between two renderings, and what it listens to. */
class StripController implements ReactiveController {
  readonly #host: AzkgList;
  readonly #paper = matchMedia('print');
  readonly #size = new ResizeObserver(() => requestAnimationFrame(this.#onResize));
  #view: View | undefined;
  #strip: Strip | undefined;
  #room: Room = { width: 0, em: 16, target: 24 };
  #zoom = 0;
  #isList = false;
  /** The record that the Tab key leads to. */
  #current: Id | undefined;
  #opened: Id | undefined;
  #announcement = '';
  /** The day in the middle, which is to stay there. */
  #middle: number | undefined;

  constructor(host: AzkgList) {
    this.#host = host;
    adopt(host, stripStyles);
    host.addController(this);
    void this.#onHash();
  }

  hostConnected(): void {
    this.#size.observe(this.#host);
    this.#paper.addEventListener('change', this.#onPaper);
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    this.#size.disconnect();
    this.#paper.removeEventListener('change', this.#onPaper);
    window.removeEventListener('hashchange', this.#onHash);
  }

  render(view: View, records: readonly AzkgRecord[], options: StripOptions): Content {
    this.#view = view;
    this.#room = roomOf(this.#host);
    const { width, em } = this.#room;
    this.#strip = width < LEAST_WIDTH * em ? undefined : layOut(view, records, this.#room, this.#zoom);
    if (!this.#strip) return options.list;
    if (view.sourceNumbers || this.#paper.matches) {
      void this.#host.updateComplete.then(() => this.#unfold());
      return options.list;
    }
    return html`${this.#toolbar(view, this.#strip)}${this.#isList ? options.list : this.#drawn(view, this.#strip, records, options)}`;
  }

  /** Positions are set here and not in the template: pages with a strict policy refuse attributes that hold styles. */
  hostUpdated(): void {
    const strip = this.#strip;
    if (!strip) return;
    const items = this.#host.renderRoot.querySelectorAll<HTMLElement>('li.mark');
    for (const [i, { style }] of items.entries()) {
      const mark = strip.marks[i]!;
      const { start, end, isBar, room } = mark;
      style.setProperty('--_mark', `${end - start}px`);
      style.setProperty('left', `${start}px`);
      style.setProperty('top', `${topOf(strip, mark)}px`);
      style.setProperty('width', `${isBar ? Math.max(end - start, room) : end - start + room}px`);
      style.setProperty('height', `${strip.laneHeight}px`);
    }
    if (this.#middle === undefined) return;
    const scroller = this.#scroller;
    scroller?.scrollTo({ left: placeOf(strip, this.#middle) - scroller.clientWidth / 2, behavior: 'instant' });
    this.#middle = undefined;
  }

  get #scroller(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part="axis"]');
  }

  get #marks(): readonly Mark[] {
    return this.#strip?.marks ?? [];
  }

  #indexOf(id: Id | undefined): number {
    return this.#marks.findIndex(({ record }) => record.id === id);
  }

  #toolbar(view: View, { maxZoom, marks }: Strip): Content {
    return toolbar(view, {
      isList: this.#isList,
      opened: this.#indexOf(this.#opened),
      count: marks.length,
      zoom: Math.min(this.#zoom, maxZoom),
      maxZoom,
      onStep: this.#onStep,
      onZoom: this.#onZoom,
      onLayout: this.#onLayout,
    });
  }

  #drawn(view: View, strip: Strip, records: readonly AzkgRecord[], { label, level }: StripOptions): Content {
    const opened = strip.marks[this.#indexOf(this.#opened)]?.record;
    const current = Math.max(this.#indexOf(this.#current), 0);
    const apart = undated(records);
    return html`<p part="caption" aria-hidden="true" .textContent=${this.#captionOf(opened)}></p>
      <p class="announcement" role="status">${this.#announcement}</p>
      <p class="visually-hidden" id="strip-hint">${view.messages.strip.hint}</p>
      <div part="axis" dir="ltr">
        ${drawing(view, strip)}
        <ol
          part="list"
          role="list"
          aria-label=${label}
          aria-describedby="strip-hint"
          @keydown=${this.#onKey}
          @focusin=${this.#onPoint}
          @focusout=${this.#onLeave}
          @pointerover=${this.#onPoint}
          @pointerleave=${this.#onLeave}
        >
          ${repeat(
            strip.marks,
            ({ record }) => record.id,
            (mark, i) => this.#mark(view, mark, i === current, mark.record === opened),
          )}
        </ol>
      </div>
      ${legend(view, strip.marks)}
      <div part="selection" id="strip-selection">
        ${
          opened
            ? html`<ol part="list" role="list">
                ${recordItem(view, opened, level)}
              </ol>`
            : nothing
        }
      </div>
      ${
        apart.length > 0
          ? html`<section part="undated">
              ${heading(level, 'group-heading', view.messages.strip.undated)}
              ${recordGroups(view, apart, { grouping: 'none', level: level + 1, label: view.messages.strip.undated })}
            </section>`
          : nothing
      }`;
  }

  #mark(view: View, { record, isBar, room }: Mark, isCurrent: boolean, isOpen: boolean): Content {
    return html`<li part="item" class=${isBar ? 'mark bar' : room > 0 ? 'mark' : 'mark bare'} data-id=${record.id}>
      <button
        type="button"
        part="mark"
        tabindex=${isCurrent ? 0 : -1}
        aria-expanded=${isOpen}
        aria-controls="strip-selection"
        @click=${(event: MouseEvent) => this.#onOpen(record, event)}
      >
        <span part="date" class="visually-hidden">${recordDate(view, record)}</span>
        <span part="title" class=${room > 0 ? '' : 'visually-hidden'}>${nameOf(view, record)}</span>
      </button>
    </li>`;
  }

  /** What is pointed at, or opened; else how much is shown. */
  #captionOf(record: AzkgRecord | undefined): string {
    const view = this.#view!;
    return record ? nameWithDate(view, record) : summaryOf(view, this.#strip!);
  }

  #caption(record: AzkgRecord | undefined): void {
    const caption = this.#host.renderRoot.querySelector('[part="caption"]');
    if (caption) caption.textContent = this.#captionOf(record);
  }

  /** Gives `false` if the host keeps the record closed. */
  #open(record: AzkgRecord): boolean {
    const event = new CustomEvent('azkg-select', { detail: { record }, bubbles: true, composed: true, cancelable: true });
    if (!this.#host.dispatchEvent(event)) return false;
    this.#opened = this.#current = record.id;
    this.#host.requestUpdate();
    return true;
  }

  readonly #onOpen = async (record: AzkgRecord, { detail }: MouseEvent): Promise<void> => {
    if (this.#opened === record.id) {
      this.#opened = undefined;
      this.#host.requestUpdate();
      return;
    }
    if (!this.#open(record)) return;
    await this.#host.updateComplete;
    const opened = this.#host.renderRoot.querySelector('[part="selection"] [part="item"]');
    // A click by the keyboard counts none.
    if (detail === 0) focusTitle(opened);
    else opened?.scrollIntoView({ block: 'nearest' });
  };

  readonly #onStep = (step: Step): void => {
    const last = this.#marks.length - 1;
    const opened = this.#indexOf(this.#opened);
    const target = { first: 0, earlier: opened < 0 ? last : opened - 1, later: opened + 1, last }[step];
    const record = this.#marks[target]?.record;
    if (!record || !this.#open(record)) return;
    this.#announcement = nameWithDate(this.#view!, record);
    this.#reveal(target);
  };

  /** Scrolls the strip alone. */
  #reveal(index: number): void {
    const [mark, scroller] = [this.#marks[index], this.#scroller];
    if (mark && scroller) scroller.scrollTo({ left: mark.start - scroller.clientWidth / 3 });
  }

  readonly #onZoom = (zoom: number): void => {
    const [strip, scroller] = [this.#strip!, this.#scroller!];
    const opened = this.#marks[this.#indexOf(this.#opened)];
    const centre = scroller.scrollLeft + scroller.clientWidth / 2;
    this.#middle = opened ? opened.span.from : strip.axis.from + (centre - strip.margin) / strip.dayWidth;
    this.#zoom = zoom;
    this.#host.requestUpdate();
  };

  readonly #onLayout = (): void => {
    this.#isList = !this.#isList;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#marks.length - 1;
    const at = Math.max(this.#indexOf(this.#current), 0);
    const targets: { readonly [key: string]: number } = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part="mark"]');
    const next = buttons[Math.min(Math.max(target, 0), last)];
    next?.focus();
  };

  /** Without a rendering: the pointer passes many. */
  readonly #onPoint = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('li.mark')?.dataset['id'];
    const index = this.#indexOf(id);
    if (index < 0) return;
    this.#caption(this.#marks[index]!.record);
    if (event.type !== 'focusin' || id === this.#current) return;
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part="mark"]');
    buttons[Math.max(this.#indexOf(this.#current), 0)]!.tabIndex = -1;
    buttons[index]!.tabIndex = 0;
    this.#current = id;
  };

  readonly #onLeave = (): void => this.#caption(this.#marks[this.#indexOf(this.#opened)]?.record);

  /** A frame later: what is drawn anew may bring a scroll bar, and with it the next size. */
  readonly #onResize = (): void => {
    const { width, em } = roomOf(this.#host);
    if (width !== this.#room.width || em !== this.#room.em) this.#host.requestUpdate();
  };

  readonly #onPaper = (): void => this.#host.requestUpdate();

  /** A list that is drawn for paper comes too late for the element to unfold it. */
  #unfold(): void {
    for (const details of this.#host.renderRoot.querySelectorAll('details')) details.open = true;
  }

  /** A link to a record opens it; one to a document opens what it was signed at. */
  readonly #onHash = async (): Promise<void> => {
    const id = /^#azkg-(.+)$/.exec(location.hash)?.[1];
    if (!this.#host.permalinks || id === undefined) return;
    await this.#host.updateComplete;
    const wanted = this.#view?.dataset.get(id);
    const event = wanted?.kind === 'agreement' ? wanted.event : undefined;
    const found = this.#marks[Math.max(this.#indexOf(wanted?.id), this.#indexOf(event))];
    if (!wanted || !found) return;
    this.#opened = this.#current = found.record.id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const shown = this.#host.renderRoot.querySelector(`[part="selection"] [data-id="${wanted.id}"]`);
    const details = shown?.closest('details');
    if (details) details.open = true;
    shown?.scrollIntoView();
    focusTitle(shown ?? null);
  };
}

function focusTitle(item: Element | null): void {
  const title = item?.querySelector<HTMLElement>('[part="title"]');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

/** The room inside the host's padding. */
function roomOf(host: Element): Room {
  const style = getComputedStyle(host);
  const pixels = (value: string) => parseFloat(value) || 0;
  const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  const width = sides.reduce((room, side) => room - pixels(side), pixels(style.width));
  return { width: Math.floor(width), em: pixels(style.fontSize) || 16, target: pixels(style.getPropertyValue('--_target')) };
}
