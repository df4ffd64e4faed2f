import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: the controls of other elements on the page: what readers choose here, those show. Until then a plain list of events and documents.
 *
 * @summary Not built yet: a plain list of events and documents.
 * @tag azkg-filter-bar
 */
export class AzkgFilterBar extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.timeline;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-filter-bar': AzkgFilterBar;
  }
}
