import { compareRecords, type Dataset } from './dataset.js';
import type { EventRecord, Id } from './types.js';

/** The events of a series (an id of `vocabulary.series`) in order of time, whether they are numbered or not. */
export function seriesOf({ document }: Dataset, series: Id): EventRecord[] {
  return document.events.filter((event) => event.series === series).sort(compareRecords);
}
