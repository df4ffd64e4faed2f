import type { Citation, Id } from './types.js';

/** The sources that are cited, once each, with the places in them. */
export function citedPlaces(citations: readonly Citation[]): Map<Id, string[]> {
  const places = new Map<Id, string[]>();
  for (const { source, locator } of citations) {
    const known = places.get(source) ?? [];
    places.set(source, locator === undefined || known.includes(locator) ? known : [...known, locator]);
  }
  return places;
}
