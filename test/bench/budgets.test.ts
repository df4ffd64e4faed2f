import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUDGETS, type Measured, ratiosOf, verdictOn } from '../../bench/budgets.js';
import { exponentOf, spreadOf } from '../../bench/statistics.js';

const NAME = 'timeline, bundled';
const YARDSTICK = 'static timeline';

/** A round in which the timeline took so many times as long as static HTML. */
function rounds(...ratios: readonly number[]): Measured {
  const common = { load: 0, yardstick: YARDSTICK };
  return {
    pure: {},
    results: ratios.flatMap((ratio, round) => [
      { ...common, name: YARDSTICK, round, numbers: { visible: 100 * (round + 1) } },
      { ...common, name: NAME, round, numbers: { visible: 100 * (round + 1) * ratio } },
    ]),
  };
}

const budget = BUDGETS.find(({ from }) => from === NAME)!;

test('a page is compared with static HTML of the same round', () => {
  assert.deepEqual(
    ratiosOf(rounds(1.25, 3), NAME, 'visible').map((ratio) => ratio.toFixed(2)),
    ['1.25', '3.00'],
  );
});

test('the median decides whether a budget is broken', () => {
  assert.equal(verdictOn(budget, rounds(1.2, 1.4, 9)).isBroken, false);
  assert.equal(verdictOn(budget, rounds(1.2, 1.6, 1.7)).isBroken, true);
});

test('what did not finish breaks its budgets, and no other', () => {
  const unfinished = { ...rounds(1), results: [{ name: NAME, round: 0, load: 0, numbers: {}, fault: 'not done in 90 s' }] };
  const broken = BUDGETS.filter((one) => verdictOn(one, unfinished).isBroken);
  assert.deepEqual([...new Set(broken.map(({ from }) => from))], [NAME]);
});

test('what has not been measured is not broken', () => {
  assert.ok(!BUDGETS.some((one) => verdictOn(one, { results: [], pure: {} }).isBroken));
});

test('growth is told by its exponent', () => {
  const sizes = [1000, 10_000, 100_000];
  const growthOf = (cost: (size: number) => number) => exponentOf(sizes.map((size) => [size, cost(size)])).toFixed(2);
  assert.deepEqual([() => 7, (n: number) => 3 * n, (n: number) => n * n].map(growthOf), ['0.00', '1.00', '2.00']);
});

test('a spread has the middle of its numbers, and leaves out what is none', () => {
  assert.deepEqual(spreadOf([4, NaN, 1, 2, 3]), { median: 2.5, least: 1, most: 4 });
});
