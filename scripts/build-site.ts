import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { elementsIn } from '../demo/builder/elements.js';
import type { Workshop } from '../demo/builder/snippet.js';
import { bundledDataset } from '../src/dataset/bundled.js';
import '../src/i18n/languages.js';
import type { Integrity } from './build-integrity.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import { viewPages } from './lib/view-pages.js';

export interface SiteOptions {
  /** The folder that is made anew. */
  readonly out: string;
  /** The public address of the site, if it is known: `https://example.org/azkg/`. */
  readonly base?: string | undefined;
}

/** What of `dist` no page needs: the modules are for bundlers, the rest for editors of code. */
const FOR_DEVELOPERS = [
  'modules',
  'custom-elements.json',
  'web-types.json',
  'vscode.css-custom-data.json',
  'vscode.html-custom-data.json',
];

/** What Netlify, Cloudflare Pages and their like send along: pages of other sites may use the files. */
const HEADERS = `/dist/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`;

/**
 * Makes the whole site, which any static host serves, in any folder: the demo, the builder, the files, and a page for each view.
 * @throws {RangeError} where the address of the site is none.
 */
export function buildSite({ out, base }: SiteOptions): void {
  const address = base === undefined ? undefined : baseIn(base);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(projectPath('demo'), { recursive: true, encoding: 'utf8' }).filter(isOfSite)) {
    const content = readFileSync(projectPath('demo', file));
    write(join(out, file), extname(file) === '.html' ? besideDist(content.toString()) : content);
  }
  cpSync(projectPath('dist'), join(out, 'dist'), {
    recursive: true,
    filter: (path) => !FOR_DEVELOPERS.includes(relative(projectPath('dist'), path)),
  });
  write(join(out, '_headers'), HEADERS);
  for (const { path, text } of viewPages(workshop(), address)) write(join(out, path), text);
}

/** Sources of the builder stay at home. */
function isOfSite(path: string): boolean {
  return !['', '.ts', '.mjs'].includes(extname(path));
}

/** In the project the folder dist lies beside that of the pages, on the site within it. */
function besideDist(html: string): string {
  return html.replaceAll('../dist/', 'dist/');
}

function workshop(): Workshop {
  const read = (file: string): unknown => JSON.parse(readFileSync(projectPath('dist', file), 'utf8'));
  return {
    dataset: bundledDataset(),
    elements: elementsIn(read('custom-elements.json') as Parameters<typeof elementsIn>[0]),
    integrity: (read('integrity.json') as Integrity).files,
    files: '../../dist/',
  };
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @throws {RangeError} where it is no web address. */
function baseIn(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new RangeError(`--base: “${text}” is no address of a site. Write it as https://example.org/azkg/.`);
  return address.href.replace(/\/*$/, '/');
}

if (isCommand(import.meta.url)) {
  const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
  try {
    buildSite({ out: projectPath('site'), base });
    console.log('The site is in the folder site: any static host serves it, in any folder.');
    if (base === undefined) {
      console.log('Left out: oEmbed documents and canonical addresses, which need the public address of the site.');
      console.log('Say it with: npm run site -- --base https://example.org/azkg/');
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
