import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: what happened on this day, in this week or month, and what comes round next. Until then a plain list of events and documents.
 *
 * @summary Not built yet: a plain list of events and documents.
 * @tag azkg-on-this-day
 */
export class AzkgOnThisDay extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.onThisDay.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-on-this-day': AzkgOnThisDay;
  }
}
