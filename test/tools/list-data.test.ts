import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { choiceFault, listRows } from '../../scripts/list-data.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { tableText, tsvText } from '../../scripts/lib/table.js';
import { isWeakOnly, witnessesOf } from '../../scripts/lib/witnesses.js';
import { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord, SourceRecord } from '../../src/dataset/types.js';
import { EVENT, writeData } from '../checks/healthy-data.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const { records } = new Dataset(fixtureDocument);
const CHRONICLE = { kinds: ['event', 'agreement'] };

function cellsOf(id: string): string[] {
  return listRows(records, { kinds: [...CHRONICLE.kinds, 'place', 'source'] }).find((row) => row[4] === id)!;
}

test('the chronicle is listed in the order of time, under heads', () => {
  const [heads, ...rows] = listRows(records, CHRONICLE);
  assert.deepEqual(heads, ['date', 'kind/type', 'src', 'flags', 'id', 'title', 'places', 'people']);
  assert.equal(rows.length, fixtureDocument.events.length + fixtureDocument.agreements.length);
  const dates = rows.map((row) => row[0]!.slice(0, 4));
  assert.deepEqual(dates, [...dates].sort());
});

test('a record stands with its type, flags, names of places and people', () => {
  const [date, type, , flags, , title, places, people] = cellsOf('1997-visit-to-testabad');
  const visit = fixtureDocument.events[2]!;
  assert.deepEqual([date, type, title], [visit.date, 'event/visit', visit.title.en]);
  assert.match(flags!, /^variants \d/);
  assert.match(places!, /Testabad/);
  assert.match(people!, /Aydan Örnek|Beksultan Misalov/);
});

test('records without a date, a type or a title have empty cells or their name', () => {
  assert.deepEqual(cellsOf('testabad').slice(0, 2), ['', 'place']);
  assert.equal(cellsOf('testabad')[5], 'Testabad');
  assert.equal(cellsOf('invented-chronicle')[5], 'Uydurma salnamə');
});

test('a year chooses what may have been in it', () => {
  const ids = listRows(records, { ...CHRONICLE, year: '1997' })
    .slice(1)
    .map((row) => row[4]);
  assert.ok(ids.includes('1997-visit-to-testabad'));
  assert.ok(!ids.includes('1993-diplomatic-relations'));
});

test('an unknown kind or year is refused', () => {
  assert.equal(choiceFault(CHRONICLE), undefined);
  assert.match(choiceFault({ kinds: ['evnt'] })!, /no kind "evnt" — did you mean "event"\?/);
  assert.match(choiceFault({ kinds: ['event'], year: 'April' })!, /"April" is not a year/);
});

function source(id: string, publisher: string, reliability: SourceRecord['reliability']): SourceRecord {
  return { id, kind: 'source', type: 'webpage', title: id, lang: 'en', publisher, reliability };
}

const SOURCES = new Map(
  [
    source('trend-1', 'Trend', 'press'),
    source('trend-2', 'Trend', 'press'),
    source('kabar', 'Kabar', 'press'),
    source('copy-1', 'A copy', 'weak'),
    source('copy-2', 'Another copy', 'weak'),
    source('preslib-pages-from-history', 'Presidential Library', 'official'),
  ].map((record) => [record.id, record]),
);

function citing(...ids: string[]): AzkgRecord {
  return { id: 'x', kind: 'theme', title: { en: 'X' }, summary: { en: 'X.' }, citations: ids.map((source) => ({ source })) };
}

test('sources are independent by publisher, and pages that share one wording count once', () => {
  const count = (...ids: string[]) => witnessesOf(citing(...ids), SOURCES).size;
  assert.equal(count('trend-1', 'trend-2'), 1);
  assert.equal(count('trend-1', 'kabar'), 2);
  assert.equal(count('copy-1', 'copy-2', 'preslib-pages-from-history'), 1);
  assert.equal(count('copy-1', 'kabar', 'kabar'), 2);
});

test('weak sources alone are flagged', () => {
  assert.ok(isWeakOnly(citing('copy-1', 'copy-2'), SOURCES));
  assert.ok(!isWeakOnly(citing('copy-1', 'kabar'), SOURCES));
  assert.ok(!isWeakOnly(citing(), SOURCES));
  assert.deepEqual(listRows([citing('copy-1'), ...SOURCES.values()], { kinds: ['theme'] })[1]!.slice(2, 4), ['1', 'weak only']);
});

test('columns are as wide as what stands in them, in any of the scripts', () => {
  assert.equal(
    tableText([
      ['a', 'bb'],
      ['Бишкек', 'x'],
      ['é', ''],
    ]),
    'a       bb\nБишкек  x\né\n',
  );
});

test('tab-separated values have one line a record', () => {
  assert.equal(
    tsvText([
      ['a', 'b'],
      ['x\ty\nz', ''],
    ]),
    'a\tb\nx y z\t\n',
  );
});

function run(context: TestContext, changes: Parameters<typeof writeData>[0], ...args: string[]) {
  const folder = writeData(changes);
  context.after(() => rmSync(folder, { recursive: true }));
  const command = ['--import', 'tsx', projectPath('scripts/list-data.ts'), ...args, folder];
  return spawnSync(process.execPath, command, { cwd: projectPath(), encoding: 'utf8' });
}

test('the script lists a folder of data', (context) => {
  const { status, stdout, stderr } = run(context, {}, '--tsv', '--kind', 'event,place');
  assert.deepEqual([status, stderr], [0, '2 records.\n']);
  const [, event, place] = stdout.split('\n');
  assert.match(event!, /^1997-04-23\/1997-04-24\tevent\/visit\t1\tvariants 1\t1997-visit-to-baku\t.*\tBaku\tAskar Akayev$/);
  assert.match(place!, /^\tplace\t/);
});

test('what is not valid is left out, and said', (context) => {
  const { status, stderr } = run(context, { [EVENT]: { date: 1997 } });
  assert.deepEqual([status, stderr], [0, '1 records. Left out: 1 that "npm run check" finds faults in.\n']);
});

test('a typo is refused', (context) => {
  const { status, stdout, stderr } = run(context, {}, '--kind', 'evnt');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /did you mean "event"/);
});
