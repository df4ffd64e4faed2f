import { packed, unpacked } from './columns.js';
import { type Proof, proofOf } from './dataset.js';
import { inEnglish, type Texts, textsOf } from './texts.js';
import type { AzkgRecord, Coverage, DatasetDocument, Language } from './types.js';

/**
 * The bundled dataset comes in parts, so that a page shows its lists before everything about them has arrived, and in no
 * other language than its own: the core has what a list shows, the details have the proof and whatever only unfolds, both
 * in English; the texts of the other languages stand beside each.
 */
export interface DocumentParts {
  readonly core: CoreDocument;
  readonly details: DocumentDetails;
  readonly texts: { readonly [language in OtherLanguage]: { readonly core: Texts; readonly details: Texts } };
}

export type OtherLanguage = Exclude<Language, 'en'>;

export const OTHER_LANGUAGES = ['az', 'ky', 'ru', 'tr'] as const satisfies readonly OtherLanguage[];

/** A document whose records lack their proof, and how much of it there is: for each event, then for each agreement. */
export interface CoreDocument extends DatasetDocument {
  readonly proofs: readonly Proof[];
}

/** For each collection the records, or what the core leaves out of them, in the same order. */
export type DocumentDetails = { readonly [name in Collection]: readonly object[] } & {
  readonly version: string;
  readonly coverage: Coverage;
};

/** The fields that a list shows, or that its selection goes by. Collections that no list shows have none. */
const CORE_FIELDS = {
  events: ['type', 'date', 'title', 'summary', 'topics', 'places', 'people', 'institutions', 'visit', 'series', 'number'],
  agreements: ['type', 'date', 'title', 'topics', 'signatories', 'place', 'event', 'multilateral'],
  institutions: ['type', 'title', 'otherNames'],
  people: ['name'],
  places: ['name', 'country'],
  figures: [],
  themes: [],
  sources: [],
} as const satisfies { readonly [name in keyof DatasetDocument]?: readonly string[] };

type Collection = keyof typeof CORE_FIELDS;

const COLLECTIONS = Object.keys(CORE_FIELDS) as Collection[];

/** Both parts have the lists that a record must have, since code relies on them: the core has them empty. */
const REQUIRED_LISTS: readonly string[] = ['citations', 'topics', 'offices', 'coordinates'];

const ALWAYS: readonly string[] = ['id', 'kind', 'aliases'];

export function splitDocument(document: DatasetDocument): DocumentParts {
  const { core, details } = halvesOf(document);
  const texts = OTHER_LANGUAGES.map((language) => [
    language,
    { core: textsOf(core, language), details: textsOf(details, language) },
  ]);
  return { core: inEnglish(core), details: inEnglish(details), texts: Object.fromEntries(texts) as DocumentParts['texts'] };
}

/** With their keys in the order in which they come out of the files: the texts of other languages go by it. */
function halvesOf(document: DatasetDocument): { readonly core: CoreDocument; readonly details: DocumentDetails } {
  const { version, coverage } = document;
  const proofs = [...document.events, ...document.agreements].map(proofOf);
  const core = { ...document, coverage: { ...coverage, gaps: [] }, proofs };
  const details = { version, coverage };
  for (const name of COLLECTIONS) {
    const fields = [...ALWAYS, ...CORE_FIELDS[name]];
    const records: readonly AzkgRecord[] = document[name];
    const isShown = CORE_FIELDS[name].length > 0;
    Object.assign(core, { [name]: isShown ? records.map((record) => coreOf(record, fields)) : [] });
    Object.assign(details, {
      [name]: isShown ? records.map((record) => entries(record, (key) => !fields.includes(key))) : records,
    });
  }
  return unpacked(packed({ core, details })) as { core: CoreDocument; details: DocumentDetails };
}

function coreOf(record: AzkgRecord, fields: readonly string[]): object {
  const lists = entries(record, (key) => !fields.includes(key) && REQUIRED_LISTS.includes(key));
  return { ...entries(record, (key) => fields.includes(key)), ...Object.fromEntries(Object.keys(lists).map((key) => [key, []])) };
}

function entries(record: object, keep: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}

/** @throws {RangeError} if the parts are of different versions. */
export function joinDocument({ proofs: _, ...core }: CoreDocument, details: DocumentDetails): DatasetDocument {
  const { version, coverage } = details;
  if (version !== core.version) throw new RangeError(`The details are of version ${version}, the dataset is of ${core.version}.`);
  const whole = { ...core, coverage };
  for (const name of COLLECTIONS) {
    const records = details[name].map((record, i) => ({ ...core[name][i], ...record }));
    Object.assign(whole, { [name]: records });
  }
  return whole;
}
