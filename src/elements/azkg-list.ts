import { html, noChange, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Choice, type ChoiceField, type ChoiceSpace, chosenIn, entriesIn, filterOf } from '../dataset/choice.js';
import type { Dataset } from '../dataset/dataset.js';
import { type Filter, FILTER_FIELDS, limited, parseFilter, select } from '../dataset/filter.js';
import { GROUPINGS } from '../dataset/group.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { LANGUAGES } from '../i18n/locale.js';
import { AzkgElement } from './azkg-element.js';
import { controlsForm, wantedControls } from './controls.js';
import type { Content, View } from './view.js';
import type { Links } from './link.js';
import { isBundled, lateSoFar, loadLate } from './load.js';
import { painted } from './painted.js';
import { type GroupOptions, recordGroups } from './record-groups.js';
import { asText, oneOf } from './warn.js';

/** How long a reader pauses before the number of results is announced, in milliseconds. */
const SETTLED = 500;

/** How many records are drawn first, of many: a screen or two, to be painted before the rest is drawn. */
const FIRST = 30;

/** An id that no record has. */
const NOTHING = 'none';

/**
 * What elements share that show a choice of records: the selection by attributes, the controls for readers, groups, and
 * the empty state.
 *
 * @fires azkg-download - The reader saves what is shown: `{format, count}`. Cancelable.
 * @fires azkg-filter - The reader has changed the choice: `{filter, count}`. `filter` is the reader's part of it.
 *
 * @slot empty - Replaces what is said where nothing matches.
 *
 * @cssproperty [--azkg-item-gap=1.2em] - The room above and below the line between entries.
 * @cssproperty [--azkg-control-background-color=transparent] - The ground of fields and buttons.
 *
 * @csspart controls - The form by which readers search and filter.
 * @csspart control - One field of it, with its label.
 * @csspart reset - The button that undoes the reader's choice.
 * @csspart downloads - The formats in which readers save what is shown.
 * @csspart download - The button of one.
 * @csspart count - How many records are shown.
 * @csspart group - A group of records, where `group-by` asks for groups.
 * @csspart group-heading - Its heading.
 * @csspart list - The list of records.
 * @csspart empty - What is said where nothing matches.
 */
export abstract class AzkgList extends AzkgElement {
  /** Kinds of records: `event`, `agreement` … */
  @property() kind: string | undefined;

  /** Types of records, such as `visit` or `treaty`. */
  @property() type: string | undefined;

  /** Ids of topics; a record matches if it has any of them. */
  @property() topic: string | undefined;

  /** Ids of people who took part or signed. */
  @property() person: string | undefined;

  /** Ids of places. */
  @property() place: string | undefined;

  /** Ids of institutions. */
  @property() institution: string | undefined;

  /** Countries, as ISO 3166-1 alpha-2 codes. */
  @property() party: string | undefined;

  /** Levels of visits: `state official working private transit unknown`. */
  @property() level: string | undefined;

  /** EDTF date; records that reach into the time from it on. */
  @property() from: string | undefined;

  /** EDTF date; records that reach into the time up to its end. */
  @property() to: string | undefined;

  /** Ids of the records to show. */
  @property() ids: string | undefined;

  /** Ids of records to leave out. */
  @property() exclude: string | undefined;

  /** Words that every record shown must have, in any language or script. */
  @property() query: string | undefined;

  /** `asc` (oldest first) or `desc`. @default "asc" */
  @property() order: string | undefined;

  /** Show at most this many records. */
  @property() limit: string | undefined;

  /** `none`, `year`, `decade`, `type` or `topic`; lists of visits, institutions and people have groups of their own. @default "none" */
  @property({ attribute: 'group-by' }) groupBy: string | undefined;

  /** How the records are set out; which ways there are depends on the element, `compact` (a line each) is one of every list. */
  @property({ reflect: true }) layout: string | undefined;

  /** `comfortable` or `compact`. @default "comfortable" */
  @property({ reflect: true }) density: string | undefined;

  /** Gives readers a search and filters: `search type topic year order` if empty, or those listed; `download` only if listed. */
  @property() controls: string | null | undefined;

  /** What the reader has chosen by the controls; a script that sets it chooses in the reader's place. */
  @property({ attribute: false }) choice: Choice = {};

  /** Ids of other elements, which then show what is chosen here: of lists, charts and maps on the same page. */
  @property() for: string | undefined;

  /** What the live region says. */
  @state() protected announcement = '';

  /** The rest of the records is to follow, or has followed. */
  @state() private hasBegun = false;
  #isBegun = false;
  #rest: Promise<unknown> | undefined;

  #space: ChoiceSpace | undefined;
  #records: readonly AzkgRecord[] = [];
  /** Made when it is asked for: few pages have links to records. */
  #shownRecords: ReadonlySet<AzkgRecord> | undefined;
  #documentsOf: View['documentsOf'] = () => [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  #isSearching = false;
  /** Whether nothing but the words around the records is to be drawn. */
  #isUnchanged = false;

