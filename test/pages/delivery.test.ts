import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Integrity } from '../../scripts/build-integrity.js';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.js';
import { deliveredBytes, deliveredFiles, HEADER_BYTES, VIEWS } from '../../scripts/lib/delivery.js';
import { EMBED_POLICY, policyText } from '../../scripts/lib/policy.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { findOrInstall } from '../../scripts/lib/programs.js';
import { version } from '../../src/dataset/generated/core.js';
import { type RunningNginx, startNginx } from './nginx.js';
import { shownIds } from './visit.js';

let nginx: RunningNginx;
let browser: Browser;

/** What docs/delivery.md would add to the server, for an address without a number. */
const [, redirect = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(projectPath('docs/delivery.md'), 'utf8')) ?? [];

before(async () => {
  nginx = await startNginx(redirect);
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
});

after(async () => {
  await browser.close();
  await nginx.stop();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: Buffer;
}

/** An answer as it comes over the line: `fetch` would unpack it. */
function get(path: string, headers: { readonly [name: string]: string } = {}, origin = nginx.files): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const FOLDER = `/azkg/${version}/`;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, must-revalidate';

const TYPES: { readonly [ending: string]: string } = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
};

test('every file: its type, how long it is kept, who may use it, and what embed.html may do', async () => {
  for (const path of deliveredFiles()) {
    const { status, headers } = await get(FOLDER + path);
    const isFrame = path === 'embed.html';
    assert.deepEqual(
      {
        status,
        type: headers['content-type'],
        kept: headers['cache-control'],
        origins: headers['access-control-allow-origin'],
        resource: headers['cross-origin-resource-policy'],
        sniffing: headers['x-content-type-options'],
        policy: headers['content-security-policy'],
      },
      {
        status: 200,
        type: TYPES[path.split('.').at(-1)!],
        kept: isFrame ? SHORT : IMMUTABLE,
        origins: '*',
        resource: 'cross-origin',
        sniffing: 'nosniff',
        policy: isFrame ? policyText(EMBED_POLICY) : undefined,
      },
      path,
    );
  }
});

