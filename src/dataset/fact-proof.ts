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

/** The sources of what is shown of records, numbered from 1 in the order in which they come up. */
export function numberShownSources(records: readonly AzkgRecord[]): Map<Id, number> {
  const numbers = new Map<Id, number>();
  for (const record of records) {
    const citations = [...shownCitations(record), ...shownVariants(record).flatMap((variant) => variant.citations)];
    for (const { source } of citations) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}
