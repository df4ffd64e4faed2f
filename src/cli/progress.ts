/** Tells a person who waits what is being done; silent where nobody waits. */
export interface Progress {
  /** Something else begins, which may last. */
  step(what: string): void;
  /** So much of it is done. */
  at(done: number, total: number): void;
  /** Takes what was told off the screen. */
  end(): void;
}

/** Nothing is told before this, in milliseconds, nor more often than the second number says. */
const PATIENCE = 1000;
const PAUSE = 100;

const CLEAR_LINE = '\r\u001B[2K';

export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Progress in one line of a terminal, which is overwritten and in the end cleared.
 * @param now A clock in milliseconds.
 */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  const begin = now();
  let last = -Infinity;
  let what = '';
  let isShown = false;
  const tell = (text: string): void => {
    const time = now();
    if (!screen.isTTY || time - begin < PATIENCE || time - last < PAUSE) return;
    last = time;
    isShown = true;
    screen.write(`${CLEAR_LINE}${text} …`);
  };
  return {
    step(next) {
      what = next;
      last = -Infinity;
      tell(what);
    },
    at: (done, total) => tell(total > 0 ? `${what}: ${Math.floor((100 * done) / total)} %` : what),
    end() {
      if (isShown) screen.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
