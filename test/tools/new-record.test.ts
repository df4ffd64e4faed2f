import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { RULES } from '../../scripts/checks/index.js';
import { rule as translations } from '../../scripts/checks/translations.js';
import { checkContext } from '../../scripts/lib/check-context.js';
import { readDataFiles } from '../../scripts/lib/data-files.js';
import { interview, type NewFile } from '../../scripts/lib/interview.js';
import { FIELDS } from '../../scripts/lib/interview-fields.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { proposedId, slug } from '../../scripts/lib/propose-id.js';
import type { DocumentSchema } from '../../scripts/lib/schema.js';
import type { Kind } from '../../src/dataset/types.js';
import { writeData } from '../checks/healthy-data.js';

function folderFor(context: TestContext): string {
  const folder = writeData();
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function contextOf(folder: string) {
  const files = readDataFiles(folder);
  assert.ok('value' in files.schema.json);
  return checkContext(files, files.schema.json.value as DocumentSchema);
}

interface Talk {
  readonly file: NewFile | undefined;
  /** Every prompt, with the lines before it. */
  readonly said: readonly string[];
}

/** Answers the questions in turn: all of them, and no more than are asked. */
function answer(folder: string, ...answers: readonly string[]): Talk {
  const questions = interview({ context: contextOf(folder), today: '2026-11-24' });
  const said: string[] = [];
  let state = questions.next();
  for (const answer of answers) {
    assert.ok(!state.done, `nobody asked for "${answer}"`);
    said.push([...state.value.lines, state.value.ask].join('\n'));
    state = questions.next(answer);
  }
  assert.ok(state.done, `unanswered: ${state.done ? '' : [...state.value.lines, state.value.ask].join('\n')}`);
  return { file: state.value, said };
}

const SOURCE = ['pages-from-history para. 6', ''];
const YES = 'y';

/** For each kind the answers that make a record of it. */
const TALKS: { readonly [kind in Kind]: { readonly answers: readonly string[]; readonly path: string; readonly has: object } } = {
  event: {
    answers: [
      'visit',
      '1998-09-07',
      'Visit of President Askar Akayev to Azerbaijan',
      'They met.',
      'politics, 2',
      'Baku',
      'official kg az',
      'Аскар Акаев, visitor',
      '',
      '',
      '',
      '',
      ...SOURCE,
      '',
    ],
    path: 'events/1998-visit-of-askar-akayev.json',
    has: {
      type: 'visit',
      topics: ['politics', 'culture'],
      places: ['baku'],
      people: [{ person: 'askar-akayev', role: 'visitor' }],
      visit: { level: 'official', visitor: 'KG', host: 'AZ' },
      citations: [{ source: 'pages-from-history', locator: 'para. 6' }],
    },
  },
  agreement: {
    answers: [
      'protocol',
      '1997-04-23',
      'Protocol on films',
      'culture',
      'AZ',
      'kg askar-akayev',
      '',
      'baku',
      '1',
      'Its text was not found.',
      ...SOURCE,
      '',
    ],
    path: 'agreements/1997-protocol-on-films.json',
    has: {
      signatories: [{ party: 'AZ' }, { party: 'KG', person: 'askar-akayev' }],
      place: 'baku',
      event: '1997-visit-to-baku',
      note: { en: 'Its text was not found.' },
    },
  },
  institution: {
    answers: [
      '1',
      'Embassy of Azerbaijan in Bishkek',
      '',
      '2007-05-16/..',
      '',
      'az',
      '',
      'politics',
      '',
      ...SOURCE,
      'embassy-of-azerbaijan',
    ],
    path: 'institutions/embassy-of-azerbaijan.json',
    has: { type: 'embassy', date: '2007-05-16/..', party: 'AZ', topics: ['politics'] },
  },
  person: {
    answers: [
      'Əli Həsənov',
      'Ali Hasanov; Али Гасанов',
      'AZ Deputy Prime Minister (1998/2018)',
      'AZ Chairman',
      '',
      '',
      ...SOURCE,
      '',
    ],
    path: 'people/ali-hasanov.json',
    has: {
      otherNames: ['Ali Hasanov', 'Али Гасанов'],
      offices: [
        { title: { en: 'Deputy Prime Minister' }, party: 'AZ', date: '1998/2018' },
        { title: { en: 'Chairman' }, party: 'AZ' },
      ],
    },
  },
  place: {
    answers: ['Cholpon-Ata', '', 'KG', '77.08, 42.65', '', ...SOURCE, ''],
    path: 'places/cholpon-ata.json',
    has: { country: 'KG', coordinates: [77.08, 42.65] },
  },
  figure: {
    answers: ['diaspora', 'Azerbaijanis in Kyrgyzstan', '2012', '18,000', 'persons', 'y', '', ...SOURCE, ''],
    path: 'figures/azerbaijanis-in-kyrgyzstan-2012.json',
    has: { value: 18000, unit: 'persons', approximate: true },
  },
  theme: {
    answers: ['A shared epic', 'Both peoples tell it.', '', ...SOURCE, ''],
    path: 'themes/shared-epic.json',
    has: { summary: { en: 'Both peoples tell it.' } },
  },
  source: {
    answers: [
      'webpage',
      'Visit begins today',
      'en',
      'Kabar',
      'A. Writer; B. Writer',
      '1998-09-07',
      'https://example.org/1',
      '',
      'press',
      '',
      '',
    ],
    path: 'sources/kabar-visit-begins-today-1998.json',
    has: { authors: ['A. Writer', 'B. Writer'], accessed: '2026-11-24', reliability: 'press' },
  },
};

for (const [kind, { answers, path, has }] of Object.entries(TALKS)) {
  test(`answers make a valid file in canonical form: ${kind}`, (context) => {
    const folder = folderFor(context);
    const { file } = answer(folder, kind, ...answers, YES);
    assert.equal(file?.path, path);
    const record = JSON.parse(file.text) as object;
    assert.deepEqual({ ...record, ...has }, record);
    writeFileSync(join(folder, path), file.text);
    const known = contextOf(folder);
    const rules = RULES.filter((rule) => rule !== translations);
    const findings = rules.flatMap((rule) => [...rule.check(known)]).filter((finding) => finding.file === path);
    assert.deepEqual(
      findings.map(({ message }) => message),
      file.open,
    );
    assert.equal(file.open.length, kind === 'source' ? 1 : 0);
  });
}

test('every field of a kind is asked but for those that are written in the file', (context) => {
  const later = [
    '$schema',
    'kind',
    'aliases',
    'variants',
    'officialTitles',
    'status',
    'texts',
    'multilateral',
    'editors',
    'year',
    'archived',
    'isbn',
    'place',
    'pages',
    'recommended',
    'locators',
    'citations',
  ];
  const { schema } = contextOf(folderFor(context));
  for (const [kind, fields] of Object.entries(FIELDS)) {
    const record = Object.values(schema.definitions).find(({ properties }) => properties?.['kind']?.const === kind);
    const names = fields.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(record!.properties!).filter((name) => !names.includes(name) && !later.includes(name)),
      [],
      kind,
    );
    assert.deepEqual(
      record!.required!.filter((name) => !names.includes(name) && name !== 'kind'),
      [],
      kind,
    );
  }
});

