import type { LonLat } from './polyline.js';

/** Places on a flat map, in pixels from its top left corner. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  /** Pixels to a degree of latitude. */
  readonly scale: number;
  /** Longitudes and latitudes at the edges; `west` and `east` may pass ±180, and the poles may lie inside. */
  readonly frame: { readonly west: number; readonly east: number; readonly south: number; readonly north: number };
  /** Where a point lies, on the turn of the globe that is nearest to the middle. */
  project(point: LonLat): readonly [x: number, y: number];
  /** Where a point of a line lies, on a turn of the globe that the caller chooses: lines are not torn. */
  projectOn(turn: number, point: LonLat): readonly [x: number, y: number];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Free room at each edge, in pixels. */
  readonly margin: number;
  /** Degrees of latitude that are shown at the least, however near to each other the points lie. */
  readonly least: number;
}

const TURN = 360;

/** The latitude up to which degrees of longitude become narrower: at a pole nothing would be left of them. */
const STEEPEST = 70;

/**
 * An equirectangular projection (EPSG method 1029) whose standard parallel is the middle of what it shows: lengths are true
 * there, and along all meridians. It knows no place that it could not show, which projections made for a region do.
 * @param points What must be seen; with none of them the whole globe.
 */
export function fitProjection(points: readonly LonLat[], { width, height, margin, least }: Room): Projection {
  const [west, east] = spanOfLongitudes(points.map(([longitude]) => longitude));
  const latitudes = points.length > 0 ? points.map(([, latitude]) => latitude) : [-90, 90];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [centreX, centreY] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((Math.min(Math.abs(centreY), STEEPEST) * Math.PI) / 180);
  const [across, up] = [Math.max(width - 2 * margin, 1), Math.max(height - 2 * margin, 1)];
  const scale = Math.min(across / ((east - west) * shrink), up / (north - south), height / least);
  const [halfX, halfY] = [width / 2 / scale / shrink, height / 2 / scale];
  const projectOn: Projection['projectOn'] = (turn, [longitude, latitude]) => [
    width / 2 + (longitude + turn * TURN - centreX) * shrink * scale,
    height / 2 - (latitude - centreY) * scale,
  ];
  return {
    width,
    height,
    scale,
    frame: { west: centreX - halfX, east: centreX + halfX, south: centreY - halfY, north: centreY + halfY },
    projectOn,
    project: (point) => projectOn(-Math.round((point[0] - centreX) / TURN), point),
  };
}

/** From the westernmost to the easternmost, the short way round: across the date line if that is nearer. */
function spanOfLongitudes(longitudes: readonly number[]): readonly [west: number, east: number] {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [-TURN / 2, TURN / 2];
  let [west, east, widest] = [first, last, first + TURN - last];
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > widest) [west, east, widest] = [sorted[i]!, sorted[i - 1]! + TURN, gap];
  }
  return [west, east];
}

/** Rings as the data of an SVG path, to a tenth of a pixel; those that lie outside the frame are left out. */
export function pathOf(rings: readonly (readonly LonLat[])[], { frame, projectOn }: Projection): string {
  const pieces: string[] = [];
  for (const ring of rings) {
    const longitudes = ring.map(([longitude]) => longitude);
    const latitudes = ring.map(([, latitude]) => latitude);
    if (Math.max(...latitudes) < frame.south || Math.min(...latitudes) > frame.north) continue;
    const first = Math.ceil((frame.west - Math.max(...longitudes)) / TURN);
    const last = Math.floor((frame.east - Math.min(...longitudes)) / TURN);
    for (let turn = first; turn <= last; turn++) {
      const points = ring.map((point) => projectOn(turn, point).map((value) => Math.round(value * 10) / 10));
      pieces.push(`M${points.join('L')}Z`);
    }
  }
  return pieces.join('');
}
