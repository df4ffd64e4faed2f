import type { Dataset } from './dataset.js';
import { partition, valuesOf } from './filter.js';
import type { LonLat } from './polyline.js';
import type { AzkgRecord, PlaceRecord } from './types.js';

/** A place, and the records that name it: each once. */
export interface PlaceEntries {
  readonly place: PlaceRecord;
  readonly records: readonly AzkgRecord[];
}

export interface PlacesOfRecords {
  /** Those with the most records first, then by name. */
  readonly places: readonly PlaceEntries[];
  /** The records that name no place. */
  readonly elsewhere: readonly AzkgRecord[];
}

/**
 * Where records took place. One that names several places stands at each of them.
 * @param sortKey The name of a place as it sorts.
 */
export function placesOf(
  dataset: Dataset,
  records: readonly AzkgRecord[],
  sortKey: (place: PlaceRecord) => string,
): PlacesOfRecords {
  const placesIn = (record: AzkgRecord) => valuesOf('place', record).flatMap((id) => dataset.find('place', id) ?? []);
  const places = Array.from(partition(records, placesIn), ([place, members]) => ({
    place,
    records: members,
    key: sortKey(place),
  }));
  places.sort((a, b) => b.records.length - a.records.length || (a.key < b.key ? -1 : Number(a.key > b.key)));
  return { places, elsewhere: records.filter((record) => placesIn(record).length === 0) };
}

/** The point of a place; absent where its coordinates are none: datasets of hosts may have anything. */
export function pointOf({ coordinates: [longitude = NaN, latitude = NaN] }: PlaceRecord): LonLat | undefined {
  const isPoint = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isPoint ? [longitude, latitude] : undefined;
}

/** Parts of the globe from the two countries outwards: what lies in one makes a view. */
const EXTENTS = [
  { west: 40, east: 85, south: 34, north: 54 },
  { west: -12, east: 100, south: 22, north: 62 },
  { west: -180, east: 180, south: -90, north: 90 },
] as const;

/** The views of a map from the nearest to the widest, as the places that each must show; each has more than the one before. */
export function viewsOf(places: readonly PlaceEntries[]): readonly (readonly PlaceEntries[])[] {
  const views: (readonly PlaceEntries[])[] = [];
  for (const { west, east, south, north } of EXTENTS) {
    const inside = places.filter(({ place }) => {
      const [x, y] = pointOf(place) ?? [NaN, NaN];
      return x >= west && x <= east && y >= south && y <= north;
    });
    if (inside.length > (views.at(-1)?.length ?? 0)) views.push(inside);
  }
  return views;
}

/** The view to begin with: the nearest that has at least half of the places. */
export function firstView(views: readonly (readonly PlaceEntries[])[]): number {
  const all = views.at(-1)?.length ?? 0;
  return Math.max(
    0,
    views.findIndex(({ length }) => length * 2 >= all),
  );
}
