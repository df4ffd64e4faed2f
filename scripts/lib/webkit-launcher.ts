import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { type Child, startChild } from './child.js';
import { freePort } from './ports.js';

export interface WebKitPaths {
  readonly driver: string;
  readonly xvfb: string;
}

/** Without a graphics card and a desktop. */
const PLAIN_MACHINE = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

/** Runs tests in WebKitGTK. Of the WebDriver protocol that takes two commands: no client for it is needed. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webkit';
  /** One driver has one window. */
  readonly concurrency = 1;
  readonly #addresses = new Map<string, string>();
  readonly #paths: WebKitPaths;
  readonly #children: Child[] = [];
  #window: Promise<string> | undefined;

  constructor(paths: WebKitPaths) {
    this.#paths = paths;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#window ??= this.#openWindow();
    const window = await this.#window;
    this.#addresses.set(id, url);
    await post(`${window}/url`, { url });
  }

  isActive(id: string): boolean {
    return this.#addresses.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#addresses.get(id);
  }

  /** The page of the next session takes the place of this one. */
  stopSession(id: string): Promise<SessionResult> {
    this.#addresses.delete(id);
    return Promise.resolve({});
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit runs without a screen: it shows nothing to debug.'));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop()));
  }

  /** Gives the address that the window takes its commands at. */
  async #openWindow(): Promise<string> {
    const { driver, xvfb } = this.#paths;
    const screen = this.#start(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    const display = await numberOf(screen);
    const port = await freePort();
    const service = this.#start(driver, [`--port=${port}`], { ...PLAIN_MACHINE, DISPLAY: `:${display}` });
    const root = `http://127.0.0.1:${port}`;
    while (!(await service.waitFor(answers(`${root}/status`)))) await wait(50);
    // Pages say themselves when they are done: the driver need not wait for them.
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
    const { sessionId } = (await post(`${root}/session`, { capabilities })) as { readonly sessionId: string };
    return `${root}/session/${sessionId}`;
  }

  #start(...program: Parameters<typeof startChild>): Child {
    const child = startChild(...program);
    this.#children.push(child);
    return child;
  }
}

/** Xvfb takes a number that is free, and writes it when it is ready. */
async function numberOf(screen: Child): Promise<string> {
  const [line] = (await screen.waitFor(once(screen.stdout, 'data'))) as [Buffer];
  return line.toString().trim();
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { readonly value: { readonly message?: string } };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message}`);
  return value;
}
