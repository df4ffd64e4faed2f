/** What the bibliographic formats (BibTeX, RIS, CSL-JSON) say of a source, before they differ. */
import type { Dataset } from '../dataset/dataset.js';
import { citationsOf } from '../dataset/references.js';
import type { AzkgRecord, EdtfDate, LanguageTag, SourceRecord, SourceType } from '../dataset/types.js';
import { oneLine, webAddress } from './text.js';
import type { Words } from './words.js';

/** A person's name in its two parts, or a name that is not to be taken apart. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** `news` is an article of the press; what a ministry or a president's office reports on its page is a `webpage`. */
export type WorkType = Exclude<SourceType, 'article'> | 'news';

export interface Work {
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  readonly authors: readonly Name[];
  readonly editors: readonly Name[];
  /** The newspaper, the encyclopedia or the dataset that it stands in. */
  readonly container?: string;
  /** Absent where the publisher's name is that of the container. */
  readonly publisher?: string;
  readonly place?: string;
  readonly version?: string;
  readonly date?: EdtfDate;
  /** How many pages a book has. */
  readonly pageTotal?: string;
  /** Pages in a larger work. */
  readonly pages?: string;
  readonly isbn?: string;
  readonly url?: string;
  readonly accessed?: EdtfDate;
  readonly language: LanguageTag;
  readonly note?: string;
}

/**
 * The sources that records rest on, variants and steps of a status included; a source among the records is itself one.
 * Once each, in the order of the dataset.
 */
export function citedSources(dataset: Dataset, records: readonly AzkgRecord[]): SourceRecord[] {
  const cited = new Set<AzkgRecord | undefined>();
  for (const record of records) {
    if (record.kind === 'source') cited.add(dataset.get(record.id) ?? record);
    else for (const { citation } of citationsOf(record)) cited.add(dataset.find('source', citation.source));
  }
  return dataset.document.sources.filter((source) => cited.has(source));
}

/** The sources of records as works. */
export function worksOf(words: Words, records: readonly AzkgRecord[]): Work[] {
  return citedSources(words.dataset, records).map((source) => workOf(words, source));
}

function workOf(words: Words, source: SourceRecord): Work {
  const type = workType(source);
  const isPart = type === 'news' || type === 'encyclopedia';
  const publisher = oneLine(source.publisher);
  const note = noteOf(words, source);
  const url = webAddress(source.url);
  const date = source.date ?? source.year;
  const names = (list: readonly string[] = []) => list.map((name) => nameOf(words, oneLine(name)));
  return {
    id: source.id,
    type,
    title: workTitle(source),
    authors: names(source.authors),
    editors: names(source.editors),
    ...(isPart ? { container: publisher } : { publisher }),
    ...(source.place !== undefined && { place: oneLine(source.place) }),
    ...(date !== undefined && { date }),
    ...(source.pages !== undefined && { [/^\d+$/.test(source.pages) ? 'pageTotal' : 'pages']: oneLine(source.pages) }),
    ...(source.isbn !== undefined && { isbn: oneLine(source.isbn) }),
    ...(url !== undefined && { url }),
    ...(source.accessed !== undefined && { accessed: source.accessed }),
    language: source.lang,
    ...(note !== '' && { note }),
  };
}

function workType({ type, reliability, url }: SourceRecord): WorkType {
  if (type !== 'article') return type;
  return reliability === 'press' || url === undefined ? 'news' : 'webpage';
}

/** The data put a description, where no headline is known, in parentheses; bibliographies put it in square brackets. */
export function workTitle({ title }: SourceRecord): string {
  return oneLine(title).replace(/^\((.*)\)$/, '[$1]');
}

function noteOf(words: Words, { note, archived }: SourceRecord): string {
  const copy = webAddress(archived);
  return [note && oneLine(words.text(note)), copy && `${words.messages.fields.archived}: ${copy}`].filter(Boolean).join(' ');
}

const INITIALS_AND_FAMILY = /^((?:\p{Lu}\p{Ll}?\.[ -]?)+)\s?(\p{Lu}[\p{L}’'-]+)$/u;
const GIVEN_AND_FAMILY = /^(.+) (\p{Lu}[\p{L}’'-]+)$/u;

/**
 * A name is taken apart only where it is known to be a person's: it has a comma (`Quliyev, Elman Hilal oğlu`), or initials
 * (`F. Məmmədov`), or the dataset has a person of that name. Of all others nobody can tell a person from an office.
 */
export function nameOf(words: Words, name: string): Name {
  const [family, given, ...rest] = name.split(/,\s*/);
  if (family && given && rest.length === 0) return { family, given };
  const parts = INITIALS_AND_FAMILY.exec(name) ?? (words.isPerson(name) ? GIVEN_AND_FAMILY.exec(name) : null);
  return parts ? { family: parts[2]!, given: parts[1]!.trim() } : { literal: name };
}
