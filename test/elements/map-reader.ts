import type { DatasetDocument, PlaceRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, mount, one, textOf } from './mount.js';

type MapElement = Awaited<ReturnType<typeof mount<'azkg-map'>>>;

export const toggles = (map: Element) => all(map, '[part="toggle"][aria-expanded]');
export const toggle = (map: Element, id: string) => one(map, `[data-place="${id}"]`);
export const button = (map: Element, text: string) => all(map, 'button').find((each) => textOf(each) === text)!;
export const marks = (map: Element) => Array.from(map.shadowRoot!.querySelectorAll('[part="mark"]'));
export const focused = (map: Element) => map.shadowRoot!.activeElement;

export async function click(map: MapElement, target: Element): Promise<void> {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
  await map.updateComplete;
}

export function withPlaces(change: (place: PlaceRecord) => Partial<PlaceRecord>): DatasetDocument {
  return { ...fixtureDocument, places: fixtureDocument.places.map((place) => ({ ...place, ...change(place) })) };
}
