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
  /** How many places are shown. */
  places(count: number): string;
  /** Stands in the list of places for the entries that name none, and before their number. */
  readonly nowhere: string;
  /** How an entry with several places is counted. */
  readonly several: string;
  /** What the sizes of the circles mean. */
  readonly size: string;
  /** Stands before the names of places that the present view does not reach. */
  readonly outside: string;
  readonly closer: string;
  readonly wider: string;
  /** Closes the entries of a place; with the place's name after it for screen readers. */
  readonly close: string;
  /** Stands before the name of where the outlines are from. */
  readonly outlines: string;
  /** What the outlines do not mean. */
  readonly boundaries: string;
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
