import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { citedBy, sortText } from '../dataset/cited-by.js';
import { compareRecords, type Dataset } from '../dataset/dataset.js';
import { type Filter, select } from '../dataset/filter.js';
import { type Grouping, groupRecords } from '../dataset/group.js';
import type { AzkgRecord, Kind, SourceRecord } from '../dataset/types.js';
import { sortedIn } from '../i18n/collation.js';
import { messagesIn } from '../i18n/locale.js';
import { flag } from './azkg-element.js';
import { AzkgList } from './azkg-list.js';
import { Followed } from './followed.js';
import { itemStyles } from './item.styles.js';
import { lateSoFar } from './load.js';
import { recordGroups } from './record-groups.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { sourceListStyles } from './source-list.styles.js';
import type { Content, View } from './view.js';
import { asText, oneOf } from './warn.js';

const ORDERS = ['author', 'citation'] as const;

/** A place for what opens below the list's own tools. */
const ALL = '*';

/**
 * The bibliography: the sources of the records that the host selects, or that other elements of the page show, each with the
 * records that rest on it. `recommended` gives the literature list. What is selected are the records: `topic="culture"` lists the
 * sources of all that belongs to culture; only `type` is the type of the source.
 *
 * @summary The bibliography of what is shown.
 * @tag azkg-source-list
 * @without date title meta type place summary differ documents document event parties official-titles status texts people
 *   institutions offices series topics coordinates value imprint url differences variants proof sources bibliography
 *   --azkg-date-width
 *
 * @csspart number - The number of a source in the list.
 * @csspart source - A source in one line.
 */
export class AzkgSourceList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, sourceListStyles];

  /** Ids of other elements on the page: the sources of what they show, as long as they show it. */
  @property({ attribute: 'for' }) htmlFor: string | undefined;

  /** Only what the literature list recommends. */
  @property({ converter: flag }) recommended = false;

  /** Types of sources, such as `book` or `webpage`. */
  declare type: string | undefined;

  /** `author` (and title) or `citation`: the order in which the records first cite them. @default "author" */
  declare order: string | undefined;

  protected override readonly kinds: readonly Kind[] = [
    'event',
    'agreement',
    'institution',
    'person',
    'place',
    'figure',
    'theme',
    'source',
  ];

  protected override readonly layouts: readonly [string, ...string[]] = ['list'];

  readonly #followed = new Followed(this);
  #citing: ReadonlyMap<AzkgRecord, readonly AzkgRecord[]> = new Map();
  #sorted: readonly AzkgRecord[] = [];
  #numbers: ReadonlyMap<AzkgRecord, number> = new Map();

  protected override get needsDetails(): boolean {
    return true;
  }

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages: { bibliography } }: View): string {
    return this.recommended ? bibliography.literature : bibliography.name;
  }

  /** The order is not that of dates, which all other elements know. */
  override get filter(): Filter {
    const { order: _, ...filter } = super.filter;
    return filter;
  }

  override set filter(filter: Filter | null | undefined) {
    super.filter = filter;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followed.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#followed.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#followed.ids = asText(this.htmlFor).split(/\s+/).filter(Boolean);
    super.willUpdate(changed);
    const inGroups = groupRecords(this.records, this.#grouping).flatMap(({ records }) => records);
    this.#numbers = new Map(inGroups.map((source, i) => [source, i + 1]));
  }

  protected override chosenFrom(dataset: Dataset, { type, ...filter }: Filter): readonly AzkgRecord[] {
    const within = this.htmlFor === undefined ? dataset.records : this.#followed.records(dataset);
    const chosen = new Set(select(dataset, filter, within));
    const excluded = new Set(filter.exclude?.map((id) => dataset.get(id)));
    this.#citing = citedBy(
      dataset,
      within.filter((record) => chosen.has(record)),
    );
    lateSoFar()?.reportProblems(this, dataset, { ...(type && { type }) }, ['source']);
    const sources = [...(this.#citing.keys() as Iterable<SourceRecord>)].filter(
      (source) => !excluded.has(source) && (!this.recommended || source.recommended),
    );
    this.#sorted = this.#inOrder(sources);
    return select(dataset, type ? { type } : {}, sources);
  }

  #inOrder(sources: readonly SourceRecord[]): readonly AzkgRecord[] {
    if (oneOf(this, 'order', this.order, ORDERS) === 'citation') return sources;
    return sortedIn(messagesIn(this.view?.language ?? 'en').alphabet, sources, sortText);
  }

  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    const chosen = new Set(records);
    return this.#sorted.filter((source) => chosen.has(source));
  }

  protected override isSortable(): boolean {
    return true;
  }

  protected override get view(): View | undefined {
    const view = super.view;
    return view && { ...view, linksTo: (record) => view.linksTo(record) || this.#followed.linksTo(record.id) };
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    const options = { grouping: this.#grouping, level: this.innerLevel, label: this.nameIn(view), item: this.#item } as const;
    return html`${this.#toolbar(view, records.length)}${recordGroups(view, records, options)}`;
  }

  /** Sources have no topic, and their years are not those of what happened. */
  get #grouping(): Grouping {
    return this.grouping === 'type' ? 'type' : 'none';
  }

  #toolbar(view: View, count: number): Content {
    const { late, messages } = view;
    return html`<div part="tools">
        <span>${messages.sources(count)}</span>
        ${late?.citeButton(view, ALL, '', messages.bibliography.citeAll) ?? nothing}
      </div>
      ${late?.panelAt(view, ALL) ?? nothing}`;
  }

  readonly #item = (view: View, record: AzkgRecord): Content => {
    const source = record as SourceRecord;
    return html`<li part="item" data-id=${source.id}>
      <span part="number">${this.#numbers.get(source)}.</span>
      <div class="entry">
        <p part="source">${view.late?.sourceLine(view, source, '') ?? source.title}</p>
        ${this.#details(view, source)}
      </div>
    </li>`;
  };

  #details(view: View, source: SourceRecord): Content {
    const { messages, late } = view;
    const citing = [...(this.#citing.get(source) ?? [])].sort(compareRecords);
    const label = citing.length > 0 ? messages.bibliography.citedBy(citing.length) : messages.details;
    return html`<details part="details">
      <summary part="toggle" aria-label=${`${label}: ${source.title}`} @click=${(event: Event) => view.onOpen(source, event)}>
        ${label}
      </summary>
      ${
        citing.length > 0
          ? html`<ul part="related" role="list">
              ${citing.map((record) => html`<li>${late?.relatedLine(view, record)}</li>`)}
            </ul>`
          : nothing
      }
      ${late?.rowList(late.noteRows(view, source)) ?? nothing} ${late?.recordTools(view, source) ?? nothing}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-source-list': AzkgSourceList;
  }
}
