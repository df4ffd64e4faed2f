import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';

/** A program that this process has started. */
export interface Child {
  readonly stdout: Readable;
  /** Waits for something that the program does, and fails if it ends before. */
  waitFor<T>(something: Promise<T>): Promise<T>;
  /** Ends the program and all that it has started. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

process.on('exit', () => running.forEach(end));
// By themselves these signals end a process without its `exit` event.
for (const signal of ['SIGHUP', 'SIGTERM'] as const) process.once(signal, () => process.exit(128 + constants.signals[signal]));

/** Starts a program that ends with this process at the latest, however that ends. */
export function startChild(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child {
  // In a group of its own, so that those it starts can be ended with it.
  const child = spawn(command, args, { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout.resume();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const silent = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => running.delete(child));
  return {
    stdout: child.stdout,
    waitFor: (something) =>
      Promise.race([
        something,
        silent.then(() => {
          throw new Error(`${[command, ...args].join(' ')} has ended.\n${said}`.trim());
        }),
      ]),
    stop: () => {
      end(child);
      return ended;
    },
  };
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended already.
  }
}
