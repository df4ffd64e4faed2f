import { html, nothing } from 'lit';
import { milestonesOf } from '../dataset/institutions.js';
import type { AzkgRecord, EventRecord, InstitutionRecord } from '../dataset/types.js';
import { eventList } from './event-list.js';
import type { Row } from './facts.js';
import type { Late } from './load.js';
import { disclosure, recordDate, summary, typeLabel } from './record-item.js';
import type { TableForm } from './record-table.js';
import { type Content, country, date, heading, joined, link, nameOf, plain, type View } from './view.js';

type Item = (view: View, record: AzkgRecord, headingLevel: number) => Content;

/** An institution as an entry of a list: its life, whose it is and where, the latest event, and all events to unfold. */
export function institutionItem(late: Late): Item {
  return (view, record, headingLevel) =>
    record.kind === 'institution'
      ? html`<li part="item" data-id=${record.id}>
          <article>
            <p part="date">${life(view, record)}</p>
            <div class="entry">
              ${heading(headingLevel, 'title', link(view, record), record.id)}
              <p part="meta">${joined([typeLabel(view, record), partyOf(view, record), placeOf(view, record)])}</p>
              ${summary(view, record)} ${late.rowList([latestRow(view, record)])} ${folded(view, late, record)}
            </div>
          </article>
        </li>`
      : nothing;
}

/** An institution in one line. */
export const institutionLine: Item = (view, record) =>
  html`<li part="item" data-id=${record.id} class="line">
    <span part="date">${life(view, record)}</span>
    <span part="title" id=${record.id}>${link(view, record)}</span>
  </li>`;

function life(view: View, record: AzkgRecord): Content {
  const known = recordDate(view, record);
  return known === nothing ? html`<span class="unknown">${view.messages.institutions.datesNotKnown}</span>` : known;
}

function partyOf(view: View, { party }: InstitutionRecord): Content {
  return party === undefined ? nothing : html`<span part="parties">${country(view, party)}</span>`;
}

function placeOf(view: View, { place: id }: InstitutionRecord): Content {
  const place = id === undefined ? undefined : view.dataset.find('place', id);
  return place ? html`<span part="place">${nameOf(view, place)}</span>` : nothing;
}

function latestRow(view: View, { id }: InstitutionRecord): Row {
  const { latest, noEvents } = view.messages.institutions;
  const event = milestonesOf(view.dataset, id).at(-1);
  return { part: 'latest', label: latest, content: event ? latestEvent(view, event) : noEvents };
}

function latestEvent(view: View, event: EventRecord): Content {
  return html`${link(view, event)} <span class="remarks">(${date(view, event.date)})</span>`;
}

const SHOWN: readonly string[] = ['parties', 'place'];

/** All events that name the institution, and what else is known of it. */
function folded(view: View, late: Late, record: InstitutionRecord): Content {
  const { milestones, events } = view.messages.institutions;
  const found = milestonesOf(view.dataset, record.id).map((event) => ({ event }));
  const others = late.detailRows(view, record).filter(({ part }) => !SHOWN.includes(part));
  return found.length === 0
    ? disclosure(view, record, others)
    : disclosure(
        view,
        record,
        [{ part: 'events', label: milestones, content: eventList(view, found) }, ...others],
        events(found.length),
      );
}

/** What a table of institutions shows beside their lives and names. */
export function institutionTable(view: View, late: Late): TableForm {
  const { messages, dataset } = view;
  const column = (show: (institution: InstitutionRecord) => Content) => (record: AzkgRecord) =>
    record.kind === 'institution' ? show(record) : nothing;
  return {
    columns: [
      {
        name: 'type',
        label: messages.fields.type,
        part: 'type',
        cell: (record) => typeLabel(view, record),
        sortText: (record) => {
          const label = record.kind === 'institution' && dataset.term('institutionTypes', record.type)?.label;
          return label ? plain(view, label) : '';
        },
      },
      {
        name: 'party',
        label: messages.fields.party,
        part: 'parties',
        cell: column(({ party }) => (party === undefined ? nothing : country(view, party))),
        sortText: (record) => {
          const name = record.kind === 'institution' && record.party !== undefined && dataset.country(record.party)?.name;
          return name ? plain(view, name) : '';
        },
      },
      { name: 'place', label: messages.fields.place, cell: column((institution) => placeOf(view, institution)) },
      {
        name: 'latest',
        label: messages.institutions.latest,
        part: 'latest',
        cell: column((institution) => latestRow(view, institution).content),
      },
    ],
    details: column((institution) => folded(view, late, institution)),
  };
}
