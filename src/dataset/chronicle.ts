import type { AzkgRecord, Id } from './types.js';

/** Records without the documents that were signed at an event among them: those are listed inside it. */
export function chronicle(records: readonly AzkgRecord[]): AzkgRecord[] {
  const events = new Set<Id>();
  for (const { kind, id } of records) if (kind === 'event') events.add(id);
  return records.filter((record) => record.kind !== 'agreement' || record.event === undefined || !events.has(record.event));
}
