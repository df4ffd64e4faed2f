/** The middle of numbers, and between which they lie. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Absent where there are no numbers. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
    least: sorted[0]!,
    most: sorted.at(-1)!,
  };
}

export function medianOf(numbers: readonly number[]): number {
  return spreadOf(numbers)?.median ?? NaN;
}

/** The b of y = a · x^b that comes nearest: 1 where y grows as x does, 0 where it does not grow. */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.filter(([, y]) => y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const [meanX, meanY] = [0, 1].map((i) => logs.reduce((sum, log) => sum + log[i]!, 0) / logs.length);
  const rise = logs.reduce((sum, [x, y]) => sum + (x - meanX!) * (y - meanY!), 0);
  const run = logs.reduce((sum, [x]) => sum + (x - meanX!) ** 2, 0);
  return rise / run;
}
