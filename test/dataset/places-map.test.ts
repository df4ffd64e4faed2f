import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { firstView, type PlaceEntries, placesOf, pointOf, viewsOf } from '../../src/dataset/places-map.js';
import { select } from '../../src/dataset/filter.js';
import type { AzkgRecord, PlaceRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const byId = ({ id }: PlaceRecord) => id;

const counted = (places: readonly PlaceEntries[]) =>
  Object.fromEntries(places.map(({ place, records }) => [place.id, records.length]));

const idsOf = (views: readonly (readonly PlaceEntries[])[]) => views.map((view) => view.map(({ place }) => place.id));

test('the counts over the bundled dataset are those of a plain computation', () => {
  const dataset = bundledDataset();
  const { events, agreements } = dataset.document;
  for (const kind of ['event', 'agreement']) {
    const expected: { [id: string]: number } = {};
    let without = 0;
    for (const record of kind === 'event' ? events : agreements) {
      const ids = new Set('places' in record ? record.places : record.place ? [record.place] : []);
      for (const id of ids) expected[id] = (expected[id] ?? 0) + 1;
      if (ids.size === 0) without++;
    }
    const { places, elsewhere } = placesOf(dataset, select(dataset, { kind: [kind] }), byId);
    assert.deepEqual(counted(places), expected);
    assert.equal(elsewhere.length, without);
  }
});

test('a record that names a place twice counts once there', () => {
  const [, caravan] = fixtureDocument.events;
  const events = [{ ...caravan!, places: ['ornekshehir', 'ornekshehir'] }];
  const dataset = new Dataset({ ...fixtureDocument, events });
  assert.deepEqual(counted(placesOf(dataset, select(dataset, { kind: ['event'] }), byId).places), { ornekshehir: 1 });
});

test('places stand by the number of their records, then by name', () => {
  const dataset = new Dataset(fixtureDocument);
  const { places } = placesOf(dataset, select(dataset, { kind: ['event'], ids: ['1997-visit-to-testabad'] }), byId);
  assert.deepEqual(idsOf([places]), [['ornekshehir', 'testabad']]);
  assert.deepEqual(idsOf([placesOf(dataset, dataset.records, byId).places])[0]?.[0], 'misalkol');
});

test('records that lead to no place of the dataset are kept apart', () => {
  const dataset = new Dataset({ ...fixtureDocument, places: [] });
  const records: readonly AzkgRecord[] = select(dataset, { kind: ['event'] });
  assert.deepEqual(placesOf(dataset, records, byId), { places: [], elsewhere: records });
});

test('all places of the bundled dataset have a point', () => {
  for (const place of bundledDataset().document.places) assert.ok(pointOf(place), place.id);
});

for (const coordinates of [[NaN, 40], [49], [], [200, 40], [49, 91], [Infinity, 0]]) {
  test(`[${coordinates.join()}] is no point`, () => {
    assert.equal(pointOf({ ...fixtureDocument.places[0]!, coordinates }), undefined);
  });
}

const at = (id: string, ...coordinates: number[]): PlaceEntries => ({
  place: { ...fixtureDocument.places[0]!, id, coordinates },
  records: [],
});

test('views go from the two countries outwards, each wider than the one before', () => {
  const places = [at('baku', 49.9, 40.4), at('ankara', 32.9, 39.9), at('osh', 72.8, 40.5), at('new-york', -74, 40.7)];
  assert.deepEqual(idsOf(viewsOf(places)), [
    ['baku', 'osh'],
    ['baku', 'ankara', 'osh'],
    ['baku', 'ankara', 'osh', 'new-york'],
  ]);
  assert.deepEqual(idsOf(viewsOf([places[0]!])), [['baku']]);
  assert.deepEqual(idsOf(viewsOf([places[3]!])), [['new-york']]);
  assert.deepEqual(viewsOf([at('nowhere', NaN, NaN)]), []);
});

test('the first view is the nearest with half of the places', () => {
  const far = [at('a', -74, 40), at('b', -75, 41), at('c', 100, -30)];
  assert.equal(firstView(viewsOf([at('baku', 49.9, 40.4), at('ankara', 32.9, 39.9)])), 0);
  assert.equal(firstView(viewsOf([at('baku', 49.9, 40.4), ...far])), 1);
  assert.equal(firstView([]), 0);
});
