import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../../scripts/checks/index.js';
import {
  AGREEMENT,
  type Changes,
  EVENT,
  FIGURE,
  findingsOfAll,
  INSTITUTION,
  PERSON,
  PLACE,
  SOURCE,
  THEME,
  writeData,
} from './healthy-data.js';

interface Data {
  [key: string]: unknown;
}

const RECORDS = [EVENT, AGREEMENT, INSTITUTION, PERSON, PLACE, FIGURE, THEME, SOURCE];

/** What a slip of the hand does to a record: each gives the changed record, or nothing where the kind has no such field. */
const MUTATIONS: { readonly [what: string]: (record: Data) => Data | undefined } = {
  'a required field is missing': ({ kind: _, ...record }) => record,
  'a field is misspelt': (record) => ({ ...record, ttle: { en: 'A' } }),
  'the id is not that of the file': (record) => ({ ...record, id: `${String(record['id'])}-2` }),
  'a citation names no source': (record) => ({ ...record, citations: [{ source: 'nowhere' }] }),
  'a citation names a place that the source does not have': (record) => ({
    ...record,
    citations: [{ source: 'pages-from-history', locator: 'para. 99' }],
  }),
  'a date does not exist': (record) => ('date' in record ? { ...record, date: '1997-02-30' } : undefined),
  'a topic is unknown': (record) => ('topics' in record ? { ...record, topics: ['polytics'] } : undefined),
  'two languages are swapped': (record) => withText(record, { en: 'Название', ru: 'Title' }),
  'a text has two spaces': (record) => withText(record, { en: 'A  title' }),
  'a language is missing': (record) => changedText(record, ({ ky: _, ...text }) => text),
  'a text was left in English': (record) => changedText(record, (text) => ({ ...text, ru: text['en'] })),
  'a year is wrong in one language': (record) =>
    changedText(record, (text) => ({ ...text, en: `${String(text['en'])} 1997`, az: `${String(text['az'])} 1979` })),
  'a letter only looks right': (record) => withText(record, { en: 'Tіtle' }),
  'a link leads to another kind': (record) =>
    'place' in record && record['kind'] !== 'source' ? { ...record, place: 'askar-akayev' } : undefined,
  'the keys stand in another order': (record) => Object.fromEntries(Object.entries(record).reverse()),
};

function withText(record: Data, text: object): Data | undefined {
  return changedText(record, () => text);
}

function changedText(record: Data, change: (text: Data) => object): Data | undefined {
  const field = ['title', 'name'].find((name) => typeof record[name] === 'object');
  return field === undefined ? undefined : { ...record, [field]: change(record[field] as Data) };
}

function records(): { readonly [path: string]: Data } {
  const folder = writeData();
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Data;
  const found = Object.fromEntries(RECORDS.map((path) => [path, read(path)]));
  rmSync(folder, { recursive: true });
  return found;
}

function findings(changes: Changes): number {
  return findingsOfAll(RULES, changes).length;
}

test('the healthy records have no fault', () => {
  assert.equal(findings({}), 0);
});

for (const [path, record] of Object.entries(records())) {
  for (const [what, mutate] of Object.entries(MUTATIONS)) {
    const mutant = mutate(record);
    if (!mutant) continue;
    test(`${path}: ${what}`, () => {
      assert.ok(findings({ [path]: `${JSON.stringify(mutant, null, 2)}\n` }) > 0);
    });
  }
}
