import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { splitBundle } from '../../scripts/lib/bundle.js';
import { projectPath } from '../../scripts/lib/paths.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { importsOf, packageJson, read } from './dist.js';

const BUNDLES = readdirSync(projectPath('dist')).filter((file) => file.endsWith('.js'));

/** Hosts that the code names: they are links and names of vocabularies, nothing is fetched from them. */
const NAMED_HOSTS = ['creativecommons.org', 'schema.org', 'spdx.org', 'www.w3.org'];

function dynamicImportsOf(file: string): string[] {
  return importsOf(read(`dist/${file}`)).map(({ type, address }) => {
    assert.equal(type, 'ImportExpression', `${file} imports ${address} at once`);
    return address;
  });
}

test('there are the two bundles', () => {
  for (const file of ['azkg.js', 'azkg.classic.js']) assert.ok(BUNDLES.includes(file), file);
});

test('azkg.js is one file: what it fetches later lies beside it', () => {
  for (const address of dynamicImportsOf('azkg.js')) {
    assert.ok(address.endsWith(`?v=${packageJson.version}`), address);
    assert.ok(BUNDLES.includes(address.replace(/^\.\/|\?.*$/g, '')), address);
  }
});

/** azkg.js fetches what is needed, azkg-embed.js fetches azkg.js. */
const FETCHING = ['azkg.js', 'azkg-embed.js'];

for (const file of BUNDLES.filter((name) => !FETCHING.includes(name))) {
  test(`${file} imports nothing`, () => assert.deepEqual(dynamicImportsOf(file), []));
}

for (const file of BUNDLES) {
  test(`${file} begins with name, version and licences, in one line`, () => {
    const [line = ''] = read(`dist/${file}`).split('\n');
    assert.match(line, /^\/\*! .*MIT.*CC BY 4\.0.* \*\/$/);
    assert.ok(line.includes(`${packageJson.name} ${packageJson.version}`));
  });

  test(`${file} is production code: no source map, no code from strings, no talk of development`, () => {
    assert.doesNotMatch(read(`dist/${file}`), /sourceMappingURL|\beval\(|new Function|dev mode|process\.env/);
  });

  test(`${file} names no other host in its code`, () => {
    const { code } = splitBundle(read(`dist/${file}`));
    const hosts = [...code.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map(([, host]) => host!);
    assert.deepEqual(new Set(hosts.filter((host) => !NAMED_HOSTS.includes(host))), new Set());
  });
}

for (const file of ['azkg.js', 'azkg.classic.js']) {
  const load = (version: string): unknown[] => {
    const warnings: unknown[] = [];
    const customElements = { get: (tag: string) => (tag === 'azkg-timeline' ? { version } : undefined) };
    runInNewContext(read(`dist/${file}`), { customElements, console: { warn: (text: unknown) => warnings.push(text) } });
    return warnings;
  };

  test(`${file} does nothing where the same version is defined`, () => assert.deepEqual(load(packageJson.version), []));

  test(`${file} does nothing but warn where another version is defined`, () => {
    const warnings = load('0.0.1');
    assert.equal(warnings.length, 1);
    assert.match(String(warnings[0]), /is not used: version 0\.0\.1 is on this page already/);
  });
}

test('a file takes nothing from azkg.js of another version: what is lent goes by place', async (t) => {
  const files = BUNDLES.filter((file) => read(`dist/${file}`).includes(`lent ${packageJson.version}`) && !file.startsWith('azkg.'));
  assert.ok(files.includes('azkg-late.js') && files.includes('azkg-map.js'));
  Object.assign(globalThis, { customElements: { get: () => ({ 'lent 0.0.1': [] }) } });
  t.after(() => Reflect.deleteProperty(globalThis, 'customElements'));
  for (const file of files) await assert.rejects(import(projectPath(`dist/${file}`)), TypeError, file);
});

test('a second build gives the same bytes', async () => {
  const { options } = await loadConfigFile(projectPath('rollup.config.mjs'), {}, true);
  for (const { output, ...input } of options) {
    const bundle = await rollup(input);
    for (const form of output) {
      const { output: chunks } = await bundle.generate(form);
      assert.equal(chunks[0].fileName, basename(form.file ?? ''));
      assert.ok(chunks.slice(1).every(({ type }) => type === 'asset'), 'one script each');
      for (const file of chunks) {
        const bytes = file.type === 'chunk' ? file.code : String(file.source);
        assert.ok(bytes === read(`dist/${file.fileName}`), `${file.fileName} differs; was it built from these sources?`);
      }
    }
    await bundle.close();
  }
});

test('no file calls Kyrgyzstan by a name that it does not bear, outside the titles of sources', () => {
  const { sources, ...rest } = JSON.parse(read('dist/azkg.dataset.json')) as DatasetDocument;
  assert.ok(sources.length > 0);
  assert.doesNotMatch(JSON.stringify(rest).replace(/«[^»]*»|“[^”]*”/g, ''), /киргиз/i);
  for (const file of ['azkg.js', 'azkg-ru.js', 'azkg-ru-details.js', 'azkg-ky.js', 'azkg-ky-details.js'])
    assert.doesNotMatch(read(`dist/${file}`).replace(/«[^»]*»/g, ''), /киргиз/i, file);
});
