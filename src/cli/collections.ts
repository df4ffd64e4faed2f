import type { DatasetDocument, Kind } from '../dataset/types.js';

/** The collections of a dataset and the kind of record that each holds, in the order in which they are told. */
export const KIND_OF = {
  events: 'event',
  agreements: 'agreement',
  institutions: 'institution',
  people: 'person',
  places: 'place',
  figures: 'figure',
  themes: 'theme',
  sources: 'source',
} as const satisfies { readonly [name in keyof DatasetDocument]?: Kind };

export type Collection = keyof typeof KIND_OF;

export const COLLECTIONS = Object.keys(KIND_OF) as Collection[];

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(KIND_OF, name);
}
