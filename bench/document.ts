import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { projectPath } from '../scripts/lib/paths.js';
import type { Run } from './bench.js';
import { budgetTable, growthLines, growthTable, loadTable, pureLines, type Table, verdictsOn } from './report.js';
import { type Line, plotOf } from './plot.js';
import { phaseTable, functionTable } from './phases.js';
import { spreadOf } from './statistics.js';

const DOCUMENT = 'docs/performance.md';
const START = '<!-- results: written by `npm run bench -- --write` -->';
const END = '<!-- end of results -->';

/** Puts the results of a run into the document. */
export async function writeDocument(run: Run): Promise<void> {
  if (!run.phases) throw new Error(`${DOCUMENT} tells of all cases: leave out --only.`);
  const path = projectPath(DOCUMENT);
  const document = readFileSync(path, 'utf8');
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} lacks the lines "${START}" and "${END}".`);
  for (const [name, lines] of Object.entries(growths(run)))
    writeFileSync(projectPath('docs', pictureOf(name)), plotOf(`Growth in ${name}`, 'ms', lines));
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  writeFileSync(path, await format(`${before}${START}\n\n${results(run)}\n\n${END}${after}`, options));
}

/** What grows, by where it runs. */
function growths(run: Run): { readonly [where: string]: readonly Line[] } {
  return { Chromium: growthLines(run), Node: pureLines(run) };
}

const pictureOf = (where: string) => `performance-${where.toLowerCase()}.svg`;

function results(run: Run): string {
  const load = spreadOf(run.results.map((result) => result.load));
  const about = [
    `${run.date}, commit ${run.commit}; ${run.machine}; Chromium ${run.browser}; ${run.rounds} round${run.rounds === 1 ? '' : 's'}`,
    load ? `; load average ${load.least.toFixed(1)}–${load.most.toFixed(1)}.` : '.',
  ].join('');
  const parts: readonly (readonly [title: string, table: Table, picture?: string])[] = [
    ['Budgets', budgetTable(verdictsOn(run))],
    ['Pages', loadTable(run)],
    ...Object.entries(growths(run)).map(
      ([where, lines]) => [`Growth in ${where}`, growthTable(lines), pictureOf(where)] as const,
    ),
    ...(run.phases
      ? ([
          ['Phases', phaseTable(run.phases)],
          ['Where the time goes', functionTable(run.phases)],
        ] as const)
      : []),
  ];
  return [
    about,
    ...parts.flatMap(([title, table, picture]) => [
      `### ${title}`,
      markdown(table),
      ...(picture ? [`![${title}](${picture})`] : []),
    ]),
  ].join('\n\n');
}

function markdown([head, ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}
