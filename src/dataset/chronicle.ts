import type { Dataset } from './dataset.js';
import type { AzkgRecord } from './types.js';

/** Records without the documents that were signed at an event among them: those are listed inside it. */
export function chronicle(dataset: Dataset, records: readonly AzkgRecord[]): AzkgRecord[] {
  const shown = new Set(records.filter(({ kind }) => kind === 'event'));
  return records.filter((record) => {
    const event = record.kind === 'agreement' && record.event !== undefined ? dataset.get(record.event) : undefined;
    return event?.kind !== 'event' || !shown.has(event);
  });
}
