import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.js';
import { POLICY, policyText } from '../../scripts/lib/policy.js';
import { type RunningServer, startServer } from '../../scripts/serve.js';

let browser: Browser;
let server: RunningServer;

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  server = await startServer({ port: 0 });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** A page that has been opened, and what happened on it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings on the console, and exceptions. */
  readonly complaints: string[];
  /** Addresses on other hosts that were asked for. */
  readonly foreign: string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** Answers the address instead of the server, with this HTML. */
  readonly html?: string;
  /** Answers other addresses, by pattern, with a script, or with a failure. */
  readonly answers?: { readonly [pattern: string]: string | undefined };
  /** The names of policies that the page allows. */
  readonly trustedTypes?: string;
}

/** What a host page has inline is let through by a nonce, as on a page that means it; nothing else is. */
const HOST = {
  ...POLICY,
  'script-src': "'self' 'nonce-host'",
  'style-src': "'self' 'nonce-host'",
  'frame-src': '*',
  'connect-src': "'self' data:",
  // The second for `jsonld` only.
  'trusted-types': 'lit-html azkg-jsonld',
};

/** A page of a test under the strict policy. */
function strictly(html: string, names: string): { readonly headers: { readonly [name: string]: string }; readonly body: string } {
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyText({ ...HOST, 'trusted-types': names }),
    },
    body: html.replace(/<(script|style)(?=[\s>])/gi, '<$1 nonce="host"'),
  };
}

/** Opens an address of the demo (`smallest.html`), or of `dist/`, and leaves the page to a test until it ends. */
export async function visit<T>(
  path: string,
  { html, answers = {}, trustedTypes = HOST['trusted-types'], ...options }: VisitOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const address = new URL(path, server.url);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address.origin && !['data:', 'file:'].includes(protocol)) foreign.push(request.url());
  });
  if (html !== undefined) await page.route(address.href, (route) => route.fulfill(strictly(html, trustedTypes)));
  for (const [pattern, body] of Object.entries(answers)) {
    await page.route(pattern, (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
  }
  try {
    await page.goto(address.href);
    await page.waitForLoadState('networkidle');
    return await look({ page, complaints, foreign });
  } finally {
    await context.close();
  }
}

/** The text of all elements of a tag, by the ids of the records that they show. */
export async function shownIds(page: Page, tag: string): Promise<string[]> {
  return page.locator(`${tag} [part~="item"]`).evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
}
