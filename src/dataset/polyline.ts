/** A point on the globe, as the dataset has it: longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Steps to a degree of the grid on which encoded lines lie. */
export const GRID = 50;

/** The first sign of the alphabet; 64 follow each other from here, all of them printable ASCII. */
const FIRST_SIGN = 63;
const BITS = 5;
const MORE = 1 << BITS;

/**
 * A line as a short text: differences from point to point on the grid, each in groups of five bits, the lowest first, the
 * sign in the lowest bit. This is the algorithm of "encoded polylines", with longitude first and another grid.
 */
export function encodeLine(points: readonly LonLat[]): string {
  let text = '';
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of points) {
    const [nextX, nextY] = [Math.round(longitude * GRID), Math.round(latitude * GRID)];
    text += encodeNumber(nextX - x) + encodeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= MORE; rest >>= BITS) text += sign((rest % MORE) + MORE);
  return text + sign(rest);
}

function sign(value: number): string {
  return String.fromCharCode(FIRST_SIGN + value);
}

/** The points of a line that `encodeLine` has written. */
export function decodeLine(text: string): LonLat[] {
  const steps: number[] = [];
  let [value, shift] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const group = text.charCodeAt(i) - FIRST_SIGN;
    value += (group % MORE) << shift;
    shift += BITS;
    if (group >= MORE) continue;
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, shift] = [0, 0];
  }
  const points: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    points.push([x / GRID, y / GRID]);
  }
  return points;
}
