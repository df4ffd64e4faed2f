import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapModule, readAtlas } from '../../scripts/build-map.js';
import { simplifyLine } from '../../scripts/lib/simplify-line.js';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { COUNTRIES, LAND } from '../../src/dataset/generated/land.js';
import { decodeLine, type LonLat } from '../../src/dataset/polyline.js';

const atlas = readAtlas();
const [land, countries] = [LAND.map(decodeLine), COUNTRIES.map(decodeLine)];

test('two builds give the same bytes, and leave the atlas as it was', () => {
  assert.equal(mapModule(atlas), mapModule(readAtlas()));
});

test('no line jumps to the other side of the globe, save around a pole', () => {
  for (const ring of land) {
    const jumps = ring.filter(([x], i) => i > 0 && Math.abs(x - ring[i - 1]![0]) > 180);
    const atPole = ring.filter(([, y]) => Math.abs(y) === 90).length;
    assert.equal(jumps.length, atPole > 0 ? 1 : 0);
  }
});

/** Where lines are drawn closely enough for towns on a coast. */
const inFineRegion = bundledDataset().document.places.filter(({ coordinates: [longitude = 0] }) => longitude > -12);

for (const { id, country, coordinates } of inFineRegion) {
  test(`${id} lies on land, and inside an outline if it is in Azerbaijan or Kyrgyzstan`, () => {
    const point: LonLat = [coordinates[0]!, coordinates[1]!];
    assert.equal(isInside(point, land), true);
    assert.equal(isInside(point, countries), ['AZ', 'KG'].includes(country));
  });
}

test('the Caspian is water, and its water is not of a country', () => {
  assert.equal(isInside([51, 40], land), false);
  assert.equal(isInside([51, 40], countries), false);
});

const LINE: LonLat[] = [
  [0, 0],
  [1, 0.05],
  [2, -0.05],
  [3, 2],
  [4, 0],
];

test('a line keeps its ends and what stands out, and loses the rest', () => {
  assert.deepEqual(
    simplifyLine(LINE, () => 0.8),
    [LINE[0], LINE[2], LINE[3], LINE[4]],
  );
  assert.deepEqual(
    simplifyLine(LINE, () => 5),
    [LINE[0], LINE[4]],
  );
  assert.deepEqual(
    simplifyLine(LINE, () => 0),
    LINE,
  );
});

test('a ring is not lost, though it ends where it begins', () => {
  const ring: LonLat[] = [...LINE, LINE[0]!];
  assert.ok(simplifyLine(ring, () => 0.8).length > 3);
});

/** Even-odd rule. */
function isInside([x, y]: LonLat, rings: readonly (readonly LonLat[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
