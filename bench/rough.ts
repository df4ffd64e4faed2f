import * as pages from './pages.js';
import { launch, visit } from './visit.js';
import { loaded } from './view.js';
import { searched } from './acts.js';
const site = await pages.startSite();
await pages.writeStatic('static-timeline.html', 'azkg-timeline');
await pages.writeStatic('static-agreements.html', 'azkg-agreement-list');
pages.writePlain('plain.html');
pages.writeBundled('timeline.html', '<azkg-timeline></azkg-timeline>');
pages.writeBundled('agreements.html', '<azkg-agreement-list></azkg-agreement-list>');
pages.writeByData('data-150.html', 'azkg-timeline', 150);
pages.writeBySrc('src-150.html', 'azkg-timeline', 150);
await pages.writeStatic('static-150.html', 'azkg-timeline', 150);
await pages.writePrerendered('prerendered.html', 'azkg-timeline');
pages.writeByData('data-10000.html', 'azkg-timeline', 10000);
pages.writeByData('search-1000.html', 'azkg-timeline', 1000, 'controls');
pages.writeByData('search-10000.html', 'azkg-timeline', 10000, 'controls');
pages.writeByData('explorer-1000.html', 'azkg-explorer', 1000, 'controls');
const probe = await pages.bundled('probe');
const T = 'azkg-timeline >>> [part~=item]', S = 'main [part~=item]';
const show = (r: object) => JSON.stringify(r, (_, v) => typeof v === 'number' ? Math.round(v * 1000) / 1000 : v);
for (const round of [1, 2]) {
const browser = await launch();
await visit(browser, probe, { address: `${site.url}plain.html`, item: 'main li', slowdown: 1 }, loaded);
for (const slowdown of [1, 4])
for (const [name, item] of [['static-timeline', S], ['plain', 'main li'], ['timeline', T], ['prerendered', T], ['static-agreements', S], ['agreements', 'azkg-agreement-list >>> [part~=item]'], ['static-150', S], ['data-150', T], ['src-150', T], ['data-10000', T]]) {
  try {
  const r = await visit(browser, probe, { address: `${site.url}${name}.html`, item: item!, slowdown }, loaded);
  console.log(round, `cpu/${slowdown}`, name, show(r));
  } catch (e) { console.log(slowdown, name, String(e)); }
}
for (const [name, n, item] of [['search-1000', 1000, T], ['search-10000', 10000, T], ['explorer-1000', 1000, 'azkg-explorer >>> azkg-timeline >>> [part~=item]']] as const) {
  try {
  const r = await visit(browser, probe, { address: `${site.url}${name}.html`, item: item!, slowdown: 1 }, searched(n));
  console.log(round, name, show(r));
  } catch (e) { console.log(name, String(e)); }
}
await browser.close();
}
await site.close();
