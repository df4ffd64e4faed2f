import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, SourceRecord } from '../dataset/types.js';
import { citedRecord, citedText } from './cited.js';
import { workTitle } from './bibliography.js';
import { pageOf } from './identity.js';
import type { ExportOptions } from './options.js';
import { sentences, webAddress } from './text.js';
import { Words } from './words.js';

/**
 * A citation in plain text, in the order of ISO 690: of a source who, what, where published, when, where to read it and when it
 * was read; of another record its title and date in this version of the dataset; without a record, of the dataset.
 */
export function citation(dataset: Dataset, record?: AzkgRecord, options: ExportOptions = {}): string {
  const words = new Words(dataset, options);
  if (record?.kind === 'source') return sourceLine(words, record);
  const { accessed } = options;
  if (record) return citedText(words, citedRecord(words, record, { address: pageOf(record, options), accessed }));
  return citedText(words, { address: options.page, accessed });
}

/** A source as a bibliography has it, with the places in it that are meant. */
export function sourceLine(words: Words, source: SourceRecord, locators: readonly string[] = []): string {
  const { authors = [], editors = [], place, publisher, isbn, url, accessed, pages } = source;
  const { messages } = words;
  const when = source.date ?? source.year;
  const address = webAddress(url);
  const published = [
    [place, publisher].filter(Boolean).join(': '),
    when === undefined ? '' : words.date(when),
    pages === undefined ? '' : messages.pages(pages),
    ...locators,
  ];
  return sentences([
    authors.join(', '),
    workTitle(source),
    editors.length > 0 && `${messages.fields.editors}: ${editors.join(', ')}`,
    published.filter(Boolean).join(', '),
    isbn && `${messages.fields.isbn} ${isbn}`,
    address && (accessed === undefined ? address : `${address} [${words.date(accessed)}]`),
  ]);
}
