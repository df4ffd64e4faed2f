import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: people with the offices in which sources show them, and what they took part in. Until then a plain list of people.
 *
 * @summary Not built yet: a plain list of people.
 * @tag azkg-person-list
 */
export class AzkgPersonList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['person'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.people.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-person-list': AzkgPersonList;
  }
}
