import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search for a program depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name: string]: string | undefined };
}

/** A program that is not ours, and where it may be. */
export interface Program {
  /** The environment variable with which a developer says where it is. */
  readonly variable: string;
  /** Its names, the likeliest first. */
  readonly commands: readonly string[];
  /** Where it is on macOS if not in the PATH. */
  readonly macPlaces: readonly string[];
  /** Where it is on Windows, below the folders of programs. */
  readonly windowsPlaces: readonly string[];
}

/** Something that the tests need, and the packages that bring it on Debian and its kin. */
export interface Requirement {
  readonly title: string;
  readonly programs: readonly Program[];
  /** What is no program and has to be there too: paths. */
  readonly files?: readonly string[];
  readonly debianPackages: readonly string[];
}

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Something is not there and could not be installed. */
export class MissingError extends Error {}

/**
 * The paths of the programs: those that are there, or on Debian and its kin those that are installed now.
 *
 * @throws {MissingError} if one is not there.
 */
export function findOrInstall(
  requirement: Requirement,
  machine: Machine = process,
  install: Install | null = installer(),
): string[] {
  const { title, debianPackages } = requirement;
  const found = find(requirement, machine);
  if (found) return found;
  if (install) {
    console.log(`${title} was not found: installing ${debianPackages.join(' and ')}.`);
    install(debianPackages);
  }
  const installed = find(requirement, machine);
  if (installed) return installed;
  throw new MissingError(`${title} was not found: ${howToGet(requirement)}.`);
}

function howToGet({ programs, debianPackages }: Requirement): string {
  const variables = programs.map(({ variable }) => variable).join(' and ');
  return `install it (on Debian: apt-get install ${debianPackages.join(' ')}), or say in ${variables} where it is`;
}

function find({ programs, files = [] }: Requirement, machine: Machine): string[] | undefined {
  const paths = programs.flatMap((program) => installedPath(program, machine) ?? []);
  return paths.length === programs.length && files.every((file) => existsSync(file)) ? paths : undefined;
}

function installedPath(program: Program, machine: Machine): string | undefined {
  const own = machine.env[program.variable];
  if (own && !isProgram(own)) throw new Error(`${program.variable} is ${own}, but there is no program.`);
  return placesOf(program, machine).find(isProgram);
}

/** Where a program may be, the likeliest first. */
export function placesOf(program: Program, { platform, env }: Machine): string[] {
  const own = env[program.variable];
  return own ? [own] : [...placesOnPath(program, platform, env), ...usualPlaces(program, platform, env)];
}

function placesOnPath({ commands }: Program, platform: Machine['platform'], env: Machine['env']): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)));
}

function usualPlaces({ macPlaces, windowsPlaces }: Program, platform: Machine['platform'], env: Machine['env']): string[] {
  if (platform === 'darwin') return [...macPlaces];
  if (platform !== 'win32') return [];
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return windowsPlaces.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages, or says what stood in the way. */
type Install = (packages: readonly string[]) => void;

function installer(): Install | null {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 ? aptInstall : null;
}

function aptInstall(packages: readonly string[]): void {
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** How long to wait for another apt-get to end, such as that of another file of tests: in seconds, and how often. */
const LOCK_WAIT = 5;
const LOCK_TRIES = 60;

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let tries = 1; ; tries++) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status === 0) return;
    if (tries < LOCK_TRIES && /^E: (Could not get|Unable to acquire the dpkg frontend) lock/m.test(stderr)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_WAIT * 1000);
      continue;
    }
    console.log(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
    return;
  }
}
