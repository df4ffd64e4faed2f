/**
 * The shapes of the dataset. This file is the only description of a record: the JSON Schema, the validator and the
 * checks are made from it (`npm run schema`). Keep to named keys: `Record` and `Partial` come out wrong in the schema.
 */

/**
 * A date, an interval or a partly known date in EDTF (ISO 8601-2:2019, level 0 and parts of level 1; see `edtf.ts`), at the
 * precision that the source gives: `1993-12`, `1997-04-23`, `2012-03-29/2012-03-31`, `2007-10-11/..`, `1930~`.
 * @pattern ^[0-9X./~?%TZ:+-]+$
 */
export type EdtfDate = string;

/**
 * Permanent, public, kebab-case ASCII. Ids of dated records begin with the year.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * ISO 3166-1 alpha-2.
 * @pattern ^[A-Z]{2}$
 */
export type CountryCode = string;

/**
 * BCP 47 language tag.
 * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]+)*$
 */
export type LanguageTag = string;

/**
 * An absolute web address. Only http and https: a dataset may come from a stranger.
 * @pattern ^https?://[^\s]+$
 */
export type WebAddress = string;

/**
 * A line of plain text without surrounding space.
 * @pattern ^\S(.*\S)?$
 */
export type PlainText = string;

/** Plain text in up to five languages. English is required, the others fall back to it. */
export interface LocalText {
  en: PlainText;
  az?: PlainText;
  ky?: PlainText;
  ru?: PlainText;
  tr?: PlainText;
}

/** The languages that texts and interface are written in. */
export type Language = keyof LocalText;

/** Where a statement comes from. */
export interface Citation {
  /** Id of a source. */
  source: Id;
  /** The place in the source, in the source's own units: `para. 6`, `literature 2`. */
  locator?: PlainText;
  /** The fields of the record that this source supports; absent means all that the record says. */
  supports?: PlainText[];
}

/** A value that another source gives and that was not chosen. Readers see "Sources differ". */
export interface Variant {
  /** Path of the field whose value is disputed, e.g. `date` or `visit.level`. */
  field: PlainText;
  /** The other value, of the field's own kind: an EDTF date, a number, a vocabulary id, or a text. */
  value: string | number | LocalText;
  /** @minItems 1 */
  citations: Citation[];
  /** Why the record gives another value, for a reader. */
  reason: LocalText;
}

interface Common {
  id: Id;
  /** Former ids of a renamed record; links to them keep working. */
  aliases?: Id[];
  variants?: Variant[];
  /** A remark for the reader: what is open, what a source leaves out. */
  note?: LocalText;
}

interface Cited extends Common {
  /** @minItems 1 */
  citations: Citation[];
}

export type EventType =
  | 'independence'
  | 'recognition'
  | 'relations'
  | 'visit'
  | 'meeting'
  | 'summit'
  | 'conference'
  | 'mission'
  | 'culture'
  | 'aid'
  | 'other';

export type VisitLevel = 'state' | 'official' | 'working' | 'private' | 'transit' | 'unknown';

export type Role = 'visitor' | 'host' | 'participant' | 'signatory' | 'chair' | 'speaker' | 'appointee';

export interface Participation {
  /** Id of a person. */
  person: Id;
  role?: Role;
}

/** Who travelled to whom. The travellers are in `people` with the role `visitor`. */
export interface Visit {
  level: VisitLevel;
  visitor: CountryCode;
  host: CountryCode;
}

/** Something that happened between the two countries, or that both took part in. */
export interface EventRecord extends Cited {
  kind: 'event';
  type: EventType;
  date: EdtfDate;
  title: LocalText;
  summary?: LocalText;
  /** Ids from `vocabulary.topics`. */
  topics: Id[];
  /** Ids of places. */
  places: Id[];
  people: Participation[];
  /** Ids of institutions. */
  institutions?: Id[];
  visit?: Visit;
  /** Id from `vocabulary.series`: what it is one of, such as the sessions of the Interstate Council. */
  series?: Id;
  /**
   * Its number in the series, where a source counts.
   * @minimum 1
   * @TJS-type integer
   */
  number?: number;
}

