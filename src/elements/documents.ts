import { html } from 'lit';
import type { AgreementRecord, AzkgRecord } from '../dataset/types.js';
import { detailRows, type Row } from './facts.js';
import { disclosure } from './record-item.js';
import { type Content, documentsIn, link, type View } from './view.js';

/** The documents that were signed at an event. */
export function documentsRow(view: View, record: AzkgRecord): Row[] {
  const documents = documentsIn(view, record);
  if (documents.length === 0) return [];
  const content = html`<ul role="list">
    ${documents.map((document) => documentItem(view, document))}
  </ul>`;
  return [{ part: 'documents', label: view.messages.fields.documents, content }];
}

/** A document inside its event: there is no need to say where it was signed. */
function documentItem(view: View, document: AgreementRecord): Content {
  const rows = detailRows(view, document).filter(({ part }) => part !== 'event');
  return html`<li part="document" data-id=${document.id}>
    <p part="title" id=${document.id}>${link(view, document)}</p>
    ${disclosure(view, document, rows)}
  </li>`;
}
