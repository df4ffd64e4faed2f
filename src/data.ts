/** The dataset and everything that works without a page: selection, dates, words. No DOM, no Lit. */
export { bundledDataset } from './dataset/bundled.js';
export { chronicle } from './dataset/chronicle.js';
export { compareRecords, Dataset, dateOf, type Referrer, type TermList } from './dataset/dataset.js';
export {
  compareDates,
  type Edtf,
  type EdtfBound,
  type EdtfInterval,
  type EdtfPoint,
  overlaps,
  parseEdtf,
} from './dataset/edtf.js';
export { type Filter, type FilterField, filterProblems, type FilterProblem, parseFilter, select } from './dataset/filter.js';
export { type Group, type Grouping, groupRecords } from './dataset/group.js';
export { officeOn } from './dataset/offices.js';
export { type Reference, referencesOf } from './dataset/references.js';
export { seriesOf } from './dataset/series.js';
export type * from './dataset/types.js';
export { DatasetFault, openDataset } from './dataset/validate.js';
export { formatDate } from './i18n/dates.js';
export { languageOf, LANGUAGES, messagesIn, textIn } from './i18n/locale.js';
