import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLine, encodeLine, GRID, type LonLat } from '../../src/dataset/polyline.js';

const LINES: readonly (readonly LonLat[])[] = [
  [],
  [[0, 0]],
  [
    [49.88, 40.38],
    [74.58, 42.88],
    [-74, 40.72],
  ],
  [
    [180, 90],
    [-180, -90],
    [190.02, -0.02],
    [0, 0],
  ],
];

for (const line of LINES) {
  test(`a line of ${line.length} points comes back as it was`, () => {
    assert.deepEqual(decodeLine(encodeLine(line)), line.map(onGrid));
  });
}

test('points come back from between the lines of the grid on the next one', () => {
  assert.deepEqual(decodeLine(encodeLine([[49.892, 40.3777]])), [[49.9, 40.38]]);
});

test('a line is written in printable ASCII', () => {
  const line = Array.from({ length: 500 }, (_, i): LonLat => [((i * 37) % 360) - 180, ((i * 53) % 180) - 90]);
  assert.match(encodeLine(line), /^[?-~]+$/);
});

function onGrid(point: LonLat): number[] {
  return point.map((value) => Math.round(value * GRID) / GRID);
}