/** Answers that are not taken, after those before them, and what is said. */
const COMPLAINTS: readonly (readonly [name: string, before: readonly string[], wrong: string, words: RegExp])[] = [
  ['an unknown kind', [], 'evnt', /! There is no kind "evnt" — did you mean "event"\?/],
  ['nothing where something is needed', [], '', /! This has to be answered/],
  ['an unknown type', ['event'], 'vist', /! type: "vist" is not known here — did you mean "visit"\?/],
  ['a number that nothing has', ['event'], '99', /! type: "99" is not known here/],
  ['a date that does not exist', ['event', 'meeting'], '1997-02-30', /! date: "1997-02-30" is not an EDTF date; write 1997/],
  ['a title with a full stop', ['event', 'meeting', '1999'], 'They met.', /! title\.en: ends with a full stop/],
  ['a title with two spaces', ['event', 'meeting', '1999'], 'They  met', /! title\.en: has two spaces in a row/],
  [
    'a summary without a full stop',
    ['event', 'meeting', '1999', 'A meeting'],
    'They met',
    /! summary\.en: does not end with a full stop/,
  ],
  [
    'an unknown topic',
    ['event', 'meeting', '1999', 'A meeting', ''],
    'polytics',
    /! topics\[0\]: "polytics" is not in topics .* did you mean "politics"\?/,
  ],
  [
    'an unknown place',
    ['event', 'meeting', '1999', 'A meeting', '', '1'],
    'bakou',
    /! places\[0\]: no place "bakou" — did you mean "baku"\?/,
  ],
  [
    'an unknown role',
    ['event', 'meeting', '1999', 'A meeting', '', '1', ''],
    'askar-akayev, gest',
    /! people\[0\]\.role: "gest" is not known here/,
  ],
  ['half a visit', ['event', 'visit', '1999', 'A visit', '', '1', ''], 'official KG', /! That was not understood/],
  [
    'a visit to oneself',
    ['event', 'visit', '1999', 'A visit', '', '1', ''],
    'official KG KG',
    /! visit\.host: "KG" is also the visitor/,
  ],
  [
    'an unknown source',
    ['theme', 'A theme', 'It is.', ''],
    'pages-from-histry',
    /! citations\[0\]\.source: no source "pages-from-histry" — did you mean/,
  ],
  [
    'a place that the source has not',
    ['theme', 'A theme', 'It is.', ''],
    'pages-from-history para. 22',
    /! citations\[0\]\.locator: "para\. 22" is not in the source/,
  ],
  [
    'a field that the record has not',
    ['theme', 'A theme', 'It is.', ''],
    'news supports: dates',
    /! citations\[0\]\.supports\[0\]: no field "dates"/,
  ],
  ['an id that is taken', ['theme', 'A theme', 'It is.', '', 'news', ''], 'baku', /! id: "baku" is taken/],
  ['an id of another form', ['theme', 'A theme', 'It is.', '', 'news', ''], 'A Theme', /! id: "A Theme" does not have the form/],
  ['a number that is none', ['figure', 'diaspora', 'Singers', '1999'], 'many', /! value: /],
  [
    'an address that is none',
    ['source', '1', 'T', 'en', 'P', '', ''],
    'example.org',
    /! url: "example\.org" does not have the form/,
  ],
];

