/** The dataset and everything that works without a page: selection, dates, words, export. No DOM, no Lit. */
import { provideIndexes } from './dataset/indexes.js';
import { provideSearch } from './dataset/search.js';
import { dateWriters } from './i18n/dates.js';
import './i18n/languages.js';

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
export { type Filter, type FilterField, parseFilter, select } from './dataset/filter.js';
export { filterProblems, type FilterProblem } from './dataset/filter-problems.js';
export { type Group, type Grouping, groupRecords } from './dataset/group.js';
export { officeOn } from './dataset/offices.js';
export { type Reference, referencesOf } from './dataset/references.js';
export { seriesOf } from './dataset/series.js';
export type * from './dataset/types.js';
export { DatasetFault, openDataset } from './dataset/validate.js';
export { citation } from './export/citation.js';
export { type CsvFile, csvFiles } from './export/csv.js';
export { toDataPackage } from './export/datapackage.js';
export { type ExportFormat, type FormatId, formatOf, FORMATS } from './export/formats.js';
export type { Exporter, ExportOptions } from './export/options.js';
export { type SortKey, sortKeyIn } from './i18n/collation.js';
export { formatDate } from './i18n/dates.js';
export { type HostMessages, languageOf, LANGUAGES, messagesIn, registerLocale, textIn } from './i18n/locale.js';
export type * from './i18n/late-messages.js';
export type { DateForms, FaultMessages, FirstMessages, Messages, RangeText } from './i18n/messages.js';

provideSearch(dateWriters);
provideIndexes();
