import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { projectPath } from './paths.js';

/** What of dist/ is for editors, compilers and Node: no page and no reader asks a server for it. */
const FOR_DEVELOPERS = /^(modules\/|custom-elements\.json$|web-types\.json$|vscode\.)/;

/** All licences in one file: who gives out the scripts has to give out these too. */
const LICENCES = 'azkg-licences.txt';

/** The files that a server gives out, by their paths in the folder of their version. */
export function deliveredFiles(): string[] {
  return [...filesForReaders(), LICENCES].sort();
}

/** What a server gives out under one of these paths. */
export function deliveredBytes(path: string): Buffer {
  return path === LICENCES ? Buffer.from(licences()) : readFileSync(projectPath('dist', path));
}

function licences(): string {
  return ['LICENSE', 'LICENSE-DATA', 'LICENSE-LIT', 'LICENSE-CLDR']
    .map((file) => readFileSync(projectPath(file), 'utf8').trim())
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

function filesForReaders(): string[] {
  return readdirSync(projectPath('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectPath('dist/').length).replaceAll('\\', '/'))
    .filter((path) => !FOR_DEVELOPERS.test(path));
}

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What lies beside a file for those who take it compressed, by the ending that servers look for. */
export const COMPRESSIONS: { readonly [ending: string]: (bytes: Buffer) => Promise<Buffer> } = {
  '.br': (bytes) =>
    brotlied(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes) => gzipped(bytes, { level: 9 }),
};

/** What a page shows, and the files that a browser fetches for it the first time. test/pages/delivery.test.ts looks whether it does. */
export interface View {
  readonly title: string;
  readonly html: string;
  /** What the page begins with. */
  readonly entry: 'azkg.js' | 'azkg.classic.js' | 'embed.html';
  readonly files: readonly string[];
}

const LIST = ['azkg.js', 'azkg-details.js', 'azkg-late.js'];
const LANGUAGE_NAMES = { az: 'Azerbaijani', ky: 'Kyrgyz', ru: 'Russian', tr: 'Turkish' };

function inLanguage(language: string): string[] {
  return [...LIST, `azkg-${language}.js`, `azkg-${language}-details.js`];
}

export const VIEWS: readonly View[] = [
  { title: 'a chronicle, English', html: '<azkg-timeline></azkg-timeline>', entry: 'azkg.js', files: LIST },
  ...Object.entries(LANGUAGE_NAMES).map(([language, name]): View => ({
    title: `a chronicle, ${name}`,
    html: `<azkg-timeline lang="${language}"></azkg-timeline>`,
    entry: 'azkg.js',
    files: inLanguage(language),
  })),
  {
    title: 'a lazy chronicle, not reached',
    html: '<div class="far"></div><azkg-timeline lang="ru" loading="lazy"></azkg-timeline>',
    entry: 'azkg.js',
    files: ['azkg.js'],
  },
  {
    title: 'a map, Russian',
    html: '<azkg-map lang="ru"></azkg-map>',
    entry: 'azkg.js',
    files: [...inLanguage('ru'), 'azkg-map.js'],
  },
  {
    title: 'the explorer, Russian',
    html: '<azkg-explorer lang="ru"></azkg-explorer>',
    entry: 'azkg.js',
    files: [...inLanguage('ru'), 'azkg-explorer.js'],
  },
  {
    title: 'a frame with a chronicle, Russian',
    html: '<iframe title="View" src="embed.html?element=timeline&amp;lang=ru"></iframe>',
    entry: 'embed.html',
    files: [...inLanguage('ru'), 'embed.html', 'azkg-embed.css', 'azkg-embed.js'],
  },
  {
    title: 'the classic script, any',
    html: '<azkg-timeline lang="ru"></azkg-timeline>',
    entry: 'azkg.classic.js',
    files: ['azkg.classic.js'],
  },
];

/** What nginx sends before the bytes of a file, in bytes; over HTTP/2 and 3 it is less. */
export const HEADER_BYTES = 450;
