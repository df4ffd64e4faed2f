import { type Browser } from 'playwright-core';
import { buildNamed } from './named.js';
import { bundled, writeBundled, writeByData } from './pages.js';
import type { Table } from './report.js';
import { medianOf } from './statistics.js';
import { launch, metricsOf, type Numbers, settle, visit } from './visit.js';

const SAMPLE_EVERY = 200;
const TOP = 20;

/** Milliseconds of the main thread, from the navigation to a page at rest. */
export interface Phases {
  /** By view, then by phase: the median of the rounds. */
  readonly views: { readonly [view: string]: Numbers };
  /** By function of the view of the bundled dataset, the greatest first. */
  readonly functions: readonly (readonly [name: string, milliseconds: number])[];
}

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Frame[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What a sample belongs to: the first of these whose function is anywhere on the stack. */
const PHASES: readonly (readonly [phase: string, functions: readonly string[]])[] = [
  ['garbage collection', ['(garbage collector)']],
  ['parse of JSON', ['parseJson']],
  ['check of the document', ['openDataset', 'openHostDataset']],
  ['choice of records', ['willUpdate']],
  ['templates to DOM', ['update', 'performUpdate']],
];

/** Waiting, the browser's own work, and the probe, which is the first to ask for the layout of a frame. */
const NOT_OURS = ['(idle)', '(program)', 'isOnScreen'];

/** Built-in functions have no frame of their own in a profile. */
const NAMED_PARSE = '{ const { parse } = JSON; JSON.parse = function parseJson(...given) { return parse(...given); }; }';

const REST = 'evaluation of scripts, and the rest of them';

const TAG = 'azkg-timeline';

const SIZES = [150, 10_000];

/** Writes the pages whose phases are told, and gives their addresses. */
function writeViews(): { readonly [view: string]: string } {
  writeBundled('timeline-named.html', `<${TAG}></${TAG}>`, 'named');
  for (const size of SIZES) writeByData(`data-${size}-named.html`, TAG, size, { from: 'named' });
  const bySize = SIZES.map((size) => [`${size} by data`, `data-${size}-named.html`] as const);
  return { 'timeline, bundled': 'timeline-named.html', ...Object.fromEntries(bySize) };
}

const ITEM = `${TAG} >>> [part~=item]`;

/** Profiles the views, in as many rounds. */
export async function phasesOf(site: string, rounds: number): Promise<Phases> {
  await buildNamed();
  const pages = writeViews();
  const probe = await bundled('probe');
  const profiles: { readonly [view: string]: { readonly profile: Profile; readonly metrics: Numbers }[] } = Object.fromEntries(
    Object.keys(pages).map((view) => [view, []]),
  );
  for (let round = 0; round < rounds; round++) {
    const browser = await launch();
    for (const [view, path] of Object.entries(pages)) profiles[view]!.push(await profiled(browser, probe, site, path));
    await browser.close();
  }
  const views = Object.entries(profiles).map(([view, all]) => {
    const rows = all.map(({ profile, metrics }) => ({ ...phasesIn(profile), ...metrics }));
    return [
      view,
      Object.fromEntries(Object.keys(rows[0]!).map((phase) => [phase, medianOf(rows.map((row) => row[phase] ?? 0))])),
    ];
  });
  const functions = sums(profiles['timeline, bundled']!.flatMap(({ profile }) => [...selfTimes(profile)]));
  return {
    views: Object.fromEntries(views) as Phases['views'],
    functions: [...functions]
      .sort(([, a], [, b]) => b - a)
      .slice(0, TOP)
      .map(([name, time]) => [name, time / rounds]),
  };
}

async function profiled(browser: Browser, probe: string, site: string, path: string) {
  return visit(browser, probe, { address: `${site}empty.html`, item: ITEM, slowdown: 1 }, async (opened) => {
    const { page, cdp } = opened;
    await page.waitForLoadState('load');
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
    await page.addInitScript({ content: NAMED_PARSE });
    const before = await metricsOf(opened);
    await cdp.send('Profiler.start');
    await page.goto(site + path);
    await settle(opened);
    const { profile } = await cdp.send('Profiler.stop');
    const after = await metricsOf(opened);
    const since = (name: string) => (after[name]! - (after[name]! < before[name]! ? 0 : before[name]!)) * 1000;
    const metrics = { style: since('RecalcStyleDuration'), layout: since('LayoutDuration') };
    return { profile: profile as Profile, metrics };
  });
}

function phasesIn(profile: Profile): Numbers {
  const names = stacksOf(profile);
  const all = durationsOf(profile).flatMap(([id, duration]): readonly (readonly [string, number])[] => {
    const stack = names.get(id)!;
    if (NOT_OURS.some((name) => stack.includes(name))) return [];
    const [phase = REST] = PHASES.find(([, functions]) => functions.some((name) => stack.includes(name))) ?? [];
    return [[phase, duration]];
  });
  return {
    ...Object.fromEntries([...PHASES.map(([phase]) => phase), REST].map((phase) => [phase, 0])),
    ...Object.fromEntries(sums(all)),
  };
}

/** What each function took itself, by its name. */
function selfTimes(profile: Profile): Map<string, number> {
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  return sums(
    durationsOf(profile).flatMap(([id, duration]) => {
      const { functionName, url } = frames.get(id)!;
      if (functionName === '(idle)') return [];
      const file = url.split('/').at(-1)!.split('?')[0]!;
      return [[`${functionName || '(anonymous)'}${file && ` in ${file}`}`, duration] as const];
    }),
  );
}

/** The names of the functions from the outermost to the one that is running, by frame. */
function stacksOf({ nodes }: Profile): Map<number, readonly string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, readonly string[]>();
  const walk = ({ id, callFrame, children = [] }: Frame, above: readonly string[]): void => {
    const stack = [...above, callFrame.functionName];
    stacks.set(id, stack);
    for (const child of children) walk(byId.get(child)!, stack);
  };
  walk(nodes[0]!, []);
  return stacks;
}

function durationsOf({ samples, timeDeltas }: Profile): readonly (readonly [id: number, milliseconds: number])[] {
  return samples.map((id, i) => [id, (timeDeltas[i + 1] ?? 0) / 1000]);
}

function sums(entries: readonly (readonly [string, number])[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const [name, value] of entries) all.set(name, (all.get(name) ?? 0) + value);
  return all;
}

export function phaseTable({ views }: Phases): Table {
  const names = Object.keys(views);
  const phases = Object.keys(Object.values(views)[0]!);
  return [['ms', ...names], ...phases.map((phase) => [phase, ...names.map((name) => views[name]![phase]!.toFixed(1))])];
}

export function functionTable({ functions }: Phases): Table {
  return [['function', 'ms itself'], ...functions.map(([name, time]) => [name, time.toFixed(1)])];
}
