import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { compareRecords } from '../dataset/dataset.js';
import { undatedLast } from '../dataset/undated-last.js';
import type { AzkgRecord } from '../dataset/types.js';
import { sortedIn } from '../i18n/collation.js';
import { adopt } from './adopt.js';
import { detailRows } from './facts.js';
import { plainName } from './plain-name.js';
import { groupLabel, type GroupOptions, groupsIn } from './record-groups.js';
import { disclosure, recordDate } from './record-item.js';
import { tableStyles } from './table.styles.js';
import { type Content, link, type View } from './view.js';

/** A column that a kind of records has beside dates and titles. */
export interface TableColumn {
  /** By which the reader's sorting names it. */
  readonly name: string;
  /** What stands in its head. */
  readonly label: string;
  readonly part?: string;
  /** `nothing` leaves the cell empty. */
  readonly cell: (record: AzkgRecord) => Content;
  /** The text by which readers sort; they cannot where it is absent. */
  readonly sortText?: (record: AzkgRecord) => string;
}

/** What a table shows of its kind of records. */
export interface TableForm {
  readonly columns: readonly TableColumn[];
  /** What unfolds below a row, where that is not what unfolds below an entry of a list. */
  readonly details?: (record: AzkgRecord) => Content;
}

export interface Sorting {
  /** `date`, `title`, or the name of a column. */
  readonly column: string;
  readonly isDescending: boolean;
}

interface TableOptions extends GroupOptions, TableForm {
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
}

/** Records in the order that a reader asks for; equals stay in order of time. What has no date stays last. */
export function sortedBy(view: View, records: readonly AzkgRecord[], sorting: Sorting, { columns }: TableForm): AzkgRecord[] {
  const { column, isDescending } = sorting;
  const inTime = [...records].sort(compareRecords);
  if (column === 'date') return isDescending ? undatedLast(inTime.reverse()) : inTime;
  const textOf = columns.find(({ name }) => name === column)?.sortText ?? ((record) => plainName(view, record));
  return sortedByText(view, inTime, textOf, isDescending);
}

/** Records by the letters of the view's language; equals stay in the order in which they come. */
export function sortedByText<T extends AzkgRecord>(
  { messages }: View,
  records: readonly T[],
  textOf: (record: T) => string,
  isDescending: boolean,
): T[] {
  return sortedIn(messages.alphabet, records, textOf, isDescending);
}

/** The styles come with the table: most elements never show one. */
export function adoptTableStyles(host: { readonly renderRoot: HTMLElement | DocumentFragment }): void {
  adopt(host, tableStyles);
}

/**
 * Records as a table. The roles are those that the elements have anyway: where there is no room the rows are drawn as
 * blocks, and browsers then forget that they are rows.
 */
export function recordTable(view: View, records: readonly AzkgRecord[], options: TableOptions): Content {
  const { fields } = view.messages;
  const { columns, grouping, labelOf = groupLabel } = options;
  return html`<table part="table" role="table">
    <caption class="visually-hidden">
      ${options.label}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${sortHead('date', fields.date, options)} ${sortHead('title', fields.title, options)}
        ${columns.map(({ name, label, sortText }) =>
          sortText ? sortHead(name, label, options) : html`<th role="columnheader" scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    ${repeat(
      grouping === 'none' ? [{ key: undefined, records }] : groupsIn(records, options),
      ({ key }) => key,
      (group) =>
        html`${grouping === 'none' ? nothing : groupRow(labelOf(view, group, grouping), columns.length + 2)}
        ${repeat(
          group.records,
          ({ id }) => id,
          (record) => rows(view, record, options),
        )}`,
    )}
  </table>`;
}

function sortHead(column: string, label: string, { sorting, onSort }: TableOptions): Content {
  const isSorted = sorting.column === column;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? direction : nothing}>
    <button type="button" part="sort" @click=${() => onSort(column)}>
      ${label}<span class="arrow" aria-hidden="true">${isSorted ? (sorting.isDescending ? '▼' : '▲') : ''}</span>
    </button>
  </th>`;
}

function groupRow(content: Content, columnCount: number): Content {
  return html`<tbody part="group" role="rowgroup">
    <tr role="row">
      <th part="group-heading" role="rowheader" scope="rowgroup" colspan=${columnCount}>${content}</th>
    </tr>
  </tbody>`;
}

/** A record: a row of cells, and one across all columns for what unfolds. */
function rows(view: View, record: AzkgRecord, { columns, details }: TableOptions): Content {
  const { fields, notKnown } = view.messages;
  const isShown = (part: string) => columns.some((column) => column.part === part);
  const when = recordDate(view, record);
  return html`<tbody part="item" role="rowgroup" data-id=${record.id}>
    <tr role="row">
      <td part="date" role="cell" rowspan="2">${when === nothing ? html`${prefix(fields.date)}${notKnown}` : when}</td>
      <th role="rowheader" scope="row"><span part="title" id=${record.id}>${link(view, record)}</span></th>
      ${columns.map(({ label, part = nothing, cell }) => {
        const content = cell(record);
        return html`<td part=${part} role="cell">${content === nothing ? nothing : html`${prefix(label)}${content}`}</td>`;
      })}
    </tr>
    <tr role="row" class="more">
      <td role="cell" colspan=${columns.length + 1}>
        ${
          details
            ? details(record)
            : disclosure(
                view,
                record,
                detailRows(view, record).filter(({ part }) => !isShown(part)),
              )
        }
      </td>
    </tr>
  </tbody>`;
}

/** The column's name inside the cell, for where there is no room for columns. */
function prefix(text: string): Content {
  return html`<span class="label" aria-hidden="true">${`${text}: `}</span>`;
}
