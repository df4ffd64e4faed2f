import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { type Group, type Grouping, groupRecords } from '../dataset/group.js';
import type { AzkgRecord } from '../dataset/types.js';
import { recordItem } from './record-item.js';
import { type Content, date, heading, term, type View } from './view.js';

interface GroupOptions {
  readonly grouping: Grouping;
  /** Level of the topmost heading. */
  readonly level: number;
  /** Name of the whole list, where it is not grouped. */
  readonly label: string;
  /** How one record is set out. */
  readonly item?: ((view: View, record: AzkgRecord, headingLevel: number) => Content) | undefined;
}

/** Records as a list, or as lists under headings. */
export function recordGroups(view: View, records: readonly AzkgRecord[], options: GroupOptions): Content {
  const { grouping, level, label, item = recordItem } = options;
  const list = (members: readonly AzkgRecord[], itemLevel: number, name = ''): Content =>
    html`<ol part="list" role="list" aria-label=${name || nothing}>
      ${repeat(
        members,
        ({ id }) => id,
        (record) => item(view, record, itemLevel),
      )}
    </ol>`;
  if (grouping === 'none') return list(records, level, label);
  return html`${repeat(
    groupRecords(records, grouping),
    ({ key }) => key,
    (group) =>
      html`<section part="group">
        ${heading(level, 'group-heading', groupLabel(view, group, grouping))} ${list(group.records, level + 1)}
      </section>`,
  )}`;
}

/** What a group has in common: a year or decade, a type, a topic. */
export function groupLabel(view: View, { key, records }: Group, grouping: Grouping): Content {
  if (key === undefined) return view.messages.notKnown;
  switch (grouping) {
    case 'topic':
      return term(view, 'topics', key);
    case 'type':
      return typeLabel(view, key, records);
    default:
      return date(view, key);
  }
}

function typeLabel(view: View, type: string, [first]: readonly AzkgRecord[]): Content {
  return first !== undefined && 'type' in first ? term(view, TYPE_LISTS[first.kind], type) : type;
}
