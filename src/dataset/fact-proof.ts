import { citedPlaces } from './cited-places.js';
import type { AzkgRecord, Citation, Id, Variant } from './types.js';

/** The fields of a record that a fact sheet shows. */
const SHOWN_FIELDS: { readonly [kind in AzkgRecord['kind']]?: readonly string[] } = {
  event: ['date', 'title', 'type', 'visit'],
  agreement: ['date', 'title', 'type'],
  institution: ['date', 'title'],
  figure: ['date', 'value', 'title'],
};

/** The citations of a record that support what a fact sheet shows of it: not those of its note alone. */
export function shownCitations({ kind, citations = [] }: AzkgRecord): Citation[] {
  return citations.filter(({ supports }) => !supports || supports.some((field) => isShown(kind, field)));
}

/** The values that other sources give for what a fact sheet shows. */
export function shownVariants({ kind, variants = [] }: AzkgRecord): Variant[] {
  return variants.filter(({ field }) => isShown(kind, field));
}

function isShown(kind: AzkgRecord['kind'], field: string): boolean {
  return SHOWN_FIELDS[kind]?.includes(field.split('.')[0]!) ?? false;
}

/** The sources of what is shown of records, in the order in which they come up, each with the places in it that are cited. */
export function shownSources(records: readonly AzkgRecord[]): Map<Id, string[]> {
  return citedPlaces(
    records.flatMap((record) => [...shownCitations(record), ...shownVariants(record).flatMap(({ citations }) => citations)]),
  );
}
