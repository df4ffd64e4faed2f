import { manyName, searchName, SIZES, slowed, SLOWDOWNS } from './cases.js';
import type { Result } from './rounds.js';
import { exponentOf, medianOf, type Spread, spreadOf } from './statistics.js';
import type { Numbers } from './visit.js';

/** All that has been measured. */
export interface Measured {
  readonly results: readonly Result[];
  /** Of the functions in Node, by the number of records. */
  readonly pure: { readonly [count: string]: Numbers };
}

/** A number to hold. */
export interface Budget {
  readonly what: string;
  readonly unit: '×' | 'ms' | 'kB' | 'exponent' | 'shift' | '';
  /** Absent where the number is only told. */
  readonly limit?: number;
  /** The case that it comes from. */
  readonly from: string;
  readonly of: (measured: Measured) => readonly number[];
}

/** A budget with what became of it. */
export interface Verdict extends Budget {
  readonly spread: Spread | undefined;
  readonly fault: string | undefined;
  readonly isBroken: boolean;
}

/** How much two measurements of the same thing may differ before one is called slower. */
const SAME = 1.1;

/** The exponents of what grows as its records do come out a little above 1: caches hold less of more. */
const LINEAR = 1.2;
const SUBLINEAR = 0.9;

const SINCE_SET = 'visible since set';

/** What a reader does in a search, and waits for. */
export const TYPING = ['first key', 'narrow key', 'broad key', 'clear', 'facet'] as const;

export const BUDGETS: readonly Budget[] = [
  ...SLOWDOWNS.flatMap((slowdown) => [
    ...['timeline, bundled', 'agreements, bundled', '150 by data', '150 by src'].map((name) =>
      ratio('first items visible', slowed(name, slowdown), 'visible', 1.5),
    ),
    ratio('first contentful paint', slowed('timeline, prerendered', slowdown), 'paint', SAME),
    ratio('first items visible', slowed('timeline, prerendered', slowdown), 'visible', SAME),
    plain('layout shift', slowed('timeline, prerendered', slowdown), 'shift', 'shift', 0),
    // A host has its records when it sets them: fetching and parsing them is not part of it.
    ratio(
      'data set to first items visible, against static HTML of 150',
      slowed(manyName(10_000), slowdown),
      SINCE_SET,
      2,
      'visible',
    ),
    ratio(
      'data set to first items visible, against static HTML of 150',
      slowed(manyName(100_000), slowdown),
      SINCE_SET,
      undefined,
      'visible',
    ),
  ]),
  plain('longest task after parsing', slowed(manyName(10_000), 4), 'longest since set', 'ms', 200),
  plain('longest task after parsing', slowed(manyName(100_000), 4), 'longest since set', 'ms', 200),
  ...['timeline', 'explorer'].flatMap((what) =>
    (
      [
        [10_000, 50],
        [100_000, 150],
      ] as const
    ).flatMap(([count, limit]) =>
      TYPING.map((key) => plain(`${key} to painted result`, searchName(count, what), key, 'ms', limit)),
    ),
  ),
  plain('frames over 50 ms', 'scrolled through 10000', 'long frames', '', 0),
  plain('longest frame', 'scrolled through 10000', 'longest frame', 'ms'),
  plain('looks at which nothing was there', 'scrolled through 10000', 'blank looks', '', 0),
  {
    what: 'layout shift of the demo page that moves most',
    ...{ unit: 'shift', limit: 0, from: 'demo/' },
    of: ({ results }) => {
      const shifts = results.filter(({ name }) => name.startsWith('demo/')).map(({ numbers }) => numbers['shift'] ?? NaN);
      return shifts.length > 0 ? [Math.max(...shifts)] : [];
    },
  },
  ...['azkg-timeline', 'azkg-agreement-list'].flatMap((tag) => [
    plain('nodes kept', `mounted 100 times, ${tag}`, 'kept nodes', '', 0),
    plain('listeners kept', `mounted 100 times, ${tag}`, 'kept listeners', '', 0),
    plain('memory kept', `mounted 100 times, ${tag}`, 'kept heap', 'kB', 100),
  ]),
  ...['bundled', '1000 by data'].flatMap((what) => [
    plain('style sheets', `100 elements, ${what}`, 'style sheets', ''),
    plain('copies of a record', `100 elements, ${what}`, 'copies of a record', '', 1),
    furtherElement(what, 'heap', 'kB', 1000),
    furtherElement(what, 'nodes', '', 1),
  ]),
  ...['visible since set', 'ready since set', 'heap'].map((what) => grows(what, (count) => manyName(count), LINEAR)),
  ...TYPING.map((what) => grows(what, (count) => searchName(count), LINEAR)),
  ...[
    'openDataset',
    'select: words, first time',
    'select: words',
    'select: type',
    'select: topic and years',
    'optionsOf: topic',
  ].map((what) => growsInNode(what, LINEAR)),
  growsInNode('select: one person', SUBLINEAR),
];

