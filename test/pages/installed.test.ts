import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { projectPath } from '../../scripts/lib/paths.js';
import { shownIds, visit } from './visit.js';

/** A project that has nothing but the package, as npm packs and installs it. */
let project: string;

function npm(cwd: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(() => {
  project = mkdtempSync(join(tmpdir(), 'azkg-project-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const packed = npm(projectPath(), 'pack', '--ignore-scripts', '--json', '--pack-destination', project);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  npm(project, 'install', `./${filename}`, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(join(project, 'main.js'), "import 'azkg-elements/elements/azkg-timeline';\n");
});

after(() => rmSync(project, { recursive: true }));

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: projectPath(), pack: 'npm' });
  assert.deepEqual(messages, []);
});

test('the types are found by every resolution that knows ES modules', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      projectPath('node_modules/@arethetypeswrong/cli/dist/index.js'),
      join(
        project,
        readdirSync(project).find((name) => name.endsWith('.tgz'))!,
      ),
      ...['--profile', 'esm-only', '--format', 'json', '--no-definitely-typed'],
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { problems } = JSON.parse(stdout) as { problems: Record<string, readonly { resolutionKind?: string }[]> };
  const others = Object.values(problems).flatMap((list) =>
    list.filter(({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind)),
  );
  assert.deepEqual(others, []);
});

test('plain Node imports the data', () => {
  const code =
    "import { bundledDataset, select } from 'azkg-elements/data'; console.log(select(bundledDataset(), { limit: 1 })[0].id)";
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.match(stdout, /^\d{4}-[a-z-]+\n$/);
});

test('npx azkg works', () => assert.match(npm(project, 'exec', '--offline', '--', 'azkg', '--help'), /azkg validate/));

test('azkg prerender says what it needs, and with that it fills a page', () => {
  const page = join(project, 'page.html');
  writeFileSync(page, '<azkg-timeline lang="az" limit="2"></azkg-timeline>');
  const prerender = (...options: string[]) =>
    spawnSync(process.execPath, ['node_modules/azkg-elements/dist/modules/cli.js', 'prerender', ...options, page], {
      cwd: project,
      encoding: 'utf8',
    });
  const { devDependencies } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
    devDependencies: { readonly [name: string]: string };
  };
  const steps = [
    { options: ['--mode', 'fallback'], missing: 'parse5', shows: /<li><time/ },
    { options: [], missing: '@lit-labs/ssr', shows: /<template .*shadowrootmode="open"/ },
  ];
  for (const { options, missing, shows } of steps) {
    const wanted = `${missing}@${devDependencies[missing]}`;
    const without = prerender(...options);
    assert.equal(without.status, 2);
    assert.ok(without.stderr.includes(`npm install ${wanted}`), without.stderr);
    npm(project, 'install', wanted, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
    const { status, stdout, stderr } = prerender(...options);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, shows);
  }
});

/** Each bundler with what a new project has. It writes into a folder; the page loads `main.js` from there. */
const BUNDLERS: { readonly [name: string]: (out: string) => Promise<unknown> } = {
  esbuild: (out) =>
    esbuild({ entryPoints: [join(project, 'main.js')], outdir: out, bundle: true, splitting: true, format: 'esm', minify: true }),
  vite: (out) =>
    vite({
      root: project,
      logLevel: 'error',
      base: './',
      build: {
        outDir: out,
        rolldownOptions: {
          input: join(project, 'main.js'),
          output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    }),
  webpack: (out) =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: project,
          entry: './main.js',
          output: { path: out, filename: 'main.js', publicPath: 'auto' },
        },
        (error, stats) => {
          const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString()) : undefined);
          if (failure) reject(failure);
          else resolve(stats);
        },
      );
    }),
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`${name}: the bundle shows the records, and fetches the rest when it is needed`, async () => {
    const out = join(project, `out-${name}`);
    mkdirSync(out);
    await bundle(out);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 3, files.join());
    const answers = Object.fromEntries(files.map((file) => [`**/dist/app/${file}`, readFileSync(join(out, file), 'utf8')]));
    // A bundler loads its pieces in its own way, which is between the host and its policy.
    const html = `<!doctype html><link rel="icon" href="data:,"><azkg-timeline lang="ky" limit="3" show-sources></azkg-timeline>
      <script type="module" src="main.js"></script>`;
    await visit('dist/app/index.html', { html, answers, bypassCSP: true }, async ({ page, complaints, foreign }) => {
      await page.locator('azkg-timeline [part="sources"]').first().waitFor();
      assert.equal((await shownIds(page, 'azkg-timeline')).length, 3);
      assert.match(await page.locator('azkg-timeline [part="list"]').innerText(), /жыл/);
      assert.deepEqual(complaints, []);
      assert.deepEqual(foreign, []);
    });
  });
}
