import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { select } from '../../src/dataset/filter.js';
import type { Kind } from '../../src/dataset/types.js';
import { FORMATS } from '../../src/export/formats.js';
import '../../src/i18n/languages.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { azkg, azkgInto, documentWith, fileFor, folderFor } from './azkg.js';

const fixture = new Dataset(fixtureDocument);

for (const format of FORMATS) {
  test(`${format.id}: all that it carries, as the exporter writes it`, async (context) => {
    const chosen: readonly Kind[] = format.id === 'csv' ? ['event'] : format.kinds;
    const args = format.id === 'csv' ? ['--collection', 'events'] : [];
    const { status, stdout } = await azkg(['export', '--format', format.id, ...args, fileFor(context)]);
    assert.equal(status, 0);
    assert.equal(stdout, format.write(fixture, select(fixture, { kind: chosen }), {}));
    assert.ok(stdout.length > 100);
  });
}

for (const format of ['atom', 'jsonfeed']) {
  test(`${format}: a limit leaves the latest`, async (context) => {
    const { stdout } = await azkg(['export', '--format', format, '--limit', '1', fileFor(context)]);
    assert.match(stdout, /2012-visit-to-misalkol/);
    assert.doesNotMatch(stdout, /1993-diplomatic-relations/);
  });
}

test('without a file the bundled dataset is written, with its proof', async () => {
  const { status, stdout } = await azkg(['export', '--format', 'bibtex', '--kind', 'agreement']);
  const bundled = bundledDataset();
  assert.equal(status, 0);
  assert.equal(stdout, FORMATS.find(({ id }) => id === 'bibtex')!.write(bundled, select(bundled, { kind: ['agreement'] }), {}));
});

test('a dataset can be piped in', async () => {
  const { status, stdout } = await azkg(['export', '--format', 'csv', '--collection', 'people', '-'], {
    input: JSON.stringify(fixtureDocument),
  });
  assert.equal(status, 0);
  assert.match(stdout, /aydan-ornek,person/);
});

/** Filters by the names of the attributes, and the ids that they let through in this order. */
const FILTERS: readonly (readonly [args: readonly string[], ids: readonly string[]])[] = [
  [['--collection', 'events', '--type', 'visit', '--from', '1997', '--to', '1997'], ['1997-visit-to-testabad']],
  [
    ['--kind', 'place', '--ids', 'testabad misalkol'],
    ['misalkol', 'testabad'],
  ],
  [
    ['--kind', 'place', '--ids', 'testabad,misalkol'],
    ['misalkol', 'testabad'],
  ],
  [
    ['--kind', 'place', '--ids', 'testabad', '--ids', 'misalkol'],
    ['misalkol', 'testabad'],
  ],
  [
    ['--kind', 'place', '--exclude', 'testabad', '--order', 'desc'],
    ['ornekshehir', 'misalkol'],
  ],
  [['--kind', 'place', '--party', 'kg'], ['misalkol']],
  [['--kind', 'person', '--query', 'Айдан'], ['aydan-ornek']],
  [['--collection', 'people', '--limit', '1'], ['aydan-ornek']],
  [['--collection', 'events', '--ids', '1997-visit-to-testville'], ['1997-visit-to-testabad']],
];

for (const [args, ids] of FILTERS) {
  test(`chosen by ${args.join(' ')}`, async (context) => {
    const { status, stdout, stderr } = await azkg(['export', '--format', 'csv', ...args, fileFor(context)]);
    assert.deepEqual([status, stderr], [0, '']);
    const rows = stdout.split('\r\n').slice(1, -1);
    assert.deepEqual(
      rows.map((row) => row.split(',')[0]),
      ids,
    );
  });
}

