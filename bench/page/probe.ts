/** Looks on from inside of a page, before any script of it runs: when a record is seen, what blocks, what shifts. */

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    /** Path to the records: `azkg-timeline >>> [part~=item]` leads through an open shadow root. */
    benchItem: string;
    bench: Probe;
  }
}

export class Probe {
  /** When the first record was painted, in milliseconds from the navigation. */
  readonly visible: Promise<number>;
  readonly longTasks: LongTask[] = [];
  /** Cumulative layout shift: the worst of its windows of at most five seconds. */
  shift = 0;
  /** When the first and the last element said that they were ready. */
  ready: number | undefined;
  allReady: number | undefined;
  /** Milliseconds from the key to the frame that shows what came of it. */
  answer: Promise<number> | undefined;

  constructor() {
    this.#observeShifts();
    observe('longtask', ({ startTime: start, duration }) => this.longTasks.push({ start, duration }));
    addEventListener('azkg-ready', () => {
      this.allReady = performance.now();
      this.ready ??= this.allReady;
    });
    this.visible = until(() => this.#firstShown() !== undefined).then((time) => {
      performance.mark('visible');
      return time;
    });
  }

  /** What there is to tell of a page at rest, in milliseconds from the navigation unless named otherwise. */
  async load(): Promise<{ readonly [name: string]: number | undefined }> {
    const [paint, parsed, set] = ['first-contentful-paint', 'parsed', 'set'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    );
    const visible = await this.visible;
    const durations = this.longTasks.map(({ duration }) => duration);
    const since = (time: number | undefined) => (set === undefined || time === undefined ? undefined : time - set);
    return {
      visible,
      paint,
      parsed,
      ready: this.ready,
      'all ready': this.allReady,
      'visible since set': since(visible),
      'ready since set': since(this.ready),
      shift: this.shift,
      longest: Math.max(0, ...durations),
      'longest since set':
        set === undefined
          ? undefined
          : Math.max(0, ...this.longTasks.filter(({ start }) => start >= set).map(({ duration }) => duration)),
      blocking: durations.reduce((sum, duration) => sum + duration - 50, 0),
      elements: this.elements(),
    };
  }

  /** Awaits the answer to the next key: the host is told, and the first record is the one expected. */
  arm(expected: string | undefined): void {
    let pressed = 0;
    let isTold = false;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    addEventListener('azkg-filter', () => (isTold = true), { once: true });
    this.answer = until(() => isTold && (expected === undefined || this.#firstItem()?.dataset['id'] === expected)).then(
      (time) => time - pressed,
    );
  }

  /** Scrolls to the end, a step a frame, and gives the durations of the frames; and in how many of the looks nothing was there. */
  async scroll(steps: number): Promise<{ readonly frames: number[]; readonly blank: number }> {
    const page = document.scrollingElement!;
    const frames: number[] = [];
    let blank = 0;
    let before = await frame();
    for (let i = 1; i <= steps; i++) {
      scrollTo(0, ((page.scrollHeight - innerHeight) * i) / steps);
      const now = await frame();
      frames.push(now - before);
      before = now;
      if (i % 10 !== 5) continue;
      await painted();
      blank += Number(!this.#isAnythingShown());
      before = await frame();
    }
    return { frames, blank };
  }

  /** Mounts an element and removes it when it is ready, so many times. */
  async mount(tag: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const element = document.createElement(tag);
      const ready = new Promise((resolve) => element.addEventListener('azkg-ready', resolve, { once: true }));
      document.querySelector('main')!.append(element);
      await ready;
      await frame();
      element.remove();
    }
    await frame();
  }

  /** What elements of a tag have in common: as one of many, or once for all. */
  shared(tag: string): { readonly [name: string]: number } {
    const all = [...document.querySelectorAll<HTMLElement & { records: readonly unknown[] }>(tag)];
    const sheets = all.flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
    return {
      'style sheets': new Set(sheets).size,
      'style sheets of one': all[0]!.shadowRoot!.adoptedStyleSheets.length,
      'copies of a record': new Set(all.map(({ records }) => records[0])).size,
    };
  }

  /** How many elements there are, in shadow roots too. */
  elements(root: Document | ShadowRoot = document): number {
    const all = [...root.querySelectorAll('*')];
    return all.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? this.elements(shadowRoot) : 0), all.length);
  }

  #firstItem(): HTMLElement | undefined {
    return itemsIn(document, window.benchItem.split(' >>> '), true)[0];
  }

  #firstShown(): HTMLElement | undefined {
    const item = document.body && this.#firstItem();
    return item && isOnScreen(item) ? item : undefined;
  }

  /** In the middle of the window something of a record, whatever is above. */
  #isAnythingShown(): boolean {
    const item = window.benchItem.split(' >>> ').at(-1)!;
    const heights = [0.4, 0.45, 0.5, 0.55, 0.6].map((share) => share * innerHeight);
    return heights.some((y) => deepestAt(document, innerWidth / 3, y)?.closest(item));
  }

  #observeShifts(): void {
    let [first, last, sum] = [-Infinity, -Infinity, 0];
    observe('layout-shift', (entry) => {
      const { startTime, value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (hadRecentInput) return;
      const isSame = startTime - last < 1000 && startTime - first < 5000;
      [first, last, sum] = [isSame ? first : startTime, startTime, isSame ? sum + value : value];
      this.shift = Math.max(this.shift, sum);
    });
  }
}

function itemsIn(root: ParentNode, [step, ...rest]: readonly string[], isOne: boolean): HTMLElement[] {
  const found =
    isOne && rest.length === 0 ? [root.querySelector(step!)].filter((one) => one !== null) : [...root.querySelectorAll(step!)];
  if (rest.length === 0) return found as HTMLElement[];
  return found.flatMap(({ shadowRoot }) => (shadowRoot ? itemsIn(shadowRoot, rest, isOne) : []));
}

function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  return inside && root !== inside ? deepestAt(inside, x, y) : element;
}

function isOnScreen(item: HTMLElement): boolean {
  const { width, height, top, bottom } = item.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight && item.checkVisibility({ visibilityProperty: true });
}

function observe(type: string, use: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** After the frame that is being made: messages come when it has been painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/** When the first frame has been painted in which something holds. */
async function until(holds: () => boolean): Promise<number> {
  do await frame();
  while (!holds());
  return painted();
}

window.bench = new Probe();
