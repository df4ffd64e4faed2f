import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type ChoiceSpace, chosenIn } from '../dataset/choice.js';
import type { Dataset } from '../dataset/dataset.js';
import { type Filter, limited } from '../dataset/filter.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import type { UrlState } from '../dataset/url-state.js';
import type { AzkgList } from './azkg-list.js';
import { explorerStyles } from './azkg-explorer.styles.js';
import { ViewElements } from './explorer-elements.js';
import { type ViewName, VIEWS, wantedViews } from './explorer-views.js';
import { AzkgFacetedList } from './azkg-faceted-list.js';
import { facetStyles } from './facets.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { moveTab, tabId, tabs } from './tabs.js';
import type { Content, View } from './view.js';
import { warnOnce } from './warn.js';

/**
 * Everything in one element: search and facets, and beside them the chronicle, the documents, the visits, a map and a chart of what they
 * choose, one at a time. All parts of those can be styled here. `controls` may name `search type topic year person place level party order`;
 * all but `party` stand there if it names none.
 *
 * @summary Search and facets beside the views of what they choose.
 * @tag azkg-explorer
 * @holds azkg-timeline azkg-agreement-list azkg-visit-list azkg-map azkg-chart azkg-fact-sheet azkg-institution-list azkg-person-list
 * @without downloads download coordinates imprint url related sort legend toolbar step layout axis selection
 *
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab: one of the views.
 * @csspart current-tab - The tab of the view that is shown.
 * @csspart view - What stands below the tabs.
 */
export class AzkgExplorer extends AzkgFacetedList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, facetStyles, explorerStyles];

  /** Which views, in which order: some of `timeline agreements visits map chart facts institutions people`. @default "timeline agreements visits map chart facts" */
  @property() views: string | undefined;

  /** What the reader has gone to; the first view until then. */
  @state() private chosenView: ViewName | undefined;

  readonly #elements = new ViewElements(() => this.requestUpdate());
  #found: readonly AzkgRecord[] = [];

  protected override get kinds(): readonly Kind[] {
    return [...new Set(this.#views.flatMap((name) => VIEWS[name].kinds))];
  }

  protected override labelIn({ messages }: View): string {
    return messages.explorer.name;
  }

  /** What the reader's choice leaves of the host's, in all views together. */
  override get records(): readonly AzkgRecord[] {
    return this.#found;
  }

  protected override get spaces(): readonly ChoiceSpace[] {
    return this.choiceSpace ? [this.choiceSpace] : [];
  }

  protected override get judge(): Dataset | undefined {
    return this.loaded;
  }

  protected override get hostFilter(): Filter {
    return this.filter;
  }

  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    const choices = this.#views.map((name) => VIEWS[name].entriesOf);
    if (choices.includes(undefined)) return records;
    const shown = new Set(choices.flatMap((entriesOf) => entriesOf?.(records) ?? []));
    return records.filter((record) => shown.has(record));
  }

  override get state(): UrlState {
    const { chosenView } = this;
    return { ...super.state, ...(chosenView && chosenView !== this.#views[0] && { view: chosenView }) };
  }

  override restore({ view = '', ...state }: UrlState): boolean {
    const name = this.#views.find((known) => known === view);
    if (view && !name) warnOnce(this, `url-state: view="${view}" in the address is not known and is ignored.`);
    if (!super.restore(state)) return false;
    this.chosenView = name;
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#answerLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#answerLink);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isFirst = changed.has('loaded') && changed.get('loaded') === undefined;
    super.willUpdate(changed);
    if (isFirst && this.loaded) this.#answerLink();
    const { choiceSpace } = this;
    if (choiceSpace) this.#found = chosenIn(choiceSpace, this.choice);
  }

  protected override renderContent(view: View): Content {
    const names = this.#views;
    const name = this.#view;
    return html`<div class="columns">
      <div class="side">${this.renderFacets(view)}</div>
      <div class="main">
        ${this.renderFilter(view)}
        ${
          names.length > 1
            ? tabs({
                label: view.messages.explorer.views,
                tabs: names.map((tab) => ({ name: tab, label: this.#labelOf(view, tab) })),
                current: name,
                onSelect: (tab) => this.#go(tab as ViewName),
                onKeyDown: this.#onKeyDown,
              })
            : nothing
        }
        <div
          part="view"
          id="panel"
          role=${names.length > 1 ? 'tabpanel' : nothing}
          aria-labelledby=${names.length > 1 ? tabId(name) : nothing}
          @azkg-ready=${stop}
          @azkg-filter=${this.#onOwnFilter}
        >
          ${this.#elements.get(name, this.#propertiesOf(name)) ?? this.#missing(view, name)}
        </div>
      </div>
    </div>`;
  }

  #missing({ messages }: View, name: ViewName): Content {
    return html`<p part="error" role="alert">${messages.failed(messages.faults.file(`${VIEWS[name].tag}.js`))}</p>`;
  }

  /** With the number of its entries, where a view has entries. */
  #labelOf(view: View, name: ViewName): string {
    const { label, entriesOf } = VIEWS[name];
    if (!entriesOf) return label(view.messages);
    const entries = limited(entriesOf(this.#found), this.filter);
    return view.messages.option(label(view.messages), entries.length);
  }

  get #views(): readonly ViewName[] {
    return wantedViews(this, this.views);
  }

  get #view(): ViewName {
    const names = this.#views;
    return names.find((name) => name === this.chosenView) ?? names[0]!;
  }

  /** What holds in a view. */
  #propertiesOf(name: ViewName): object {
    const { perspective, density, showSources, permalinks, choice, filter } = this;
    const isHostData = (this.data ?? undefined) !== undefined || Boolean(this.src);
    return {
      ...{ perspective, density, showSources, permalinks, filter, noCredit: true },
      choice: VIEWS[name].isFixed ? {} : choice,
      // Read once, here; of the bundled dataset there is one for all elements anyway.
      data: isHostData ? this.loaded : undefined,
      headingLevel: String(Math.min(this.innerLevel, 6)),
      ...(VIEWS[name].isList && { groupBy: this.groupBy ?? VIEWS[name].groupBy }),
    };
  }

  #go(name: ViewName): void {
    this.#elements.retry(name);
    this.chosenView = name;
    this.requestUpdate();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const isReversed = getComputedStyle(this).direction === 'rtl';
    const name = moveTab(this.#views, this.#view, event.key, isReversed);
    if (name === undefined) return;
    event.preventDefault();
    this.#go(name);
    void this.updateComplete.then(() => this.focusOn(`#${tabId(name)}`));
  };

  /** The reader has undone the choice where nothing matched: that button is gone now. */
  readonly #onOwnFilter = (event: Event): void => {
    event.stopPropagation();
    const { choice } = event.target as AzkgList;
    void this.choose(choice).then(() => this.focusOn('form :is(input, select)'));
  };

  /** A link to a record leads to a view that shows it, whatever the reader has chosen. */
  readonly #answerLink = (): void => {
    const record = this.loaded?.get(/^#azkg-(.+)$/.exec(location.hash)?.[1] ?? '');
    const shows = (name: ViewName) => VIEWS[name].isList && record && VIEWS[name].kinds.includes(record.kind);
    if (!this.permalinks || !record) return;
    if (this.hasUpdated && !this.#found.includes(record)) this.choice = {};
    if (shows(this.#view) && this.#elements.has(this.#view)) return;
    const name = this.#views.find(shows);
    if (!name) return;
    // Anew: it then answers the link by itself.
    this.#elements.forget(name);
    this.#go(name);
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-explorer': AzkgExplorer;
  }
}
