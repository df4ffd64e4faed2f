import type { AzkgRecord, Id, SourceRecord } from '../../src/dataset/types.js';

/** Pages that share one wording and count once (data/README.md); so do the copies of reference works, which are all `weak`. */
const ONE_WORDING: readonly Id[] = [
  'preslib-pages-from-history',
  'embassy-az-bishkek-bilateral-relations',
  'heritage-library-relations',
  'national-library-relations-2022',
];

/** The independent voices behind a record: one a publisher, and one for all who share a wording. */
export function witnessesOf({ citations = [] }: AzkgRecord, sources: ReadonlyMap<Id, SourceRecord>): Set<string> {
  return new Set(
    citations.map(({ source: id }) => {
      const source = sources.get(id);
      if (!source) return id;
      return source.reliability === 'weak' || ONE_WORDING.includes(id) ? 'one wording' : source.publisher;
    }),
  );
}

/** Whether all that a record rests on is weak. */
export function isWeakOnly({ citations = [] }: AzkgRecord, sources: ReadonlyMap<Id, SourceRecord>): boolean {
  return citations.length > 0 && citations.every(({ source }) => sources.get(source)?.reliability === 'weak');
}
