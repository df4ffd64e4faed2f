import type { Dataset } from './dataset.js';
import { partition } from './filter.js';
import { citationsOf } from './references.js';
import type { AzkgRecord, SourceRecord } from './types.js';

/**
 * The sources that records rest on, each with those of them that cite it, in the order in which they first come up. Citations of
 * variants and of the steps of a document's status count too. A source among the records stands for itself, after all cited ones.
 */
export function citedBy(dataset: Dataset, records: readonly AzkgRecord[]): Map<SourceRecord, AzkgRecord[]> {
  const sources = partition(
    records.filter(({ kind }) => kind !== 'source'),
    (record) => citationsOf(record).flatMap(({ citation }) => dataset.find('source', citation.source) ?? []),
  );
  for (const record of records) {
    const source = dataset.find('source', record.id);
    if (source && !sources.has(source)) sources.set(source, []);
  }
  return sources;
}

/** What a bibliography sorts a source by: its first author or editor, and the title; a description has no brackets here. */
export function sortText({ authors = [], editors = [], title }: SourceRecord): string {
  return [authors[0] ?? editors[0] ?? '', title.replace(/^\((.*)\)$/, '$1')].join(' ').trim();
}
