import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { groupPeople, officesInOrder, participationsOf } from '../../src/dataset/participation.js';
import type { PersonRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const fixture = new Dataset(fixtureDocument);
const [ornek, misalov] = fixtureDocument.people as [PersonRecord, PersonRecord];

test('a person’s events with the role in each, counted by role, and the documents signed', () => {
  const { events, roles, documents } = participationsOf(fixture, ornek.id);
  assert.deepEqual(
    events.map((attendance) => [attendance.event.id, ...attendance.roles]),
    [['1997-visit-to-testabad', 'host'], ['1998-talks-at-misalkol'], ['2012-visit-to-misalkol', 'visitor']],
  );
  assert.deepEqual(roles, [
    { role: 'visitor', count: 1 },
    { role: 'host', count: 1 },
    { role: undefined, count: 1 },
  ]);
  assert.deepEqual(
    documents.map(({ id }) => id),
    ['1997-treaty-of-neighbourliness'],
  );
});

test('an event in which a person has two roles is one event and counts for both', () => {
  const [event] = fixtureDocument.events;
  const people = [
    { person: ornek.id, role: 'chair' as const },
    { person: ornek.id, role: 'speaker' as const },
  ];
  const dataset = new Dataset({ ...fixtureDocument, events: [{ ...event!, people }] });
  const { events, roles } = participationsOf(dataset, ornek.id);
  assert.deepEqual(
    events.map((attendance) => attendance.roles),
    [['chair', 'speaker']],
  );
  assert.deepEqual(roles, [
    { role: 'chair', count: 1 },
    { role: 'speaker', count: 1 },
  ]);
});

test('who took part in nothing has nothing', () => {
  assert.deepEqual(participationsOf(fixture, 'nobody'), { events: [], roles: [], documents: [] });
});

test('the counts of the bundled dataset are those of a plain count', () => {
  const bundled = bundledDataset();
  const { events, agreements, people } = bundled.document;
  for (const { id } of people) {
    const found = participationsOf(bundled, id);
    const own = events.filter((event) => event.people.some(({ person }) => person === id));
    assert.equal(found.events.length, own.length, id);
    assert.equal(
      found.documents.length,
      agreements.filter(({ signatories }) => signatories.some(({ person }) => person === id)).length,
    );
    for (const { role, count } of found.roles) {
      const plain = own.filter((event) => event.people.some((one) => one.person === id && one.role === role));
      assert.equal(count, plain.length, `${id} ${role}`);
    }
  }
});

test('offices stand in order of time, those without a time first', () => {
  const offices = [...ornek.offices.toReversed(), ...misalov.offices];
  assert.deepEqual(
    officesInOrder({ ...ornek, offices }).map(({ date }) => date),
    [undefined, '1993/1998-06', '2008-10/..'],
  );
});

test('people stand under the country of their last office; who had none comes last', () => {
  const writer = { ...ornek, id: 'writer', offices: [] };
  const groups = (perspective?: string) =>
    groupPeople(fixture, [writer, misalov, ornek], perspective).map(({ key, records }) => [key, ...records.map(({ id }) => id)]);
  assert.deepEqual(groups(), [
    ['AZ', 'aydan-ornek'],
    ['KG', 'beksultan-misalov'],
    [undefined, 'writer'],
  ]);
  assert.equal(groups('KG')[0]?.[0], 'KG');
});
