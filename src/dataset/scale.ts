/** How many steps an axis has at most: more than that is noise beside bars that say their value themselves. */
const MOST_STEPS = 5;

/** Round numbers from 0 to the first that is not below `max`, in steps of 1, 2 or 5 times a power of ten; counts in whole steps. */
export function roundTicks(max: number, isWhole: boolean): number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1];
  const least = max / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = Math.max([1, 2, 5, 10].find((factor) => factor * power >= least)! * power, isWhole ? 1 : 0);
  const steps = Math.ceil(max / step);
  return Array.from({ length: steps + 1 }, (_, i) => exact(i * step));
}

/** Large numbers are read in these: 25.8 million. */
export const SCALES = [
  ['billion', 1e9],
  ['million', 1e6],
] as const;

export type ScaleName = (typeof SCALES)[number][0];

/** The name and size of the scale for numbers up to `max`; none where the numbers can stand as they are. */
export function scaleFor(max: number): readonly [ScaleName, number] | undefined {
  return SCALES.find(([, size]) => max >= size);
}

/** Without the traces of binary fractions: 3 × 0.1 is 0.3. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
