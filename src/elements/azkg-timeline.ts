import type { CSSResultGroup } from 'lit';
import { chronicle } from '../dataset/chronicle.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { loadStrip, stripSoFar } from './load.js';
import type { Content, View } from './view.js';

/**
 * The chronicle: events in order, and the documents that belong to no event shown. Those that do are listed inside it.
 * `layout="horizontal"` draws them on a true axis of time, where there is room for one: below 40em, and on paper, it is the list.
 *
 * @summary Events and documents in order.
 * @tag azkg-timeline
 * @without offices coordinates value imprint url related
 *
 * @csspart toolbar - Horizontal: the buttons above the axis.
 * @csspart step - One that opens the first, the last, or the next record.
 * @csspart zoom - One that changes the scale.
 * @csspart layout - The one that leads to the list and back.
 * @csspart caption - What is pointed at, or open.
 * @csspart axis - The axis with its records; it scrolls sideways where it is longer than its room.
 * @csspart mark - The button of a record on the axis.
 * @csspart legend - What the shapes stand for.
 * @csspart selection - The record that is open.
 */
export class AzkgTimeline extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override readonly layouts: readonly [string, ...string[]] = ['vertical', 'horizontal', 'compact'];

  protected override labelIn({ messages }: View): string {
    return messages.timeline;
  }

  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return chronicle(records);
  }

  protected override loadLayout(): Promise<undefined> | undefined {
    return this.shownLayout === 'horizontal' && !stripSoFar() ? this.#loadStrip() : undefined;
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    const list = super.renderRecords(view, records);
    if (this.shownLayout !== 'horizontal') return list;
    return stripSoFar()?.strip(this, view, records, { label: this.nameIn(view), level: this.innerLevel, list }) ?? list;
  }

  async #loadStrip(): Promise<undefined> {
    await loadStrip();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-timeline': AzkgTimeline;
  }
}
