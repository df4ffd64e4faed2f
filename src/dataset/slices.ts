/** How long work may go on before the page gets its turn, in milliseconds: less than readers notice, even when they press a key. */
const SLICE = 10;

/** The same for work that a reader is waiting for: still no long task (https://www.w3.org/TR/longtasks-1/). */
export const LONG_SLICE = 40;

/**
 * Does long work in slices, between which the page goes on.
 * @param onPause Called before each pause with what the last step has given; what it throws ends the work.
 */
export async function inSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  onPause: (step: Step) => void = () => undefined,
  slice = SLICE,
): Promise<Result> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onPause(step.value);
    await pause();
    until = performance.now() + slice;
  }
}

/** The page's turn: what readers do, and what has to be painted. (Messages to oneself would go before the painting.) */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
