import { type Dataset, dateOf } from '../dataset/dataset.js';
import type { AzkgRecord, SourceRecord } from '../dataset/types.js';
import { workTitle } from './bibliography.js';
import { pageOf } from './identity.js';
import type { ExportOptions } from './options.js';
import { oneLine, webAddress } from './text.js';
import { Words } from './words.js';

/**
 * A citation in plain text, in the order of ISO 690: of a source who, what, where published, when, where to read it and when it
 * was read; of another record its title and date in this version of the dataset; without a record, of the dataset.
 */
export function citation(dataset: Dataset, record?: AzkgRecord, options: ExportOptions = {}): string {
  const words = new Words(dataset, options);
  if (record?.kind === 'source') return sourceLine(words, record);
  const address = record ? pageOf(record, options) : webAddress(options.page);
  const read = options.accessed === undefined ? '' : ` [${words.date(options.accessed)}]`;
  return sentences([
    record && words.name(record),
    record && dateText(words, record),
    `${credit(words)} (${words.date(dataset.document.updated)})`,
    licenceName(dataset.document.license),
    address && `${address}${read}`,
  ]);
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

function credit(words: Words): string {
  const { title, version } = words.dataset.document;
  return words.messages.credit(words.text(title), version);
}

function dateText(words: Words, record: AzkgRecord): string {
  const date = dateOf(record);
  return date === undefined ? '' : words.date(date);
}

/** As people write it: `CC BY 4.0`. */
function licenceName(spdx: string): string {
  return spdx.replace(/^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/, 'CC $1 $2');
}

/** Each with a full stop, unless it ends with one or with an address. */
function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => oneLine(part))
    .map((part, i, all) => (i === all.length - 1 && part.includes('://') ? part : part.replace(/\.?$/, '.')))
    .join(' ');
}
