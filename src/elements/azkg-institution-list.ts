import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * To be: embassies, consulates, councils, commissions, funds and the like, each with its life. Until then a plain list of institutions.
 *
 * @summary Not built yet: a plain list of institutions.
 * @tag azkg-institution-list
 */
export class AzkgInstitutionList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['institution'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.institutions.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-institution-list': AzkgInstitutionList;
  }
}
