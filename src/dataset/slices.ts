/** How long work may go on before the page gets its turn, in milliseconds: at a quarter of the speed it still is no long task. */
const SLICE = 12;

/**
 * Does long work in slices, between which the page goes on.
 * @param onPause Called before each pause with what the last step has given; what it throws ends the work.
 */
export async function inSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  onPause: (step: Step) => void = () => undefined,
): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onPause(step.value);
    await pause();
    until = performance.now() + SLICE;
  }
}

/** The page's turn: what readers do, and what has to be painted. (Messages to oneself would go before the painting.) */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
