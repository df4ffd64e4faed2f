import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContext } from '../../scripts/lib/check-context.js';
import { readDataFiles } from '../../scripts/lib/data-files.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { readCsv } from '../../scripts/lib/read-csv.js';
import type { DocumentSchema } from '../../scripts/lib/schema.js';
import { csvText } from '../../scripts/lib/table.js';
import { headsOf, review, type Row, translationRows } from '../../scripts/lib/translation-table.js';
import { type Changes, EVENT, PERSON, PLACE, writeData } from '../checks/healthy-data.js';

function folderFor(context: TestContext, changes: Changes = {}): string {
  const folder = writeData(changes);
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function contextOf(folder: string) {
  const files = readDataFiles(folder);
  assert.ok('value' in files.schema.json);
  return checkContext(files, files.schema.json.value as DocumentSchema);
}

function rowsOf(folder: string): Row[] {
  const { rows } = readCsv(Buffer.from(csvText([headsOf('az'), ...translationRows(contextOf(folder), 'az')])));
  return [...rows];
}

function rowOf(folder: string, file: string, path: string): Row {
  return rowsOf(folder).find((row) => row['file'] === file && row['path'] === path)!;
}

test('the table has every text with its translation and the names that it has to use', (context) => {
  assert.deepEqual(rowOf(folderFor(context), EVENT, 'title'), {
    file: EVENT,
    path: 'title',
    en: 'Visit of the President of the Kyrgyz Republic to Baku',
    az: 'Qırğız Respublikasının Prezidentinin Bakıya səfəri',
    names: 'Baku = Bakı',
  });
});

test('terms and names stand before the sentences that use them, and all once', (context) => {
  const rows = rowsOf(folderFor(context));
  const files = [...new Set(rows.map((row) => row['file']!))];
  assert.deepEqual(files.slice(0, 3), ['vocabulary.json', PERSON, PLACE]);
  assert.equal(files.at(-1), 'dataset.json');
  assert.equal(new Set(rows.map((row) => `${row['file']} ${row['path']}`)).size, rows.length);
});

test('a text that is missing is an empty cell', (context) => {
  const folder = folderFor(context, { [EVENT]: { summary: { en: 'They met.' } } });
  assert.equal(rowOf(folder, EVENT, 'summary')['az'], '');
});

test('a table that was not changed changes nothing', (context) => {
  const folder = folderFor(context);
  assert.deepEqual(review(contextOf(folder), 'az', rowsOf(folder)), { rewrites: [], changed: 0, refused: [] });
});

test('changed texts go back to their places, in canonical form', (context) => {
  const folder = folderFor(context, { [EVENT]: { summary: { en: 'They met.', tr: 'Görüştüler.' } } });
  const rows = [
    { ...rowOf(folder, EVENT, 'summary'), az: ' Görüşdülər. ' },
    { ...rowOf(folder, EVENT, 'variants[0].reason'), az: 'Başqa gün.' },
  ];
  const { rewrites, changed, refused } = review(contextOf(folder), 'az', rows);
  assert.deepEqual([changed, refused], [2, []]);
  assert.deepEqual(
    rewrites.map(({ file }) => file),
    [EVENT],
  );
  const event = JSON.parse(rewrites[0]!.text);
  assert.equal(JSON.stringify(event.summary), '{"en":"They met.","az":"Görüşdülər.","tr":"Görüştüler."}');
  assert.equal(event.variants[0].reason.az, 'Başqa gün.');
});

test('an empty cell leaves the text', (context) => {
  const folder = folderFor(context);
  assert.equal(review(contextOf(folder), 'az', [{ ...rowOf(folder, EVENT, 'title'), az: '' }]).changed, 0);
});

test('a row is refused if its English text has changed, or its place is gone; others are taken', (context) => {
  const folder = folderFor(context);
  const row = { ...rowOf(folder, EVENT, 'title'), az: 'Səfər' };
  const rows = [
    { ...row, en: 'Visit' },
    { ...row, path: 'note' },
    { ...row, path: 'type' },
    { ...row, file: 'events/gone.json' },
    row,
  ];
  const { changed, refused } = review(contextOf(folder), 'az', rows);
  assert.equal(changed, 1);
  assert.deepEqual(refused, [
    'events/gone.json  title: there is no such file, or it has faults.',
    `${EVENT}  title: the English text is now "Visit of the President of the Kyrgyz Republic to Baku"; review its translation anew.`,
    `${EVENT}  note: there is no text at this path.`,
    `${EVENT}  type: there is no text at this path.`,
  ]);
});

test('CSV comes back letter by letter, with quotes, commas and line ends', () => {
  const cells = ['“a”, "b"; c', 'ə\nө', '=1', "'", ''];
  const { heads, rows } = readCsv(Buffer.from(csvText([['1', '2', '3', '4', '5'], cells])));
  assert.deepEqual(
    heads.map((head) => rows[0]![head]),
    cells,
  );
});

test('tables with semicolons are read, those in other encodings are not', () => {
  assert.deepEqual(readCsv(Buffer.from('file;az\r\na.json;"b;c, d"\r\n')).rows, [{ file: 'a.json', az: 'b;c, d' }]);
  assert.throws(() => readCsv(Buffer.from('file,az\r\na,\u00e9\r\n', 'latin1')), TypeError);
});

function run(folder: string, ...args: string[]) {
  const command = ['--import', 'tsx', projectPath('scripts/translations.ts'), '--data', folder, ...args];
  return spawnSync(process.execPath, command, { cwd: projectPath(), encoding: 'utf8' });
}

test('the script writes a table and puts it back', (context) => {
  const folder = folderFor(context);
  const table = join(folder, '.az.csv');
  const written = run(folder, 'az');
  assert.equal(written.status, 0);
  assert.match(written.stdout, /^\uFEFF"file","path","en","az","names"\r\n/);
  writeFileSync(table, written.stdout.replace('Prezidentlər müqavilə imzaladılar.', 'Prezidentlər müqaviləni imzaladılar.'));
  const { status, stdout, stderr } = run(folder, 'az', table);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^1 texts changed in 1 files; 0 rows refused\./);
  assert.match(readFileSync(join(folder, EVENT), 'utf8'), /"az": "Prezidentlər müqaviləni imzaladılar\."/);
});

test('the script says what it refuses', (context) => {
  const folder = folderFor(context);
  const table = join(folder, '.az.csv');
  writeFileSync(table, 'file,path,en,az\nevents/gone.json,title,Gone,Yox\n');
  const { status, stderr } = run(folder, 'az', table);
  assert.deepEqual([status, stderr], [1, 'events/gone.json  title: there is no such file, or it has faults.\n']);
  const other = run(folder, 'tr', table);
  assert.deepEqual([other.status, other.stderr], [2, `${table} has no column tr; its columns are file, path, en, az.\n`]);
  assert.match(run(folder, 'en').stderr, /no translations into "en"/);
});