for (const [name, before, wrong, words] of COMPLAINTS) {
  test(`not taken, and asked again at once: ${name}`, (context) => {
    const questions = interview({ context: contextOf(folderFor(context)), today: '2026-11-24' });
    let state = questions.next();
    for (const answer of before) state = questions.next(answer);
    const { ask } = state.value as { readonly ask: string };
    state = questions.next(wrong);
    assert.ok(!state.done);
    assert.match(state.value.lines.join('\n'), words);
    assert.equal(state.value.ask, ask);
  });
}

test('what only the whole record shows to be wrong is asked again by name', (context) => {
  const folder = folderFor(context);
  const { file, said } = answer(
    folder,
    'agreement',
    'protocol',
    '1997-04-23',
    'Protocol on films',
    'culture',
    'AZ',
    'KG',
    '',
    '',
    '',
    '',
    'pages-from-history para. 6 supports: title',
    '',
    '',
    'nothing',
    'citations',
    ...SOURCE,
    YES,
  );
  assert.equal(said.filter((text) => text.includes('! citations: nothing supports the date 1997-04-23')).length, 2);
  assert.match(said.at(-5)!, /Which answer do you want to change \(type, date, title/);
  assert.deepEqual((JSON.parse(file!.text) as { citations: unknown }).citations, [
    { source: 'pages-from-history', locator: 'para. 6' },
  ]);
});

test('who does not agree writes nothing', (context) => {
  const { answers } = TALKS.theme;
  assert.equal(answer(folderFor(context), 'theme', ...answers, 'n').file, undefined);
});

test('a proposed id is free', () => {
  const answers = { title: { en: 'The Treaty of Friendship' }, date: '1997-04-23' };
  assert.equal(proposedId('agreement', answers, new Set()), '1997-treaty-of-friendship');
  assert.equal(
    proposedId('agreement', answers, new Set(['1997-treaty-of-friendship', '1997-treaty-of-friendship-2'])),
    '1997-treaty-of-friendship-3',
  );
  assert.match(proposedId('theme', { title: { en: 'A very long title '.repeat(10) } }, new Set()), /^[a-z0-9-]{30,70}$/);
  assert.equal(proposedId('theme', { title: { en: 'Ышк' } }, new Set()), 'theme');
});

test('ids are ASCII in kebab case', () => {
  assert.equal(slug('Şəki’s “Xan” Palace & the Garden — İçərişəhər'), 'shakis-xan-palace-garden-icharishahar');
});

function run(folder: string, input: string) {
  const command = ['--import', 'tsx', projectPath('scripts/new-record.ts'), folder];
  return spawnSync(process.execPath, command, { cwd: projectPath(), encoding: 'utf8', input });
}

test('the script writes the file and says what is next', (context) => {
  const folder = folderFor(context);
  const { status, stdout, stderr } = run(folder, ['theme', ...TALKS.theme.answers, YES, ''].join('\n'));
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /shared-epic\.json is written\. Next: "npm run check", and a line under Data in CHANGELOG\.md\.\n$/);
  assert.match(
    readFileSync(join(folder, TALKS.theme.path), 'utf8'),
    /^\{\n {2}"id": "shared-epic",\n {2}"kind": "theme",\n[^]*\n\}\n$/,
  );
});

test('whoever goes away in between leaves nothing behind', (context) => {
  const folder = folderFor(context);
  const before = readdirSync(folder, { recursive: true }).sort();
  const { status, stdout } = run(folder, 'theme\nA shared epic\n');
  assert.equal(status, 1);
  assert.match(stdout, /\nNothing was written\.\n$/);
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before);
  assert.ok(!existsSync(join(folder, TALKS.theme.path)));
});
