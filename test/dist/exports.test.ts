import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { importsOf, packageJson, read, TAGS } from './dist.js';

/** Runs a module in a Node of its own, which has no DOM and finds the package by its name. Gives what the module prints. */
function runInNode(code: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: projectPath(),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout.trim();
}

const DEFINED = `${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag)).join(' ')`;

test('every path leads to files that exist', () => {
  for (const [path, target] of Object.entries(packageJson.exports)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of TAGS.flatMap((tag) => files.map((name) => name.replace('*', tag)))) {
      assert.ok(existsSync(projectPath(file)), `${path} leads to ${file}`);
    }
  }
});

for (const path of ['azkg-elements', 'azkg-elements/data']) {
  test(`${path} can be imported without a DOM and defines nothing`, () => {
    const code = `const names = Object.keys(await import('${path}')); console.log(names.length > 5, ${DEFINED})`;
    assert.equal(runInNode(code), 'true');
  });
}

test('azkg-elements has the classes of all elements', () => {
  const names = runInNode(`console.log(Object.keys(await import('azkg-elements')).join(' '))`).split(' ');
  for (const tag of TAGS) {
    const name = tag.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    assert.ok(names.includes(name) || names.includes(`${name}Element`), `${name} for <${tag}>`);
  }
});

test('azkg-elements/register defines all tags, and may be imported without a DOM', () => {
  assert.equal(runInNode(`await import('azkg-elements/register'); console.log(${DEFINED})`), TAGS.join(' '));
});

/** The explorer defines what it shows and no file of its own brings. */
const WITH = { 'azkg-explorer': ['azkg-agreement-list', 'azkg-explorer', 'azkg-timeline'] };

for (const tag of TAGS) {
  const defined: readonly string[] = WITH[tag as keyof typeof WITH] ?? [tag];
  test(`azkg-elements/elements/${tag} defines ${defined.join(', ')} alone`, () => {
    assert.equal(runInNode(`await import('azkg-elements/elements/${tag}'); console.log(${DEFINED})`), defined.join(' '));
  });
}

for (const path of ['dataset.json', 'schema.json', 'custom-elements.json', 'package.json']) {
  test(`azkg-elements/${path} is JSON`, () => {
    const code = `import data from 'azkg-elements/${path}' with { type: 'json' }; console.log(typeof data)`;
    const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code], {
      cwd: projectPath(),
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), 'object');
  });
}

test('azkg-elements/data needs neither Lit nor anything else', () => {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { address } of importsOf(read(path))) {
      assert.match(address, /^\.\.?\//, path);
      visit(join(dirname(path), address));
    }
  };
  visit('dist/modules/data.js');
  assert.ok(seen.size > 5);
});
