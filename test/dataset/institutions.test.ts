import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { groupInstitutions, milestonesOf } from '../../src/dataset/institutions.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const fixture = new Dataset(fixtureDocument);
const bundled = bundledDataset();

test('milestones are the events that name an institution, in order of time', () => {
  assert.deepEqual(
    milestonesOf(fixture, 'council-of-invented-letters').map(({ id }) => id),
    ['2003-joint-expedition'],
  );
  assert.deepEqual(milestonesOf(fixture, 'nothing'), []);
});

test('in the bundled dataset they are those of a plain search', () => {
  for (const { id } of bundled.document.institutions) {
    const found = milestonesOf(bundled, id).map((event) => event.id);
    const plain = bundled.document.events.filter(({ institutions }) => institutions?.includes(id)).map((event) => event.id);
    assert.deepEqual(found.toSorted(), plain.toSorted(), id);
  }
});

test('types stand in the order of the vocabulary', () => {
  const keys = groupInstitutions(fixture, fixtureDocument.institutions, 'type').map(({ key }) => key);
  assert.deepEqual(keys, ['embassy', 'council']);
});

test('countries stand as the view names them; what belongs to no single one is last', () => {
  const [council, embassy] = fixtureDocument.institutions;
  const azeri = { ...embassy!, id: 'embassy-in-misalkol', party: 'AZ' };
  const keys = (perspective?: string) =>
    groupInstitutions(fixture, [council!, embassy!, azeri], 'party', perspective).map(({ key }) => key);
  assert.deepEqual(keys(), ['AZ', 'KG', undefined]);
  assert.deepEqual(keys('KG'), ['KG', 'AZ', undefined]);
});
