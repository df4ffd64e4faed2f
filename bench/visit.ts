import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/browser.js';
import type { Probe } from './page/probe.js';

declare global {
  interface Window {
    benchItem: string;
    bench: Probe;
  }
}

/** What a measurement gives, by name. */
export interface Numbers {
  readonly [name: string]: number;
}

/** Longer than any of it may take; what takes longer did not finish. */
export const PATIENCE = 90_000;

const VIEWPORT = { width: 1280, height: 900 };

/** Idle is a page that has worked for less than this share of three looks in a row. */
const IDLE_SHARE = 0.15;
const LOOK_EVERY = 100;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, '--enable-precise-memory-info'],
  });
}

/** A page that has been opened, with what the browser tells of it. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

export interface Wanted {
  readonly address: string;
  /** Path to the records: see bench/page/probe.ts. */
  readonly item: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

/** Opens a page in a context of its own, and leaves it to a measurement. */
export async function visit<T>(
  browser: Browser,
  probe: string,
  { address, item, slowdown }: Wanted,
  measure: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.addInitScript({ content: `window.benchItem = ${JSON.stringify(item)};\n${probe}` });
    if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'commit' });
    return await inTime(measure({ page, cdp }));
  } finally {
    await Promise.race([context.close(), pause(5000)]);
  }
}

/** @throws if it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What the browser counts. */
export async function metricsOf({ cdp }: Opened): Promise<{ readonly [name: string]: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until a record is seen and the page rests. */
export async function settle(opened: Opened): Promise<void> {
  await opened.page.evaluate(() => window.bench.visible);
  let before = await metricsOf(opened);
  for (let idle = 0; idle < 3;) {
    await pause(LOOK_EVERY);
    const now = await metricsOf(opened);
    const share = (now['TaskDuration']! - before['TaskDuration']!) / (now['Timestamp']! - before['Timestamp']!);
    idle = share < IDLE_SHARE ? idle + 1 : 0;
    before = now;
  }
}

/** What is held after all that can go has gone. */
export async function memoryOf({
  cdp,
}: Opened): Promise<{ readonly heap: number; readonly nodes: number; readonly listeners: number }> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
