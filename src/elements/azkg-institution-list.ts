import { css, type CSSResultGroup, nothing } from 'lit';
import { groupInstitutions, INSTITUTION_GROUPINGS } from '../dataset/institutions.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { AzkgSortableList } from './azkg-sortable-list.js';
import { eventListStyles } from './event-list.js';
import { institutionItem, institutionLine, institutionTable } from './institution-item.js';
import { itemStyles } from './item.styles.js';
import type { Late } from './load.js';
import { groupLabel, type GroupOptions } from './record-groups.js';
import type { TableForm } from './record-table.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { type Content, country, type View } from './view.js';

/**
 * Embassies, consulates, councils, commissions, funds, parliamentary groups, schools and the like: how long each has existed,
 * whose it is, where, and the events that name it. `layout`: `list`, `table` or `compact`; `group-by`: `none`, `type` or `party`.
 *
 * @summary Embassies, councils, commissions, funds, schools: their lives and the events that name them.
 * @tag azkg-institution-list
 * @without documents document event official-titles status texts people institutions offices series coordinates value imprint
 *   url related
 *
 * @csspart latest - The latest event that names an institution.
 * @csspart events - All events that name an institution, or that a person took part in.
 */
export class AzkgInstitutionList extends AzkgSortableList {
  static override styles: CSSResultGroup = [
    elementStyles,
    controlStyles,
    itemStyles,
    eventListStyles,
    css`
      .unknown {
        color: var(--_muted);
        font-weight: normal;
      }
    `,
  ];

  protected override readonly kinds: readonly Kind[] = ['institution'];

  protected override readonly groupings: readonly [string, ...string[]] = INSTITUTION_GROUPINGS;

  /** How long an institution has existed is said by the details. */
  protected override get needsDetails(): boolean {
    return true;
  }

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.institutions.name;
  }

  /** Newest first does not begin with what nobody can date. */
  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return this.view?.late?.undatedLast(records) ?? records;
  }

  protected override tableIn(view: View, late: Late): TableForm {
    return institutionTable(view, late);
  }

  protected override optionsIn(view: View): GroupOptions {
    return {
      ...super.optionsIn(view),
      item: this.shownLayout === 'compact' ? institutionLine : view.late && institutionItem(view.late),
      groupsOf: (records, grouping) =>
        groupInstitutions(
          view.dataset,
          records.filter((record) => record.kind === 'institution'),
          grouping,
          view.perspective,
        ),
      labelOf: (_view, group, grouping) => {
        if (grouping !== 'party') return groupLabel(view, group, grouping);
        return group.key === undefined ? view.messages.institutions.noParty : country(view, group.key);
      },
    };
  }

  protected override renderContent(view: View): Content {
    return view.late ? super.renderContent(view) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-institution-list': AzkgInstitutionList;
  }
}