  /** Those that `for` names. */
  protected links: Links | undefined;

  /** A host's query may find what only the details say. */
  protected override get needsDetails(): boolean {
    return super.needsDetails || Boolean(this.query);
  }

  /** A search finds the same in every language of the page: it goes through all of them. */
  protected override get searchedLanguages(): readonly string[] {
    return this.query || this.#isSearching ? LANGUAGES : [];
  }

  /** Other layouts than the first need templates that come later. */
  protected override get needsLate(): boolean {
    return super.needsLate || this.shownLayout !== this.layouts[0] || /download/i.test(asText(this.controls));
  }

  /** The kinds of records that the element can show. */
  protected abstract readonly kinds: readonly Kind[];

  /** The ways to set out the records; the first holds if the host says nothing. */
  protected readonly layouts: readonly [string, ...string[]] = ['list', 'compact'];

  /** What `group-by` can ask for; the first holds if the host says nothing. */
  protected readonly groupings: readonly [string, ...string[]] = GROUPINGS;

  protected get shownLayout(): string {
    return oneOf(this, 'layout', this.layout, this.layouts);
  }

  /** The name of the list for screen readers, where the host gives no heading. */
  protected abstract labelIn(view: View): string;

  /** What the list is called: as its heading says, or after what it is a list of. */
  protected nameIn(view: View): string {
    return this.slottedHeading?.textContent?.trim() || this.heading || this.labelIn(view);
  }

  protected renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    this.#isBegun = this.#mayBegin(view) && records.length > FIRST;
    return recordGroups(view, this.#isBegun ? records.slice(0, FIRST) : records, this.optionsIn(view));
  }

