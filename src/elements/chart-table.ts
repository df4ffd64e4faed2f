import { html, nothing } from 'lit';
import type { Chart, TableRow } from './chart-model.js';
import type { Content, View } from './view.js';

/** The numbers of a chart as a table that can be scrolled by itself where it is wider than its place. */
export function chartTable({ messages }: View, { title, columns, rows, sums }: Chart): Content {
  const cellClass = (i: number) => columns[i]?.type ?? nothing;
  const row = ({ id, head, cells }: TableRow): Content =>
    html`<tr part=${id === undefined ? nothing : 'item'} data-id=${id ?? nothing}>
      <th scope="row">${head}</th>
      ${cells.map((cell, i) => html`<td class=${cellClass(i + 1)}>${cell}</td>`)}
    </tr>`;
  return html`<div class="scroll" role="group" aria-labelledby="numbers" tabindex="0">
    <table>
      <caption id="numbers">
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ head }, i) => html`<th scope="col" class=${cellClass(i)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
      ${
        sums
          ? html`<tfoot>
              <tr>
                <th scope="row">${messages.chart.total}</th>
                ${sums.map((total) => html`<td class="number">${total}</td>`)}
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}
