import { append } from './append.js';
import { type Span, spanOf } from './edtf.js';
import { referencesOf } from './references.js';
import type { AgreementRecord, AzkgRecord, CountryTerm, DatasetDocument, EdtfDate, Id, Kind, Term, Vocabulary } from './types.js';

/** A list of the vocabulary whose words have a label. */
export type TermList = Exclude<keyof Vocabulary, 'countries'>;

/** Another record that names this one, and where in it. */
export interface Referrer {
  readonly record: AzkgRecord;
  readonly path: string;
}

/** How much a record rests on. */
export interface Proof {
  /** How many sources it cites, each counted once. */
  readonly sources: number;
  /** How many values of other sources were not chosen. */
  readonly variants: number;
}

export function proofOf({ citations = [], variants = [] }: AzkgRecord): Proof {
  return { sources: new Set(citations.map(({ source }) => source)).size, variants: variants.length };
}

/** What a query finds. */
export interface Found {
  readonly size: number;
  has(record: AzkgRecord): boolean;
  records(): AzkgRecord[];
}

/** Finds records by their texts. */
export interface Search {
  /** The records in which every word of the query begins a word. A query without words finds all. */
  found(query: string): Found;
  /** Whether that is there at once: the records have been read, or are few. */
  readonly isReady: boolean;
  /** Reads the records, in slices between which a page can go on. */
  ready(): Promise<void>;
}

let makeSearch: ((dataset: Dataset) => Search) | undefined;

/** Makes datasets searchable (`src/dataset/search.ts`). Few readers search: what it takes comes to a page when somebody does. */
export function makeSearchable(make: (dataset: Dataset) => Search): void {
  makeSearch = make;
}

/** The order of kinds wherever records of several kinds stand together. */
const COLLECTIONS = ['events', 'agreements', 'institutions', 'people', 'places', 'figures', 'themes', 'sources'] as const;

/** What is known of a dataset that has been checked. */
interface Known {
  /** The records by their ids, former ones too. */
  readonly byId?: ReadonlyMap<Id, AzkgRecord>;
  readonly chronology?: readonly AzkgRecord[];
}

/** A dataset document with its look-ups. What is not asked for is not computed. */
export class Dataset {
  readonly document: DatasetDocument;
  readonly #proofs: ReadonlyMap<Id, Proof> | undefined;
  #records: readonly AzkgRecord[] | undefined;
  #byId: ReadonlyMap<Id, AzkgRecord> | undefined;
  #chronology: readonly AzkgRecord[] | undefined;
  #referrers: ReadonlyMap<Id, readonly Referrer[]> | undefined;
  #agreements: ReadonlyMap<Id, readonly AgreementRecord[]> | undefined;
  #search: Search | undefined;
  readonly #terms = new Map<TermList, ReadonlyMap<string, Term>>();

  /**
   * @param document A document in the schema of `azkg.schema.json`; what comes from outside goes through `openDataset` first.
   * @param proofs How much there is by the id of the record, where the document does not hold it itself.
   * @param known What has been found out about it before.
   */
  constructor(document: DatasetDocument, proofs?: ReadonlyMap<Id, Proof>, { byId, chronology }: Known = {}) {
    this.document = document;
    this.#proofs = proofs;
    this.#byId = byId;
    this.#chronology = chronology;
  }

  /** Whether all that is known of a record is in it. */
  get isWhole(): boolean {
    return this.#proofs === undefined;
  }

  /** How much a record rests on, known before the proof itself has arrived. */
  proofOf(record: AzkgRecord): Proof {
    return this.#proofs?.get(record.id) ?? proofOf(record);
  }

