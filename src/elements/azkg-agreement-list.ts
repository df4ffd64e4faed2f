import type { CSSResultGroup } from 'lit';
import type { Kind } from '../dataset/types.js';
import { AzkgSortableList } from './azkg-sortable-list.js';
import { itemStyles } from './item.styles.js';
import type { Late } from './load.js';
import type { TableForm } from './record-table.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { View } from './view.js';

/**
 * Documents that both countries signed or adopted, as a list or as a table that readers can sort.
 *
 * @summary Documents as a list or a table.
 * @tag azkg-agreement-list
 * @without summary documents document people institutions offices series coordinates value imprint url related
 */
export class AzkgAgreementList extends AzkgSortableList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles];

  protected override readonly kinds: readonly Kind[] = ['agreement'];

  protected override labelIn({ messages }: View): string {
    return messages.agreements;
  }

  protected override tableIn(view: View, late: Late): TableForm {
    return late.agreementTable(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-agreement-list': AzkgAgreementList;
  }
}
