import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: visits: who travelled, from where to where, at what level, and what was signed. Until then a plain list of events, visits among them.
 *
 * @summary Not built yet: a plain list of events, visits among them.
 * @tag azkg-visit-list
 */
export class AzkgVisitList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['event'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.visits.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-visit-list': AzkgVisitList;
  }
}
