import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { type ChoiceSpace, entriesIn } from '../dataset/choice.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Filter } from '../dataset/filter.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { AzkgFacetedList } from './azkg-faceted-list.js';
import { barStyles, facetStyles } from './facets.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { Content, View } from './view.js';

/**
 * Search and facets for other elements of the page: those whose ids stand in `for`. It shows no records itself; selection attributes
 * belong on the elements that do. `controls` may name `search type topic year person place level party order`; all but `party` stand
 * there if it names none.
 *
 * @summary Search and facets that choose for several elements.
 * @tag azkg-filter-bar
 * @without downloads download group group-heading list empty item date title meta type place summary details toggle differ facts
 *   documents document event parties official-titles status texts people institutions offices series topics coordinates value
 *   imprint url note related differences variants proof sources bibliography --azkg-item-gap --azkg-date-width
 */
export class AzkgFilterBar extends AzkgFacetedList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, facetStyles, barStyles];

  constructor() {
    super();
    this.noCredit = true;
  }

  /** Of what is shown by the elements that it chooses for. */
  protected override get kinds(): readonly Kind[] {
    return [...new Set(this.spaces.flatMap(({ records }) => records.map(({ kind }) => kind)))];
  }

  protected override labelIn({ messages }: View): string {
    return messages.explorer.records;
  }

  /** All records that the other elements show, each once. */
  override get records(): readonly AzkgRecord[] {
    return distinct((this.links?.targets ?? []).flatMap(({ records }) => records));
  }

  protected override get spaces(): readonly ChoiceSpace[] {
    return (this.links?.targets ?? []).flatMap(({ choiceSpace }) => choiceSpace ?? []);
  }

  protected override get judge(): Dataset | undefined {
    const { spaces } = this;
    return spaces.length === this.links?.targets.length ? spaces[0]?.dataset : undefined;
  }

  protected override get hostFilter(): Filter {
    return {};
  }

  protected override get view(): View | undefined {
    const view = super.view;
    return view && { ...view, dataset: this.spaces[0]?.dataset ?? view.dataset };
  }

  /** What the reader chooses has been done when the other elements show it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const shown = (this.links?.targets ?? []).filter((target) => !(target instanceof AzkgFilterBar));
    await Promise.all(shown.map(({ updateComplete }) => updateComplete));
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.links) this.links.onChange = this.#onTargets;
  }

  protected override countText({ messages }: View): string {
    const total = distinct(this.spaces.flatMap(entriesIn)).length;
    return messages.shown(this.records.length, total);
  }

  protected override renderContent(view: View): Content {
    return this.spaces.length > 0 ? html`${this.renderFacets(view)}${this.renderFilter(view)}` : nothing;
  }

  readonly #onTargets = (): void => this.requestUpdate();
}

function distinct(records: readonly AzkgRecord[]): AzkgRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-filter-bar': AzkgFilterBar;
  }
}
