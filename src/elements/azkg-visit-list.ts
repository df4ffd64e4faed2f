import { css, type CSSResultGroup, html, nothing } from 'lit';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { groupVisits, isVisit, VISIT_GROUPINGS } from '../dataset/visits.js';
import { AzkgSortableList } from './azkg-sortable-list.js';
import { itemStyles } from './item.styles.js';
import type { GroupOptions } from './record-groups.js';
import type { TableForm } from './record-table.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import type { Content, View } from './view.js';
import { directionCounts, visitGroupLabel, visitItem, visitTable } from './visit-item.js';

/**
 * Visits: who came, with the office of that day, from where to where, of what kind the visit was, who received them, and what was
 * signed there. A line counts those that are shown each way. `layout`: `list`, `table` or `compact`; `group-by`: `none`, `year`,
 * `decade`, `president` (the head of state who travelled), `direction` or `level`.
 *
 * @summary Visits: who came, from where to where, who received them, what was signed.
 * @tag azkg-visit-list
 * @without event offices series coordinates value imprint url related
 *
 * @csspart counts - Counts of what is shown: visits each way; a person’s events by role, and the documents that the person signed.
 * @csspart visitors - Those who came.
 * @csspart hosts - Those who received them.
 */
export class AzkgVisitList extends AzkgSortableList {
  static override styles: CSSResultGroup = [
    elementStyles,
    controlStyles,
    itemStyles,
    css`
      [part='counts'] {
        margin-block-end: 1em;
        color: var(--_muted);
        font-size: 0.875em;
      }

      [part='count'] ~ [part='counts'] {
        margin-block-start: -0.75em;
      }
    `,
  ];

  protected override readonly kinds: readonly Kind[] = ['event'];

  protected override readonly groupings: readonly [string, ...string[]] = VISIT_GROUPINGS;

  /** A line needs no offices; all else names those that people held on the day. */
  protected override get needsDetails(): boolean {
    return super.needsDetails || this.shownLayout !== 'compact' || this.grouping === 'president';
  }

  protected override get needsLate(): boolean {
    return true;
  }

  protected override isFit(record: AzkgRecord): boolean {
    return isVisit(record);
  }

  protected override labelIn({ messages }: View): string {
    return messages.visits.name;
  }

  protected override tableIn(view: View): TableForm {
    return visitTable(view);
  }

  protected override optionsIn(view: View): GroupOptions {
    const options = super.optionsIn(view);
    return {
      ...options,
      item: options.item ?? (view.late && visitItem(view.late)),
      groupsOf: (records, grouping) => groupVisits(view.dataset, records.filter(isVisit), grouping, view.perspective),
      labelOf: visitGroupLabel,
    };
  }

  protected override renderContent(view: View): Content {
    return view.late ? super.renderContent(view) : nothing;
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    return html`${directionCounts(view, records.filter(isVisit))}
      <p part="counts">${view.messages.factSheet.visitsMean}</p>
      ${super.renderRecords(view, records)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-visit-list': AzkgVisitList;
  }
}
