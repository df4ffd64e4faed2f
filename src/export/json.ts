import type { Dataset } from '../dataset/dataset.js';
import { referencesOf } from '../dataset/references.js';
import type { AzkgRecord, DatasetDocument } from '../dataset/types.js';
import type { Exporter } from './options.js';
import { jsonText } from './text.js';

const COLLECTIONS = ['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources'] as const;

/**
 * JSON in the schema of the dataset: the records and whatever they name, so that the file is a dataset by itself, to be shown
 * by `src`. Collections are in the order of the dataset.
 */
export const toJson: Exporter = (dataset, records) => {
  const kept = withReferences(dataset, records);
  const { document } = dataset;
  const collections = COLLECTIONS.map((name) => {
    const all: readonly AzkgRecord[] = document[name];
    return [name, all.filter((record) => kept.has(record))];
  });
  return jsonText({ ...document, ...(Object.fromEntries(collections) as Partial<DatasetDocument>) });
};

function withReferences(dataset: Dataset, records: readonly AzkgRecord[]): ReadonlySet<AzkgRecord> {
  const kept = new Set<AzkgRecord>();
  const waiting = records.flatMap(({ id }) => dataset.get(id) ?? []);
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    if (kept.has(record)) continue;
    kept.add(record);
    waiting.push(...referencesOf(record).flatMap(({ id }) => dataset.get(id) ?? []));
  }
  return kept;
}
