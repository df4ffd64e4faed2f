import { BUDGETS, TYPING, type Budget, type Measured, numbersOf, ratiosOf, type Verdict, verdictOn } from './budgets.js';
import { manyName, searchName, SIZES } from './cases.js';
import type { Line } from './plot.js';
import { exponentOf, medianOf, type Spread, spreadOf } from './statistics.js';

/** A table: its heads, and its rows. */
export type Table = readonly (readonly string[])[];

export function verdictsOn(measured: Measured): readonly Verdict[] {
  return BUDGETS.map((budget) => verdictOn(budget, measured));
}

/** Each budget with what was measured; what has not been measured is left out. */
export function budgetTable(verdicts: readonly Verdict[]): Table {
  const told = verdicts.filter(({ spread, fault }) => spread ?? fault);
  return [
    ['', 'what', 'where', 'at most', 'median', 'range'],
    ...told.map((verdict) => {
      const { what, from, limit, unit, spread, isBroken } = verdict;
      const mark = limit === undefined ? '' : isBroken ? '✖' : '✔';
      const most = limit === undefined ? '–' : amount(limit, unit);
      return [
        mark,
        what,
        from,
        most,
        ...(spread ? [amount(spread.median, unit), range(spread, unit)] : [verdict.fault ?? '', '']),
      ];
    }),
  ];
}

/** The numbers of all cases that load a page, in the order of the cases. */
export function loadTable(measured: Measured): Table {
  const names = [...new Set(measured.results.filter(({ numbers }) => 'work' in numbers).map(({ name }) => name))];
  const columns = ['visible', 'paint', 'longest', 'blocking', 'shift', 'style and layout', 'work', 'elements', 'nodes', 'heap'];
  return [
    ['page', '× static', ...columns],
    ...names.map((name) => [
      name,
      cell(ratiosOf(measured, name, 'visible'), '×'),
      ...columns.map((column) =>
        cell(numbersOf(measured, name, column), column === 'heap' ? 'MB' : column === 'shift' ? 'shift' : ''),
      ),
    ]),
  ];
}

/** What grows with the records of an `azkg-timeline` in the browser. */
export function growthLines(measured: Measured): readonly Line[] {
  const line = (title: string, valueAt: (count: number) => number): Line => ({
    title,
    points: SIZES.map((count) => [count, valueAt(count)] as const).filter(([, value]) => Number.isFinite(value)),
  });
  const inBrowser = (what: string, title: string, nameOf: (count: number) => string) =>
    line(title, (count) => medianOf(numbersOf(measured, nameOf(count), what)));
  return [
    inBrowser('visible since set', 'data set to first items visible', manyName),
    inBrowser('ready since set', 'data set to azkg-ready', manyName),
    ...TYPING.map((what) => inBrowser(what, what, searchName)),
    inBrowser('heap', 'heap with the host’s document, MB', manyName),
  ];
}

/** What grows of the functions in Node. */
export function pureLines({ pure }: Measured): readonly Line[] {
  const functions = Object.keys(Object.values(pure)[0] ?? {});
  return functions.map((title) => ({
    title,
    points: SIZES.flatMap((count) => (pure[count] ? [[count, pure[count][title]!] as const] : [])),
  }));
}

export function growthTable(lines: readonly Line[]): Table {
  return [
    ['ms', ...SIZES.map((count) => count.toLocaleString('en-US')), 'exponent'],
    ...lines.map(({ title, points }) => {
      const values = new Map(points);
      const large = points.filter(([count]) => count >= 1000);
      return [
        title,
        ...SIZES.map((count) => cell([values.get(count) ?? NaN], '')),
        large.length < 3 ? '–' : exponentOf(large).toFixed(2),
      ];
    }),
  ];
}

function cell(numbers: readonly number[], unit: Budget['unit'] | 'MB'): string {
  const spread = spreadOf(numbers);
  if (!spread) return '–';
  return spread.least === spread.most ? amount(spread.median, unit) : `${amount(spread.median, unit)} (${range(spread, unit)})`;
}

function range({ least, most }: Spread, unit: Parameters<typeof amount>[1]): string {
  const bare = unit === 'ms' || unit === 'kB' ? '' : unit;
  return `${amount(least, bare)}–${amount(most, bare)}`;
}

const DIGITS: { readonly [unit: string]: number } = { '×': 2, exponent: 2, MB: 1, shift: 4 };

function amount(value: number, unit: string): string {
  const digits = DIGITS[unit] ?? (value !== 0 && Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0);
  const text = value.toLocaleString('en-US', { maximumFractionDigits: digits });
  if (unit === '×') return `×${text}`;
  return unit === 'ms' || unit === 'kB' ? `${text} ${unit}` : text;
}
