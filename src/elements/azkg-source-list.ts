import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: the bibliography of what is shown. Until then a plain list of sources.
 *
 * @summary Not built yet: a plain list of sources.
 * @tag azkg-source-list
 */
export class AzkgSourceList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['source'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.bibliography.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-source-list': AzkgSourceList;
  }
}
