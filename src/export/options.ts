import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, EdtfDate, Language, WebAddress } from '../dataset/types.js';

/** What whoever asks for a file may choose. Every format takes all of it and passes over what it has no use for. */
export interface ExportOptions {
  /** Language of texts; what a text lacks in it is in English. English if absent. */
  readonly language?: Language;
  /** A page that shows the records and answers to `#azkg-<id>`: links lead there. */
  readonly page?: WebAddress;
  /** HTML: the country that titles name first. As the dataset has it if absent. */
  readonly perspective?: 'AZ' | 'KG';
  /** HTML: stands above the list. */
  readonly heading?: { readonly text: string; /** 2 to 6. */ readonly level: number };
  /** Calendar: every entry comes back each year. */
  readonly anniversaries?: boolean;
  /** Feeds: at most so many entries. 50 if absent. HTML: the same; all if absent. */
  readonly limit?: number;
  /** Plain citations of a record or the dataset: the day on which it was read. There is no clock in here. */
  readonly accessed?: EdtfDate;
}

/**
 * Writes records in one format. The same input gives the same text, in browsers and in Node. The dataset has to be whole: one
 * whose details are still to come gives files without citations.
 */
export type Exporter = (dataset: Dataset, records: readonly AzkgRecord[], options?: ExportOptions) => string;
