import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { AzkgRecord } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import type { Late } from './load.js';
import type { Sorting, TableForm } from './record-table.js';
import type { Content, View } from './view.js';

/**
 * What lists share whose records can stand in a table that readers sort.
 *
 * @csspart table - The table.
 * @csspart sort - A button in a column's head that sorts by it.
 */
export abstract class AzkgSortableList extends AzkgList {
  /** What the reader has sorted the table by; until then the host's order holds. */
  @state() private sorting: Sorting | undefined;

  protected override readonly layouts: readonly [string, ...string[]] = ['list', 'table', 'compact'];

  /** What the table shows beside dates and titles. */
  protected abstract tableIn(view: View, late: Late): TableForm;

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
    const late = view?.late;
    return late && sorting ? late.sortedBy(view, super.records, sorting, this.tableIn(view, late)) : super.records;
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    const { late } = view;
    if (!late || !this.isSortable()) return super.renderRecords(view, records);
    late.adoptTableStyles(this);
    return late.recordTable(view, this.records, {
      ...this.optionsIn(view),
      ...this.tableIn(view, late),
      sorting: this.sorting ?? { column: 'date', isDescending: this.order === 'desc' },
      onSort: this.#onSort,
    });
  }

  readonly #onSort = (column: string): void => {
    const { column: present, isDescending } = this.sorting ?? { column: 'date', isDescending: this.order === 'desc' };
    this.sorting = { column, isDescending: column === present && !isDescending };
  };
}