export type AgreementType =
  | 'treaty'
  | 'agreement'
  | 'protocol'
  | 'memorandum'
  | 'declaration'
  | 'statement'
  | 'programme'
  | 'plan'
  | 'decision'
  | 'convention'
  | 'other';

/** A title as it stands on the document or in its official publication. */
export interface OfficialTitle {
  lang: LanguageTag;
  text: PlainText;
}

/** One side of a document: the country, the body that acted for it, the person who signed. */
export interface Signatory {
  party: CountryCode;
  /** The ministry or agency, where the document is not one of the states or governments as such. */
  body?: LocalText;
  /** Id of a person. */
  person?: Id;
}

/** A dated step in the life of a document, with its own proof. */
export interface StatusDate {
  date: EdtfDate;
  /** Whose step it is, where the parties took it on different days. */
  party?: CountryCode;
  /** @minItems 1 */
  citations: Citation[];
}

/** What is known of a document after its signature. An absent field means: not known. */
export interface AgreementStatus {
  /**
   * One entry for each party that is known to have ratified or approved it.
   * @minItems 1
   */
  ratified?: StatusDate[];
  inForce?: StatusDate;
  ended?: StatusDate;
}

/** Where the text of a document can be read. */
export interface AgreementText {
  lang: LanguageTag;
  url: WebAddress;
  /** Whether the publisher is an official one. */
  official: boolean;
}

/** A document that both countries signed or adopted. */
export interface AgreementRecord extends Cited {
  kind: 'agreement';
  type: AgreementType;
  /** Day of signature. */
  date: EdtfDate;
  title: LocalText;
  officialTitles?: OfficialTitle[];
  /** Ids from `vocabulary.topics`. */
  topics: Id[];
  /** @minItems 2 */
  signatories: Signatory[];
  /** Id of the place of signature. */
  place?: Id;
  /** Id of the event at which it was signed. */
  event?: Id;
  multilateral?: boolean;
  status?: AgreementStatus;
  texts?: AgreementText[];
}

/** An embassy, council, commission, fund, parliamentary group, school, park … with its life span. */
export interface InstitutionRecord extends Cited {
  kind: 'institution';
  /** Id from `vocabulary.institutionTypes`. */
  type: Id;
  /** Life span; absent where no source gives a beginning. */
  date?: EdtfDate;
  title: LocalText;
  /** Abbreviations and other names, for search only. */
  otherNames?: PlainText[];
  summary?: LocalText;
  /** The country that it belongs to; absent for joint institutions. */
  party?: CountryCode;
  /** Id of a place. */
  place?: Id;
  /** Ids from `vocabulary.topics`. */
  topics: Id[];
}

export interface Office {
  title: LocalText;
  party: CountryCode;
  /** The time for which a source shows the person in this office. */
  date?: EdtfDate;
}

export interface PersonRecord extends Cited {
  kind: 'person';
  name: LocalText;
  /** Other spellings, for search only. */
  otherNames?: PlainText[];
  offices: Office[];
}

export interface PlaceRecord extends Cited {
  kind: 'place';
  name: LocalText;
  /** Other spellings, for search only. */
  otherNames?: PlainText[];
  country: CountryCode;
  /**
   * Longitude and latitude in degrees, WGS 84.
   * @minItems 2
   * @maxItems 2
   */
  coordinates: number[];
}

/** A number with its unit, its period and its proof. */
export interface FigureRecord extends Cited {
  kind: 'figure';
  /** Id from `vocabulary.figureTypes`. */
  type: Id;
  date: EdtfDate;
  value: number;
  /** Id from `vocabulary.units`. */
  unit: Id;
  title: LocalText;
  approximate?: boolean;
}

