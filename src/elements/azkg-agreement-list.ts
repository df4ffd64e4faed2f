import type { CSSResultGroup, PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import type { SortColumn, Sorting } from './agreement-table.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { tableStyles } from './table.styles.js';
import type { Content, View } from './view.js';

/**
 * Documents that both countries signed or adopted, as a list or as a table that readers can sort.
 *
 * @summary Documents as a list or a table.
 * @tag azkg-agreement-list
 *
 * @csspart table - The table.
 * @csspart sort - A button in a column's head that sorts by it.
 */
export class AzkgAgreementList extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, tableStyles];

  /** What the reader has sorted the table by; until then the host's order holds. */
  @state() private sorting: Sorting | undefined;

  protected override readonly kinds: readonly Kind[] = ['agreement'];

  protected override readonly layouts: readonly [string, ...string[]] = ['list', 'table', 'compact'];

  protected override labelIn({ messages }: View): string {
    return messages.agreements;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('order') || changed.has('layout')) this.sorting = undefined;
    super.willUpdate(changed);
  }

  protected override isSortable(): boolean {
    return this.shownLayout === 'table';
  }

  protected override forget(): void {
    this.sorting = undefined;
  }

  override get records(): readonly AzkgRecord[] {
    const { view, sorting } = this;
    return view?.late && sorting ? view.late.sortedBy(view, super.records, sorting) : super.records;
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    if (!view.late || !this.isSortable()) return super.renderRecords(view, records);
    return view.late.agreementTable(view, this.records, {
      grouping: this.grouping,
      label: this.nameIn(view),
      sorting: this.sorting ?? { column: 'date', isDescending: this.order === 'desc' },
      onSort: this.#onSort,
    });
  }

  readonly #onSort = (column: SortColumn): void => {
    const { column: present, isDescending } = this.sorting ?? { column: 'date', isDescending: this.order === 'desc' };
    this.sorting = { column, isDescending: column === present && !isDescending };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-agreement-list': AzkgAgreementList;
  }
}
