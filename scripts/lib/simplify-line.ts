import type { LonLat } from '../../src/dataset/polyline.js';

/**
 * A line with fewer points, after Douglas and Peucker: what lies closer to the new line than is allowed goes.
 * @param toleranceAt How far a point may lie off the new line, in degrees of latitude.
 */
export function simplifyLine(points: readonly LonLat[], toleranceAt: (point: LonLat) => number): LonLat[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [farthest, most] = [-1, 1];
    for (let i = first + 1; i < last; i++) {
      const excess = distance(points[i]!, points[first]!, points[last]!) / toleranceAt(points[i]!);
      if (excess > most) [farthest, most] = [i, excess];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    spans.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** From a point to a stretch of line, in degrees of latitude. */
function distance(point: LonLat, from: LonLat, to: LonLat): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const [x, y] = [(point[0] - from[0]) * shrink, point[1] - from[1]];
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - along * dx, y - along * dy);
}
