import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fixtureDocument } from '../fixtures/dataset.js';
import { azkg, fileFor, folderFor, type RunOptions } from './azkg.js';

/** Both commands read files the same way. */
const COMMANDS = [['validate'], ['export', '--format', 'jsonld']];

async function assertRefused(args: readonly string[], sentence: RegExp, options?: RunOptions): Promise<void> {
  const results = await Promise.all(COMMANDS.map((command) => azkg([...command, ...args], options)));
  for (const { status, stdout, stderr } of results) {
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, sentence);
    assert.equal(stderr.split('\n').length, 2, stderr);
  }
}

test('a file that is not there', async (context) => {
  const folder = folderFor(context);
  await assertRefused([join(folder, 'no.json')], /^There is no file .*no\.json \(looked for from .*\)\.\n$/);
  await assertRefused([join(fileFor(context), 'no.json')], /^There is no file /);
});

test('a folder', async (context) => {
  await assertRefused([folderFor(context)], /^\/.* is a folder: name the file in it, such as .*azkg\.dataset\.json\.\n$/);
});

test('an address: nothing is fetched', async () => {
  await assertRefused(
    ['https://example.org/data.json'],
    /^https:\/\/example\.org\/data\.json is an address and not a file: download it first, .*curl .*"https:\/\/example\.org\/data\.json"\n$/,
  );
  await assertRefused(['FILE://x'], /is an address and not a file/);
});

test('an empty file, and one with nothing but space', async (context) => {
  await assertRefused([fileFor(context, '')], /dataset\.json is empty\.\n$/);
  await assertRefused([fileFor(context, ' \n\t')], /dataset\.json is empty\.\n$/);
});

test('a file over the limit is not read: the sentence has size, limit and way out', async (context) => {
  const file = fileFor(context, '');
  truncateSync(file, 500e6);
  await assertRefused([file], /has 500 MB, more than the limit of 100 MB: if it really is a dataset, add --max-size 500\.\n$/);
  truncateSync(file, 2.5e6);
  await assertRefused([file, '--max-size', '2'], /has 2\.5 MB, more than the limit of 2 MB: .* add --max-size 3\.\n$/);
  truncateSync(file, 600e6);
  await assertRefused([file], /has 600 MB, .*: more than 512 MB cannot be read at all, divide it\.\n$/);
});

test('a larger limit is obeyed', async (context) => {
  const file = fileFor(context, `${JSON.stringify(fixtureDocument)}${' '.repeat(1.5e6)}`);
  await assertRefused([file, '--max-size', '1'], /add --max-size 2\.\n$/);
  assert.equal((await azkg(['validate', file, '--max-size', '2'])).status, 0);
});

test('a pipe is cut off at the limit', async () => {
  await assertRefused(['-', '--max-size', '1'], /^The standard input has more than the limit of 1 MB: /, {
    input: ' '.repeat(1.2e6),
  });
});

const NOT_JSON: readonly (readonly [name: string, text: string, sentence: RegExp])[] = [
  [
    'a comma is missing',
    '{\n  "id": "azkg"\n  "title": 1\n}',
    /is not JSON: line 3, column 3: found "\\"" where a comma or "}" belongs\.\n$/,
  ],
  ['a comma too many', '{\n  "id": "azkg",\n}', /line 3, column 1: a comma too many before "}"\.\n$/],
  ['single quotes', "{'id': 1}", /line 1, column 2: found "'": texts and names stand in straight double quotes\.\n$/],
  ['a comment', '{\n// ours\n"id": 1}', /line 2, column 1: found "\/": JSON has no comments; delete it\.\n$/],
  [
    'cut off',
    '{"events": [{"id": "a"',
    /line 1, column 23: the text ends too early: } \] } is missing, as if it was not copied whole\.\n$/,
  ],
  ['a web page', '<!doctype html>\n<p>Not found</p>', /line 1, column 1: found "<": this looks like a web page\.\n$/],
  ['a line end in a text', '{"id": "az\nkg"}', /line 1, column 11: a line ends within a text; close it/],
  ['two documents', '{}\n{}', /line 2, column 1: found "\{" after the end of the document; delete it\.\n$/],
  ['Python', '{"official": True}', /found "True" where a value belongs/],
];