const REFUSED: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
  [['--type', 'vist'], /^--type: there is no "vist" — did you mean "visit"\? Known are visit, relations,/],
  [
    ['--type', 'visit', '--topic', 'politcs'],
    /^--topic: there is no "politcs" — did you mean "politics"\? Known are culture, politics/,
  ],
  [['--kind', 'events'], /^--kind: there is no "events" — did you mean "event"\? Known are event, agreement\.\n$/],
  [['--kind', 'person'], /^--kind: there is no "person"\. Known are event, agreement\.\n$/],
  [['--person', 'aydan'], /^--person: there is no "aydan"\. Known are aydan-ornek, beksultan-misalov\.\n$/],
  [['--place', 'Testabad'], /^--place: there is no "Testabad" — did you mean "testabad"\?/],
  [['--institution', 'x'], /^--institution: there is no "x"\. Known are council-of-invented-letters, embassy-in-testabad\.\n$/],
  [['--party', 'Azerbaijan'], /^--party: there is no "AZERBAIJAN"\. Known are AZ, KG/],
  [['--level', 'offical'], /^--level: there is no "offical" — did you mean "official"\?/],
  [['--from', 'April 1997'], /^--from has to be an EDTF date such as 1997, 1997-04 or 1997-04-23, not "April 1997"\.\n$/],
  [['--from', '2000', '--to', '1997'], /^--to has to be a date that is not before 2000, not "1997"\.\n$/],
  [['--ids', '1997-visit'], /^--ids: there is no "1997-visit"\. Known are /],
  [['--exclude', 'aydan-ornek'], /^--exclude: there is no "aydan-ornek"\. Known are /],
  [['--order', 'newest'], /^--order: there is no "newest"\. Known are asc, desc\.\n$/],
  [['--limit', 'ten'], /^--limit has to be a whole number from 1, not "ten"\.\n$/],
  [['--limit', '0'], /^--limit has to be a whole number from 1, not "0"\.\n$/],
  [['--type', ''], /^--type is given without a value; give one, or leave the option out\.\n$/],
  [['--query', ' '], /^--query is given without a value/],
  [['--limit', ''], /^--limit is given without a value/],
  [['--language', 'de'], /^--language: there is no "de"\. Known are en, az, ky, ru, tr\.\n$/],
  [
    ['--page', 'example.org'],
    /^--page has to be the address of a web page, such as https:\/\/example\.org\/relations, not "example\.org"\.\n$/,
  ],
  [['--collection', 'event'], /^--collection: there is no "event" — did you mean "events"\? Known are events,/],
  [['--collection', 'people'], /^iCalendar cannot hold people; it holds events, agreements\.\n$/],
  [['second.json'], /^One file at a time: 2 are named\.\n$/],
];

for (const [args, sentence] of REFUSED) {
  test(`refused, and nothing is written: ics ${args.join(' ')}`, async (context) => {
    const out = join(folderFor(context), 'out.ics');
    const { status, stdout, stderr } = await azkg(['export', '--format', 'ics', '--out', out, fileFor(context), ...args]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, sentence);
    assert.equal(stderr.split('\n').length, 2);
    assert.ok(!existsSync(out));
  });
}

test('known values are listed as far as anybody reads', async () => {
  const { stderr } = await azkg(['export', '--format', 'ics', '--person', 'nobody']);
  assert.match(stderr, /Known are ([\w-]+, ){29}[\w-]+ … and \d+ more\.\n$/);
});

test('CSV of several collections needs a folder, and gets a table for each with the citations', async (context) => {
  const file = fileFor(context);
  const refused = await azkg(['export', '--format', 'csv', file]);
  assert.equal(refused.status, 2);
  assert.match(
    refused.stderr,
    /^CSV has another table for each collection: choose one, as in --collection events .* --out tables\/\n$/,
  );
  assert.equal((await azkg(['export', '--format', 'csv', '--collection', 'events,places', file])).status, 2);

  const folder = join(folderFor(context), 'new', 'tables/');
  const { status, stdout, stderr } = await azkg(['export', '--format', 'csv', '--out', folder, file]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /tables\/ \(9 files\): 24 records, \d+\.\d kB\.\n$/);
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['agreements', 'citations', 'events', 'figures', 'institutions', 'people', 'places', 'sources', 'themes'].map(
      (name) => `${name}.csv`,
    ),
  );
});

test('a data package is a folder with its description and the tables', async (context) => {
  const file = fileFor(context);
  const folder = folderFor(context);
  assert.match(
    (await azkg(['export', '--format', 'datapackage', file])).stderr,
    /^A data package is a folder of files: name it, as in --out relations\/\n$/,
  );
  assert.equal((await azkg(['export', '--format', 'datapackage', '--out', folder, file])).status, 0);
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: { path: string }[] };
  for (const { path } of resources) assert.ok(existsSync(join(folder, path)), path);
});

