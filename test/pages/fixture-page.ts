import type { BrowserContextOptions } from 'playwright-core';
import { fixtureDocument } from '../fixtures/dataset.js';
import { TAGS } from '../fixtures/tags.js';
import { type Visit, visit } from './visit.js';

/** All tags, as a selector. */
export const ELEMENTS = TAGS.join(', ');

/** Elements that between them have every control, and texts of every sort. */
export const SAMPLES = `
  <azkg-timeline heading="Chronicle" heading-level="2" controls permalinks></azkg-timeline>
  <azkg-agreement-list heading="Documents" heading-level="2" layout="table" controls permalinks></azkg-agreement-list>
  <azkg-record heading="A visit" heading-level="2" record-id="1997-visit-to-testabad" permalinks></azkg-record>
  <azkg-record heading="A source" heading-level="2" record-id="example-gazette"></azkg-record>
  <azkg-timeline heading="Axis" heading-level="2" layout="horizontal" permalinks></azkg-timeline>
  <azkg-timeline heading="Lines" heading-level="2" layout="compact" controls="download" report-url="/errors"></azkg-timeline>
  <azkg-visit-list heading="Visits" heading-level="2" controls></azkg-visit-list>
  <azkg-institution-list heading="Institutions" heading-level="2"></azkg-institution-list>
  <azkg-person-list heading="People" heading-level="2" controls></azkg-person-list>
  <azkg-source-list heading="Sources" heading-level="2"></azkg-source-list>
  <azkg-fact-sheet heading="At a glance" heading-level="2"></azkg-fact-sheet>
  <azkg-on-this-day heading="On this day" heading-level="2" date="2027-04-23" span="week"></azkg-on-this-day>
  <azkg-chart heading="Chart" heading-level="2" controls></azkg-chart>
  <azkg-map heading="Map" heading-level="2"></azkg-map>
  <azkg-explorer heading="Explorer" heading-level="2"></azkg-explorer>`;

interface PageOptions extends Pick<Parameters<typeof visit>[1], 'answers'>, BrowserContextOptions {
  /** The `lang` of the page. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Styles of the host page, after those that a plain page has. */
  readonly css?: string;
  /** What stands in the page before the elements are defined. */
  readonly script?: string;
  readonly data?: unknown;
}

/** Opens a page beside the built files whose elements show the fixture dataset, or another one, and waits until they do. */
export async function visitElements<T>(
  body: string,
  { lang = 'en', dir = 'ltr', css = '', script = '', data = fixtureDocument, ...options }: PageOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Test</title>
    <link rel="icon" href="data:," />
    <style>:root { color-scheme: light dark; background: Canvas; color: CanvasText; } body { margin: 1rem; } ${css}</style>
  </head>
  <body>
    <main><h1>Test</h1>${body}</main>
    <script>
      globalThis.shown = Promise.all(Array.from(document.querySelectorAll('${ELEMENTS}'), (element) => {
        if (!element.hasAttribute('src')) element.data = ${JSON.stringify(data).replaceAll('<', '\\u003c')};
        return new Promise((resolve) => ['azkg-ready', 'azkg-error'].forEach((name) => element.addEventListener(name, resolve)));
      }));
      ${script}
    </script>
    <script type="module" src="azkg.js"></script>
  </body>
</html>`;
  return visit('dist/elements.html', { html, ...options }, async (visit) => {
    await visit.page.evaluate(() => (globalThis as unknown as { shown: Promise<unknown> }).shown);
    return look(visit);
  });
}
