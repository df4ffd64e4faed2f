import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AzkgRecord } from '../dataset/types.js';
import { AzkgElement } from './azkg-element.js';
import { itemStyles } from './item.styles.js';
import { metaLine, recordDate, summary } from './record-item.js';
import { elementStyles } from './shared.styles.js';
import { type Content, heading, link, type View } from './view.js';
import { asText } from './warn.js';

/**
 * One record of any kind, whole: everything known, what it is linked to in both directions, where sources differ, and the
 * sources themselves.
 *
 * @summary One record, whole.
 * @tag azkg-record
 * @without differ
 *
 * @slot empty - Replaces what is said where there is no such record.
 *
 * @csspart empty - What is said where there is no such record.
 */
export class AzkgRecordElement extends AzkgElement {
  static override styles: CSSResultGroup = [elementStyles, itemStyles];

  /** Id of the record, present or former. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;

  #missing: string | undefined;

  protected override get needsDetails(): boolean {
    return true;
  }

  override get records(): readonly AzkgRecord[] {
    const record = this.loaded?.get(asText(this.recordId));
    return record ? [record] : [];
  }

  protected override canShow(record: AzkgRecord): boolean {
    return record === this.records[0];
  }

  protected override updated(): void {
    super.updated();
    this.#reportMissing();
  }

  protected override renderContent(view: View): Content {
    const [record] = this.records;
    return record ? this.#record(view, record) : this.#empty(view);
  }

  #record(view: View, record: AzkgRecord): Content {
    const { late } = view;
    const rows = late && [
      ...late.documentsRow(view, record),
      ...late.detailRows(view, record),
      ...late.differenceRows(view, record),
      ...late.relatedRows(view, record),
      ...late.sourceRows(view, record),
    ];
    return html`<article part="item" data-id=${record.id}>
      <p part="date">${recordDate(view, record)}</p>
      <div class="entry">
        ${heading(this.innerLevel, 'title', link(view, record))}
        <p part="meta">${metaLine(view, record)}</p>
        ${summary(view, record)} ${rows ? late.unfolded(view, record, rows) : nothing}
      </div>
    </article>`;
  }

  #empty({ messages }: View): Content {
    const id = asText(this.recordId);
    return html`<div part="empty">
      <slot name="empty"><p>${id ? messages.unknownRecord(id) : messages.noRecordId}</p></slot>
    </div>`;
  }

  /** Once for each id that is not there. */
  #reportMissing(): void {
    const missing = this.view && this.records.length === 0 ? asText(this.recordId) : undefined;
    if (missing !== undefined && missing !== this.#missing) {
      const message = missing ? `There is no record "${missing}".` : 'The attribute record-id is missing.';
      this.send('azkg-error', { message, code: 'unknown-record' });
    }
    this.#missing = missing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-record': AzkgRecordElement;
  }
}
