/** A line of a plot: what it is called, and its values. */
export interface Line {
  readonly title: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 250;
const TOP = 24;
const BOTTOM = 44;

/** Told apart by hue and by lightness, on white. */
const COLORS = ['#0e7490', '#b45309', '#4d7c0f', '#7e22ce', '#be123c', '#1d4ed8', '#57534e', '#0f766e'];

/** Lines over logarithmic axes, in which what is linear rises by one square a square, as SVG. */
export function plotOf(title: string, unit: string, lines: readonly Line[]): string {
  const known = lines.filter(({ points }) => points.length > 1);
  const [fromX, toX] = decadesOf(known.flatMap(({ points }) => points.map(([x]) => x)));
  const [fromY, toY] = decadesOf(known.flatMap(({ points }) => points.map(([, y]) => y)));
  const x = (value: number) => LEFT + ((Math.log10(value) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - ((Math.log10(value) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM);
  const ends = spreadOut(known.map(({ points }) => y(points.at(-1)![1])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...range(fromX, toX).map((decade) => {
      const at = round(x(10 ** decade));
      return `<path d="M${at} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/><text x="${at}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#444">${written(decade)}</text>`;
    }),
    ...range(fromY, toY).map((decade) => {
      const at = round(y(10 ** decade));
      return `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${at + 4}" text-anchor="end" fill="#444">${written(decade)}</text>`;
    }),
    `<text x="${LEFT}" y="14" fill="#444">${unit}</text><text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle" fill="#444">records</text>`,
    ...known.map(({ title: name, points }, i) => {
      const color = COLORS[i % COLORS.length]!;
      const path = points.map(([px, py]) => `${round(x(px))} ${round(y(py))}`).join('L');
      return `<path d="M${path}" fill="none" stroke="${color}" stroke-width="2"/><text x="${WIDTH - RIGHT + 8}" y="${round(ends[i]! + 4)}" fill="${color}">${name}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function decadesOf(values: readonly number[]): readonly [from: number, to: number] {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
}

/** Names below each other, as near to the ends of their lines as they can stand. */
function spreadOut(heights: readonly number[]): readonly number[] {
  const placed: number[] = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  order.forEach((index, rank) => {
    if (rank > 0) placed[index] = Math.max(heights[index]!, placed[order[rank - 1]!]! + 15);
  });
  return placed;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function written(decade: number): string {
  return (10 ** decade).toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
