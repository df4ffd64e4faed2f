import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { DOCUMENTS, withReference } from '../../scripts/build-readme.js';
import { readManifest } from '../../scripts/lib/manifest.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { packageJson, read } from './dist.js';

/** Folders whose documents are not the project's own. */
const FOREIGN = ['node_modules', 'dist', 'build', 'coverage', '.git'];

/** All documents of the project, by their paths in it. */
function documentsIn(folder: string): string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true })
    .filter(({ name }) => !FOREIGN.includes(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? documentsIn(path) : path.endsWith('.md') ? [path] : [];
    });
}

const PATHS = documentsIn('.');

/** Without code, in which brackets are no links. */
function prose(text: string): string {
  return text.replace(/^ *(```+)[\s\S]*?^ *\1 *$/gm, '').replace(/(`+)[^`].*?\1/g, '');
}

/** The places in a document that links can lead to, as GitHub names them. */
function anchorsIn(text: string): string[] {
  const names = [...text.replace(/^ *(```+)[\s\S]*?^ *\1 *$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before}`;
  });
}

/** What a document links to in the project. */
function linksIn(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g)]
    .map(([, address]) => address!)
    .filter((address) => !/^[a-z]+:/.test(address));
}

test('there are documents to look at, and links in them', () => {
  assert.ok(PATHS.length > 20);
  assert.ok(PATHS.flatMap((path) => linksIn(read(path))).length > 80);
});

for (const path of PATHS) {
  test(`${path}: every link leads to a file of the project, and to a heading in it`, () => {
    const dead = linksIn(read(path)).filter((address) => {
      const [file = '', anchor] = decodeURI(address).split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(projectPath(target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsIn(read(target)).includes(anchor);
    });
    assert.deepEqual(dead, []);
  });

  test(`${path}: whatever is fetched has its exact version`, () => {
    const text = read(path);
    assert.deepEqual(text.match(/@(latest|next|[\^~])\S*/g) ?? [], []);
    const hosts = text.match(/(unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|cdnjs\.cloudflare\.com)[^\s"'<)`]*/g) ?? [];
    assert.deepEqual(
      hosts.filter((address) => !/@?\d+\.\d+\.\d+/.test(address)),
      [],
    );
    const versions = [...text.matchAll(/(?:azkg-elements@|\(version )([\w.^~-]+)/g)].map(([, version]) => version);
    assert.deepEqual(
      versions.filter((version) => version !== packageJson.version),
      [],
    );
  });
}

for (const path of Object.keys(DOCUMENTS)) {
  test(`${path}: its tables are what the elements document, and its styles those of the demo; otherwise run \`npm run readme\``, async () => {
    assert.equal(await withReference(path, read(path), readManifest()), read(path));
  });
}

test('every recipe and every other document of docs/ is in its index', () => {
  const links = linksIn(read('docs/README.md'));
  const documents = PATHS.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md');
  assert.deepEqual(
    documents.filter((path) => !links.includes(posix.relative('docs', path))),
    [],
  );
});
