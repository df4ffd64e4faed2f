import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * The bibliography of what is shown.
 *
 * @summary The bibliography.
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
