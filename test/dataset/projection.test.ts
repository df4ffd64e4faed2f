import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LonLat } from '../../src/dataset/polyline.js';
import { fitProjection, pathOf } from '../../src/dataset/projection.js';

const BAKU: LonLat = [49.892, 40.3777];
const BISHKEK: LonLat = [74.59, 42.87];
const FIJI: LonLat = [178.44, -18.14];
const SAMOA: LonLat = [-171.77, -13.83];

const ROOM = { width: 640, height: 320, margin: 20, least: 4 };

test('north is up, east is on the right, and all points keep the margin', () => {
  const { project } = fitProjection([BAKU, BISHKEK], ROOM);
  const [[bakuX, bakuY], [bishkekX, bishkekY]] = [project(BAKU), project(BISHKEK)];
  assert.ok(bakuX < bishkekX && bakuY > bishkekY);
  assert.equal(Math.round(bakuX), 20);
  assert.equal(Math.round(bishkekX), 620);
});

test('lengths are true along the middle parallel and along meridians', () => {
  const { project, scale } = fitProjection(
    [
      [40, 30],
      [60, 50],
    ],
    ROOM,
  );
  const [west, east, south, north] = [project([49, 40]), project([50, 40]), project([50, 35]), project([50, 45])];
  assert.ok(Math.abs((east[0] - west[0]) / scale - Math.cos((40 * Math.PI) / 180)) < 1e-9);
  assert.ok(Math.abs((south[1] - north[1]) / scale - 10) < 1e-9);
});

test('known points lie where a plain computation puts them', () => {
  const { project } = fitProjection(
    [
      [0, 0],
      [20, 0],
    ],
    { width: 240, height: 100, margin: 20, least: 1 },
  );
  assert.deepEqual(project([0, 0]), [20, 50]);
  assert.deepEqual(project([20, 0]), [220, 50]);
  assert.deepEqual(project([10, 3]), [120, 20]);
});

test('one point stands in the middle of a map of the least height', () => {
  const { project, frame } = fitProjection([BAKU], ROOM);
  assert.deepEqual(project(BAKU), [320, 160]);
  assert.ok(Math.abs(frame.north - frame.south - 4) < 1e-9);
});

test('across the date line the map goes the short way', () => {
  const { project, frame } = fitProjection([FIJI, SAMOA], ROOM);
  assert.ok(project(FIJI)[0] < project(SAMOA)[0]);
  assert.ok(frame.east - frame.west < 40);
  for (const point of [FIJI, SAMOA]) assert.ok(isOnMap(project(point)), String(point));
});

const HARD: readonly (readonly LonLat[])[] = [
  [],
  [[0, 90]],
  [[0, -90]],
  [
    [0, 90],
    [0, -90],
  ],
  [
    [180, 0],
    [-180, 0],
  ],
  [
    [-120, 10],
    [0, 10],
    [120, 10],
  ],
];

for (const points of HARD) {
  test(`all is a number and on the map: ${JSON.stringify(points)}`, () => {
    const { project, scale, frame } = fitProjection(points, ROOM);
    assert.ok([scale, ...Object.values(frame)].every(Number.isFinite));
    for (const point of points) assert.ok(isOnMap(project(point)), String(point));
  });
}

test('a map that has no room has numbers all the same', () => {
  const { project } = fitProjection([BAKU, BISHKEK], { width: 1, height: 1, margin: 20, least: 4 });
  assert.ok(project(BAKU).every(Number.isFinite));
});

const SQUARE: LonLat[] = [
  [50, 40],
  [60, 40],
  [60, 45],
  [50, 45],
];

test('a ring becomes a closed path; one outside the frame becomes nothing', () => {
  const projection = fitProjection([BAKU, BISHKEK], ROOM);
  assert.match(pathOf([SQUARE], projection), /^M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+){3}Z$/);
  assert.equal(pathOf([SQUARE.map(([x, y]): LonLat => [x - 120, y])], projection), '');
  assert.equal(pathOf([SQUARE.map(([x, y]): LonLat => [x, y - 60])], projection), '');
});

test('a ring that is written a turn of the globe away is drawn where it belongs', () => {
  const projection = fitProjection([BAKU, BISHKEK], ROOM);
  const away = SQUARE.map(([x, y]): LonLat => [x + 360, y]);
  assert.equal(pathOf([away], projection), pathOf([SQUARE], projection));
});

function isOnMap([x, y]: readonly [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= ROOM.width && y <= ROOM.height;
}