  /** Whether a first part may be drawn first: nobody is on the way to what lies below, and no whole view gives way to it. */
  #mayBegin({ dataset, sourceNumbers }: View): boolean {
    if (this.hasBegun || this.wasServed || !this.isConnected || !isBundled(dataset) || sourceNumbers) return false;
    return location.hash === '' && scrollY === 0;
  }

  /** How the records are set out. */
  protected optionsIn(view: View): GroupOptions {
    return {
      grouping: this.grouping,
      level: this.innerLevel,
      label: this.nameIn(view),
      item: this.shownLayout === 'compact' ? view.late?.compactFor(this) : undefined,
    };
  }

  /** Whether the element can show a record at all, whatever the host chooses. */
  protected isFit({ kind }: AzkgRecord): boolean {
    return this.kinds.includes(kind);
  }

  /** The records that the host has chosen: those of its filter. */
  protected chosenFrom(dataset: Dataset, filter: Filter): readonly AzkgRecord[] {
    return select(dataset, filter).filter((record) => this.isFit(record));
  }

  /** Which of the selected records stand by themselves. */
  protected topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return records;
  }

  override get records(): readonly AzkgRecord[] {
    return this.#records;
  }

  /** Among what readers choose, for elements that let them choose for this one; absent until the data are there. */
  get choiceSpace(): ChoiceSpace | undefined {
    return this.#space;
  }

  /**
   * The host's selection as an object: the same as the selection attributes. Setting it replaces all of them; an empty list
   * matches nothing, as in `select`.
   */
  // What has changed are the attributes.
  @property({ attribute: false, hasChanged: () => false })
  get filter(): Filter {
    return parseFilter(Object.fromEntries(FILTER_FIELDS.map((field) => [field, asText(this[field])])));
  }

  set filter(filter: Filter | null | undefined) {
    for (const field of FILTER_FIELDS) {
      const value: unknown = filter?.[field];
      this[field] = Array.isArray(value) && value.length === 0 ? NOTHING : asText(value) || undefined;
    }
  }

  /** The records shown, and the documents inside them. */
  protected override canShow(record: AzkgRecord): boolean {
    const event = record.kind === 'agreement' && record.event !== undefined ? this.loaded?.get(record.event) : undefined;
    const shown = (this.#shownRecords ??= new Set(this.#records));
    return shown.has(record) || (event !== undefined && shown.has(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.for) this.links ??= lateSoFar()?.linkFrom(this);
    if (this.loaded && this.choice.query) this.onSearch();
    if (this.#isSearching) void this.loaded?.search?.ready();
    this.#isUnchanged = changed.size === 1 && changed.has('announcement');
    if (this.#isUnchanged) return;
    if (this.loaded) this.#select(this.loaded, changed.size === 1 && changed.has('choice') ? this.#space : undefined);
    // Texts of other languages, which arrive while the reader searches, may bring out more: then that is said too.
    if (!changed.has('loaded')) this.announcement = '';
    else if (this.choice.query) this.#announce();
  }

  protected override isWhole(): boolean {
    return !this.#isBegun;
  }

  protected override updated(): void {
    super.updated();
    if (this.#isBegun) this.#rest ??= painted().then(() => (this.hasBegun = true));
  }

  /** What is drawn in two parts is complete with the second. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.isWhole()) return isComplete;
    await this.#rest;
    return super.getUpdateComplete();
  }

  protected override get view(): View | undefined {
    const view = super.view;
    const { query } = this.choice;
    return view && { ...view, documentsOf: this.#documentsOf, ...(query && { pieces: view.late?.highlighter(query) }) };
  }

  /** Whether readers put the records in order by other means than the control. */
  protected isSortable(): boolean {
    return false;
  }

  /** Forgets what a reader has chosen beside the controls. */
  protected forget(): void {
    // Nothing, unless an element lets readers choose more.
  }

  protected get grouping(): string {
    return oneOf(this, 'group-by', this.groupBy, this.groupings);
  }

  protected override renderContent(view: View): Content {
    const onPaper = view.sourceNumbers && view.late?.filterLine(view, this.filter, this.choice, this.shownText(view));
    return html`${onPaper}${this.#controls(view)}${this.#isUnchanged ? noChange : this.#chosen(view)}`;
  }

  #chosen(view: View): Content {
    return this.#records.length > 0 ? this.renderRecords(view, this.#records) : this.#empty(view);
  }

  /** @param space Among what the reader chooses, where nothing but that choice has changed. */
  #select(dataset: Dataset, space: ChoiceSpace | undefined): void {
    const filter = this.filter;
    this.#space = space ?? this.#spaceIn(dataset, filter);
    const { search } = dataset;
    if (this.choice.query && search && !search.isReady) void search.ready().then(() => this.requestUpdate('choice'));
    this.#records = limited(this.topLevelOf(chosenIn(this.#space, this.choice, filter.order)), filter);
    const excluded = new Set(filter.exclude?.map((id) => dataset.get(id)));
    this.#documentsOf = (event) => dataset.agreementsOf(event.id).filter((document) => !excluded.has(document));
    this.#shownRecords = undefined;
  }

  #spaceIn(dataset: Dataset, { limit: _, order: __, ...filter }: Filter): ChoiceSpace {
    lateSoFar()?.reportProblems(this, dataset, this.filter, this.kinds);
    oneOf(this, 'density', this.density, ['comfortable', 'compact']);
    return {
      dataset,
      records: this.chosenFrom(dataset, filter),
      entriesOf: (records) => this.topLevelOf(records),
    };
  }

  #controls(view: View): Content {
    const wanted = wantedControls(this, this.controls).filter((control) => control !== 'order' || !this.isSortable());
    if (wanted.length === 0) return nothing;
    return controlsForm(view, wanted, {
      name: this.nameIn(view),
      space: this.choiceSpace!,
      shown: this.shownText(view),
      choice: this.choice,
      order: this.order === 'desc' ? 'desc' : 'asc',
      announcement: this.announcement,
      onChange: this.#onChange,
      onReset: this.onReset,
      onSearch: this.onSearch,
    });
  }

  /** How many entries are shown, in words. */
  protected shownText({ messages }: View): string {
    return messages.shown(this.#records.length, entriesIn(this.#space!).length);
  }

  #empty({ messages }: View): Content {
    const isOwnChoice = Object.keys(filterOf(this.choice)).length > 0;
    return html`<div part="empty">
      <slot name="empty"><p>${messages.empty}</p></slot>
      ${isOwnChoice ? html`<button type="button" part="reset" @click=${this.onReset}>${messages.reset}</button>` : nothing}
    </div>`;
  }

  readonly #onChange = (field: ChoiceField, value: string): void => {
    void this.choose({ ...this.choice, [field]: value });
  };

  /** The reader goes to the search field: the texts of the other languages come while the first letters are typed. */
  protected readonly onSearch = (): void => {
    if (this.#isSearching) return;
    this.#isSearching = true;
    void this.open();
  };

  protected readonly onReset = async (): Promise<void> => {
    this.forget();
    await this.choose({});
    this.focusOn('form :is(input, select)');
  };

  /** Does what a reader does by the controls. */
  protected async choose(choice: Choice): Promise<void> {
    this.choice = choice;
    await this.updateComplete;
    if (choice.query) await this.#searchable();
    await this.updateComplete;
    if (choice !== this.choice) return;
    this.send('azkg-filter', { filter: filterOf(choice), count: this.records.length });
    this.#announce();
  }

  /** What searches is here and has read the records; without it nothing is left out. */
  async #searchable(): Promise<void> {
    if (!lateSoFar()) {
      await loadLate().catch(() => undefined);
      this.requestUpdate('choice');
    }
    await this.loaded?.search?.ready();
  }

  /** Once the reader has paused. */
  #announce(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.announcement = this.view ? this.shownText(this.view) : '';
    }, SETTLED);
  }
}
