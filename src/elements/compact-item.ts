import { html } from 'lit';
import type { AzkgRecord } from '../dataset/types.js';
import { recordDate } from './record-item.js';
import { type Content, link, type View } from './view.js';

/** A record in one line, for sidebars. */
export function compactItem(view: View, record: AzkgRecord): Content {
  return html`<li part="item" data-id=${record.id} class="line">
    <span part="date">${recordDate(view, record)}</span>
    <span part="title" id=${record.id}>${link(view, record)}</span>
  </li>`;
}
