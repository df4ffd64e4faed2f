import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './lib/browser.js';
import { projectPath } from './lib/paths.js';
import { type RunningServer, startServer } from './serve.js';

function page(style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <link rel="stylesheet" href="/demo.css" />
  <style>${style}</style>
  <script type="module" src="/dist/azkg.js"></script>
  ${body}
</html>`;
}

/** What the README's picture shows: its snippet, cut to what fits. */
const FIRST = page(
  'body { padding: 1.5rem 2rem } azkg-agreement-list { margin-top: 2rem }',
  `<azkg-timeline from="2012" limit="2" controls no-credit></azkg-timeline>
  <azkg-agreement-list layout="table" limit="2"></azkg-agreement-list>`,
);

/** An entry with the names of its parts. */
const PARTS = page(
  `body { max-width: 42rem; padding: 1.5rem 9rem 0.5rem 2rem; background: #fff }
  .name { position: absolute; background: #fff; color: #9f1239; font: 600 12px/18px ui-monospace, monospace }
  .line { position: absolute; border-block-start: 1px dotted #9f1239 }`,
  `<azkg-timeline heading="Chronicle" ids="2004-official-visit-of-esen-topoev" permalinks></azkg-timeline>`,
);

/** Of an example no more than that is shown. */
const HEIGHT = 248;

const NAMED = 'heading date title meta summary toggle documents parties people topics proof tools credit'.split(' ');

/** Writes the name of each part in the margin, on a line that leads to its box, or below it where it stands on the left. */
async function nameParts(page: Page): Promise<void> {
  const boxes = await page.evaluate(
    (names) =>
      names.flatMap((name) => {
        const root = document.querySelector('azkg-timeline')!.shadowRoot!;
        const box = Array.from(root.querySelectorAll(`[part~="${name}"]`)).find((one) => one.checkVisibility());
        const { left, right, top, bottom } = box!.getBoundingClientRect();
        return { name, left, right, top, bottom };
      }),
    NAMED,
  );
  const edge = 960 - 140;
  let below = 0;
  const labels = boxes
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ name, left, right, top, bottom }) => {
      if (right < edge / 2) return { className: 'name', text: name, left, top: bottom, width: 100 };
      const line = Math.max(top + Math.min((bottom - top) / 2, 11), below + 9);
      below = line + 9;
      return [
        { className: 'name', text: name, left: edge, top: line - 9, width: 130 },
        { className: 'line', text: '', left: right + 4, top: line, width: Math.max(0, edge - right - 8) },
      ];
    });
  await page.evaluate((labels) => {
    for (const { className, text, left, top, width } of labels) {
      const span = Object.assign(document.createElement('span'), { className, textContent: text });
      Object.assign(span.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
      document.body.append(span);
    }
  }, labels);
}

async function open(browser: Browser, server: RunningServer, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
  await page.route('**/picture.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(`${server.url}picture.html`);
  await page.locator('[part~="item"]').last().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function unfold(page: Page, index: number): Promise<void> {
  const details = page.locator('azkg-timeline details').nth(index);
  await details.evaluate((one) => ((one as HTMLDetailsElement).open = true));
}

const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--disable-lcd-text'] });

const first = await open(browser, server, FIRST);
await unfold(first, 1);
await first.screenshot({ path: projectPath('docs/timeline.png'), fullPage: true });

const parts = await open(browser, server, PARTS);
await unfold(parts, 0);
await nameParts(parts);
await parts.screenshot({ path: projectPath('docs/styling/parts.png'), fullPage: true });

const examples = await browser.newPage({ viewport: { width: 800, height: 800 } });
await examples.goto(`${server.url}theming.html`);
await examples.waitForLoadState('networkidle');
for (const name of readdirSync(projectPath('demo/styles')).map((file) => basename(file, '.css'))) {
  const box = (await examples.locator(`#${name} :is(.theme, [class][heading])`).first().boundingBox())!;
  const clip = { ...box, height: Math.min(box.height, HEIGHT) };
  await examples.screenshot({ clip, fullPage: true, path: projectPath(`docs/styling/${name}.png`) });
}

await browser.close();
await server.close();
