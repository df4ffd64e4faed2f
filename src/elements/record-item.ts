import { html, nothing } from 'lit';
import { TYPE_LISTS, valuesOf } from '../dataset/filter.js';
import type { AzkgRecord } from '../dataset/types.js';
import type { Row } from './facts.js';
import { type Content, date, documentsIn, heading, joined, link, local, nameOf, term, type View } from './view.js';

/** A record as an entry of a list: what it is at a glance, and the rest to unfold. */
export function recordItem(view: View, record: AzkgRecord, headingLevel: number): Content {
  return html`<li part="item" data-id=${record.id}>
    <article>
      <p part="date">${recordDate(view, record)}</p>
      <div class="entry">
        ${heading(headingLevel, 'title', link(view, record), record.id)}
        <p part="meta">${metaLine(view, record)}</p>
        ${summary(view, record)} ${disclosure(view, record)}
      </div>
    </article>
  </li>`;
}

export function recordDate(view: View, record: AzkgRecord): Content {
  const value = record.kind === 'source' ? (record.date ?? record.year) : 'date' in record ? record.date : undefined;
  return value === undefined ? nothing : date(view, value);
}

export function summary(view: View, record: AzkgRecord): Content {
  return 'summary' in record && record.summary ? html`<p part="summary">${local(view, record.summary)}</p>` : nothing;
}

/** What kind of thing it is, and where. */
export function metaLine(view: View, record: AzkgRecord): Content {
  const places = valuesOf('place', record).flatMap((id) => view.dataset.find('place', id) ?? []);
  const isOwn = record.kind === 'place';
  return joined([
    typeLabel(view, record),
    isOwn || places.length === 0
      ? ''
      : html`${places.map((place, i) => html`${i === 0 ? '' : ', '}<span part="place">${nameOf(view, place)}</span>`)}`,
  ]);
}

export function typeLabel(view: View, record: AzkgRecord): Content {
  return html`<span part="type">${typeTerm(view, record)}</span>${
      record.kind === 'agreement' && record.multilateral ? html`, ${view.messages.multilateral}` : nothing
    }`;
}

function typeTerm(view: View, record: AzkgRecord): Content {
  if (record.kind === 'event' && record.visit) return term(view, 'levels', record.visit.level);
  return 'type' in record ? term(view, TYPE_LISTS[record.kind], record.type) : term(view, 'kinds', record.kind);
}

/**
 * What unfolds: everything known of a record that an entry does not show. The toggle is named after the title too, which has the
 * record's id: in a list of controls one is like the other.
 * @param opens What the toggle says that it opens, beside the proof.
 */
export function disclosure(
  view: View,
  record: AzkgRecord,
  rows?: readonly Row[],
  opens: Content = openingOf(view, record),
): Content {
  const { late } = view;
  const isFolded = view.isFolded?.(record) && view.dataset.proofOf(record).sources > 0;
  const proof = isFolded && !view.showSources ? [] : (late?.proofRows(view, record) ?? []);
  const folded: readonly Row[] = isFolded
    ? []
    : [
        ...(late?.documentsRow(view, record) ?? []),
        ...(rows ?? late?.detailRows(view, record) ?? []),
        ...(view.showSources ? [] : proof),
      ];
  const toggleId = `toggle-${record.id}`;
  const isEmpty = folded.length === 0 && documentsIn(view, record).length === 0 && view.dataset.proofOf(record).sources === 0;
  return html`${view.showSources ? (late?.rowList(proof) ?? nothing) : nothing}${
    isEmpty
      ? nothing
      : html`<details part="details">
          <summary
            part="toggle"
            id=${toggleId}
            aria-labelledby=${`${toggleId} ${record.id}`}
            @click=${(event: Event) => view.onOpen(record, event)}
          >
            ${toggleLabel(view, record, opens)}
          </summary>
          ${isFolded ? nothing : (late?.unfolded(view, record, folded) ?? nothing)}
        </details>`
  }`;
}

function openingOf(view: View, record: AzkgRecord): string {
  const documents = documentsIn(view, record).length;
  return documents > 0 ? view.messages.documents(documents) : view.messages.details;
}

function toggleLabel(view: View, record: AzkgRecord, opens: Content): Content {
  const { messages, dataset } = view;
  const { sources, variants } = dataset.proofOf(record);
  if (view.showSources) return opens;
  return joined([
    opens,
    sources > 0 ? messages.sources(sources) : '',
    variants > 0 ? html`<span part="differ">${messages.sourcesDiffer}</span>` : '',
  ]);
}
