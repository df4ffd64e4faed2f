import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped in. */
  readonly input?: string;
  readonly cwd?: string;
  /** As another user, where the test is run by one who may do anything. */
  readonly uid?: number;
}

const COMMAND = [process.execPath, '--import', import.meta.resolve('tsx'), projectPath('src/cli.ts')];

/** Runs the command line in a process of its own. */
export function azkg(args: readonly string[], options?: RunOptions): Promise<Result> {
  return run([...COMMAND, ...args], options);
}

/** The same with its output piped into a command of the shell, whose output it is then. */
export function azkgInto(reader: string, args: readonly string[], options?: RunOptions): Promise<Result> {
  return run(['sh', '-c', `"$@" | ${reader}`, 'sh', ...COMMAND, ...args], options);
}

function run([program = '', ...args]: readonly string[], { input = '', ...options }: RunOptions = {}): Promise<Result> {
  const child = spawn(program, args, options);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** A folder for a test, which is deleted after it. */
export function folderFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'azkg-cli-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file in a folder of the test, with a text or with a value as JSON. */
export function fileFor(context: TestContext, content: unknown = fixtureDocument, name = 'dataset.json'): string {
  const file = join(folderFor(context), name);
  writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2));
  return file;
}

interface Fields {
  [name: string]: unknown;
}

/** A copy of the fixture with other values at paths such as `events[0].date`; `undefined` deletes. */
export function documentWith(changes: { readonly [path: string]: unknown }): DatasetDocument {
  const copy = structuredClone(fixtureDocument);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() ?? '';
    const target = steps.reduce<unknown>((inner, step) => (inner as Fields)[step], copy) as Fields;
    if (value === undefined) Reflect.deleteProperty(target, last);
    else target[last] = value;
  }
  return copy;
}
