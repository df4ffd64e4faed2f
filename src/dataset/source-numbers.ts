import { citationsOf } from './references.js';
import type { AzkgRecord, Id } from './types.js';

/** The sources of records, numbered from 1 in the order in which they come up. */
export function numberSources(records: readonly AzkgRecord[]): Map<Id, number> {
  const numbers = new Map<Id, number>();
  for (const record of records) {
    for (const { citation } of citationsOf(record)) {
      if (!numbers.has(citation.source)) numbers.set(citation.source, numbers.size + 1);
    }
  }
  return numbers;
}
