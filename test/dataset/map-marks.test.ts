import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { labelsOf } from '../../src/dataset/map-labels.js';
import { type Mark, markOf, marksOf } from '../../src/dataset/map-marks.js';
import { MapView } from '../../src/dataset/map-zoom.js';
import { type PlaceEntries, placesOf } from '../../src/dataset/places-map.js';
import { fitProjection, type Projection } from '../../src/dataset/projection.js';

const dataset = bundledDataset();
const { places } = placesOf(dataset, dataset.document.events, ({ id }) => id);
const most = places[0]!.records.length;

const WIDTHS = [280, 640, 1200];

function projected(view: MapView, width: number): Projection {
  return fitProjection(view.points, { width, height: Math.round(width * 0.6), margin: 16, least: 4 });
}

function marksIn(view: MapView, width: number): Mark[] {
  return marksOf(places, projected(view, width), { most, isSpread: view.near.length > 0 });
}

const idsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => mark.places.map(({ place }) => place.id)).sort();

for (const width of WIDTHS) {
  test(`the widest view has every place once, at ${width} px`, () => {
    assert.deepEqual(idsOf(marksIn(new MapView(places, 9), width)), places.map(({ place }) => place.id).sort());
  });

  test(`the records of gathered places are counted once, at ${width} px`, () => {
    for (const { places: gathered, count } of marksIn(new MapView(places, 9), width)) {
      assert.equal(count, new Set(gathered.flatMap(({ records }) => records)).size);
    }
  });

  for (const [one, other] of [
    ['aghdam', 'khidirli'],
    ['cholpon-ata', 'kara-oy'],
  ] as const) {
    test(`${one} and ${other}, which share a point, are two circles from near, at ${width} px`, () => {
      const near = new MapView(places, [one, other]);
      const marks = marksIn(near, width);
      assert.ok(marks.every((mark) => mark.places.length === 1));
      const [a, b] = [markOf(marks, one)!, markOf(marks, other)!];
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 24);
    });
  }

  test(`no label lies over another, over a circle or over the edge, at ${width} px`, () => {
    for (const view of [new MapView(places, undefined), new MapView(places, 9), new MapView(places, ['khidirli'])]) {
      const marks = marksIn(view, width);
      const room = { width, height: Math.round(width * 0.6), size: 13, first: [], widthOf: (text: string) => text.length * 0.6 };
      const boxes = Array.from(
        labelsOf(marks, (mark) => mark.places[0]!.place.name.en, room),
        ([mark, { text, x, y, anchor }]) => {
          const [long, high] = [text.length * 0.6 * 13, 13 * 0.85];
          const left = x - { start: 0, middle: long / 2, end: long }[anchor];
          return { mark, left, right: left + long, top: y - high, bottom: y };
        },
      );
      assert.ok(boxes.length > 2);
      for (const box of boxes) {
        assert.ok(box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height);
        for (const other of boxes.filter((each) => each !== box)) {
          assert.ok(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top);
        }
        for (const { x, y, radius } of marks) {
          const [dx, dy] = [x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom)];
          assert.ok(Math.hypot(dx, dy) >= radius);
        }
      }
    }
  });
}

test('a circle of four times the records has twice the radius', () => {
  const projection = projected(new MapView(places, 9), 1200);
  const [first] = places;
  const radius = (count: number) =>
    marksOf([{ ...first!, records: dataset.records.slice(0, count) }], projection, { most: 40, isSpread: false })[0]!.radius;
  assert.ok(Math.abs(radius(40) / radius(10) - 2) < 1e-9);
});

test('a label that must be there is there, though others lose theirs', () => {
  const view = new MapView(places, 9);
  const marks = marksIn(view, 280);
  const room = { width: 280, height: 168, size: 13, widthOf: (text: string) => text.length * 0.6 };
  for (const mark of marks) {
    const labels = labelsOf(marks, ({ places: [first] }) => first!.place.name.en, { ...room, first: [mark] });
    assert.ok(labels.has(mark), mark.places[0]!.place.id);
  }
});

test('a place without a point has no circle, and one at a pole or at the date line has numbers', () => {
  const at = (...coordinates: number[]): PlaceEntries => ({ ...places[0]!, place: { ...places[0]!.place, coordinates } });
  const odd = [at(NaN, NaN), at(0, 90), at(180, 0), at(-180, -90), at(-180, 0)];
  for (const isSpread of [true, false]) {
    const view = new MapView(odd, 9);
    const marks = marksOf(odd, projected(view, 640), { most, isSpread });
    assert.equal(marks.flatMap((mark) => mark.places).length, 4);
    assert.ok(marks.every(({ x, y, radius }) => [x, y, radius].every(Number.isFinite)));
  }
});

test('from the widest view the reader comes nearer step by step, and back', () => {
  const steps = [];
  for (let zoom = new MapView(places, 9).closer([], undefined); zoom !== undefined;) {
    const view = new MapView(places, zoom);
    steps.push(view.near.length > 0 ? 'near' : zoom);
    zoom = view.closer(marksIn(view, 640), undefined);
  }
  assert.deepEqual(steps, [1, 0, 'near']);
  assert.equal(new MapView(places, ['khidirli', 'shusha']).wider(), 0);
  assert.equal(new MapView(places, ['khidirli', 'istanbul']).wider(), 1);
  assert.equal(new MapView(places, 2).wider(), undefined);
});

test('from a view with a place that is chosen the reader comes nearer to that', () => {
  const view = new MapView(places, 1);
  assert.deepEqual(view.closer(marksIn(view, 1200), 'brussels'), ['brussels']);
  assert.equal(view.closer(marksIn(view, 1200), 'baku'), 0);
  assert.equal(view.viewOf('brussels'), 1);
  assert.equal(view.viewOf('nowhere'), undefined);
});

test('a map of nothing has no view to go to', () => {
  const view = new MapView([], ['baku']);
  assert.equal(view.isEmpty, true);
  assert.equal(view.closer([], 'baku'), undefined);
  assert.equal(view.wider(), undefined);
});
