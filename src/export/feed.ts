import { compareRecords } from '../dataset/dataset.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import type { AzkgRecord, DatedRecord } from '../dataset/types.js';
import { describe, sourceAddress } from './describe.js';
import { CREATOR, licenceAddress, pageOf, urnOf } from './identity.js';
import { timestamp } from './iso.js';
import type { Exporter, ExportOptions } from './options.js';
import { fitText, jsonText, markup as xml, webAddress } from './text.js';
import { type InLanguage, Words } from './words.js';

/** What a feed carries: what happened and what was signed. */
export function isFeedRecord(record: AzkgRecord): record is DatedRecord {
  return record.kind === 'event' || record.kind === 'agreement';
}

interface Entry {
  readonly id: string;
  readonly title: InLanguage;
  readonly content: string;
  readonly categories: readonly string[];
  /** The page that shows the record. */
  readonly page: string | undefined;
  /** A source that can be read. */
  readonly source: string | undefined;
}

const DEFAULT_LIMIT = 50;

/** The records that are latest by their own date, which stands before the title: nobody wrote down when each came into the dataset. */
function entriesOf(words: Words, records: readonly AzkgRecord[], options: ExportOptions): Entry[] {
  return records
    .filter(isFeedRecord)
    .sort((a, b) => compareRecords(b, a))
    .slice(0, options.limit ?? DEFAULT_LIMIT)
    .map((record) => {
      const { text, language } = words.named(record);
      const topics = record.topics.map((topic) => words.term('topics', topic));
      return {
        id: urnOf(words.dataset, record.id),
        title: { text: fitText(`${words.date(record.date)}: ${text}`), language },
        content: fitText(describe(words, record).join('\n')),
        categories: [...new Set([words.term(TYPE_LISTS[record.kind], record.type), ...topics])],
        page: pageOf(record, options),
        source: sourceAddress(words, record),
      };
    });
}

/**
 * Atom (RFC 4287). Ids are URNs that stay the same in every version; `updated` is the dataset's date, since that is all that is
 * known of when an entry changed. Content is plain text.
 */
export const toAtom: Exporter = (dataset, records, options = {}) => {
  const words = new Words(dataset, options);
  const { document } = dataset;
  const updated = `<updated>${timestamp(document.updated)}</updated>`;
  const page = webAddress(options.page);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    `  <id>${xml(urnOf(dataset, '@feed'))}</id>`,
    `  <title>${xml(words.text(document.title))}</title>`,
    `  ${updated}`,
    `  <author><name>${CREATOR}</name></author>`,
    `  <generator version="${xml(document.version)}">${CREATOR}</generator>`,
    `  <rights>${xml(`${document.license}, ${licenceAddress(document.license)}`)}</rights>`,
    ...(page === undefined ? [] : [`  <link rel="alternate" type="text/html" href="${xml(page)}"/>`]),
    ...entriesOf(words, records, options).flatMap((entry) => [
      '  <entry>',
      ...entryLines(entry, updated).map((line) => `    ${line}`),
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
};

function entryLines({ id, title, content, categories, page, source }: Entry, updated: string): string[] {
  return [
    `<id>${xml(id)}</id>`,
    `<title xml:lang="${xml(title.language)}">${xml(title.text)}</title>`,
    updated,
    ...(page === undefined ? [] : [`<link rel="alternate" type="text/html" href="${xml(page)}"/>`]),
    ...(source === undefined ? [] : [`<link rel="via" href="${xml(source)}"/>`]),
    ...categories.map((category) => `<category term="${xml(category)}"/>`),
    `<content type="text">${xml(content)}</content>`,
  ];
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the same entries. What is ours is under `_azkg`. */
export const toJsonFeed: Exporter = (dataset, records, options = {}) => {
  const words = new Words(dataset, options);
  const { document } = dataset;
  const page = webAddress(options.page);
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.text(document.title),
    ...(page !== undefined && { home_page_url: page }),
    description: words.text(document.coverage.summary),
    language: words.language,
    authors: [{ name: CREATOR }],
    _azkg: { version: document.version, license: document.license },
    items: entriesOf(words, records, options).map((entry) => ({
      id: entry.id,
      ...(entry.page !== undefined && { url: entry.page }),
      ...(entry.source !== undefined && { external_url: entry.source }),
      title: entry.title.text,
      language: entry.title.language,
      content_text: entry.content,
      date_modified: timestamp(document.updated),
      tags: entry.categories,
    })),
  });
};
