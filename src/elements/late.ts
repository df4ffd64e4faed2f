/** What a first view does without: it comes in a file of its own, azkg-late.js. */
import { provideSearch } from '../dataset/search.js';
import { dateWriters } from '../i18n/dates.js';

export { highlighter } from '../dataset/search.js';
export { undatedLast } from '../dataset/undated-last.js';
export * from './agreement-table.js';
export * from './compact-item.js';
export * from './documents.js';
export * from './facts.js';
export * from './filter-line.js';
export * from './link.js';
export * from './permalinks.js';
export * from './plain-name.js';
export * from './print.js';
export * from './record-table.js';
export * from './report-problems.js';
export * from './sources.js';
export * from './tools.js';
export { late as words } from '../i18n/late-messages/en.js';

/** Makes datasets searchable. A call that stood by itself in this file would be dropped by bundlers: it is not for its effects. */
export function offerSearch(): void {
  provideSearch(dateWriters);
}
