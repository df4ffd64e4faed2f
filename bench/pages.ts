import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../scripts/lib/paths.js';
import { startServer, type RunningServer } from '../scripts/serve.js';
import { prerender } from '../src/prerender.js';
import type { DatasetDocument } from '../src/dataset/types.js';
import { manyDocument } from '../test/fixtures/many.js';

/** What is made for the benchmark, beside what is built. */
const SITE = projectPath('build', 'bench', 'site');

/** The built scripts with the names of their functions (bench/named.ts). */
export const NAMED = projectPath('build', 'bench', 'named');

/** Of which folder the script is: what is built, or the same with the names of its functions. */
export type Build = 'dist' | 'named';

/** As the README has it for pages that must not move. */
const script = (from: Build) => `<script type="module" src="/${from}/azkg.js" blocking="render"></script>`;

/** What is drawn already need not wait for the script. */
const LATER_SCRIPT = '<script type="module" src="/dist/azkg.js"></script>';

const manyFile = (count: number) => `many-${count}.json`;

const documents = new Map<number, DatasetDocument>();

/** The same records for the pages and for what is expected of them. */
export function documentOf(count: number): DatasetDocument {
  const document = documents.get(count) ?? manyDocument(count);
  documents.set(count, document);
  return document;
}

/** Makes an empty folder with what all pages have. */
export async function startSite(): Promise<RunningServer> {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  write('page.css', PAGE_CSS);
  write('host.js', await bundled('host'));
  return startServer({
    port: 0,
    mounts: [
      ['/dist/', projectPath('dist')],
      ['/named/', NAMED],
      ['/demo/', projectPath('demo')],
      ['/', SITE],
    ],
  });
}

/** A script for pages (bench/page). */
export async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [projectPath('bench', 'page', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

function write(name: string, text: string): void {
  writeFileSync(join(SITE, name), text);
}

function writeMany(count: number): void {
  if (!existsSync(join(SITE, manyFile(count)))) write(manyFile(count), JSON.stringify(documentOf(count)));
}

/** A host page: something stands before the view, and something after it, which a view that comes late would push down. */
function page(head: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">${head}</head>
<body><header><h1>Host page</h1><p>A paragraph of the host page that stands before the view.</p></header>
<main>${main}</main>
<footer><h2>After the view</h2><p>What a view that comes late pushes down.</p></footer></body></html>`;
}

const PAGE_CSS = 'body { font: 16px/1.45 "DejaVu Sans", sans-serif; margin: 0 auto; max-width: 1000px; padding: 0 16px }';

/** Elements with the bundled dataset. */
export function writeBundled(name: string, markup: string, from: Build = 'dist'): void {
  write(name, page(script(from), markup));
}

interface ByData {
  readonly attributes?: { readonly [name: string]: string };
  readonly times?: number;
  readonly from?: Build;
}

/** An element, or several, that a script gives so many records. */
export function writeByData(
  name: string,
  tag: string,
  count: number,
  { attributes = {}, times = 1, from = 'dist' }: ByData = {},
): void {
  writeMany(count);
  const given = `data-records="${manyFile(count)}" data-tag="${tag}" data-attributes='${JSON.stringify(attributes)}' data-times="${times}"`;
  write(name, page(`${script(from)}<script src="host.js" ${given} defer></script>`, ''));
}

/** An element that fetches so many records. */
export function writeBySrc(name: string, tag: string, count: number): void {
  writeMany(count);
  write(name, page(script('dist'), `<${tag} src="${manyFile(count)}"></${tag}>`));
}

/** A tag, drawn ahead. */
async function drawn(markup: string, count?: number): Promise<string> {
  const read = () => Promise.resolve(count === undefined ? undefined : documentOf(count));
  const { html, problems } = await prerender(markup, { stylesheets: '/dist/styles/', read });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return html;
}

export async function writePrerendered(name: string, tag: string): Promise<void> {
  // As docs/recipes/without-javascript.md has it for pages under a strict policy.
  const preload = `<link rel="preload" as="style" href="/dist/styles/${tag}.css">`;
  write(name, page(preload + LATER_SCRIPT, await drawn(`<${tag}></${tag}>`)));
}

/**
 * The yardstick: what the element draws, word by word and box by box, as a page that somebody wrote by hand, with the same rules in
 * a stylesheet; without scripts and without shadow roots.
 */
export async function writeStatic(name: string, tag: string, count?: number): Promise<void> {
  const source = count === undefined ? `<${tag}></${tag}>` : `<${tag} src="${manyFile(count)}"></${tag}>`;
  const template = /<template[^>]*>(.*)<\/template>/s.exec(await drawn(source, count))![1]!;
  const markup = template.replace(/<link [^>]*>/g, '').replace(/<\/?slot[^>]*>/g, '');
  write(`${tag}.css`, withoutHost(readFileSync(projectPath('dist', 'styles', `${tag}.css`), 'utf8')));
  write(name, page(`<link rel="stylesheet" href="${tag}.css">`, `<div class="view">${markup}</div>`));
}

function withoutHost(css: string): string {
  return css.replace(/:host\(([^)]*)\)/g, '.view:is($1)').replaceAll(':host', '.view');
}

/** The barest page of the same records: the list of `azkg export --format html`. */
export function writePlain(name: string): void {
  const text = readFileSync(projectPath('dist', 'azkg.html'), 'utf8');
  write(name, page('', text));
}
