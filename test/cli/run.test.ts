import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { FORMATS } from '../../src/export/formats.js';
import { FILTER_FIELDS } from '../../src/dataset/filter.js';
import { azkg } from './azkg.js';

const packageJson = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
  readonly bin: { readonly azkg: string };
  readonly files: readonly string[];
};

test('--version gives the version of the bundled dataset, which is that of the package', async () => {
  const { status, stdout, stderr } = await azkg(['--version']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^\d+\.\d+\.\d+\S*\n$/);
});

for (const args of [['--help'], ['-h'], ['help']]) {
  test(`azkg ${args.join(' ')} names the commands, with examples and exit statuses`, async () => {
    const { status, stdout, stderr } = await azkg(args);
    assert.deepEqual([status, stderr], [0, '']);
    for (const word of ['azkg validate FILE', 'azkg export --format', 'Examples:', 'Exit status: 0'])
      assert.ok(stdout.includes(word), word);
  });
}

for (const args of [
  ['validate', '--help'],
  ['validate', 'x.json', '-h'],
  ['help', 'validate'],
]) {
  test(`azkg ${args.join(' ')} explains validation`, async () => {
    const { status, stdout } = await azkg(args);
    assert.equal(status, 0);
    for (const word of ['azkg validate [options] FILE', '--show N', '--max-size N', 'Examples:', '100 if absent'])
      assert.ok(stdout.includes(word), word);
  });
}

test('azkg export --help names every format, every filter option, and gives examples', async () => {
  const { status, stdout } = await azkg(['export', '--help']);
  assert.equal(status, 0);
  for (const { id } of FORMATS) assert.match(stdout, new RegExp(`^  ${id} `, 'm'));
  for (const field of FILTER_FIELDS) assert.match(stdout, new RegExp(`^  --${field} [A-Z]+ `, 'm'));
  for (const word of ['datapackage', '--out FILE', '--language LL', '--collection NAME', 'Examples:'])
    assert.ok(stdout.includes(word), word);
});

test('no line of help is wider than a terminal that is not narrow', async () => {
  for (const args of [['--help'], ['validate', '--help'], ['export', '--help'], ['prerender', '--help']]) {
    const { stdout } = await azkg(args);
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 110),
      [],
    );
  }
});

test('without a command the help stands on stderr, and the status is 2', async () => {
  const { status, stdout, stderr } = await azkg([]);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /Usage:/);
});

const REFUSED: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
  [
    ['valdate', 'x.json'],
    /^There is no command "valdate" — did you mean "validate"\? Commands are validate, export, prerender: see azkg --help\.\n$/,
  ],
  [['my.json'], /^There is no command "my\.json"\. Commands are/],
  [['help', 'exprt'], /^There is no command "exprt" — did you mean "export"\?/],
  [['--verson'], /^There is no option "--verson"\. Commands are/],
  [['toString'], /^There is no command "toString"\./],
  [['validate'], /^Name the file to check, as in: azkg validate my\.json\n$/],
  [['validate', 'a.json', 'b.json'], /^One file at a time: 2 are named\.\n$/],
  [['validate', '--shw', '3', 'a.json'], /^There is no option --shw — did you mean --show\? See azkg validate --help\.\n$/],
  [['validate', 'a.json', '--show'], /^--show needs a value, as in --show X\. See azkg validate --help\.\n$/],
  [['validate', 'a.json', '--show', 'few'], /^--show has to be a whole number from 1 to \d+, not "few"\.\n$/],
  [['validate', 'a.json', '--show', '1', '--show', '2'], /^--show is given 2 times; give it once\.\n$/],
  [['validate', 'a.json', '--max-size', '513'], /^--max-size has to be a whole number from 1 to 512, not "513"\.\n$/],
  [['validate', 'a.json', '--help=yes'], /^--help takes no value\./],
  [['export'], /^Say which format: --format and one of csv, ics, .*datapackage\.\n$/],
  [['export', '--format', 'cvs'], /^--format: there is no "cvs"\. Known are csv, ics, .*\n$|did you mean "csv"/],
  [['export', '--format', 'bibtx'], /^--format: there is no "bibtx" — did you mean "bibtex"\? Known are csv,/],
  [['export', '--formt', 'csv'], /^There is no option --formt — did you mean --format\? See azkg export --help\.\n$/],
];

for (const [args, sentence] of REFUSED) {
  test(`refused in one sentence: azkg ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await azkg(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, sentence);
    assert.equal(stderr.split('\n').length, 2);
  });
}

test('the package offers the command line, and its file begins as Unix wants it', () => {
  assert.equal(packageJson.bin.azkg, './dist/modules/cli.js');
  assert.ok(packageJson.files.includes('dist'));
  assert.match(readFileSync(projectPath('src/cli.ts'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
