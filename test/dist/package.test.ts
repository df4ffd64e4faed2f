import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { read, readJson, TAGS } from './dist.js';

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

function packedFiles(): string[] {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: projectPath(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [pack] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
  return pack.files.map(({ path }) => path);
}

test('the package holds what is built and the licences, and nothing else', () => {
  const files = packedFiles();
  const needed = [
    'LICENSE',
    'LICENSE-CLDR',
    'LICENSE-DATA',
    'LICENSE-LIT',
    'package.json',
    'dist/azkg.js',
  'dist/modules/cli.js',
    'dist/azkg-host-dataset.js',
    'dist/azkg.classic.js',
    'dist/azkg.dataset.json',
    'dist/azkg.schema.json',
    'dist/custom-elements.json',
    'dist/modules/index.js',
    'dist/modules/index.d.ts',
    'dist/modules/dataset/generated/validate-schema.js',
    'dist/modules/dataset/generated/validate-schema.d.ts',
  ];
  assert.deepEqual(needed.filter((file) => !files.includes(file)), []);
  assert.deepEqual(files.filter((file) => !/^(dist\/|[A-Z-]+(\.md)?$|package\.json$)/.test(file)), []);
});

test('no bundler drops what modules do when they are loaded', () => {
  const { sideEffects } = readJson('package.json') as { readonly sideEffects: readonly string[] };
  const patterns = sideEffects.map((pattern) => RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
  // Nobody can import the others: they are programs, or what azkg.js is made from.
  const modules = packedFiles().filter((file) => /^dist\/modules\/(?!cli|script)[^.]*\.js$/.test(file));
  const acting = modules.filter((file) => /^[a-z]\w*\(.*\);$/m.test(read(file)));
  assert.ok(acting.includes('dist/modules/define/azkg-timeline.js'));
  assert.deepEqual(acting.filter((file) => !patterns.some((pattern) => pattern.test(`./${file}`))), []);
});

test('no type of the package holds a dataset', () => {
  const large = packedFiles().filter((file) => file.endsWith('.d.ts') && read(file).length > 50_000);
  assert.deepEqual(large, []);
});

const { modules } = readJson('dist/custom-elements.json') as Manifest;

test('custom-elements.json describes each element: attributes, parts, slots, events, its own and those it inherits', () => {
  const declarations = modules.flatMap((module) => module.declarations);
  for (const tag of TAGS) {
    const element = declarations.find(({ tagName }) => tagName === tag);
    assert.ok(element?.description, tag);
    const has = (list: readonly { readonly name: string }[] | undefined, name: string) =>
      assert.ok(list?.some((item) => item.name === name), `<${tag}> has ${name}`);
    for (const name of ['src', 'heading', 'heading-level', 'theme', 'no-credit']) has(element.attributes, name);
    for (const name of ['heading', 'credit', 'error']) has(element.cssParts, name);
    for (const name of ['heading', 'footer']) has(element.slots, name);
    for (const name of ['azkg-ready', 'azkg-error']) has(element.events, name);
  }
});

test('custom-elements.json gives an element only the parts that it shows, and those of the elements inside it', () => {
  const partsOf = (tag: string) =>
    modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === tag)
      ?.cssParts?.map(({ name }) => name) ?? [];
  assert.ok(partsOf('azkg-timeline').includes('item'));
  assert.ok(!partsOf('azkg-filter-bar').includes('item'));
  assert.ok(partsOf('azkg-explorer').includes('hosts'));
  assert.deepEqual(partsOf('azkg-explorer'), [...new Set(partsOf('azkg-explorer'))]);
  assert.doesNotMatch(read('dist/custom-elements.json'), /"(without|holds)":/);
});

test('custom-elements.json names modules as they lie in the package, and no folder of this machine', () => {
  const text = read('dist/custom-elements.json');
  assert.ok(!text.includes(projectPath()));
  assert.doesNotMatch(text, /"\/?src\//);
  const files = packedFiles();
  for (const { path } of modules) assert.ok(files.includes(path), path);
});

test('the lockfile names no registry', () => assert.doesNotMatch(read('package-lock.json'), /"resolved"/));