/** Background that is not an event: shared heritage, the diaspora, the Turkic states' frame. */
export interface ThemeRecord extends Cited {
  kind: 'theme';
  title: LocalText;
  summary: LocalText;
}

export type SourceType = 'webpage' | 'article' | 'book' | 'document' | 'speech' | 'dataset' | 'encyclopedia';

/** How far a source carries: a state's own record, its publication, the press, a reference work, or hearsay. */
export type Reliability = 'primary' | 'official' | 'press' | 'reference' | 'weak';

/** Numbered units by which a source may be cited: `{"label": "para.", "count": 21}` allows `para. 1` to `para. 21`. */
export interface LocatorUnit {
  label: PlainText;
  /**
   * @minimum 1
   * @TJS-type integer
   */
  count: number;
}

export interface SourceRecord extends Common {
  kind: 'source';
  type: SourceType;
  /** As printed; in parentheses where it is a description because no headline is known. */
  title: PlainText;
  lang: LanguageTag;
  publisher: PlainText;
  authors?: PlainText[];
  editors?: PlainText[];
  year?: EdtfDate;
  date?: EdtfDate;
  url?: WebAddress;
  archived?: WebAddress;
  accessed?: EdtfDate;
  isbn?: PlainText;
  /** Place of publication. */
  place?: PlainText;
  /** Number of pages, or the range in a larger work. */
  pages?: PlainText;
  /** On the literature list of the founding source. */
  recommended?: boolean;
  reliability: Reliability;
  /** If given, a citation's locator must be one of these. */
  locators?: LocatorUnit[];
  citations?: Citation[];
}

export type DatedRecord = EventRecord | AgreementRecord;

export type AzkgRecord =
  EventRecord | AgreementRecord | InstitutionRecord | PersonRecord | PlaceRecord | FigureRecord | ThemeRecord | SourceRecord;

export type Kind = AzkgRecord['kind'];

/** A word of the vocabulary: what it is called in each language. */
export interface Term {
  id: PlainText;
  label: LocalText;
}

export interface CountryTerm {
  id: CountryCode;
  name: LocalText;
  officialName?: LocalText;
}

/** Every id that records use for types, topics, roles …, with its labels. */
export interface Vocabulary {
  kinds: Term[];
  eventTypes: Term[];
  agreementTypes: Term[];
  institutionTypes: Term[];
  figureTypes: Term[];
  sourceTypes: Term[];
  levels: Term[];
  roles: Term[];
  topics: Term[];
  /** Meetings that are counted on: sessions of a council or a commission, summits. */
  series: Term[];
  reliabilities: Term[];
  units: Term[];
  countries: CountryTerm[];
}

/** What the dataset holds, up to when, and what it is known to lack. */
export interface Coverage {
  summary: LocalText;
  /** Facts after this date are not in. */
  until: EdtfDate;
  gaps: LocalText[];
}

export type TranslationStatus = 'reviewed' | 'draft';

export interface Translations {
  en?: TranslationStatus;
  az?: TranslationStatus;
  ky?: TranslationStatus;
  ru?: TranslationStatus;
  tr?: TranslationStatus;
}

/** The whole dataset as one JSON document. */
export interface DatasetDocument {
  $schema?: string;
  id: Id;
  title: LocalText;
  /**
   * Semantic version; that of the bundled dataset equals the package's.
   * @pattern ^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$
   */
  version: string;
  /** SPDX licence expression. */
  license: PlainText;
  /** Authored, not taken from a clock: two builds give the same bytes. */
  updated: EdtfDate;
  coverage: Coverage;
  translations: Translations;
  vocabulary: Vocabulary;
  events: EventRecord[];
  agreements: AgreementRecord[];
  institutions: InstitutionRecord[];
  people: PersonRecord[];
  places: PlaceRecord[];
  figures: FigureRecord[];
  themes: ThemeRecord[];
  sources: SourceRecord[];
}
