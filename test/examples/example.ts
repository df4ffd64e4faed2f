import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.js';
import { installExample, npm } from '../../scripts/lib/examples.js';
import { POLICY, policyText } from '../../scripts/lib/policy.js';
import { use } from './use.js';

/** What differs from example to example. All are the same page. */
interface Example {
  readonly name: string;
  /** Where the page is built to. */
  readonly site: string;
  /** How `npm run build` is told to leave in what warns developers, and how not to. */
  readonly modes: { readonly [mode: string]: Mode };
  /** The script that renders the page on a server, if there is one, and what it must give. */
  readonly server?: { readonly script: string; readonly gives: RegExp };
  /** What a developer gets wrong in a file of the example: the wrong text in the place of the right one, and what is said about it. */
  readonly mistakes: readonly Mistake[];
}

interface Mode {
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly complaint: RegExp;
}

/** For those that Vite builds. */
export const VITE_MODES = { development: { env: { NODE_ENV: 'development' } }, production: { env: { NODE_ENV: 'production' } } };

/** What a site allows that is as strict as it can be with a framework, each of which has policies for Trusted Types of its own. */
const SITE_POLICY = Object.fromEntries(Object.entries(POLICY).filter(([directive]) => !directive.includes('trusted-types')));

/** Declares the tests of an example: its types, what it builds, and what it does in a browser. */
export function testExample(example: Example): void {
  describe(example.name, () => declare(example));
}

function declare({ name, site, modes, server, mistakes }: Example): void {
  let folder: string;
  let browser: Browser;

  before(async () => {
    folder = installExample(name);
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  });
  after(() => browser.close());

  test('its types are right', () => assert.doesNotThrow(() => npm(folder, ['run', 'check'])));

  test('its types find mistakes', () => {
    const files = new Map(mistakes.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]));
    for (const { file, right, wrong } of mistakes) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.ok(text.includes(right), `${file} has ${right}`);
      writeFileSync(join(folder, file), text.replace(right, wrong));
    }
    let said = '';
    try {
      npm(folder, ['run', 'check']);
    } catch (error) {
      said = (error as Error).message;
    } finally {
      for (const [file, text] of files) writeFileSync(join(folder, file), text);
    }
    for (const { complaint } of mistakes) assert.match(said, complaint);
  });

  for (const [mode, { env, args = [] }] of Object.entries(modes)) {
    describe(mode, () => {
      let running: PreviewServer;
      let url: string;

      before(async () => {
        npm(folder, ['run', 'build', '--', ...args], env);
        running = await serve(folder, site);
        url = running.resolvedUrls!.local[0]!;
      });
      after(() => running.close());

      if (server) {
        const rendered = (): string => {
          const code = `import(${JSON.stringify(`./${server.script}`)}).then(async ({ render }) => process.stdout.write(await render()))`;
          const { stdout, stderr } = spawnSync(process.execPath, ['--eval', code], {
            cwd: folder,
            encoding: 'utf8',
            env: { ...process.env, ...env },
          });
          assert.equal(stderr, '');
          return stdout;
        };

        test('the server renders the tags with their attributes and fallbacks', () => assert.match(rendered(), server.gives));

        test('the page works without the server', async () => {
          const page = join(folder, site, 'index.html');
          const html = readFileSync(page, 'utf8');
          const app = rendered();
          assert.ok(html.includes(app), 'the page holds what the server rendered');
          writeFileSync(join(folder, site, 'client.html'), html.replace(app, ''));
          await use(browser, `${url}client.html`);
        });
      }

      test(server ? 'the page from the server comes alive' : 'the page works', () => use(browser, url));
    });
  }
}

function serve(folder: string, site: string): Promise<PreviewServer> {
  return preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policyText(SITE_POLICY) } },
  });
}
