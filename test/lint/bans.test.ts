import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './lint.js';

const BANNED: readonly (readonly [code: string, rule: string])[] = [
  ["new Intl.DateTimeFormat('az');", 'no-restricted-globals'],
  ['new Date();', 'no-restricted-globals'],
  ['Date.now();', 'no-restricted-globals'],
  ["fetch('https://example.org/');", 'no-restricted-globals'],
  ["localStorage.getItem('azkg');", 'no-restricted-globals'],
  ['(20000).toLocaleString();', 'no-restricted-properties'],
  ["'a'.localeCompare('b');", 'no-restricted-properties'],
  ["document.body.innerHTML = 'x';", 'no-restricted-properties'],
  ["document.body.setAttribute('style', 'color: red');", 'no-restricted-syntax'],
  ['html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  ['html`<p class="a" style=${x}></p>`;', 'no-restricted-syntax'],
  ['html`<p .innerHTML=${x}></p>`;', 'no-restricted-syntax'],
];

const FINE = [
  "document.body.style.setProperty('--azkg-gap', '1em');",
  'html`<p class="style" part=${x}></p>`;',
  'parseEdtf(date);',
];

for (const [code, rule] of BANNED) {
  test(`refused in src: ${code}`, async () => assert.deepEqual(await findings('src/elements/new.ts', code), [rule]));
}

for (const code of FINE) {
  test(`fine in src: ${code}`, async () => assert.deepEqual(await findings('src/elements/new.ts', code), []));
}

test('only the loader fetches', async () => {
  assert.deepEqual(await findings('src/elements/load.ts', 'fetch(address);'), []);
  assert.deepEqual(await findings('src/elements/load.ts', 'Date.now();'), ['no-restricted-globals']);
});

test('an accessibility check in a test is waited for', async () => {
  const check = 'expect(element).to.be.accessible();';
  assert.deepEqual(await findings('test/elements/new.test.ts', check), ['no-restricted-syntax']);
  assert.deepEqual(await findings('test/elements/new.test.ts', `await ${check}`), []);
});

test('exports use nothing that only browsers or only Node have', async () => {
  for (const code of [
    'document.title;',
    'window.open();',
    'new DOMParser();',
    'process.exit();',
    "Buffer.from('');",
    'Date.now();',
  ]) {
    assert.deepEqual(await findings('src/export/new.ts', code), ['no-restricted-globals'], code);
  }
  assert.deepEqual(await findings('src/export/new.ts', 'new TextEncoder();'), []);
});

test('what only Node has is for the command line alone', async () => {
  for (const code of ['process.exit();', "Buffer.from('');"]) {
    assert.deepEqual(await findings('src/elements/new.ts', code), ['no-restricted-globals'], code);
    assert.deepEqual(await findings('src/elements/load.ts', code), ['no-restricted-globals'], code);
    assert.deepEqual(await findings('src/cli/new.ts', code), [], code);
  }
  assert.deepEqual(await findings('src/cli/new.ts', 'Date.now();'), ['no-restricted-globals']);
});
