import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { prerender } from '../../src/prerender.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { azkg, fileFor } from './azkg.js';

const PAGE = '<!doctype html><html lang="az"><body><azkg-timeline limit="2"></azkg-timeline></body></html>';

test('a page is filled and printed', async (context) => {
  const { status, stdout, stderr } = await azkg(['prerender', fileFor(context, PAGE, 'page.html')]);
  assert.equal(status, 0, stderr);
  assert.equal(stdout, (await prerender(PAGE)).html);
});

test('--out names another file, and the page stays; what was done is said', async (context) => {
  const file = fileFor(context, PAGE, 'page.html');
  const out = join(dirname(file), 'out.html');
  const { status, stderr } = await azkg(['prerender', '--mode', 'fallback', '--limit', '1', '--out', out, file]);
  assert.equal(status, 0);
  assert.match(stderr, /out\.html: 1 tag filled/);
  assert.equal(readFileSync(file, 'utf8'), PAGE);
  assert.equal(readFileSync(out, 'utf8'), (await prerender(PAGE, { mode: 'fallback', limit: 1 })).html);
});

test('--write fills several pages where they are', async (context) => {
  const files = ['a.html', 'b.html'].map((name) => fileFor(context, PAGE, name));
  const { status } = await azkg(['prerender', '--write', ...files]);
  assert.equal(status, 0);
  const { html } = await prerender(PAGE);
  for (const file of files) assert.equal(readFileSync(file, 'utf8'), html);
});

test('a src is read where it lies beside the page, and nowhere else', async (context) => {
  const tag = (src: string) => `<azkg-timeline src="${src}"></azkg-timeline>`;
  const file = fileFor(context, tag('dataset.json?v=2'), 'page.html');
  writeFileSync(join(dirname(file), 'dataset.json'), JSON.stringify(fixtureDocument));
  assert.match((await azkg(['prerender', file])).stdout, /2012-visit-to-misalkol/);
  for (const src of ['https://example.org/d.json', '/etc/d.json', 'file:///d.json', 'missing.json']) {
    writeFileSync(file, tag(src));
    const { status, stdout, stderr } = await azkg(['prerender', file]);
    assert.equal(status, 1);
    assert.equal(stdout, tag(src));
    assert.match(stderr, /page\.html:1 <azkg-timeline> src=/);
  }
});

/** Calls that cannot be carried out, and what is said. */
const REFUSED: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /Name the page/],
  [['a.html', 'b.html'], /--write/],
  [['--write', '--out', 'b.html', 'a.html'], /one of them/],
  [['--mode', 'shadows', 'a.html'], /shadow/],
  [['no-such-page.html'], /There is no file/],
  [['--limit', '0', 'a.html'], /whole number/],
];

for (const [args, says] of REFUSED) {
  test(`azkg prerender ${args.join(' ')} is refused`, async () => {
    const { status, stdout, stderr } = await azkg(['prerender', ...args]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, says);
  });
}
