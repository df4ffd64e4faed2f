/** How many tests of a runner passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The line with which a test runner closes: `unit: 12 passed, 0 failed`. */
export function closingLine(runner: string, counts: Counts): string {
  return `${runner}: ${totalLine(counts)}`;
}

/** The line with which `npm test` closes: `34 passed, 0 failed`. */
export function totalLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** What a runner's output says in its closing line. */
export function countsIn(output: string): Counts | undefined {
  const [, passed, failed] = /^\w+: (\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}
