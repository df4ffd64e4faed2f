import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * Places, and what happened there.
 *
 * @summary Places on a map.
 * @tag azkg-map
 */
export class AzkgMap extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.map.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-map': AzkgMap;
  }
}