  /** All records, collection by collection. */
  get records(): readonly AzkgRecord[] {
    return (this.#records ??= COLLECTIONS.flatMap((name) => this.document[name] as readonly AzkgRecord[]));
  }

  /** All records in chronological order. */
  get chronology(): readonly AzkgRecord[] {
    return (this.#chronology ??= chronological(this.records));
  }

  /** The record of an id or of one of its former ids. */
  get(id: Id): AzkgRecord | undefined {
    return (this.#byId ??= indexIds(this.records)).get(id);
  }

  /** The record of an id, if it is of that kind. */
  find<K extends Kind>(kind: K, id: Id): Extract<AzkgRecord, { kind: K }> | undefined {
    const record = this.get(id);
    return record?.kind === kind ? (record as Extract<AzkgRecord, { kind: K }>) : undefined;
  }

  /** The records that name this one: a place's events, an event's documents, a source's records. */
  referrersOf(id: Id): readonly Referrer[] {
    this.#referrers ??= indexReferrers(this.records);
    return this.#referrers.get(this.get(id)?.id ?? id) ?? [];
  }

  /** The documents that were signed at an event, in order of signature. */
  agreementsOf(eventId: Id): readonly AgreementRecord[] {
    this.#agreements ??= indexAgreements(this.document.agreements);
    return this.#agreements.get(this.get(eventId)?.id ?? eventId) ?? [];
  }

  /** Absent as long as nobody has made datasets searchable. */
  get search(): Search | undefined {
    return (this.#search ??= makeSearch?.(this));
  }

  /** The word for an id of the vocabulary. */
  term(list: TermList, id: string): Term | undefined {
    let terms = this.#terms.get(list);
    if (!terms) {
      terms = new Map(this.document.vocabulary[list].map((term) => [term.id, term]));
      this.#terms.set(list, terms);
    }
    return terms.get(id);
  }

  country(code: string): CountryTerm | undefined {
    return this.document.vocabulary.countries.find(({ id }) => id === code);
  }
}

function indexIds(records: readonly AzkgRecord[]): Map<Id, AzkgRecord> {
  const byId = new Map<Id, AzkgRecord>();
  for (const record of records) {
    byId.set(record.id, record);
    for (const alias of record.aliases ?? []) byId.set(alias, record);
  }
  return byId;
}

/** Every list asks for these, and few ask for other referrers: they have an index of their own, which costs little. */
function indexAgreements(agreements: readonly AgreementRecord[]): Map<Id, AgreementRecord[]> {
  const byEvent = new Map<Id, AgreementRecord[]>();
  for (const agreement of agreements) {
    if (agreement.event !== undefined) append(byEvent, agreement.event, agreement);
  }
  for (const documents of byEvent.values()) documents.sort(compareRecords);
  return byEvent;
}

function indexReferrers(records: readonly AzkgRecord[]): Map<Id, Referrer[]> {
  const referrers = new Map<Id, Referrer[]>();
  for (const record of records) {
    for (const { id, path } of referencesOf(record)) append(referrers, id, { record, path });
  }
  return referrers;
}

/** The date by which a record stands in a chronicle; people, places and sources have none. */
export function dateOf(record: AzkgRecord): EdtfDate | undefined {
  return 'date' in record && record.kind !== 'source' ? record.date : undefined;
}

/** Chronological order; what has no date comes last, in the order of the ids. */
export function compareRecords(a: AzkgRecord, b: AzkgRecord): number {
  return compareSpans(spanIn(a), spanIn(b)) || compareIds(a, b);
}

/** Records in that order, with each date looked up but once. */
export function chronological(records: readonly AzkgRecord[]): AzkgRecord[] {
  const dated = records.map((record) => ({ record, span: spanIn(record) }));
  dated.sort((a, b) => compareSpans(a.span, b.span) || compareIds(a.record, b.record));
  return dated.map(({ record }) => record);
}

const UNDATED: Span = { min: Infinity, max: Infinity };

function spanIn(record: AzkgRecord): Span {
  const date = dateOf(record);
  return date === undefined ? UNDATED : spanOf(date);
}

/** By the first possible day, then by the last. Undated ones are equal: infinities have no difference. */
function compareSpans(a: Span, b: Span): number {
  return a === b ? 0 : a.min - b.min || a.max - b.max;
}

function compareIds(a: AzkgRecord, b: AzkgRecord): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
