import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './lib/browser.js';
import { projectPath } from './lib/paths.js';
import { startServer } from './serve.js';

/** What the README's picture shows: its snippet, cut to what fits. */
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <link rel="stylesheet" href="/demo.css" />
  <style>body { padding: 1.5rem 2rem } azkg-agreement-list { margin-top: 2rem }</style>
  <script type="module" src="/dist/azkg.js"></script>
  <azkg-timeline from="2012" limit="2" controls no-credit></azkg-timeline>
  <azkg-agreement-list layout="table" limit="2"></azkg-agreement-list>
</html>`;

const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
await page.route('**/picture.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
await page.goto(`${server.url}picture.html`);
await page.locator('azkg-agreement-list [part="item"]').first().waitFor();
await page
  .locator('azkg-timeline details')
  .nth(1)
  .evaluate((details) => ((details as HTMLDetailsElement).open = true));
await page.screenshot({ path: projectPath('docs/timeline.png'), fullPage: true });
await browser.close();
await server.close();
