/** What a reader cites of the dataset: a record, a view of some of them, or the whole. */
import { dateOf } from '../dataset/dataset.js';
import type { AzkgRecord, EdtfDate, LanguageTag, WebAddress } from '../dataset/types.js';
import type { Work } from './bibliography.js';
import { CREATOR } from './identity.js';
import { oneLine, sentences, webAddress } from './text.js';
import type { Words } from './words.js';

export interface Cited {
  /** A record's id. */
  readonly id?: string;
  /** What it is called; the whole dataset if absent. */
  readonly name?: string;
  readonly language?: LanguageTag;
  /** When that happened of which a record tells. */
  readonly date?: EdtfDate | undefined;
  /** Where it can be read, other than in the data themselves. */
  readonly address?: WebAddress | undefined;
  /** When it was read there. */
  readonly accessed?: EdtfDate | undefined;
}

export function citedRecord(words: Words, record: AzkgRecord, read: Pick<Cited, 'address' | 'accessed'>): Cited {
  const { text, language } = words.named(record);
  return { id: record.id, name: text, language, date: dateOf(record), ...read };
}

/** In plain text: name, date, the dataset in its version, licence, and where and when it was read. */
export function citedText(words: Words, { name, date, address, accessed }: Cited): string {
  const { title, version, updated, license } = words.dataset.document;
  const place = webAddress(address);
  const read = accessed === undefined ? '' : ` [${words.date(accessed)}]`;
  return sentences([
    [name, date && words.date(date)].filter(Boolean).join(', '),
    `${words.messages.credit(words.text(title), version)} (${words.date(updated)})`,
    licenceName(license),
    place && `${place}${read}`,
  ]);
}

/** For reference managers: a dataset, or a part of one. */
export function citedWork(words: Words, { id, name, language, date, address, accessed }: Cited): Work {
  const { id: dataset, title, version, updated, license } = words.dataset.document;
  const place = webAddress(address);
  const whole = oneLine(words.text(title));
  return {
    id: [dataset, version, id].filter(Boolean).join('-'),
    type: 'dataset',
    title: name ? oneLine([name, date && words.date(date)].filter(Boolean).join(', ')) : whole,
    authors: [],
    editors: [],
    ...(name && { container: whole }),
    publisher: CREATOR,
    version,
    date: updated,
    ...(place !== undefined && { url: place, ...(accessed !== undefined && { accessed }) }),
    language: language ?? words.language,
    note: licenceName(license),
  };
}

/** As people write it: `CC BY 4.0`. */
function licenceName(spdx: string): string {
  return spdx.replace(/^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/, 'CC $1 $2');
}
