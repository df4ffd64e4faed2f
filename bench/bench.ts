import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { projectPath } from '../scripts/lib/paths.js';
import { tableText } from '../scripts/lib/table.js';
import type { Measured } from './budgets.js';
import { type Case, makeCases, SIZES } from './cases.js';
import { writeDocument } from './document.js';
import { startSite } from './pages.js';
import { type Phases, phasesOf } from './phases.js';
import { pureTimes } from './pure.js';
import { budgetTable, growthLines, growthTable, pureLines, verdictsOn } from './report.js';
import { inRounds, type Result } from './rounds.js';

const RAW = 'build/bench.json';

/** What a quick run still measures. */
const QUICK = 10_000;

/** What build/bench.json holds. */
export interface Run extends Measured {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly browser: string;
  readonly rounds: number;
  readonly phases: Phases | undefined;
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    date: { type: 'string' },
    report: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const run = values.report ? (JSON.parse(readFileSync(projectPath(RAW), 'utf8')) as Run) : await measure();
if (!values.report) writeFileSync(projectPath(RAW), JSON.stringify(run));
const verdicts = verdictsOn(run);
console.log(`\n${tableText(growthTable([...growthLines(run), ...pureLines(run)]))}\n${tableText(budgetTable(verdicts))}`);
const broken = verdicts.filter(({ isBroken }) => isBroken).length;
console.log(broken === 0 ? 'All budgets are held.' : `${broken} of ${verdicts.length} budgets are broken.`);
if (values.write) await writeDocument(run);
process.exitCode = broken === 0 ? 0 : 1;

async function measure(): Promise<Run> {
  const rounds = values.quick ? 1 : Number(values.rounds);
  const sizes = SIZES.filter((size) => !values.quick || size <= QUICK);
  const site = await startSite();
  try {
    const cases = chosen(await makeCases(sizes.at(-1)!));
    const { results, browser } = await inRounds(cases, rounds, site.url, tell);
    const phases = values.only ? undefined : await phasesOf(site.url, rounds);
    const pure = values.only ? {} : Object.fromEntries(sizes.map((size) => [size, pureTimes(size)]));
    return { ...circumstances(), browser, rounds, results, phases, pure };
  } finally {
    await site.close();
  }
}

/** Those that were asked for, and what they are compared with. */
function chosen(cases: readonly Case[]): readonly Case[] {
  const words = values.only?.split(',') ?? [''];
  const asked = cases.filter(({ name }) => words.some((word) => name.includes(word)));
  const yardsticks = new Set(asked.map(({ yardstick }) => yardstick));
  return cases.filter((one) => asked.includes(one) || yardsticks.has(one.name));
}

function circumstances(): Pick<Run, 'date' | 'commit' | 'machine'> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: projectPath(), encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain') !== '';
  return {
    date: values.date ?? git('show', '-s', '--format=%cs'),
    commit: git('rev-parse', '--short', 'HEAD') + (isChanged ? ' with changes' : ''),
    machine: `${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} at the end`,
  };
}

function tell({ name, round, numbers, fault }: Result): void {
  const { visible, longest } = numbers;
  const rest =
    fault ??
    (visible === undefined ? JSON.stringify(numbers, rounded) : `visible ${Math.round(visible)}, longest task ${longest}`);
  console.log(`${round + 1}  ${name}: ${rest}`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
