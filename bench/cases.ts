import { readdirSync } from 'node:fs';
import { projectPath } from '../scripts/lib/paths.js';
import { mounted, scrolled, together } from './life.js';
import { loaded, shifted } from './load.js';
import * as pages from './pages.js';
import { searched } from './search.js';
import type { Numbers, Opened } from './visit.js';

/** A page, and what is measured on it. */
export interface Case {
  readonly name: string;
  /** Address of the page in the site of the benchmark. */
  readonly path: string;
  /** Path to the records: see bench/page/probe.ts. */
  readonly item: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** What it is compared with, in the same round. */
  readonly yardstick?: string;
  readonly measure: (opened: Opened) => Promise<Numbers>;
}

const TIMELINE = 'azkg-timeline';
const AGREEMENTS = 'azkg-agreement-list';
const FLAT = 'main [part~=item]';
const inside = (tag: string) => `${tag} >>> [part~=item]`;

/** With the processor as it is, and as one that is four times slower. */
export const SLOWDOWNS = [1, 4] as const;

export const SIZES = [100, 1000, 10_000, 100_000] as const;

/** The name of a case on a slower processor. */
export const slowed = (name: string, slowdown: number) => (slowdown === 1 ? name : `${name}, CPU ÷${slowdown}`);

export const manyName = (count: number) => `${count} by data`;
export const searchName = (count: number, what = 'timeline') => `search in ${count}, ${what}`;

/**
 * Writes the pages, and lists what is to be measured on them.
 * @param largest With more records than that nothing is measured.
 */
export async function makeCases(largest: number): Promise<Case[]> {
  const sizes = SIZES.filter((size) => size <= largest);
  return [...(await loads()), ...growth(sizes), ...searches(sizes), ...lives(), ...many(), ...demos()];
}

async function loads(): Promise<Case[]> {
  await pages.writeStatic('static-timeline.html', TIMELINE);
  await pages.writeStatic('static-agreements.html', AGREEMENTS);
  pages.writeBundled('timeline.html', `<${TIMELINE}></${TIMELINE}>`);
  pages.writeBundled('agreements.html', `<${AGREEMENTS}></${AGREEMENTS}>`);
  await pages.writePrerendered('prerendered.html', TIMELINE);
  pages.writePlain('plain.html');
  pages.writeByData('data-150.html', TIMELINE, 150);
  pages.writeBySrc('src-150.html', TIMELINE, 150);
  await pages.writeStatic('static-150.html', TIMELINE, 150);
  return SLOWDOWNS.flatMap((slowdown) => {
    const load = (name: string, path: string, item: string, yardstick?: string): Case => ({
      ...{ name: slowed(name, slowdown), path, item, slowdown, measure: loaded },
      ...(yardstick && { yardstick: slowed(yardstick, slowdown) }),
    });
    return [
      load('static timeline', 'static-timeline.html', FLAT),
      load('plain list', 'plain.html', 'main li', 'static timeline'),
      load('timeline, bundled', 'timeline.html', inside(TIMELINE), 'static timeline'),
      load('timeline, prerendered', 'prerendered.html', inside(TIMELINE), 'static timeline'),
      load('static agreements', 'static-agreements.html', FLAT),
      load('agreements, bundled', 'agreements.html', inside(AGREEMENTS), 'static agreements'),
      load('static 150', 'static-150.html', FLAT),
      load('150 by data', 'data-150.html', inside(TIMELINE), 'static 150'),
      load('150 by src', 'src-150.html', inside(TIMELINE), 'static 150'),
    ];
  });
}

function growth(sizes: readonly number[]): Case[] {
  return sizes.flatMap((count) => {
    const path = `data-${count}.html`;
    pages.writeByData(path, TIMELINE, count);
    return SLOWDOWNS.filter((slowdown) => slowdown === 1 || count >= 10_000).map((slowdown) => ({
      ...{ name: slowed(manyName(count), slowdown), path, item: inside(TIMELINE), slowdown, measure: loaded },
      yardstick: slowed('static 150', slowdown),
    }));
  });
}

function searches(sizes: readonly number[]): Case[] {
  const timelines = sizes.map((count) => search(count, 'timeline', TIMELINE, inside(TIMELINE)));
  const explorers = sizes
    .filter((count) => count >= 10_000)
    .map((count) => search(count, 'explorer', 'azkg-explorer', `azkg-explorer >>> ${inside(TIMELINE)}`));
  return [...timelines, ...explorers];
}

function search(count: number, what: string, tag: string, item: string): Case {
  const path = `search-${what}-${count}.html`;
  pages.writeByData(path, tag, count, { attributes: { controls: '' } });
  return { name: searchName(count, what), path, item, slowdown: 1, measure: searched(count) };
}

function lives(): Case[] {
  pages.writeBundled('empty.html', '');
  const mounts = [TIMELINE, AGREEMENTS].map((tag): Case => {
    return { name: `mounted 100 times, ${tag}`, path: 'empty.html', item: inside(tag), slowdown: 1, measure: mounted(tag) };
  });
  return [
    ...mounts,
    { name: 'scrolled through 10000', path: 'data-10000.html', item: inside(TIMELINE), slowdown: 1, measure: scrolled },
  ];
}

function many(): Case[] {
  const few = { limit: '3' };
  const measure = together(TIMELINE);
  return [10, 100].flatMap((times) => {
    pages.writeBundled(`elements-${times}.html`, `<${TIMELINE} limit="3"></${TIMELINE}>`.repeat(times));
    pages.writeByData(`elements-data-${times}.html`, TIMELINE, 1000, { attributes: few, times });
    const item = inside(TIMELINE);
    return [
      { name: `${times} elements, bundled`, path: `elements-${times}.html`, item, slowdown: 1, measure },
      { name: `${times} elements, 1000 by data`, path: `elements-data-${times}.html`, item, slowdown: 1, measure },
    ];
  });
}

function demos(): Case[] {
  const files = readdirSync(projectPath('demo')).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    return { name: `demo/${file}`, path: `demo/${file}`, item: 'main', slowdown: 1, measure: shifted };
  });
}