/** The headers that a static host gives a path by a `_headers` file: those of all rules that it matches, added up. */
function headersByRules(path: string): { readonly [name: string]: string } {
  const given: { [name: string]: string } = {};
  let matches = false;
  for (const line of readFileSync(projectPath('delivery/_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) matches = patternOf(line).test(path);
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (!matches || !name || !value) continue;
    const key = name.toLowerCase();
    given[key] = key in given ? `${given[key]}, ${value}` : value;
  }
  return given;
}

function patternOf(rule: string): RegExp {
  const pattern = rule
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`);
}

test('the licences of all that the scripts contain lie beside them', async () => {
  const { body } = await get(`${FOLDER}azkg-licences.txt`);
  for (const words of ['MIT License', 'Attribution 4.0 International', 'Google LLC', 'UNICODE LICENSE V3']) {
    assert.ok(body.includes(words), words);
  }
});

test('_headers says for every file what nginx says', async () => {
  for (const path of deliveredFiles()) {
    const { headers } = await get(FOLDER + path);
    const given = headersByRules(FOLDER + path);
    assert.ok(Object.keys(given).length >= 4, path);
    for (const [name, value] of Object.entries(given)) assert.equal(value, headers[name], `${path}: ${name}`);
  }
  assert.deepEqual(headersByRules(`${FOLDER}embed`), headersByRules(`${FOLDER}embed.html`));
  // What static hosts say of a file by themselves is short already.
  assert.equal(headersByRules('/azkg/azkg.js')['cache-control'], undefined);
  assert.equal(headersByRules(`${FOLDER}no-such-file.js`)['cache-control'], undefined);
});

const ENCODINGS = [
  ['br', 'br', brotliDecompressSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
] as const;

for (const [accepted, encoding, unpack] of ENCODINGS) {
  test(`who accepts ${accepted} gets ${encoding ?? 'the file as it is'}, the same bytes in the end`, async () => {
    for (const path of ['azkg.js', 'azkg-az.js', 'embed.html', 'azkg.dataset.json', 'data/events.csv']) {
      const { headers, body } = await get(FOLDER + path, { 'Accept-Encoding': accepted });
      assert.equal(headers['content-encoding'], encoding, path);
      assert.equal(headers['vary'], 'Accept-Encoding', path);
      assert.deepEqual(unpack(body), deliveredBytes(path), path);
    }
  });
}

test('without the module for brotli there is gzip', async () => {
  const { headers, body } = await get(`${FOLDER}azkg.js`, { 'Accept-Encoding': 'gzip, br' }, nginx.gzipOnly);
  assert.equal(headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(body), deliveredBytes('azkg.js'));
});

for (const [name, value, question] of [
  ['ETag', 'etag', 'If-None-Match'],
  ['Last-Modified', 'last-modified', 'If-Modified-Since'],
] as const) {
  test(`who has it already and asks by ${name} gets a 304, which says anew how long it is kept`, async () => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      for (const path of ['azkg.js', 'embed.html']) {
        const headers = { 'Accept-Encoding': accepted };
        const first = await get(FOLDER + path, headers);
        const again = await get(FOLDER + path, { ...headers, [question]: first.headers[value]! });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
        assert.equal(again.headers['cache-control'], first.headers['cache-control']);
        assert.equal(again.headers['access-control-allow-origin'], '*');
      }
    }
  });
}

test('brotli, gzip and plain have tags of their own', async () => {
  const answers = await Promise.all(['br', 'gzip', 'identity'].map((one) => get(`${FOLDER}azkg.js`, { 'Accept-Encoding': one })));
  assert.equal(new Set(answers.map(({ headers }) => headers['etag'])).size, 3);
});

test('a part of a file can be had', async () => {
  const { status, headers, body } = await get(`${FOLDER}azkg.dataset.json`, { Range: 'bytes=1000-1999' });
  const whole = deliveredBytes('azkg.dataset.json');
  assert.equal(status, 206);
  assert.equal(headers['content-range'], `bytes 1000-1999/${whole.length}`);
  assert.deepEqual(body, whole.subarray(1000, 2000));
});

const NOWHERE = [
  `${FOLDER}azgk.js`,
  '/azkg/99.0.0/azkg.js',
  '/azkg/',
  `/azkg/${version}`,
  FOLDER,
  `${FOLDER}data`,
  `${FOLDER}data/`,
  `${FOLDER}../../_headers/../azkg/`,
];

for (const path of NOWHERE) {
  test(`${path} is not there, is not kept, and lists nothing`, async () => {
    const { status, headers, body } = await get(path);
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], 'no-store');
    assert.doesNotMatch(body.toString(), /azkg/);
  });
}

test('what is replaced in place is asked for again after five minutes', async () => {
  for (const name of ['azkg.classic.js', 'embed.html']) {
    copyFileSync(join(nginx.filesFolder, FOLDER, name), join(nginx.filesFolder, 'azkg', name));
    assert.equal((await get(`/azkg/${name}`)).headers['cache-control'], SHORT);
  }
});

interface Sight {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of another site, and leaves it to a test until it ends. `FILES` stands for the folder of the version. */
async function onPage<T>(
  html: string,
  look: (sight: Sight) => Promise<T>,
  path = 'page.html',
  encoding: BufferEncoding = 'utf8',
) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const text = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html}`;
    writeFileSync(join(nginx.pagesFolder, path), text.replaceAll('FILES/', nginx.files + FOLDER), encoding);
    await page.goto(`${nginx.pages}/${path}`);
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

const { files: hashes } = JSON.parse(readFileSync(projectPath('dist/integrity.json'), 'utf8')) as Integrity;

function withHash(hash: string | undefined): string {
  const map = JSON.stringify({ integrity: { [`FILES/azkg-late.js?v=${version}`]: hashes['azkg-late.js'] } });
  return `<script type="importmap" nonce="host">${map}</script>
    <script type="module" src="FILES/azkg.js" integrity="${hash}" crossorigin="anonymous"></script>
    <azkg-timeline limit="3" show-sources><p>19 January 1993</p></azkg-timeline>`;
}

test('a page of another origin shows the timeline, with the hash of the module and under a strict policy', async () => {
  await onPage(withHash(hashes['azkg.js']), async ({ page, complaints }) => {
    await page.locator('azkg-timeline [part="sources"]').first().waitFor();
    assert.equal((await shownIds(page, 'azkg-timeline')).length, 3);
    assert.deepEqual(complaints, []);
  });
});

test('with the hash of another file the module is refused, and the fallback stays', async () => {
  await onPage(withHash(hashes['azkg.classic.js']), async ({ page, complaints }) => {
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => customElements.get('azkg-timeline')), undefined);
    assert.equal(await page.getByText('19 January 1993').isVisible(), true);
    assert.match(complaints.join('\n'), /integrity/);
  });
});

test('an isolated page loads the classic script', async () => {
  const html = '<script defer src="FILES/azkg.classic.js"></script><azkg-timeline limit="2"></azkg-timeline>';
  await onPage(
    html,
    async ({ page, complaints }) => {
      await page.locator('azkg-timeline [part~="item"]').first().waitFor();
      assert.equal(await page.evaluate(() => crossOriginIsolated), true);
      assert.deepEqual(complaints, []);
    },
    'isolated/page.html',
  );
});

test('an old page in windows-1251 reads the classic script as it is written', async () => {
  const html =
    '<meta charset="windows-1251"><script src="FILES/azkg.classic.js"></script><azkg-timeline lang="ky" limit="2"></azkg-timeline>';
  await onPage(
    html,
    async ({ page }) => {
      await page.locator('azkg-timeline [part~="item"]').first().waitFor();
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1251');
      assert.match(await page.locator('azkg-timeline [part="list"]').innerText(), /-жыл/);
    },
    'old.html',
    'latin1',
  );
});

interface Asked {
  readonly file: string;
  readonly status: number;
  /** Bytes, without headers and with them. */
  readonly body: number;
  readonly sent: number;
}

/** What nginx has been asked for since the last look. */
function asked(): Asked[] {
  return nginx.newRequests().map((line) => {
    const [address = '', ...counts] = line.split(' ');
    const [status = 0, body = 0, sent = 0] = counts.map(Number);
    return { file: address.replace(FOLDER, '').replace(/\?.*/, ''), status, body, sent };
  });
}

/** What a page asks for: at least so many files, and what follows them at once. */
async function askedBy(page: Page, count: number): Promise<Asked[]> {
  const all = asked();
  while (all.length < count) {
    await page.waitForTimeout(50);
    all.push(...asked());
  }
  await page.waitForLoadState('networkidle');
  return [...all, ...asked()];
}

for (const { title, html, entry, files } of VIEWS) {
  test(`${title}: a browser fetches the files that docs/delivery.md counts, and nothing the second time`, async () => {
    const script = { 'azkg.js': 'type="module"', 'azkg.classic.js': 'defer', 'embed.html': '' }[entry];
    const begin = script && `<script ${script} src="FILES/${entry}"></script>`;
    const far = '<style nonce="host">.far { height: 5000px; }</style>';
    asked();
    await onPage(far + begin + html.replace('src="', 'src="FILES/'), async ({ page, complaints }) => {
      const first = await askedBy(page, files.length);
      assert.deepEqual(first.map(({ file }) => file).toSorted(), files.toSorted());
      const sizes = files.map((file) => readFileSync(join(nginx.filesFolder, FOLDER, `${file}.br`)).length);
      assert.equal(sum(first.map(({ body }) => body)), sum(sizes));
      const headers = sum(first.map(({ sent, body }) => sent - body)) / first.length;
      assert.ok(Math.abs(headers / HEADER_BYTES - 1) < 0.1, `${headers} bytes of headers`);

      await page.goto(page.url());
      await page.waitForLoadState('networkidle');
      assert.deepEqual(asked(), []);
      assert.deepEqual(complaints, []);
    });
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('a language that the page names beforehand is fetched beside azkg.js, and once', async () => {
  const { html, files } = VIEWS.find(({ title }) => title === 'a chronicle, Azerbaijani')!;
  const [, preload = ''] = /(<link rel="modulepreload".*)/.exec(readFileSync(projectPath('docs/delivery.md'), 'utf8')) ?? [];
  const head = preload.replace(`https://static.example${FOLDER}`, 'FILES/');
  asked();
  await onPage(`${head}<script type="module" src="FILES/azkg.js"></script>${html}`, async ({ page, complaints }) => {
    const all = await askedBy(page, files.length);
    assert.deepEqual(all.map(({ file }) => file).toSorted(), files.toSorted());
    const times = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, startTime, responseEnd }) => ({
        name,
        startTime,
        responseEnd,
      })),
    );
    const timeOf = (file: string) => times.find(({ name }) => name.includes(`/${file}`))!;
    assert.ok(timeOf('azkg-az.js').startTime < timeOf('azkg.js').responseEnd);
    assert.deepEqual(complaints, []);
  });
});

