import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowdedDocument, fixtureDocument } from '../fixtures/dataset.js';
import { azkg, azkgInto, documentWith, fileFor } from './azkg.js';

test('a dataset in order gives one line with counts, and status 0', async (context) => {
  const file = fileFor(context);
  const { status, stdout, stderr } = await azkg(['validate', file]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(
    stdout,
    `${file} is in order: 7 events, 4 agreements, 2 institutions, 2 people, 3 places, 1 figures, 1 themes, 4 sources.\n`,
  );
});

test('a dataset can be piped in', async () => {
  const { status, stdout } = await azkg(['validate', '-'], { input: JSON.stringify(fixtureDocument) });
  assert.equal(status, 0);
  assert.match(stdout, /^- is in order: /);
});

/** Ways of breaking a document, and what is said: path, rule, fault and advice. */
const BROKEN: readonly (readonly [name: string, path: string, value: unknown, line: RegExp])[] = [
  ['a missing field', 'events[2].title', undefined, /^ {2}events\[2\]\.title \(shape\): is missing; add it\.$/m],
  [
    'an unknown field',
    'events[2].sumary',
    { en: 'X.' },
    /^ {2}events\[2\]\.sumary \(shape\): is not known here — did you mean "summary"\? Rename or delete it; known are id, kind,/m,
  ],
  [
    'a language too many',
    'events[2].title.de',
    'Besuch',
    /^ {2}events\[2\]\.title\.de \(shape\): is not known here.* known are en, az, ky, ru, tr\.$/m,
  ],
  [
    'a value of the wrong type',
    'figures[0].value',
    '14000',
    /^ {2}figures\[0\]\.value \(shape\): "14000" has to be a number without quotes\./m,
  ],
  [
    'a text without its languages',
    'places[0].name',
    'Baku',
    /^ {2}places\[0\]\.name \(shape\): "Baku" has to be an object \{…\}\. Plain text in up to five languages/m,
  ],
  [
    'an unknown type',
    'events[2].type',
    'vist',
    /^ {2}events\[2\]\.type \(shape\): "vist" is not known here — did you mean "visit"\? Write one of aid, conference/m,
  ],
  [
    'an id of another form',
    'places[0].id',
    'Misal Köl',
    /^ {2}places\[0\]\.id \(shape\): "Misal Köl" has not the form that it must have\. Permanent, public, kebab-case ASCII/m,
  ],
  [
    'an address that is none',
    'sources[0].url',
    'javascript:alert(1)',
    /^ {2}sources\[0\]\.url \(shape\): "javascript:alert\(1\)" has not the form .*Only http and https/m,
  ],
  [
    'a record in the wrong collection',
    'events[2].kind',
    'agreement',
    /^ {2}events\[2\]\.kind \(shape\): "agreement" does not belong here; write "event", or move the record/m,
  ],
  [
    'no citation',
    'people[0].citations',
    [],
    /^ {2}people\[0\]\.citations \(shape\): has 0 of at least 1 entries; add what is missing\.$/m,
  ],
  [
    'half a pair of coordinates',
    'places[0].coordinates',
    [49.8],
    /^ {2}places\[0\]\.coordinates \(shape\): has 1 of at least 2 entries/m,
  ],
  ['a whole collection that is missing', 'themes', undefined, /^The document\n {2}themes \(shape\): is missing; add it\.$/m],
  ['a collection that is no list', 'themes', {}, /^ {2}themes \(shape\): an object has to be a list \[…\]/m],
  ['nothing where a record belongs', 'events[0]', null, /^events\[0\]\n {2}events\[0\] \(shape\): null has to be an object/m],
  [
    'a number of a series that is none',
    'events[2].number',
    1.5,
    /^ {2}events\[2\]\.number \(shape\): 1\.5 has to be a whole number/m,
  ],
  [
    'a date that does not exist',
    'events[2].date',
    '1997-02-30',
    /^ {2}events\[2\]\.date \(dates\): "1997-02-30" is not an EDTF date; write one such as 1997, 1997-04/m,
  ],
  [
    'a date of a status',
    'agreements[1].status.inForce.date',
    '1997-13',
    /^ {2}agreements\[1\]\.status\.inForce\.date \(dates\): "1997-13"/m,
  ],
  ['a date of the document', 'coverage.until', '2012-31', /^The document\n {2}coverage\.until \(dates\): "2012-31"/m],
  [
    'an id that leads nowhere',
    'events[2].places[0]',
    'testabat',
    /^ {2}events\[2\]\.places\[0\] \(references\): there is no place "testabat" — did you mean "testabad"\? Correct the id, or add the record\.$/m,
  ],
  [
    'a source that is not there',
    'themes[0].citations[0].source',
    'nonsense',
    /^ {2}themes\[0\]\.citations\[0\]\.source \(references\): there is no source "nonsense"\. Correct/m,
  ],
  [
    'an id of another kind',
    'agreements[1].event',
    'testabad',
    /^ {2}agreements\[1\]\.event \(references\): "testabad" is a record of the kind "place"; name one of the kind "event"/m,
  ],
  [
    'a former id',
    'agreements[1].event',
    '1997-visit-to-testville',
    /^ {2}agreements\[1\]\.event \(references\): "1997-visit-to-testville" is a former id; write "1997-visit-to-testabad"\.$/m,
  ],
  [
    'an id given twice',
    'themes[0].id',
    'testabad',
    /^themes\[0\] "testabad"\n {2}themes\[0\]\.id \(ids\): "testabad" is taken by places\[2\]\.id; choose another id/m,
  ],
  [
    'a topic without a term',
    'events[2].topics[0]',
    'politcs',
    /^ {2}events\[2\]\.topics\[0\] \(vocabulary\): "politcs" is not in vocabulary\.topics — did you mean "politics"\? Write one of/m,
  ],
  [
    'a country without a term',
    'places[0].country',
    'XX',
    /^ {2}places\[0\]\.country \(vocabulary\): "XX" is not in vocabulary\.countries\. Write one of AZ, KG/m,
  ],
  [
    'a type without a term',
    'institutions[0].type',
    'bureau',
    /^ {2}institutions\[0\]\.type \(vocabulary\): "bureau" is not in vocabulary\.institutionTypes/m,
  ],
];

for (const [name, path, value, line] of BROKEN) {
  test(`explained with path, rule and advice: ${name}`, async (context) => {
    const { status, stdout, stderr } = await azkg(['validate', fileFor(context, documentWith({ [path]: value }))]);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, line);
  });
}

