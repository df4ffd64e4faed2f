import { loaded } from './load.js';
import { medianOf } from './statistics.js';
import { memoryOf, type Numbers, type Opened, settle } from './visit.js';

const SCROLL_STEPS = 200;

/** No screen of 60 Hz would wait so long without a reader's seeing it. */
const LONG_FRAME = 50;

/** From the first record to the last, a step a frame. */
export async function scrolled(opened: Opened): Promise<Numbers> {
  await settle(opened);
  const { frames, blank } = await opened.page.evaluate((steps) => window.bench.scroll(steps), SCROLL_STEPS);
  return {
    'longest frame': Math.max(...frames),
    'median frame': medianOf(frames),
    'long frames': frames.filter((duration) => duration > LONG_FRAME).length,
    'blank looks': blank,
  };
}

/** What the first times keep, fetched files and compiled code, is no leak: it ends. */
const TO_WARM_UP = 200;

const TIMES = 100;

/** What is kept of an element that came and went a hundred times. */
export function mounted(tag: string): (opened: Opened) => Promise<Numbers> {
  return async (opened) => {
    const { page } = opened;
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    await page.evaluate(([name, times]) => window.bench.mount(name, times), [tag, TO_WARM_UP] as const);
    const before = await memoryOf(opened);
    await page.evaluate(([name, times]) => window.bench.mount(name, times), [tag, TIMES] as const);
    const after = await memoryOf(opened);
    return {
      'kept nodes': after.nodes - before.nodes,
      'kept listeners': after.listeners - before.listeners,
      'kept heap': (after.heap - before.heap) * 1000,
    };
  };
}

/** Many elements of a tag on one page. */
export function together(tag: string): (opened: Opened) => Promise<Numbers> {
  return async (opened) => {
    const numbers = await loaded(opened);
    return { ...numbers, ...(await opened.page.evaluate((name) => window.bench.shared(name), tag)) };
  };
}
