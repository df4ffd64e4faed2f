import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { compareRecords } from '../dataset/dataset.js';
import { type Grouping, groupRecords } from '../dataset/group.js';
import type { AgreementRecord, AzkgRecord } from '../dataset/types.js';
import { sortKeyIn } from '../i18n/collation.js';
import { groupLabel } from './record-groups.js';
import { disclosure, recordDate, typeLabel } from './record-item.js';
import { type Content, joined, link, nameOf, plain, plainTitle, term, type View } from './view.js';

/** The columns by which a reader can sort. */
export type SortColumn = 'date' | 'title' | 'type';

export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

interface TableOptions {
  readonly grouping: Grouping;
  /** What the table is called. */
  readonly label: string;
  readonly sorting: Sorting;
  readonly onSort: (column: SortColumn) => void;
}

const SORT_COLUMNS: readonly SortColumn[] = ['date', 'title', 'type'];

const COLUMN_COUNT = 5;

/** Records in the order that a reader asks for; equals stay in order of time. */
export function sortedBy(view: View, records: readonly AzkgRecord[], { column, isDescending }: Sorting): AzkgRecord[] {
  const direction = isDescending ? -1 : 1;
  const keyOf = sortKeyIn(view.messages.alphabet);
  const inTime = [...records].sort(compareRecords);
  if (column === 'date') return isDescending ? inTime.reverse() : inTime;
  return inTime
    .map((record) => ({ record, key: keyOf(sortText(view, record, column)) }))
    .sort((a, b) => direction * (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ record }) => record);
}

function sortText(view: View, record: AzkgRecord, column: 'title' | 'type'): string {
  if (record.kind !== 'agreement') return '';
  if (column === 'title') return plainTitle(view, record.title);
  const label = view.dataset.term('agreementTypes', record.type)?.label;
  return label ? plain(view, label) : record.type;
}

/**
 * Documents as a table. The roles are those that the elements have anyway: where there is no room the rows are drawn as
 * blocks, and browsers then forget that they are rows.
 */
export function agreementTable(view: View, records: readonly AzkgRecord[], options: TableOptions): Content {
  return html`<table part="table" role="table">
    <caption class="visually-hidden">
      ${options.label}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${SORT_COLUMNS.map((column) => sortHead(view, column, options))}
        <th role="columnheader" scope="col">${view.messages.fields.topics}</th>
        <th role="columnheader" scope="col">${view.messages.fields.place}</th>
      </tr>
    </thead>
    ${repeat(
      groupRecords(records, options.grouping),
      ({ key }) => key,
      (group) =>
        html`${options.grouping === 'none' ? nothing : groupRow(groupLabel(view, group, options.grouping))}
        ${repeat(
          group.records as readonly AgreementRecord[],
          ({ id }) => id,
          (record) => rows(view, record),
        )}`,
    )}
  </table>`;
}

function sortHead({ messages }: View, column: SortColumn, { sorting, onSort }: TableOptions): Content {
  const isSorted = sorting.column === column;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? direction : nothing}>
    <button type="button" part="sort" @click=${() => onSort(column)}>
      ${messages.fields[column]}<span class="arrow" aria-hidden="true"
        >${isSorted ? (sorting.isDescending ? '▼' : '▲') : ''}</span
      >
    </button>
  </th>`;
}

function groupRow(content: Content): Content {
  return html`<tbody part="group" role="rowgroup">
    <tr role="row">
      <th part="group-heading" role="rowheader" scope="rowgroup" colspan=${COLUMN_COUNT}>${content}</th>
    </tr>
  </tbody>`;
}

/** A record: a row of cells, and one across all columns for what unfolds. */
function rows(view: View, record: AgreementRecord): Content {
  const { fields } = view.messages;
  const place = record.place === undefined ? undefined : view.dataset.get(record.place);
  const details = view.late?.detailRows(view, record).filter(({ part }) => part !== 'topics');
  return html`<tbody part="item" role="rowgroup" data-id=${record.id}>
    <tr role="row">
      <td part="date" role="cell" rowspan="2">${recordDate(view, record)}</td>
      <th role="rowheader" scope="row"><span part="title" id=${record.id}>${link(view, record)}</span></th>
      <td role="cell">${label(fields.type)}${typeLabel(view, record)}</td>
      <td part="topics" role="cell">
        ${label(fields.topics)}${joined(record.topics.map((topic) => term(view, 'topics', topic)))}
      </td>
      <td part="place" role="cell">${place ? html`${label(fields.place)}${nameOf(view, place)}` : nothing}</td>
    </tr>
    <tr role="row" class="more">
      <td role="cell" colspan=${COLUMN_COUNT - 1}>${disclosure(view, record, details)}</td>
    </tr>
  </tbody>`;
}

/** The column's name inside the cell, for where there is no room for columns. */
function label(text: string): Content {
  return html`<span class="label" aria-hidden="true">${`${text}: `}</span>`;
}