test('every fault is found, grouped by record in the order of the document, and the rules are said', async (context) => {
  const file = fileFor(
    context,
    documentWith({
      'events[2].date': '1997-13',
      'events[2].places[0]': 'nowhere',
      'events[0].title': undefined,
      updated: 'today',
      'sources[1].colour': 'red',
    }),
  );
  const { status, stdout } = await azkg(['validate', file]);
  assert.equal(status, 1);
  assert.match(stdout, /^.* is not in order: 5 faults in the document itself and 3 records\.\n/);
  const heads = stdout.split('\n').filter((line) => /^(The document|\w+\[\d+\].*)$/.test(line));
  assert.deepEqual(heads, [
    'The document',
    'events[0] "1993-diplomatic-relations"',
    'events[2] "1997-visit-to-testabad"',
    'sources[1] "invented-chronicle"',
  ]);
  assert.match(
    stdout,
    /\nRules:\n {2}shape \(3 faults\): .*azkg\.schema\.json.*\n {2}dates \(1 fault\): .*\n {2}references \(1 fault\): /,
  );
  assert.match(stdout, /\nFaults of the shape can hide others: check again when they are mended\.\n$/);
});

test('records of the right shape are judged although others are not, and may name those', async (context) => {
  const { stdout } = await azkg([
    'validate',
    fileFor(context, documentWith({ 'places[2].country': 7, 'events[2].date': '1997-13' })),
  ]);
  assert.match(stdout, /: 2 faults in 2 records\.\n/);
});

test('faults are bounded in number, the others counted; --show says how many', async (context) => {
  const { events, ...document } = crowdedDocument(400);
  const file = fileFor(context, { ...document, events: events.map((event) => ({ ...event, places: ['nowhere'] })) });
  const shown = (text: string) => text.match(/\(references\): there is no place/g)?.length;
  const [standard, few, all] = await Promise.all(
    [[], ['--show', '3'], ['--show', 'all']].map((more) => azkg(['validate', file, ...more])),
  );
  assert.match(standard!.stdout, /: 407 faults in 407 records\.\n/);
  assert.equal(shown(standard!.stdout), 50);
  assert.match(standard!.stdout, /\n… and 357 more faults in 357 records; --show all shows them\.\n/);
  assert.equal(shown(few!.stdout), 3);
  assert.match(few!.stdout, /\n… and 404 more faults/);
  assert.equal(shown(all!.stdout), 407);
  assert.doesNotMatch(all!.stdout, /…/);
});

test('a record beyond the first five hundred has its own number', async (context) => {
  const { events, ...document } = crowdedDocument(1200);
  const file = fileFor(context, { ...document, events: events.map((event, i) => (i === 1111 ? { ...event, date: 7 } : event)) });
  const { stdout } = await azkg(['validate', file]);
  assert.match(stdout, /: 1 fault in 1 record\.\n/);
  assert.match(stdout, /^events\[1111\] "[\w-]+-event-1104"\n {2}events\[1111\]\.date \(shape\): 7 has to be a text/m);
});

test('what a terminal would obey is not printed as it is', async (context) => {
  const { stdout } = await azkg([
    'validate',
    fileFor(context, documentWith({ 'events[0].id': '\u001B[31mX', 'events[1].\u009B2J\u202E': 1 })),
  ]);
  for (const character of ['\u001B', '\u009B', '\u202E']) assert.ok(!stdout.includes(character));
  assert.match(stdout, /u001b\[31mX/);
});

test('who stops reading is not told of it', { skip: process.platform === 'win32' }, async (context) => {
  const { events, ...document } = crowdedDocument(3000);
  const file = fileFor(context, { ...document, events: events.map((event) => ({ ...event, places: ['nowhere'] })) });
  const { stdout, stderr } = await azkgInto('head -n 1', ['validate', '--show', 'all', file]);
  assert.match(stdout, /is not in order: 3,007 faults/);
  assert.equal(stderr, '');
});
