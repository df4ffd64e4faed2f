import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import type { AzkgElement } from './azkg-element.js';

/** An element with records, as far as others need to know. */
export type Shown = AzkgElement & { readonly filter?: { readonly exclude?: readonly Id[] } };

/** What an element shows of a dataset, in its order, each record once: the documents inside events too. */
export function recordsShownBy({ records, filter }: Shown, dataset: Dataset): readonly AzkgRecord[] {
  const excluded = new Set(filter?.exclude?.map((id) => dataset.get(id)));
  const all = records
    .flatMap(({ id }) => dataset.get(id) ?? [])
    .flatMap((record) => [record, ...dataset.agreementsOf(record.id).filter((document) => !excluded.has(document))]);
  return [...new Set(all)];
}
