import type { CSSResultGroup, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import type { SortColumn, Sorting } from './agreement-table.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { recordGroups } from './record-groups.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { tableStyles } from './table.styles.js';
import type { Content, View } from './view.js';
import { oneOf } from './warn.js';

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

  /** `list` or `table`. @default "list" */
  @property({ reflect: true }) layout: string | undefined;

  /** What the reader has sorted the table by; until then the host's order holds. */
  @state() private sorting: Sorting | undefined;

  protected override readonly kinds: readonly Kind[] = ['agreement'];

  protected override labelIn({ messages }: View): string {
    return messages.agreements;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('order') || changed.has('layout')) this.sorting = undefined;
    super.willUpdate(changed);
  }

  protected override isSortable(): boolean {
    return oneOf(this, 'layout', this.layout, ['list', 'table']) === 'table';
  }

  protected override get needsLate(): boolean {
    return super.needsLate || this.isSortable();
  }

  protected override forget(): void {
    this.sorting = undefined;
  }

  override get records(): readonly AzkgRecord[] {
    const { view, sorting } = this;
    return view?.late && sorting ? view.late.sortedBy(view, super.records, sorting) : super.records;
  }

  protected override renderRecords(view: View): Content {
    const label = this.nameIn(view);
    if (!view.late || !this.isSortable()) {
      return recordGroups(view, this.records, { grouping: this.grouping, level: this.innerLevel, label });
    }
    return view.late.agreementTable(view, this.records, {
      grouping: this.grouping,
      label,
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
