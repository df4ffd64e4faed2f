import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { type Group, type Grouping, groupRecords } from '../dataset/group.js';
import type { AzkgRecord } from '../dataset/types.js';
import { hostDatasetSoFar, isBundled } from './load.js';
import { recordItem } from './record-item.js';
import { type Content, date, heading, term, type View } from './view.js';

export interface GroupOptions {
  /** `none`, or what `groupsOf` knows. */
  readonly grouping: string;
  /** Level of the topmost heading. */
  readonly level: number;
  /** Name of the whole list, where it is not grouped. */
  readonly label: string;
  /** How one record is set out. */
  readonly item?: ((view: View, record: AzkgRecord, headingLevel: number) => Content) | undefined;
  /** How records are grouped, and what a group is called, where that is another way than that of all lists. */
  readonly groupsOf?: (records: readonly AzkgRecord[], grouping: string) => readonly Group[];
  readonly labelOf?: (view: View, group: Group, grouping: string) => Content;
}

/** Longer lists of a host's own records are drawn in portions. */
const LONG = 50;

/** Records as a list, or as lists under headings. */
export function recordGroups(view: View, records: readonly AzkgRecord[], options: GroupOptions): Content {
  const { grouping, level, label, item = recordItem, labelOf = groupLabel } = options;
  const inPortions =
    records.length > LONG && view.host.isConnected && !isBundled(view.dataset) ? hostDatasetSoFar()?.inPortions : undefined;
  const list = (members: readonly AzkgRecord[], itemLevel: number, name = ''): Content => {
    const draw = (view: View, record: AzkgRecord) => item(view, record, itemLevel);
    return html`<ol part="list" role="list" aria-label=${name || nothing}>
      ${
        inPortions?.(view, members, draw, records.length) ??
        repeat(
          members,
          ({ id }) => id,
          (record) => draw(view, record),
        )
      }
    </ol>`;
  };
  if (grouping === 'none') return list(records, level, label);
  return html`${repeat(
    groupsIn(records, options),
    ({ key }) => key,
    (group) =>
      html`<section part="group">
        ${heading(level, 'group-heading', labelOf(view, group, grouping))} ${list(group.records, level + 1)}
      </section>`,
  )}`;
}

/** The groups that the options ask for. */
export function groupsIn(records: readonly AzkgRecord[], { grouping, groupsOf }: GroupOptions): readonly Group[] {
  return groupsOf ? groupsOf(records, grouping) : groupRecords(records, grouping as Grouping);
}

/** What a group has in common: a year or decade, a type, a topic. */
export function groupLabel(view: View, { key, records }: Group, grouping: string): Content {
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
