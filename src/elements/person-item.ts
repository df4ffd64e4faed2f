import { html, nothing } from 'lit';
import { officesInOrder, type Participations, participationsOf } from '../dataset/participation.js';
import type { AzkgRecord, PersonRecord, Role } from '../dataset/types.js';
import { eventList } from './event-list.js';
import type { Row } from './facts.js';
import type { Late } from './load.js';
import { disclosure } from './record-item.js';
import { type Content, date, heading, joined, link, local, plain, term, type View } from './view.js';

type Item = (view: View, record: AzkgRecord, headingLevel: number) => Content;

/** A person as an entry of a list: offices over time, counts by role, and the records to unfold. */
export function personItem(late: Late): Item {
  return (view, record, headingLevel) => {
    if (record.kind !== 'person') return nothing;
    const took = participationsOf(view.dataset, record.id);
    return html`<li part="item" data-id=${record.id}>
      <article>
        ${heading(headingLevel, 'title', link(view, record), record.id)}
        ${late.rowList([officeRow(view, late, record), ...countRows(view, took)])} ${folded(view, late, record, took)}
      </article>
    </li>`;
  };
}

/** A person in one line, with the office in which sources show them last. */
export const personLine: Item = (view, record) => {
  const office = record.kind === 'person' ? officesInOrder(record).at(-1) : undefined;
  return html`<li part="item" data-id=${record.id} class="line">
    <span part="title" id=${record.id}>${link(view, record)}</span>
    ${office ? html`<span part="offices" class="remarks">${local(view, office.title)}</span>` : nothing}
  </li>`;
};

function officeRow(view: View, late: Late, person: PersonRecord): Row {
  const { fields, people } = view.messages;
  const [row] = late.detailRows(view, { ...person, offices: officesInOrder(person) }).filter(({ part }) => part === 'offices');
  return row ?? { part: 'offices', label: fields.offices, content: people.nothing };
}

/** In how many events a person had which role, and how many documents bear the person's signature. */
function countRows({ messages, ...view }: View, { events, roles, documents }: Participations): Row[] {
  const { people } = messages;
  const counts = roles.map(({ role, count }) => messages.option(roleName({ messages, ...view }, role), count));
  const tookPart = html`${people.events(events.length)}: ${joined(counts)}`;
  return [
    ...(events.length > 0 ? [{ part: 'counts', label: people.tookPart, content: tookPart }] : []),
    ...(documents.length > 0 ? [{ part: 'counts', label: people.signed, content: messages.documents(documents.length) }] : []),
    ...(events.length + documents.length === 0 ? [{ part: 'counts', label: people.tookPart, content: people.nothing }] : []),
  ];
}

function roleName(view: View, role: Role | undefined): string {
  if (role === undefined) return view.messages.people.roleNotStated;
  const label = view.dataset.term('roles', role)?.label;
  return label ? plain(view, label) : role;
}

function folded(view: View, late: Late, person: PersonRecord, { events, documents }: Participations): Content {
  const { messages } = view;
  const others = late.detailRows(view, person).filter(({ part }) => part !== 'offices');
  const rows: Row[] = [];
  if (events.length > 0) {
    const content = eventList(view, events, ({ roles }) =>
      roles.length > 0
        ? html` <span class="remarks">(${joined(roles.map((role) => term(view, 'roles', role)))})</span>`
        : nothing,
    );
    rows.push({ part: 'events', label: messages.people.eventList, content });
  }
  if (documents.length > 0) {
    const content = html`<ul role="list">
      ${documents.map(
        (document) =>
          html`<li class="dated">
            <span class="remarks">${date(view, document.date)}</span> <span>${link(view, document)}</span>
          </li>`,
      )}
    </ul>`;
    rows.push({ part: 'documents', label: messages.people.signed, content });
  }
  const opens = joined([
    events.length > 0 ? messages.people.events(events.length) : '',
    documents.length > 0 ? messages.documents(documents.length) : '',
  ]);
  return disclosure(view, person, [...rows, ...others], rows.length > 0 ? opens : messages.details);
}
