import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The most that each file of dist may weigh which a browser loads: in kB, brotli, as a good server sends it. */
const LIMITS = {
  'azkg.js': 45,
  'azkg-details.js': 55,
  'azkg.classic.js': 265,
  'azkg-late.js': 14,
  'azkg-strip.js': 7,
  'azkg-export.js': 12,
  'azkg-host-dataset.js': 11,
  'azkg-chart.js': 8.5,
  'azkg-explorer.js': 6.5,
  'azkg-fact-sheet.js': 4.5,
  'azkg-filter-bar.js': 4.5,
  'azkg-institution-list.js': 2.5,
  'azkg-map.js': 17,
  'azkg-on-this-day.js': 3,
  'azkg-person-list.js': 2.5,
  'azkg-source-list.js': 3,
  'azkg-visit-list.js': 3,
  'azkg-az.js': 30,
  'azkg-az-details.js': 30,
  'azkg-ky.js': 30,
  'azkg-ky-details.js': 30,
  'azkg-ru.js': 30,
  'azkg-ru-details.js': 30,
  'azkg-tr.js': 30,
  'azkg-tr-details.js': 30,
  'embed.html': 0.5,
  'azkg-embed.css': 0.5,
  'azkg-embed.js': 2,
  'azkg-frames.js': 1,
  'styles/azkg-agreement-list.css': 4,
  'styles/azkg-chart.css': 5,
  'styles/azkg-fact-sheet.css': 4,
  'styles/azkg-institution-list.css': 4,
  'styles/azkg-person-list.css': 4,
  'styles/azkg-record.css': 4,
  'styles/azkg-source-list.css': 4,
  'styles/azkg-timeline.css': 4,
  'styles/azkg-visit-list.css': 4,
};

/** What only programs and readers fetch, and what a bundler takes apart. */
const NOT_LOADED = /^(modules|data)\/|\.(json|jsonld|bib|ics|ris|xml)$|^azkg\.html$/;

const DIST = join(import.meta.dirname, 'dist');

const loaded = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(DIST.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => !NOT_LOADED.test(file));

for (const file of loaded) {
  if (!Object.hasOwn(LIMITS, file)) throw new Error(`dist/${file} has no limit: give it one in .size-limit.mjs.`);
}

export default Object.entries(LIMITS).map(([file, limit]) => ({ name: file, path: `dist/${file}`, limit: `${limit} kB` }));
