import { type APIRequestContext, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.js';
import { startChild } from '../../scripts/lib/child.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { freePort } from '../../scripts/lib/ports.js';

const PLAYGROUND = 'integrations/wordpress/node_modules/@wp-playground';
const PLUGIN_FOLDER = 'wp-content/plugins/azkg-elements';
const ADMIN = { name: 'admin', password: 'password' };

interface Wish {
  /** As the package has it: `6.4`, or `beta` for the newest. */
  readonly version: string;
  readonly php: string;
  /** Whether the plugin lies in its place already. */
  readonly hasPlugin: boolean;
}

/** A WordPress of its own: real PHP and real WordPress, on this machine only. */
export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** Where WordPress lies. */
  readonly folder: string;
  /** A browser with nobody logged in. */
  visitor(options?: BrowserContextOptions): Promise<Person>;
  /** A browser in which someone is logged in; they are made if they are not there yet. */
  member(role: 'administrator' | 'author' | 'contributor'): Promise<Member>;
  /** What PHP has complained of in our files. */
  complaints(): string[];
  stop(): Promise<void>;
}

export interface Person {
  readonly context: BrowserContext;
  /** Addresses on other hosts that were asked for. */
  readonly foreign: string[];
}

export interface Member extends Person {
  /** Asks the REST API: `wp/v2/posts`. Without a body it reads. */
  rest(path: string, body?: object): Promise<Answer>;
  /** Saves a post as published, or as the role allows. */
  post(content: string): Promise<Post>;
}

interface Answer {
  readonly [name: string]: unknown;
}

export interface Post {
  readonly id: number;
  /** Its address for readers. */
  readonly link: string;
  /** As it was kept. */
  readonly content: string;
}

export async function startSite({ version, php, hasPlugin }: Wish): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'azkg-wordpress-'));
  const folder = join(root, 'site');
  layOut(folder, version);
  const port = await freePort();
  const plugin = projectPath('integrations/wordpress/azkg-elements');
  const server = startChild(
    process.execPath,
    [
      ...[projectPath(PLAYGROUND, 'cli/wp-playground.js'), 'server', `--port=${port}`, `--php=${php}`, '--workers=2'],
      ...[`--mount-before-install=${folder}:/wordpress`, '--wordpress-install-mode=install-from-existing-files'],
      ...(hasPlugin ? [`--mount=${plugin}:/wordpress/${PLUGIN_FOLDER}`] : []),
      // Requests of a site to itself need more workers than there are, and nothing leaves this machine.
      ...['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'WP_DEBUG', 'WP_DEBUG_LOG'].flatMap((name) => [
        '--define-bool',
        name,
        'true',
      ]),
      ...['--define-bool', 'WP_DEBUG_DISPLAY', 'false'],
    ],
    { TMPDIR: root },
  );
  const url = `http://127.0.0.1:${port}/`;
  let said = '';
  await server.waitFor(
    new Promise<void>((resolve) => {
      server.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('Ready!')) resolve();
      });
    }),
  );
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const admin = await member(ADMIN);
  if (hasPlugin) await activate(admin.context.request, url);

  async function visitor(options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1200, height: 900 }, ...options });
    const foreign: string[] = [];
    await context.route('**/*', (route) => {
      const address = new URL(route.request().url());
      if (!`${address.origin}/`.startsWith(url)) {
        foreign.push(address.href);
        return route.abort();
      }
      // Scripts and styles of WordPress's own need no PHP: elsewhere too it is the web server that sends them.
      const file = join(folder, address.pathname);
      const isStatic = /^\/wp-(includes|admin)\/.*\.(js|css|png|svg|woff2)$/.test(address.pathname) && existsSync(file);
      return isStatic ? route.fulfill({ path: file }) : route.continue();
    });
    return { context, foreign };
  }

  async function member({ name, password }: typeof ADMIN): Promise<Member> {
    const person = await visitor();
    const { request } = person.context;
    await request.get('wp-login.php');
    await request.post('wp-login.php', { form: { log: name, pwd: password, testcookie: '1' } });
    const nonce = await (await request.get('wp-admin/admin-ajax.php?action=rest-nonce')).text();
    assert.match(nonce, /^\w{10}$/, `${name} could not log in.`);
    const headers = { 'X-WP-Nonce': nonce };
    const rest: Member['rest'] = async (path, body) => {
      const address = `index.php?rest_route=/${path}`;
      const response = body ? await request.post(address, { headers, data: body }) : await request.get(address, { headers });
      assert.ok(response.ok(), `${path}: ${await response.text()}`);
      return (await response.json()) as Answer;
    };
    return {
      ...person,
      rest,
      post: async (content) => {
        const saved = await rest('wp/v2/posts', { title: 'A post', status: 'publish', content });
        return {
          id: Number(saved['id']),
          link: String(saved['link']),
          content: (saved['content'] as { readonly raw: string }).raw,
        };
      },
    };
  }

  return {
    url,
    folder,
    visitor,
    member: async (role) => {
      if (role === 'administrator') return admin;
      const credentials = { name: `an-${role}`, password: 'correct horse battery staple' };
      await admin.rest('wp/v2/users', {
        username: credentials.name,
        email: `${role}@example.org`,
        password: credentials.password,
        roles: [role],
      });
      return member(credentials);
    },
    complaints: () => {
      const log = join(folder, 'wp-content/debug.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      return lines.filter((line) => line.includes('azkg'));
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Puts WordPress into a folder: its archive, and the files that the package keeps beside it. */
function layOut(folder: string, version: string): void {
  const builds = projectPath(PLAYGROUND, 'wordpress-builds');
  cpSync(join(builds, `public/wp-${version}`), folder, { recursive: true });
  const files = unzipSync(readFileSync(join(builds, `src/wordpress/wp-${version}.zip`)));
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Stands in for the plugins that sites in several languages have: the language of a page is in its address.
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    join(folder, 'wp-content/mu-plugins/languages.php'),
    "<?php add_filter( 'locale', fn( $locale ) => $_GET['locale'] ?? $locale );\n",
  );
}

/** As an administrator does, on the page of the plugins. */
export async function activate(request: APIRequestContext, url: string): Promise<void> {
  const page = await (await request.get(`${url}wp-admin/plugins.php`)).text();
  const [link] = /plugins\.php\?action=activate[^"]*azkg[^"]*/.exec(page) ?? assert.fail('The plugin is not on the list.');
  const answer = await (await request.get(`${url}wp-admin/${link.replaceAll('&amp;', '&')}`)).text();
  assert.match(answer, /Plugin activated/);
}
