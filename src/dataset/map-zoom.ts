import { type Mark, markOf } from './map-marks.js';
import { firstView, type PlaceEntries, pointOf, viewsOf } from './places-map.js';
import type { LonLat } from './polyline.js';
import type { Id } from './types.js';

/** What a reader has asked to see: one of the views of `viewsOf`, or some places from near. */
export type Zoom = number | readonly Id[];

/** The south-west and the north-east of the two countries together: a map of their relations shows both, unless it is near. */
const BOTH_COUNTRIES: readonly LonLat[] = [
  [44.77, 38.39],
  [80.26, 43.26],
];

/** What a map shows of its places, and where the reader can go from there. */
export class MapView {
  readonly #views: readonly (readonly PlaceEntries[])[];
  readonly #level: number;
  /** The places that are looked at from near; none in the other views. */
  readonly near: readonly PlaceEntries[];

  constructor(places: readonly PlaceEntries[], zoom: Zoom | undefined) {
    this.#views = viewsOf(places);
    this.#level = typeof zoom === 'number' ? Math.min(zoom, this.#views.length - 1) : firstView(this.#views);
    this.near = typeof zoom === 'object' ? places.filter(({ place }) => zoom.includes(place.id)) : [];
  }

  /** Whether no place can be drawn at all. */
  get isEmpty(): boolean {
    return this.#views.length === 0;
  }

  /** What must be seen. */
  get points(): readonly LonLat[] {
    const shown = this.near.length > 0 ? this.near : (this.#views[this.#level] ?? []);
    const points = shown.map(({ place }) => pointOf(place)).filter((point) => point !== undefined);
    return this.near.length > 0 ? points : [...points, ...BOTH_COUNTRIES];
  }

  /** A smaller view, or the places around the one that is chosen, or where most lie together. */
  closer(marks: readonly Mark[], chosen: Id | undefined): Zoom | undefined {
    if (this.near.length > 0) return undefined;
    const next = this.#views[this.#level - 1];
    const mark = markOf(marks, chosen);
    if (next && (!mark || next.some(({ place }) => place.id === chosen))) return this.#level - 1;
    const [crowd] = marks.filter(({ places }) => places.length > 1).sort((a, b) => b.places.length - a.places.length);
    return (mark ?? crowd)?.places.map(({ place }) => place.id);
  }

  wider(): Zoom | undefined {
    const { near } = this;
    if (near.length > 0) return this.#views.findIndex((view) => near.every((entries) => view.includes(entries)));
    return this.#level + 1 < this.#views.length ? this.#level + 1 : undefined;
  }

  /** The smallest view that has a place; absent if it cannot be drawn. */
  viewOf(id: Id): Zoom | undefined {
    const level = this.#views.findIndex((view) => view.some(({ place }) => place.id === id));
    return level < 0 ? undefined : level;
  }
}
