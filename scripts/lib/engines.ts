import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, CHROMIUM, FIREFOX, WEBKIT } from './browser.js';
import { findOrInstall, MissingError, type Requirement } from './programs.js';
import { WebKitLauncher } from './webkit-launcher.js';

/** An engine that the tests of the elements run in. */
interface Engine {
  readonly requirement: Requirement;
  /** Takes the paths of the programs that it requires, in their order. */
  readonly launcher: (...paths: string[]) => BrowserLauncher;
}

const ENGINES = {
  chromium: {
    requirement: CHROMIUM,
    launcher: (executablePath = '') =>
      chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { executablePath, args: BROWSER_FLAGS } }),
  },
  firefox: {
    requirement: FIREFOX,
    launcher: (executablePath = '') =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', executablePath },
        // One tab: nothing is painted in those that lie behind.
        concurrency: 1,
      }),
  },
  webkit: { requirement: WEBKIT, launcher: (driver = '', xvfb = '') => new WebKitLauncher({ driver, xvfb }) },
} satisfies { readonly [name: string]: Engine };

export type EngineName = keyof typeof ENGINES;

const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];

export interface Browsers {
  readonly launchers: readonly BrowserLauncher[];
  /** A line on each engine that is not there. */
  readonly notRun: readonly string[];
}

/**
 * The browsers that the tests run in: Chromium, and Firefox and WebKit where they are or can be installed. The environment
 * variable `AZKG_ENGINES` narrows them for quick runs, as in `AZKG_ENGINES="chromium firefox"`; what it names has to be there.
 */
export function availableBrowsers(chosen = process.env['AZKG_ENGINES'] ?? '', find = findOrInstall): Browsers {
  const launchers: BrowserLauncher[] = [];
  const notRun: string[] = [];
  for (const name of enginesNamed(chosen)) {
    const { requirement, launcher } = ENGINES[name];
    try {
      launchers.push(launcher(...find(requirement)));
    } catch (error) {
      const mayBeMissing = error instanceof MissingError && name !== 'chromium' && chosen === '';
      if (!mayBeMissing) throw error;
      notRun.push(`Not run in ${name}: ${error.message}`);
    }
  }
  return { launchers, notRun };
}

/** The engines that a list names, with spaces between them, in our order; all if it is empty. */
export function enginesNamed(list: string): EngineName[] {
  const names = list.split(/\s+/).filter((name) => name !== '');
  const unknown = names.filter((name) => !ENGINE_NAMES.some((known) => known === name));
  if (unknown.length > 0) throw new RangeError(`${unknown.join(', ')}: no such engine. There are ${ENGINE_NAMES.join(', ')}.`);
  return names.length === 0 ? ENGINE_NAMES : ENGINE_NAMES.filter((name) => names.includes(name));
}
