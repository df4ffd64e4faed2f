import { css, type CSSResultGroup, nothing } from 'lit';
import { groupPeople, PERSON_GROUPINGS } from '../dataset/participation.js';
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { eventListStyles } from './event-list.js';
import { itemStyles } from './item.styles.js';
import { personItem, personLine } from './person-item.js';
import type { GroupOptions } from './record-groups.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { type Content, country, type View } from './view.js';

/**
 * People by name, in the order of the language's letters: the offices in which sources show them, in how many events they had
 * which role, and the records to unfold. `layout`: `list` or `compact`; `group-by`: `none` or `party` (the country of the last
 * office).
 *
 * @summary People with the offices in which sources show them, and what they took part in.
 * @tag azkg-person-list
 * @without date meta type place summary differ document event parties official-titles status texts people institutions series
 *   topics coordinates value imprint url related differences variants --azkg-date-width
 *
 * @csspart counts - Counts of what is shown: visits each way; a person’s events by role, and the documents that the person signed.
 * @csspart events - All events that name an institution, or that a person took part in.
 */
export class AzkgPersonList extends AzkgList {
  static override styles: CSSResultGroup = [
    elementStyles,
    controlStyles,
    itemStyles,
    eventListStyles,
    css`
      /* There is no date to stand beside. */
      article {
        display: block;
        padding-inline-start: 0;
      }

      /* Offices stand in a column where there is room for one, else below the name. */
      .line > [part='title'] {
        flex: 0 1 14em;
      }

      .line > [part='offices'] {
        flex: 1 1 16em;
      }
    `,
  ];

  protected override readonly kinds: readonly Kind[] = ['person'];

  protected override readonly groupings: readonly [string, ...string[]] = PERSON_GROUPINGS;

  /** Offices come with the details. */
  protected override get needsDetails(): boolean {
    return true;
  }

  protected override get needsLate(): boolean {
    return true;
  }

  /** By name: the control for the order of time has no meaning here. */
  protected override isSortable(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.people.name;
  }

  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    const { view } = this;
    const late = view?.late;
    return late ? late.sortedByText(view, records, (record) => late.plainName(view, record), this.order === 'desc') : records;
  }

  protected override optionsIn(view: View): GroupOptions {
    return {
      ...super.optionsIn(view),
      item: this.shownLayout === 'compact' ? personLine : view.late && personItem(view.late),
      groupsOf: (records) =>
        groupPeople(
          view.dataset,
          records.filter((record) => record.kind === 'person'),
          view.perspective,
        ),
      labelOf: (_view, { key }) => (key === undefined ? view.messages.people.noOffice : country(view, key)),
    };
  }

  protected override renderContent(view: View): Content {
    return view.late ? super.renderContent(view) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-person-list': AzkgPersonList;
  }
}
