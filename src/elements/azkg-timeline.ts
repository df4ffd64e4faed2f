import type { CSSResultGroup } from 'lit';
import { chronicle } from '../dataset/chronicle.js';
import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * The chronicle: events in order, and the documents that belong to no event shown. Those that do are listed inside it.
 *
 * @summary Events and documents in order.
 * @tag azkg-timeline
 */
export class AzkgTimeline extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override readonly layouts: readonly [string, ...string[]] = ['vertical', 'compact'];

  protected override labelIn({ messages }: View): string {
    return messages.timeline;
  }

  protected override topLevelOf(dataset: Dataset, records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return chronicle(dataset, records);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-timeline': AzkgTimeline;
  }
}
