import { type PlaceEntries, pointOf } from './places-map.js';
import type { Projection } from './projection.js';

/** A circle on the map: a place, or several that lie too near to each other to be told apart. */
export interface Mark {
  /** The one with the most records first. */
  readonly places: readonly PlaceEntries[];
  /** How many records name any of them. */
  readonly count: number;
  /** The middle and the radius of the circle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where the place lies, if the circle had to move aside. */
  readonly origin?: readonly [x: number, y: number];
}

/** The radius of a place with one record, where the largest would leave less. */
const SMALLEST = 3.5;

/** Middles of circles that are nearer than this, in pixels, count as one where places are gathered. */
const TOO_NEAR = 14;

/** Middles of circles that were moved apart have at least this distance: fingers can tell them apart. */
const APART = 26;

/** How often circles push each other at the most, and how many pairs may do so: a host's dataset may have thousands of places. */
const ROUNDS = 200;
const PUSHES = 2_000_000;

interface MarkOptions {
  /** Records at the place that has the most of all, whether it is shown or not: circles keep their size. */
  readonly most: number;
  /** Whether places that lie too near to each other are moved apart, and not gathered. */
  readonly isSpread: boolean;
}

/** The circles for places, largest first: the small ones are drawn over them. What lies outside the map has none. */
export function marksOf(places: readonly PlaceEntries[], projection: Projection, options: MarkOptions): Mark[] {
  const { width, height } = projection;
  const largest = Math.min(Math.max(width / 28, 12), 24);
  const radiusOf = (count: number) => Math.max(SMALLEST, largest * Math.sqrt(count / Math.max(options.most, 1)));
  const single = places.flatMap((entries): Mark[] => {
    const point = pointOf(entries.place);
    if (!point) return [];
    const [x, y] = projection.project(point);
    const count = entries.records.length;
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return [{ places: [entries], count, x, y, radius: radiusOf(count) }];
  });
  return options.isSpread ? spread(single, projection) : gathered(single, radiusOf);
}

function gathered(marks: readonly Mark[], radiusOf: (count: number) => number): Mark[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const near = groups.find(([first]) => Math.hypot(first!.x - mark.x, first!.y - mark.y) < TOO_NEAR);
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  const merged = groups.map((group): Mark => {
    const places = group.flatMap((mark) => mark.places);
    const count = new Set(places.flatMap(({ records }) => records)).size;
    return { ...group[0]!, places, count, radius: radiusOf(count) };
  });
  return merged.sort((a, b) => b.count - a.count);
}

/** Pushes circles apart until none lies over another, or as far as the map has room for. */
function spread(marks: readonly Mark[], { width, height }: Projection): Mark[] {
  // Those at the very same point start in different directions.
  const moved = marks.map(({ x, y }, i) => ({ x: x + Math.cos(i * 2.4) / 10, y: y + Math.sin(i * 2.4) / 10 }));
  const rounds = Math.min(ROUNDS, Math.ceil(PUSHES / marks.length ** 2));
  for (let round = 0, isMoving = true; isMoving && round < rounds; round++) {
    isMoving = false;
    for (let i = 0; i < moved.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [moved[i]!, moved[j]!];
        const wanted = Math.max(APART, marks[i]!.radius + marks[j]!.radius + 2);
        const [dx, dy] = [a.x - b.x, a.y - b.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= wanted || distance === 0) continue;
        isMoving = true;
        const push = (wanted - distance) / 2 / distance;
        [a.x, a.y] = [a.x + dx * push, a.y + dy * push];
        [b.x, b.y] = [b.x - dx * push, b.y - dy * push];
      }
    }
    moved.forEach((point, i) => {
      const { radius } = marks[i]!;
      point.x = Math.min(Math.max(point.x, radius), width - radius);
      point.y = Math.min(Math.max(point.y, radius), height - radius);
    });
  }
  return marks.map((mark, i) => {
    const { x, y } = moved[i]!;
    const isMoved = Math.hypot(x - mark.x, y - mark.y) > mark.radius;
    return { ...mark, x, y, ...(isMoved && { origin: [mark.x, mark.y] as const }) };
  });
}

/** The circle that stands for a place. */
export function markOf(marks: readonly Mark[], id: string | undefined): Mark | undefined {
  return marks.find(({ places }) => places.some(({ place }) => place.id === id));
}
