import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { encodeLine, type LonLat } from '../src/dataset/polyline.js';
import { isCommand } from './lib/is-command.js';
import { simplifyLine } from './lib/simplify-line.js';
import { writeProjectFile } from './lib/write.js';

/** Land and countries share their lines: `land` is the union of `countries`. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** The outlines that are drawn, by ISO 3166-1 numeric code as world-atlas has it. */
const OUTLINED = ['031', '417'];

/** A part of the globe, and how far lines in it may lie off the original, in degrees of latitude. */
interface Region {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly tolerance: number;
}

/** The finest first: between the two countries, where most places lie, around them, and everywhere else. */
const REGIONS: readonly Region[] = [
  { west: 43, east: 82, south: 35, north: 48, tolerance: 0.015 },
  { west: -12, east: 100, south: 22, north: 62, tolerance: 0.07 },
  { west: -180, east: 180, south: -90, north: 90, tolerance: 0.35 },
];

/** Islands and lakes that are smaller than this, in tolerances from corner to corner, are left out. */
const SMALLEST = 6;

function toleranceAt([anyLongitude, latitude]: LonLat): number {
  const longitude = anyLongitude - 360 * Math.round(anyLongitude / 360);
  const region = REGIONS.find(
    ({ west, east, south, north }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  return region!.tolerance;
}

export function readAtlas(): WorldAtlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas;
}

/** The atlas with fewer points on its lines. A line between two shapes stays the same for both. */
function simplified(atlas: WorldAtlas): WorldAtlas {
  const { transform, ...rest } = atlas;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [x0, y0] = transform?.translate ?? [0, 0];
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): LonLat => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * kx + x0, y * ky + y0];
    });
    return simplifyLine(unwrapped(points), toleranceAt).map(([longitude, latitude]) => [longitude, latitude]);
  });
  return { ...rest, arcs };
}

/** A line that crosses the date line goes on beyond 180° and does not jump to the other side. */
function unwrapped(line: readonly LonLat[]): LonLat[] {
  let turn = 0;
  return line.map(([longitude, latitude], i) => {
    const step = i === 0 ? 0 : longitude - line[i - 1]![0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
}

/** A ring around a pole, which does not end where it began once it is unwrapped, is led along the edge of the map. */
function closed(ring: readonly LonLat[]): LonLat[] {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (Math.abs(first[0] - last[0]) < 180) return [...ring];
  const pole = Math.sign(first[1]) * 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

function ringsOf(atlas: WorldAtlas, object: GeometryObject): LonLat[][] {
  const shape = feature(atlas, object);
  const shapes = shape.type === 'FeatureCollection' ? shape.features : [shape];
  const rings = shapes.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  return rings.map((ring) => closed(unwrapped(ring as unknown as LonLat[])));
}

/** Whether a ring is large enough to be seen at the scale at which its region is looked at. */
function isLargeEnough(ring: readonly LonLat[]): boolean {
  const [longitudes, latitudes] = [ring.map(([longitude]) => longitude), ring.map(([, latitude]) => latitude)];
  const size = Math.hypot(Math.max(...longitudes) - Math.min(...longitudes), Math.max(...latitudes) - Math.min(...latitudes));
  return ring.length > 3 && size >= SMALLEST * toleranceAt(ring[0]!);
}

/** Rings as encoded lines, each without its last point, which is its first. */
function encoded(rings: readonly LonLat[][]): string[] {
  return rings.map((ring) => encodeLine(ring.slice(0, -1)));
}

/** The module from which the map draws: land, and the outlines of the two countries. */
export function mapModule(original: WorldAtlas): string {
  const atlas = simplified(original);
  const land = ringsOf(atlas, atlas.objects.land).filter(isLargeEnough);
  const countries = OUTLINED.flatMap((code) => {
    const found = atlas.objects.countries.geometries.find(({ id }) => id === code);
    if (!found) throw new Error(`The atlas has no country ${code}.`);
    return ringsOf(atlas, found);
  });
  return `/** Generated by scripts/build-map.ts from Natural Earth (public domain), by way of world-atlas. */

/** Land as encoded lines (src/dataset/polyline.ts), lakes of the size of seas among it: even-odd fill. */
export const LAND: readonly string[] = ${JSON.stringify(encoded(land), null, 1)};

/** The outlines of Azerbaijan and Kyrgyzstan in the same form. */
export const COUNTRIES: readonly string[] = ${JSON.stringify(encoded(countries), null, 1)};
`;
}

if (isCommand(import.meta.url)) writeProjectFile('src/dataset/generated/land.ts', mapModule(readAtlas()));
