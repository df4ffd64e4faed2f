import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { closingLine } from './closing-line.js';
import { projectPath } from './paths.js';

/** After this a file of tests counts as hung, in milliseconds. */
const TIMEOUT = 600_000;

/** The files of tests in folders of the project, in order. */
export function testFilesIn(folders: readonly string[]): string[] {
  return folders
    .map((folder) => projectPath(folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
}

/** Runs files of tests. Prints what fails and a closing line; passes are quiet. A run without tests has failed. */
export async function runNodeTests(runner: string, files: readonly string[]): Promise<void> {
  let passed = 0;
  let failed = 0;
  const tracks = new Map<string | undefined, Track>();
  const trackOf = (file: string | undefined): Track => {
    const track = tracks.get(file) ?? new Track();
    tracks.set(file, track);
    return track;
  };
  const fail = (file: string | undefined, error: unknown): void => {
    failed += 1;
    const name = [relative('.', file ?? ''), ...trackOf(file).names.filter((name) => name !== file)].join(' › ');
    console.log(`✖ ${name}\n${describe(error).replace(/^/gm, '  ')}`);
  };

  const tests = run({ files: [...files], concurrency: availableParallelism(), timeout: TIMEOUT });
  tests.on('test:start', ({ file, name, nesting }) => trackOf(file).begin(name, nesting));
  tests.on('test:pass', (test) => {
    const isLeaf = trackOf(test.file).end(test.nesting);
    if (!isLeaf || isPassedOver(test) || test.details.type === 'suite') return;
    if (test.name === test.file) fail(test.file, 'It holds no test.');
    else passed += 1;
  });
  tests.on('test:fail', (test) => {
    const isLeaf = trackOf(test.file).end(test.nesting);
    const { cause, failureType } = test.details.error as Error & { readonly failureType?: string };
    if (!isPassedOver(test) && (isLeaf || failureType !== 'subtestsFailed')) fail(test.file, cause);
  });
  tests.on('test:diagnostic', ({ message }) => message.startsWith('Error') && console.log(message));
  tests.on('test:stdout', ({ message }) => process.stdout.write(message));
  tests.on('test:stderr', ({ message }) => process.stdout.write(message));
  await finished(tests.resume());

  console.log(closingLine(runner, { passed, failed }));
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

/** Where a file of tests stands: the runner tells each test by itself, not what it is part of. */
class Track {
  /** The tests around the present one, and itself. */
  names: readonly string[] = [];
  #depth = 0;

  begin(name: string, nesting: number): void {
    this.names = [...this.names.slice(0, nesting), name];
  }

  /** Gives whether what ends here holds no other tests. */
  end(nesting: number): boolean {
    this.names = this.names.slice(0, nesting + 1);
    const isLeaf = this.#depth <= nesting;
    this.#depth = nesting;
    return isLeaf;
  }
}

function isPassedOver({ skip, todo }: { readonly skip?: string | boolean; readonly todo?: string | boolean }): boolean {
  return skip !== undefined || todo !== undefined;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line) && !line.includes('node:'));
  return [error.message, ...frames].join('\n');
}
