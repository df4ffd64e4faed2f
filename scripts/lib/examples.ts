import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectPath } from './paths.js';

/** The package as npm packs it, by the name that it has beside an example. */
const TARBALL = 'azkg-elements.tgz';
const PACKED = `file:${TARBALL}`;

/** What of package.json and of package-lock.json matters here. */
interface Manifest {
  readonly version?: string;
  readonly dependencies: { [name: string]: string };
}
interface Lock {
  readonly packages: { [path: string]: Manifest & { resolved?: string; integrity?: string } };
}

/** The names of all examples: the folders of `examples/` with a package.json. */
export function exampleNames(): string[] {
  return readdirSync(projectPath('examples'))
    .filter((name) => existsSync(projectPath('examples', name, 'package.json')))
    .sort();
}

export function packageVersion(): string {
  return (readJson(projectPath('package.json')) as Required<Manifest>).version;
}

/**
 * Copies an example to `build/examples/`, with the package as it is now in the place of the published one. Other packages are
 * installed only if they are not there in the versions that the example has locked. Gives the folder.
 */
export function installExample(name: string): string {
  const source = projectPath('examples', name);
  const folder = projectPath('build/examples', name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  const isOwn = (path: string): boolean => !['node_modules', 'dist', '.angular'].includes(basename(path));
  cpSync(source, folder, { recursive: true, filter: isOwn });
  pack(folder);

  const manifest = readJson(join(source, 'package.json')) as Manifest;
  const lock = readJson(join(source, 'package-lock.json')) as Lock;
  manifest.dependencies['azkg-elements'] = PACKED;
  lock.packages['']!.dependencies['azkg-elements'] = PACKED;
  lock.packages['node_modules/azkg-elements']!.resolved = PACKED;
  writeJson(join(folder, 'package.json'), manifest);
  writeJson(join(folder, 'package-lock.json'), lock);

  const stamp = join(folder, 'node_modules/.installed.json');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== JSON.stringify(lock)) {
    npm(folder, ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']);
    writeFileSync(stamp, JSON.stringify(lock));
  }
  const installed = join(folder, 'node_modules/azkg-elements');
  rmSync(installed, { recursive: true });
  mkdirSync(installed);
  run('tar', ['-xzf', join('../..', TARBALL), '--strip-components=1'], installed);
  return folder;
}

/** Writes the lockfile of an example anew, for the present version of the package, whether it is published yet or not. */
export function lockExample(name: string): void {
  const source = projectPath('examples', name);
  const folder = mkdtempSync(join(tmpdir(), 'azkg-lock-'));
  const manifest = readJson(join(source, 'package.json')) as Manifest;
  const dependencies = { ...manifest.dependencies, 'azkg-elements': packageVersion() };
  pack(folder);
  writeJson(join(folder, 'package.json'), { ...manifest, dependencies: { ...dependencies, 'azkg-elements': PACKED } });
  npm(folder, ['install', '--package-lock-only', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund']);

  const lock = readJson(join(folder, 'package-lock.json')) as Lock;
  lock.packages['']!.dependencies['azkg-elements'] = dependencies['azkg-elements'];
  const own = lock.packages['node_modules/azkg-elements']!;
  delete own.resolved;
  delete own.integrity;
  writeJson(join(source, 'package.json'), { ...manifest, dependencies });
  writeJson(join(source, 'package-lock.json'), lock);
  rmSync(folder, { recursive: true });
}

function pack(folder: string): void {
  const packed = npm(projectPath(), ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  cpSync(join(folder, filename), join(folder, TARBALL));
  rmSync(join(folder, filename));
}

/** @throws with what npm said if it failed. */
export function npm(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return run('npm', words, folder, env);
}

function run(command: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    env: { ...process.env, NG_CLI_ANALYTICS: 'false', ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
