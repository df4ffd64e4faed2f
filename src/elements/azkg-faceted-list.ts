import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Choice, ChoiceField, ChoiceSpace } from '../dataset/choice.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Filter } from '../dataset/filter.js';
import { choiceFrom, stateOf, type UrlState } from '../dataset/url-state.js';
import { AzkgList } from './azkg-list.js';
import { facetsForm, wantedFacets } from './facets.js';
import { Remembered } from './remembered.js';
import type { Content, View } from './view.js';
import { warnOnce } from './warn.js';

/**
 * What elements share by which readers choose for others: facets, what is chosen in words, and the choice in the page's address.
 *
 * @csspart more - The button that unfolds the facets where a narrow column has no room for them.
 * @csspart filter - What is chosen, in words, and how much that is; on paper every list has it.
 */
export abstract class AzkgFacetedList extends AzkgList {
  /** `hash` or `query`: keeps what the reader chooses in that part of the page's address. @default "none" */
  @property({ attribute: 'url-state' }) urlState: string | undefined;

  @state() private isUnfolded = false;

  readonly #remembered = new Remembered(this);

  /** Among what readers choose; empty until there is something. */
  protected abstract get spaces(): readonly ChoiceSpace[];

  /** The dataset that values in the address are looked up in, once it is known. */
  protected abstract get judge(): Dataset | undefined;

  /** What the host has chosen of that which is shown here. */
  protected abstract get hostFilter(): Filter;

  protected override get needsLate(): boolean {
    return true;
  }

  protected override get view(): View | undefined {
    const view = super.view;
    return view && { ...view, isFrame: true };
  }

  /** What the page's address remembers. */
  get state(): UrlState {
    return stateOf(this.choice);
  }

  /** Takes what the page's address remembers; gives `false` as long as it cannot be judged. */
  restore(state: UrlState): boolean {
    const dataset = this.judge;
    if (!dataset) return false;
    const { choice, refused } = choiceFrom(state, dataset, this.kinds);
    for (const name of refused) warnOnce(this, `url-state: ${name}="${state[name]}" in the address is not known and is ignored.`);
    if (JSON.stringify(stateOf(choice)) !== JSON.stringify(stateOf(this.choice))) this.choice = choice;
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#remembered.read();
    super.willUpdate(changed);
  }

  /** The fields by which readers choose. */
  protected renderFacets(view: View): Content {
    const wanted = wantedFacets(this, this.controls);
    return wanted.length > 0 ? this.#form(view, wanted) : nothing;
  }

  /** What is chosen, and how much that is. */
  protected renderFilter(view: View): Content {
    const count = this.countText(view);
    const line = view.late?.filterLine(view, this.hostFilter, this.choice, count) ?? nothing;
    return html`${line === nothing ? html`<p part="count">${count}</p>` : line}
      <p class="announcement" role="status">${this.announcement}</p>`;
  }

  #form(view: View, wanted: ReturnType<typeof wantedFacets>): Content {
    return facetsForm(view, wanted, {
      name: this.nameIn(view),
      spaces: this.spaces,
      choice: this.choice,
      order: this.order === 'desc' ? 'desc' : 'asc',
      isUnfolded: this.isUnfolded,
      onChange: this.#onChange,
      onReset: this.onReset,
      onSearch: this.onSearch,
      onUnfold: this.#onUnfold,
    });
  }

  /** How many entries are shown, in words. */
  protected countText(view: View): string {
    return super.shownText(view);
  }

  /** For the live region: what holds now, whole. */
  protected override shownText(view: View): string {
    return view.late?.filterText(view, this.hostFilter, this.choice, this.countText(view)) ?? '';
  }

  readonly #onChange = (field: ChoiceField, value: string): void => {
    const choice: Choice = { ...this.choice, [field]: value };
    void this.choose(choice);
  };

  readonly #onUnfold = (): void => {
    this.isUnfolded = !this.isUnfolded;
  };
}
