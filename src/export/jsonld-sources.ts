import type { SourceRecord } from '../dataset/types.js';
import { nameOf, workTitle } from './bibliography.js';
import { isoSpan } from './iso.js';
import { citedBy, type Node, ownDate, withoutGaps } from './jsonld-values.js';
import { webAddress } from './text.js';
import type { Words } from './words.js';

const SOURCE_TYPES: { readonly [type in SourceRecord['type']]: string } = {
  webpage: 'WebPage',
  article: 'Article',
  book: 'Book',
  document: 'CreativeWork',
  speech: 'CreativeWork',
  dataset: 'Dataset',
  encyclopedia: 'Article',
};

export function source(words: Words, record: SourceRecord): Node {
  const date = record.date ?? record.year;
  const isTotal = /^\d+$/.test(record.pages ?? '');
  return {
    '@type': record.type === 'article' && record.reliability === 'press' ? 'NewsArticle' : SOURCE_TYPES[record.type],
    name: workTitle(record),
    inLanguage: record.lang,
    author: record.authors?.map((name) => agent(words, name)),
    editor: record.editors?.map((name) => agent(words, name)),
    publisher: withoutGaps({ '@type': 'Organization', name: record.publisher, location: record.place }),
    datePublished: date && isoSpan(date).start,
    ...(date !== undefined && ownDate(date, 'start')),
    isbn: record.isbn,
    numberOfPages: isTotal ? Number(record.pages) : undefined,
    pagination: isTotal ? undefined : record.pages,
    url: webAddress(record.url),
    archivedAt: webAddress(record.archived),
    citation: citedBy(words, record),
    'azkg:type': record.type,
    'azkg:accessed': record.accessed,
    'azkg:reliability': record.reliability,
  };
}

/** A person where the name is known to be one's; else plain text, which schema.org takes too. */
function agent(words: Words, name: string): Node | string {
  const parts = nameOf(words, name);
  return 'literal' in parts ? name : { '@type': 'Person', name, familyName: parts.family, givenName: parts.given };
}
