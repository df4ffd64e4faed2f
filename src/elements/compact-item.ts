import { css, html, nothing } from 'lit';
import type { AzkgRecord } from '../dataset/types.js';
import { adopt } from './adopt.js';
import { documentsRow } from './documents.js';
import { detailRows, proofRows, rowList } from './facts.js';
import { metaLine, recordDate, summary } from './record-item.js';
import { type Content, documentsIn, link, nameOf, type View } from './view.js';

/** What long titles need: their further lines stand under their beginning, not under the sign that unfolds them. */
export const compactStyles = css`
  [part='list'] > li.line,
  [part='list'] > li.line + .line {
    margin: 0;
    padding-block: 0.25em;
    border: 0;
  }

  [part='list'] > li.line + .line {
    border-block-start: 1px solid var(--_rule);
  }

  .line > [part='details'] > [part='toggle'] {
    display: list-item;
    width: auto;
    margin-inline-start: 1.1em;
    color: inherit;
    font-size: 1em;
    list-style: disclosure-closed outside;
  }

  .line > [open] > [part='toggle'] {
    list-style-type: disclosure-open;
  }

  .line > .entry-link {
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .headline > span > .remarks {
    white-space: nowrap;
  }

  .line [part='toggle']::marker {
    color: var(--_muted);
    font-size: 0.8em;
  }

  .line > [part='details'] {
    margin: 0;
  }

  .line .headline {
    display: block;
  }

  .line .headline > [part='date'] {
    margin-inline-end: 0.35em;
    font-size: 0.875em;
  }

  .line .headline [part='title'] {
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
  }

  .line [part='toggle']:hover [part='title'] {
    text-decoration: underline;
  }

  .line .unfolded {
    padding-block: 0.25em 0.5em;
    padding-inline-start: 1.1em;
  }

  @container (min-width: 30em) {
    .line .headline {
      display: grid;
      grid-template-columns: var(--_date) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }

    .line > .entry-link {
      padding: 0;
      text-indent: 0;
    }

    .line .unfolded {
      padding-inline-start: calc(var(--_date) + 2.1em);
    }
  }

  @media print {
    .line > [part='details'] > [part='toggle'] {
      display: block;
      margin: 0;
    }

    .line .headline [part='title'] {
      font-weight: 600;
    }

    .line .unfolded {
      padding-inline-start: 0;
    }

    /* Labels beside their facts would be broken too often. */
    @container (max-width: 30em) {
      .line .unfolded .row {
        padding: 0;
      }

      .line .unfolded .row > dt {
        float: none;
        width: auto;
        margin: 0;
      }
    }
  }
`;

/**
 * How records are set out in one line each, for sidebars.
 * @param host The element; it has no styles for lines until then.
 * @param remarkOf What else stands in the line of a record, after its title.
 */
export function compactFor(
  host: Parameters<typeof adopt>[0],
  remarkOf: (record: AzkgRecord) => Content = () => nothing,
): (view: View, record: AzkgRecord) => Content {
  adopt(host, compactStyles);
  return (view, record) => compactItem(view, record, remarkOf(record));
}

/** A record in one line: it unfolds in place, or links to where the page shows it. */
function compactItem(view: View, record: AzkgRecord, remark: Content): Content {
  return html`<li part="item" data-id=${record.id} class="line">
    ${view.linksTo(record) ? html`<div class="entry-link">${headline(view, record, remark)}</div>` : unfolding(view, record, remark)}
  </li>`;
}

function headline(view: View, record: AzkgRecord, remark: Content): Content {
  const documents = documentsIn(view, record).length;
  const name = view.linksTo(record) ? link(view, record) : nameOf(view, record);
  return html`<span class="headline"
    ><span part="date">${recordDate(view, record)}</span>${' '}<span
      ><span part="title" id=${record.id}>${name}</span>${
        documents > 0 ? html`${' '}<span class="remarks">(${view.messages.documents(documents)})</span>` : nothing
      }${remark === nothing ? nothing : html`${' '}<span class="remarks">${remark}</span>`}</span
    ></span
  >`;
}

function unfolding(view: View, record: AzkgRecord, remark: Content): Content {
  const rows = [...documentsRow(view, record), ...detailRows(view, record), ...proofRows(view, record)];
  return html`<details part="details">
    <summary part="toggle" @click=${(event: Event) => view.onOpen(record, event)}>${headline(view, record, remark)}</summary>
    <div class="unfolded">
      <p part="meta">${metaLine(view, record)}</p>
      ${summary(view, record)} ${rowList(rows)}
    </div>
  </details>`;
}
