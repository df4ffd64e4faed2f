/** The words that a first view of a list does without: they come with azkg-late.js, or with the file of a language. */
export interface LateMessages {
  /** The letters by which the language sorts, small, in their order. */
  readonly alphabet: string;
  readonly fields: FieldLabels;
  /** Stands before the value that another source gives for a field. */
  elsewhere(field: string): string;
  /** The number of a session or summit in its series. */
  numbered(number: number): string;
  /** Number of pages or a range of them, as in a bibliography. */
  pages(pages: string): string;
  /** Stands before the time in which sources show a person in an office: not the same as a term of office. */
  readonly seenInOffice: string;
  /** Stands before a number that its source rounds. */
  readonly about: string;
  readonly officialText: string;
  readonly archivedCopy: string;
  readonly related: string;
  languageName(tag: string): string;
  inLanguage(tag: string): string;

  readonly reader: ReaderWords;
  readonly visits: VisitWords;
  readonly institutions: InstitutionWords;
  readonly people: PeopleWords;
  readonly bibliography: BibliographyWords;
  readonly factSheet: FactSheetWords;
  readonly onThisDay: OnThisDayWords;
  readonly chart: ChartWords;
  readonly map: MapWords;
  readonly explorer: ExplorerWords;
  readonly strip: StripWords;
}

/** What the fields of a record are called, by the field's own name. */
export interface FieldLabels {
  readonly accessed: string;
  readonly archived: string;
  readonly authors: string;
  readonly coordinates: string;
  readonly country: string;
  readonly date: string;
  readonly documents: string;
  readonly editors: string;
  readonly ended: string;
  readonly event: string;
  readonly host: string;
  readonly inForce: string;
  readonly institutions: string;
  readonly isbn: string;
  readonly lang: string;
  readonly level: string;
  readonly note: string;
  readonly officialTitles: string;
  readonly offices: string;
  readonly pages: string;
  readonly party: string;
  readonly people: string;
  readonly place: string;
  readonly places: string;
  readonly publisher: string;
  readonly ratified: string;
  readonly reliability: string;
  readonly series: string;
  readonly signatories: string;
  readonly sources: string;
  readonly summary: string;
  readonly texts: string;
  readonly title: string;
  readonly topics: string;
  readonly type: string;
  readonly url: string;
  readonly value: string;
  readonly visitor: string;
}

/** Words for what a reader does with what an element shows: link, cite, save, report. */
export interface ReaderWords {
  /** On a button: puts the address of a record on the clipboard. */
  readonly copyLink: string;
  /** On a link to where the host wants to hear of errors. */
  readonly report: string;
  /** The subject of a letter about an error in something of that title. */
  reportSubject(title: string): string;
  /** Label of the choice of what is cited. */
  readonly subject: string;
  /** One record. */
  readonly record: string;
  /** What an element shows. */
  readonly view: string;
  /** All the data. */
  readonly dataset: string;
  /** The sources that the record, or all that is shown, rests on. */
  readonly sources: string;
  /** Label of the choice of a form of citation. */
  readonly format: string;
  /** A citation in plain words, beside those in BibTeX and other formats. */
  readonly plainText: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser refuses to copy: the text is selected, for the reader to copy by hand. */
  readonly notCopied: string;
  readonly close: string;
  readonly download: string;
  /** A file has been offered, with so many records. */
  saved(format: string, count: number): string;
  /** None of what is shown can stand in a file of that format: a calendar has only days. */
  nothingToSave(format: string): string;
  /** The page around may forbid downloads: the text stands below. */
  readonly noFile: string;
}

/** Words of `<azkg-visit-list>`. */
export interface VisitWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-institution-list>`. */
export interface InstitutionWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-person-list>`. */
export interface PeopleWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-source-list>`. */
export interface BibliographyWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** What it is called where it is the literature list. */
  readonly literature: string;
  /** How many of the records shown cite a source. */
  citedBy(count: number): string;
  /** On a button: shows how to cite all sources of the list. */
  readonly citeAll: string;
}

/** Words of `<azkg-fact-sheet>`. */
export interface FactSheetWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-on-this-day>`. */
export interface OnThisDayWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-chart>`. */
export interface ChartWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-map>`. */
export interface MapWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-explorer>`. */
export interface ExplorerWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}

/** Words of `<azkg-timeline layout="horizontal">`. */
export interface StripWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
}
