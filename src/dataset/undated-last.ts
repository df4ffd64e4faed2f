import { dateOf } from './dataset.js';
import type { AzkgRecord } from './types.js';

/** Records in their order, those without a date after all others. */
export function undatedLast<T extends AzkgRecord>(records: readonly T[]): T[] {
  const isDated = (record: T) => dateOf(record) !== undefined;
  return [...records.filter(isDated), ...records.filter((record) => !isDated(record))];
}
