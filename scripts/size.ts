import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { OTHER_LANGUAGES } from '../src/dataset/parts.js';
import { splitBundle } from './lib/bundle.js';
import { projectPath } from './lib/paths.js';

interface Measure {
  readonly name: string;
  readonly text: string;
  /** In kB, brotli, as a good server sends it. */
  readonly limit: number;
}

const bundle = read('dist/azkg.js');

/** Elements that come in a file of their own. */
const RARE = [
  { tag: 'azkg-chart', limit: 9 },
  { tag: 'azkg-explorer', limit: 8 },
  { tag: 'azkg-fact-sheet', limit: 5 },
  { tag: 'azkg-filter-bar', limit: 5 },
  { tag: 'azkg-institution-list', limit: 4 },
  { tag: 'azkg-map', limit: 25 },
  { tag: 'azkg-on-this-day', limit: 4 },
  { tag: 'azkg-person-list', limit: 4 },
  { tag: 'azkg-source-list', limit: 4 },
  { tag: 'azkg-visit-list', limit: 4 },
] as const;

const MEASURES: readonly Measure[] = [
  { name: 'azkg.js', text: bundle, limit: 45 },
  { name: 'azkg.js without its records', text: splitBundle(bundle).code, limit: 22 },
  { name: 'azkg-details.js', text: read('dist/azkg-details.js'), limit: 60 },
  { name: 'azkg.classic.js', text: read('dist/azkg.classic.js'), limit: 270 },
  { name: 'azkg-late.js', text: read('dist/azkg-late.js'), limit: 14 },
  { name: 'azkg-strip.js', text: read('dist/azkg-strip.js'), limit: 7 },
  { name: 'azkg-export.js', text: read('dist/azkg-export.js'), limit: 12 },
  ...RARE.map(({ tag, limit }) => ({ name: `${tag}.js`, text: read(`dist/${tag}.js`), limit })),
  { name: 'azkg-embed.js', text: read('dist/azkg-embed.js'), limit: 2 },
  { name: 'azkg-frames.js', text: read('dist/azkg-frames.js'), limit: 1 },
  { name: 'azkg-host-dataset.js', text: read('dist/azkg-host-dataset.js'), limit: 14 },
  ...OTHER_LANGUAGES.flatMap((language) =>
    [`azkg-${language}.js`, `azkg-${language}-details.js`].map((name) => ({ name, text: read(`dist/${name}`), limit: 30 })),
  ),
];

for (const { name, text, limit } of MEASURES) {
  const size = brotliCompressSync(text).length / 1000;
  console.log(`${size > limit ? '✖' : '✔'} ${name}  ${size.toFixed(1)} kB of ${limit} kB`);
  if (size > limit) process.exitCode = 1;
}

function read(path: string): string {
  return readFileSync(projectPath(path), 'utf8');
}
