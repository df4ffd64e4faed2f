import type { BuilderState, Width } from './state.js';
import { previewPage } from './preview-page.js';

/** In CSS pixels. */
const WIDTHS: { readonly [width in Width]: number } = { phone: 360, desktop: 1024 };

/** While somebody types the preview waits, in milliseconds. */
const PAUSE = 250;

/** The frame that shows what is pasted, as wide as a phone or a desktop and shrunk to the room that there is. */
export class Preview {
  readonly frame = document.createElement('iframe');
  #page: string | undefined;
  #width: Width = 'phone';
  /** The room changes with the window, and with the width that is chosen. */
  readonly #room = new ResizeObserver(() => this.#fit());
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.frame.title = 'Preview of the view';
    this.frame.src = 'preview.html';
    window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
      if (data !== 'azkg-preview' || source !== this.frame.contentWindow || origin !== location.origin) return;
      if (this.#page !== undefined) this.frame.contentWindow?.postMessage(this.#page, origin);
    });
  }

  /** Shows a page with the snippet; nothing where there is none. */
  show(snippet: string | undefined, { attributes, width }: BuilderState): void {
    this.#width = width;
    if (this.frame.parentElement) this.#room.observe(this.frame.parentElement);
    this.#fit();
    const page = snippet === undefined ? undefined : previewPage(snippet, attributes['lang'] ?? 'en');
    if (page === this.#page) return;
    const isFirst = this.#page === undefined;
    this.#page = page;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#load(), isFirst ? 0 : PAUSE);
  }

  /** In the place of what was there: a step in the frame would be one on the way back of the builder. */
  #load(): void {
    this.frame.contentWindow?.location.replace('preview.html');
  }

  #fit(): void {
    const stage = this.frame.parentElement;
    if (!stage) return;
    const wanted = WIDTHS[this.#width];
    const scale = Math.min(1, stage.clientWidth / wanted);
    this.frame.width = String(wanted);
    this.frame.height = String(Math.round(stage.clientHeight / scale));
    this.frame.style.setProperty('scale', String(scale));
  }
}