for (const [name, text, sentence] of NOT_JSON) {
  test(`not JSON, with its line: ${name}`, async (context) => assertRefused([fileFor(context, text)], sentence));
}

test('a file in UTF-16, and one that is no text', async (context) => {
  await assertRefused([fileFor(context, Buffer.from('\uFEFF{}', 'utf16le'))], /is in UTF-16: save it as UTF-8\.\n$/);
  await assertRefused([fileFor(context, Buffer.from([0x1f, 0x8b, 8, 0]))], /is not a text in UTF-8: is it packed/);
});

test('a byte order mark is passed over', async (context) => {
  const { status } = await azkg(['validate', fileFor(context, `\uFEFF${JSON.stringify(fixtureDocument)}`)]);
  assert.equal(status, 0);
});

test('lists that are nested a hundred thousand times', async (context) => {
  await assertRefused([fileFor(context, '['.repeat(1e5))], /the text ends too early: \] \] .* … is missing/);
  await assertRefused(
    [fileFor(context, '['.repeat(1e5) + ']'.repeat(1e5))],
    /is not a dataset in the azkg schema: it holds a list of 1/,
  );
});

const WRONG: readonly (readonly [name: string, value: unknown, sentence: RegExp])[] = [
  [
    'a list',
    [fixtureDocument],
    /is not a dataset in the azkg schema: it holds a list of 1, and a dataset has events, .* and sources, as azkg\.schema\.json says\.\n$/,
  ],
  ['a number', 7, /it holds 7, and a dataset has/],
  ['a text', '"azkg"', /it holds "azkg", and a dataset has/],
  ['null', null, /it holds null, and/],
  ['an empty object', {}, /is not a dataset in the azkg schema: a dataset has events, agreements/],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }, /is not a dataset in the azkg schema: a dataset has/],
  ['one record', fixtureDocument.events[2], /is one record and not a whole dataset in the azkg schema: a dataset has/],
];

for (const [name, value, sentence] of WRONG) {
  test(`JSON of another kind: ${name}`, async (context) => assertRefused([fileFor(context, value)], sentence));
}

test('a file that may not be read', { skip: process.platform === 'win32' }, async (context) => {
  const file = fileFor(context);
  chmodSync(dirname(file), 0o755);
  chmodSync(file, 0o000);
  await assertRefused([file], /may not be read: you have no permission; ask its owner, or copy it/, asNobody());
});

test('a place that may not be written to', { skip: process.platform === 'win32' }, async (context) => {
  const folder = folderFor(context);
  chmodSync(folder, 0o555);
  const { status, stderr } = await azkg(['export', '--format', 'ics', '--out', join(folder, 'a.ics')], asNobody());
  assert.equal(status, 2);
  assert.match(stderr, /a\.ics may not be written: you have no permission there; choose another place for a\.ics\.\n$/);
});

/** Root may do anything: as root, tests of permissions run as somebody else. */
function asNobody(): RunOptions {
  return process.getuid?.() === 0 ? { uid: 65534 } : {};
}

function inFolder(context: TestContext): RunOptions {
  const folder = folderFor(context);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'mine.json'), JSON.stringify(fixtureDocument));
  return { cwd: folder };
}

test('paths are those of the working directory, whatever they are called', async (context) => {
  const options = inFolder(context);
  assert.equal((await azkg(['validate', 'data/mine.json'], options)).status, 0);
  writeFileSync(join(options.cwd!, '-x.json'), '{}');
  assert.match((await azkg(['validate', '--', '-x.json'], options)).stderr, /^-x\.json is not a dataset/);
});
