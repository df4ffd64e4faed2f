import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { chronicle } from '../../src/dataset/chronicle.js';
import { type Choice, type ChoiceSpace, type OptionField, optionsOf } from '../../src/dataset/choice.js';
import { yearsOf } from '../../src/dataset/edtf.js';
import type { AgreementRecord, AzkgRecord, EventRecord } from '../../src/dataset/types.js';

const dataset = bundledDataset();
const { events, agreements } = dataset.document;

const TIMELINE: ChoiceSpace = {
  dataset,
  records: [...events, ...agreements],
  entriesOf: (records) => chronicle(records),
};
const VISITS: ChoiceSpace = { dataset, records: events.filter(({ visit }) => visit), entriesOf: (records) => records };
const DOCUMENTS: ChoiceSpace = { dataset, records: agreements, entriesOf: (records) => records };

/** The values of a record, counted by hand: without the code under test. */
const VALUES: { readonly [field in OptionField]?: (record: EventRecord | AgreementRecord) => readonly string[] } = {
  type: ({ type }) => [type],
  topic: ({ topics }) => topics,
  person: (record) =>
    record.kind === 'event'
      ? record.people.map(({ person }) => person)
      : record.signatories.flatMap(({ person }) => person ?? []),
  place: (record) => (record.kind === 'event' ? record.places : [record.place ?? ''].filter(Boolean)),
  level: (record) => (record.kind === 'event' && record.visit ? [record.visit.level] : []),
  party: (record) => {
    if (record.kind === 'agreement') return record.signatories.map(({ party }) => party);
    return record.visit ? [record.visit.visitor, record.visit.host] : [];
  },
  year: ({ date }) => yearsOf(date, Number(dataset.document.updated.slice(0, 4))).map(String),
};

const FIELDS = Object.keys(VALUES) as (keyof typeof VALUES)[];

function has(record: AzkgRecord, field: OptionField, value: string): boolean {
  return VALUES[field]!(record as EventRecord | AgreementRecord).includes(value);
}

/** How many different records have all values of a choice. */
function countByHand(records: readonly AzkgRecord[], choice: Choice): number {
  const matches = records.filter((record) =>
    Object.entries(choice).every(([field, value]) => has(record, field as OptionField, value)),
  );
  return new Set(matches.map(({ id }) => id)).size;
}

const CHOICES: readonly Choice[] = [{}, { topic: 'culture' }, { place: 'bishkek', year: '1997' }, { level: 'state' }];

for (const choice of CHOICES) {
  test(`visits and documents together: each value says what it would give, beside ${JSON.stringify(choice)}`, () => {
    const records = [...VISITS.records, ...DOCUMENTS.records];
    for (const field of FIELDS) {
      const options = optionsOf([VISITS, DOCUMENTS], choice, field);
      assert.ok(options.length > 1, field);
      for (const { value, count } of options) {
        assert.equal(count, countByHand(records, { ...choice, [field]: value }), `${field} ${value}`);
      }
    }
  });
}

test('what a chronicle and a list of documents have in common counts once', () => {
  const all = optionsOf([TIMELINE, DOCUMENTS], {}, 'topic');
  for (const { value, count } of all) assert.equal(count, countByHand(TIMELINE.records, { topic: value }), value);
});

test('a value is offered if any of the elements has it, and only then', () => {
  const levels = optionsOf([DOCUMENTS, VISITS], {}, 'level').map(({ value }) => value);
  assert.deepEqual(levels, [...new Set(events.flatMap(({ visit }) => visit?.level ?? []))].sort());
  assert.deepEqual(optionsOf([DOCUMENTS], {}, 'level'), []);
});

test('without elements there is nothing to choose', () => {
  assert.deepEqual(optionsOf([], {}, 'topic'), []);
});