test('a file is written where --out says, and told on stderr', async (context) => {
  const out = join(folderFor(context), 'səfərlər.ics');
  const { status, stdout, stderr } = await azkg(['export', '--format', 'ics', '--type', 'visit', '--out', out, fileFor(context)]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /səfərlər\.ics: \d records, \d+\.\d kB\.\n/);
  assert.match(readFileSync(out, 'utf8'), /^BEGIN:VCALENDAR\r\n/);
});

test('where --out cannot be written, one sentence says why', async (context) => {
  const [file, folder] = [fileFor(context), folderFor(context)];
  mkdirSync(join(folder, 'a.ics'));
  const said = async (...args: string[]) => (await azkg(['export', '--format', 'ics', file, '--out', ...args])).stderr;
  assert.match(await said(join(folder, 'none', 'a.ics')), /cannot be written: there is no folder .*none; make it first\.\n$/);
  assert.match(await said(folder), /is a folder, and iCalendar is one file: name it, as in --out .*\/azkg\.ics\n$/);
  assert.match(await said(`${folder}/new/`), /is a folder, and iCalendar is one file/);
  assert.match(await said(join(file, 'a.ics')), /cannot be written: a part of .* is a file, not a folder\.\n$/);
  assert.match(await said(file), /is the dataset itself: choose another file for --out\.\n$/);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(fixtureDocument)));
});

test('--language, --page and --anniversaries reach the format', async (context) => {
  const file = fileFor(context);
  const { stdout } = await azkg([
    'export',
    '--format',
    'ics',
    '--language',
    'az',
    '--page',
    'https://example.org/p',
    '--anniversaries',
    '--out',
    '-',
    file,
  ]);
  for (const words of ['SUMMARY;LANGUAGE=az', 'https://example.org/p#azkg-', 'RRULE:FREQ=YEARLY'])
    assert.ok(stdout.includes(words), words);
});

test('an export in another language has its words, dates and texts', async () => {
  const treaty = ['export', '--format', 'jsonfeed', '--ids', '1997-treaty-of-friendship-and-cooperation', '--out', '-'];
  const outputs = await Promise.all(
    ['az', 'ky', 'ru', 'tr'].map(async (language) => (await azkg([...treaty, '--language', language])).stdout),
  );
  for (const [i, words] of [/23 aprel 1997/, /1997-жылдын 23-апрели/, /23 апреля 1997 года/, /23 Nisan 1997/].entries())
    assert.match(outputs[i]!, words);
});

test('the limit is that of a feed, too, whose own is fifty', async () => {
  const entries = async (...args: string[]) =>
    (await azkg(['export', '--format', 'atom', ...args])).stdout.match(/<entry>/g)?.length;
  assert.deepEqual(await Promise.all([entries(), entries('--limit', '60')]), [50, 60]);
});

test('what matches nothing is written, and said', async (context) => {
  const { status, stdout, stderr } = await azkg([
    'export',
    '--format',
    'csv',
    '--collection',
    'events',
    '--query',
    'zzzz',
    fileFor(context),
  ]);
  assert.equal(status, 0);
  assert.equal(stdout, '\uFEFFid,kind\r\n');
  assert.equal(stderr, 'No record matches all that was asked for.\n');
});

test('what a format cannot carry is counted', async (context) => {
  const { stderr } = await azkg(['export', '--format', 'ics', fileFor(context)]);
  assert.match(stderr, /^\d+ records? of \d+ cannot be in iCalendar: see azkg export --help\.\n$/);
});

test('a dataset with faults is refused as a whole, with the first of them', async (context) => {
  const file = fileFor(context, documentWith({ 'events[0].date': '1993-13' }));
  const { status, stdout, stderr } = await azkg(['export', '--format', 'jsonld', file]);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(
    stderr,
    /is not in order, and nothing was written; azkg validate .* explains every fault\. The first: In "1993-diplomatic-relations" the date "1993-13"/,
  );
});

test('who stops reading is not told of it', { skip: process.platform === 'win32' }, async () => {
  const { stdout, stderr } = await azkgInto('head -c 20', ['export', '--format', 'jsonld']);
  assert.equal(stdout.length, 20);
  assert.equal(stderr, '');
});
