import { loadavg } from 'node:os';
import type { Case } from './cases.js';
import { bundled } from './pages.js';
import { launch, type Numbers, visit } from './visit.js';

/** What a case gave in a round. */
export interface Result {
  readonly name: string;
  readonly round: number;
  readonly yardstick?: string;
  /** How much else the machine had to do: the mean number of running programs in the last minute. */
  readonly load: number;
  readonly numbers: Numbers;
  /** Why there are none. */
  readonly fault?: string;
}

/** Measures all cases in each round, every time in another order and in a fresh browser. What fails once is not tried again. */
export async function inRounds(
  cases: readonly Case[],
  rounds: number,
  site: string,
  report: (result: Result) => void,
): Promise<{ readonly results: Result[]; readonly browser: string }> {
  const probe = await bundled('probe');
  const results: Result[] = [];
  const failed = new Set<string>();
  let version = '';
  for (let round = 0; round < rounds; round++) {
    let browser = await warmBrowser(cases, probe, site);
    version = browser.version();
    for (const { name, path, yardstick, measure, ...wanted } of rotated(cases, round)) {
      if (failed.has(name)) continue;
      const common = { name, round, load: loadavg()[0]!, ...(yardstick && { yardstick }) };
      try {
        const numbers = await visit(browser, probe, { ...wanted, address: site + path }, measure);
        results.push({ ...common, numbers });
      } catch (error) {
        failed.add(name);
        results.push({ ...common, numbers: {}, fault: (error as Error).message.split('\n')[0]! });
        await browser.close();
        browser = await warmBrowser(cases, probe, site);
      }
      report(results.at(-1)!);
    }
    await browser.close();
  }
  return { results, browser: version };
}

/** A browser that has shown a page before: the first one is slower than all others. */
async function warmBrowser([first]: readonly Case[], probe: string, site: string): ReturnType<typeof launch> {
  const browser = await launch();
  const { path, item } = first!;
  await visit(browser, probe, { address: site + path, item, slowdown: 1 }, ({ page }) => page.waitForLoadState('load'));
  return browser;
}

function rotated<T>(things: readonly T[], round: number): T[] {
  // Far enough that neighbours of the first round come at other times of the next.
  const start = (round * Math.ceil(things.length / 3)) % things.length;
  return [...things.slice(start), ...things.slice(0, start)];
}
