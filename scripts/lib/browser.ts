import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the choice of a browser depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name: string]: string | undefined };
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser as the tests start it: without a sandbox (for root), and without looking for hosts outside. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser for the tests: the one that is there, or on Debian and its kin one that is installed now. */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (canInstall()) {
    install();
    const installed = installedBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error('No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to the path of one.');
}

function installedBrowser(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !isProgram(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no program.`);
  return browserPlaces(process).find(isProgram);
}

/** Where a browser may be, the likeliest first. */
export function browserPlaces({ platform, env }: Machine): string[] {
  const { CHROME_PATH } = env;
  return CHROME_PATH ? [CHROME_PATH] : [...placesOnPath(platform, env), ...usualPlaces(platform, env)];
}

function placesOnPath(platform: Machine['platform'], env: Machine['env']): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)));
}

function usualPlaces(platform: Machine['platform'], env: Machine['env']): string[] {
  if (platform === 'darwin') return MAC_PLACES;
  if (platform !== 'win32') return [];
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(): void {
  console.log('No browser found: installing chromium.');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