test('an address without a number leads to a version, and the later files come from there', async () => {
  asked();
  const html = `<script type="module" src="${nginx.files}/azkg/azkg.js"></script><azkg-timeline lang="az" limit="2"></azkg-timeline>`;
  await onPage(html, async ({ page, complaints }) => {
    const { files } = VIEWS.find(({ title }) => title === 'a chronicle, Azerbaijani')!;
    const all = (await askedBy(page, files.length + 1)).map(({ file, status }) => `${file} ${status}`);
    assert.equal((await shownIds(page, 'azkg-timeline')).length, 2);
    assert.deepEqual(all.toSorted(), ['/azkg/azkg.js 302', ...files.map((file) => `${file} 200`)].toSorted());
    assert.deepEqual(complaints, []);
  });
});

/** Seconds of load, on this machine only. */
const LOAD_SECONDS = 4;

test('under load no request fails', () => {
  const [wrk] = findOrInstall({
    title: 'wrk',
    programs: [{ variable: 'WRK_PATH', commands: ['wrk'], macPlaces: [], windowsPlaces: [] }],
    debianPackages: ['wrk'],
  });
  for (const path of ['azkg.js', 'azkg-embed.js']) {
    const { stdout, stderr, status } = spawnSync(
      wrk!,
      ['-t2', '-c64', `-d${LOAD_SECONDS}s`, '-H', 'Accept-Encoding: br', `${nginx.files}${FOLDER}${path}`],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stdout, /Non-2xx|Socket errors/);
    const [, count] = /(\d+) requests in/.exec(stdout) ?? [];
    const [, speed] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
    assert.ok(Number(count) > 0, stdout);
    console.log(`nginx answered ${Math.round(Number(speed))} requests/s for ${path}, none failed.`);
  }
});
