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
  /** Head of the column that says from where to where. */
  readonly direction: string;
  /**
   * The country that a visit set out from, inside a line: `from Kyrgyzstan`. It stands before or after the other one.
   * @param code ISO 3166-1 alpha-2; the two countries of the dataset are inflected by it.
   * @param name The country's name in the language.
   */
  from(code: string, name: string): string;
  /** The country that a visit went to: `to Azerbaijan`. */
  to(code: string, name: string): string;
  /** Stands after "Visit" where no source says of what kind it was. */
  readonly levelNotKnown: string;
  /** Labels of those who came, who received them, and who took part beside them. */
  readonly visitors: string;
  readonly hosts: string;
  readonly others: string;
  /** Heading of the visits on which no head of state travelled. */
  readonly noHeadOfState: string;
}

/** Words of `<azkg-institution-list>`. */
export interface InstitutionWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** Stands in the place of a life span. */
  readonly datesNotKnown: string;
  /** Heading of what belongs to no single country. */
  readonly noParty: string;
  /** Label of the latest event that names an institution. */
  readonly latest: string;
  /** Label of all of them. */
  readonly milestones: string;
  events(count: number): string;
  /** Said of an institution that no event names. */
  readonly noEvents: string;
}

/** Words of `<azkg-person-list>`. */
export interface PeopleWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** Label of the counts by role. */
  readonly tookPart: string;
  /** Stands for a role that no source gives. */
  readonly roleNotStated: string;
  events(count: number): string;
  /** Label of the events that a person took part in. */
  readonly eventList: string;
  /** Label of the documents that a person signed. */
  readonly signed: string;
  /** Said of a person who took part in no event of the dataset and signed none of its documents. */
  readonly nothing: string;
  /** Heading of those whom no source shows in an office. */
  readonly noOffice: string;
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
  readonly embassies: string;
  readonly lastVisit: string;
  readonly lastDocument: string;
  /** How many of the documents are bilateral. */
  bilateral(count: number): string;
  multilateral(count: number): string;
  /** What is counted as a document, and what as a visit. */
  readonly documentsMean: string;
  readonly visitsMean: string;
  /** What the counts are counts of; the end of the time that the data cover follows in brackets, and then that there may be more. */
  readonly counted: string;
  readonly mayBeMore: string;
  /** Said of counts that the host has narrowed by its selection. */
  readonly selection: string;
  /** Said of the newest of many figures, and of the newest for a calendar year. */
  readonly latest: string;
  readonly wholeYear: string;
  /** How many figures unfold beside those that are shown. */
  furtherFigures(count: number): string;
}

/** Words of `<azkg-on-this-day>`. */
export interface OnThisDayWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** The same where it shows a week or a month. */
  readonly week: string;
  readonly month: string;
  yearsAgo(years: number): string;
  /** A span of years: `35 years`. */
  years(years: number): string;
  /** Said of an anniversary that is one of every five years, or of as many as the host asks for. */
  readonly round: string;
  /** Stands before the next anniversary, and before the next round one. */
  readonly next: string;
  readonly nextRound: string;
  /** That no anniversary, or no round one, falls on the day, in the week, in the month. */
  noneOnDay(isRound: boolean): string;
  noneInWeek(isRound: boolean): string;
  noneInMonth(isRound: boolean): string;
}

/** Words of `<azkg-chart>`. */
export interface ChartWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** What is drawn: the number of entries by … */
  readonly byYear: string;
  readonly byDecade: string;
  readonly byType: string;
  readonly byTopic: string;
  events(count: number): string;
  /** Which rules the counts follow, each a sentence. */
  readonly begins: string;
  readonly severalTopics: string;
  readonly leftOut: string;
  /** Heads of columns. */
  readonly entries: string;
  readonly decade: string;
  readonly total: string;
  /** What is too small to stand by itself. */
  readonly rest: string;
  /** What has no level and no direction, where entries are split by those. */
  readonly noVisit: string;
  /** Said of a year or decade that the data do not hold whole. */
  incomplete(cutOff: string): string;
  /** Said of a figure of some months. */
  readonly partial: string;
  readonly noFigure: string;
  /** Said of a mark at the value that another source gives. */
  readonly otherValue: string;
  unit(unit: string): string;
  /** As they stand before a unit. */
  readonly million: string;
  readonly billion: string;
  /** The largest value, for those who do not see the bars. */
  highest(entry: string): string;
  readonly hint: string;
  /** How bars are reached by keys. */
  readonly keys: string;
  readonly table: string;
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

/** Words of `<azkg-explorer>` and `<azkg-filter-bar>`. */
export interface ExplorerWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** What a bar chooses among that several elements show. */
  readonly records: string;
  /** Fields by which readers choose, as labels. */
  readonly person: string;
  readonly institution: string;
  /** What a field says while nothing is chosen in it. */
  readonly allPeople: string;
  readonly allPlaces: string;
  readonly allLevels: string;
  readonly allCountries: string;
  /** On the button that unfolds what a narrow column has no room for. */
  readonly more: string;
  /** Accessible name of the row of tabs. */
  readonly views: string;
}

/** Words of `<azkg-timeline layout="horizontal">`. */
export interface StripWords {
  /** What the element is called where the host gives no heading. */
  readonly name: string;
  /** Buttons that go to a record and open it. */
  readonly first: string;
  readonly earlier: string;
  readonly later: string;
  readonly last: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Buttons that change the way in which the records are set out. */
  readonly asList: string;
  readonly asStrip: string;
  /** How the keyboard works it, for those who hear the page. */
  readonly hint: string;
  /** What the shapes stand for. */
  readonly lasting: string;
  readonly inexact: string;
  readonly open: string;
  readonly unknownEnd: string;
  /** Heading of the records that have no place on the axis. */
  readonly undated: string;
}