export function verdictOn(budget: Budget, measured: Measured): Verdict {
  const spread = spreadOf(budget.of(measured));
  const fault = measured.results.find(
    ({ name, fault: reason }) => reason && (budget.from.endsWith('/') ? name.startsWith(budget.from) : name === budget.from),
  )?.fault;
  const isOver = budget.limit !== undefined && spread !== undefined && spread.median > budget.limit;
  return { ...budget, spread, fault, isBroken: isOver || (fault !== undefined && budget.limit !== undefined) };
}

/** The numbers of a case, a round each. */
export function numbersOf({ results }: Measured, name: string, what: string): readonly number[] {
  return results.filter((result) => result.name === name).flatMap(({ numbers }) => numbers[what] ?? []);
}

/** To the yardstick, in the same round. */
export function ratiosOf({ results }: Measured, name: string, what: string, whatOfBase = what): readonly number[] {
  return results.flatMap(({ name: other, round, yardstick, numbers }) => {
    const base = results.find((result) => result.name === yardstick && result.round === round)?.numbers[whatOfBase];
    return other === name && base && numbers[what] !== undefined ? numbers[what] / base : [];
  });
}

/** @param base What is taken of the yardstick, if that is another number. */
function ratio(what: string, from: string, number: string, limit?: number, base = number): Budget {
  return {
    what,
    unit: '×',
    from,
    ...(limit !== undefined && { limit }),
    of: (measured) => ratiosOf(measured, from, number, base),
  };
}

function plain(what: string, from: string, number: string, unit: Budget['unit'], limit?: number): Budget {
  return { what, unit, from, ...(limit !== undefined && { limit }), of: (measured) => numbersOf(measured, from, number) };
}

/** What each of ninety elements adds to ten. */
function furtherElement(what: string, number: string, unit: Budget['unit'], factor: number): Budget {
  const from = `100 elements, ${what}`;
  return {
    ...{ what: `${number} of one element more`, unit, from },
    of: (measured) => {
      const few = medianOf(numbersOf(measured, `10 elements, ${what}`, number));
      return numbersOf(measured, from, number).map((value) => ((value - few) / 90) * factor);
    },
  };
}

function grows(what: string, nameOf: (count: number) => string, limit: number): Budget {
  return {
    ...{ what: `growth of ${what}`, unit: 'exponent', limit, from: nameOf(1000).replace('1000', 'N') },
    of: (measured) => exponent((count) => medianOf(numbersOf(measured, nameOf(count), what))),
  };
}

function growsInNode(what: string, limit: number): Budget {
  return {
    ...{ what: `growth of ${what}`, unit: 'exponent', limit, from: 'in Node' },
    of: ({ pure }) => exponent((count) => pure[count]?.[what] ?? NaN),
  };
}

/** From a thousand records on: below, what does not grow outweighs what does. */
function exponent(valueAt: (count: number) => number): readonly number[] {
  const points = SIZES.filter((count) => count >= 1000).map((count) => [count, valueAt(count)] as const);
  const known = points.filter(([, value]) => Number.isFinite(value));
  return known.length < 3 ? [] : [exponentOf(known)];
}
