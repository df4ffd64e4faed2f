import { html, nothing } from 'lit';
import { compareRecords, dateOf } from '../dataset/dataset.js';
import { officeOn } from '../dataset/offices.js';
import type {
  AgreementRecord,
  AgreementStatus,
  AgreementType,
  AzkgRecord,
  EdtfDate,
  EventRecord,
  FigureRecord,
  PersonRecord,
  SourceRecord,
  StatusDate,
} from '../dataset/types.js';
import { quantity, sourceList, variantList, webLink } from './sources.js';
import { type Content, country, date, documentsIn, inLanguage, inOrder, joined, link, local, term, type View } from './view.js';

/** A labelled fact of a record. */
export interface Row {
  readonly part: string;
  readonly label: string;
  readonly content: Content;
}

/** Labelled facts as a description list. */
export function rowList(rows: readonly Row[]): Content {
  if (rows.length === 0) return nothing;
  return html`<dl part="facts">
    ${rows.map(
      ({ part, label, content }) =>
        html`<div class="row">
          <dt>${label}</dt>
          <dd part=${part}>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What is known of a record beyond its title, date, summary and documents. Facts that it lacks give no row. */
export function detailRows(view: View, record: AzkgRecord): Row[] {
  return [...ownRows(view, record), ...noteRows(view, record)];
}

/** Where sources differ, and what the record rests on. */
export function proofRows(view: View, record: AzkgRecord): Row[] {
  return [...differenceRows(view, record), ...sourceRows(view, record)];
}

export function differenceRows(view: View, record: AzkgRecord): Row[] {
  if (!record.variants?.length) return [];
  return [{ part: 'differences', label: view.messages.sourcesDiffer, content: variantList(view, record) }];
}

export function sourceRows(view: View, { citations = [] }: AzkgRecord): Row[] {
  if (citations.length === 0) return [];
  return [{ part: 'proof', label: view.messages.fields.sources, content: sourceList(view, citations) }];
}

/** The other records that name this one: a place's events, a person's visits, what a source supports. */
export function relatedRows(view: View, record: AzkgRecord): Row[] {
  const listedInside = documentsIn(view, record);
  const referrers = new Set(view.dataset.referrersOf(record.id).map((referrer) => referrer.record));
  const related = [...referrers].filter((other) => !listedInside.some((document) => document === other)).sort(compareRecords);
  return rows([
    related.length > 0 && {
      part: 'related',
      label: view.messages.related,
      content: html`<ul role="list">
        ${related.map((other) => html`<li>${relatedLine(view, other)}</li>`)}
      </ul>`,
    },
  ]);
}

/** Another record in a line, with its date. */
export function relatedLine(view: View, record: AzkgRecord): Content {
  const when = dateOf(record);
  return html`${link(view, record)}${when === undefined ? nothing : html` <span class="remarks">(${date(view, when)})</span>`}`;
}

function rows(candidates: readonly (Row | false)[]): Row[] {
  return candidates.filter((row) => row !== false);
}

export function noteRows(view: View, { note }: AzkgRecord): Row[] {
  return rows([note !== undefined && { part: 'note', label: view.messages.fields.note, content: local(view, note) }]);
}

function ownRows(view: View, record: AzkgRecord): Row[] {
  switch (record.kind) {
    case 'event':
      return eventRows(view, record);
    case 'agreement':
      return agreementRows(view, record);
    case 'institution':
      return rows([
        record.party !== undefined && {
          part: 'parties',
          label: view.messages.fields.party,
          content: country(view, record.party),
        },
        record.place !== undefined && { part: 'place', label: view.messages.fields.place, content: linked(view, [record.place]) },
        topicRow(view, record.topics),
      ]);
    case 'person':
      return personRows(view, record);
    case 'place':
      return [
        { part: 'parties', label: view.messages.fields.country, content: country(view, record.country) },
        { part: 'coordinates', label: view.messages.fields.coordinates, content: record.coordinates.toReversed().join(', ') },
      ];
    case 'figure':
      return [{ part: 'value', label: view.messages.fields.value, content: figureValue(view, record) }];
    case 'source':
      return imprintRows(view, record);
    case 'theme':
      return [];
  }
}

/** The value of a figure, with what its source says of how exact it is. */
export function figureValue(view: View, { value, unit, approximate }: FigureRecord): Content {
  const amount = quantity(view, value, unit);
  return approximate ? html`${view.messages.about} ${amount}` : amount;
}

function eventRows(view: View, event: EventRecord): Row[] {
  const { visit } = event;
  return rows([
    visit !== undefined && { part: 'parties', label: view.messages.fields.visitor, content: country(view, visit.visitor) },
    visit !== undefined && { part: 'parties', label: view.messages.fields.host, content: country(view, visit.host) },
    event.people.length > 0 && {
      part: 'people',
      label: view.messages.fields.people,
      content: html`<ul role="list">
        ${event.people.map(({ person, role }) => html`<li>${participant(view, person, role, event.date)}</li>`)}
      </ul>`,
    },
    (event.institutions ?? []).length > 0 && {
      part: 'institutions',
      label: view.messages.fields.institutions,
      content: linked(view, event.institutions ?? []),
    },
    event.series !== undefined && {
      part: 'series',
      label: view.messages.fields.series,
      content: html`${term(view, 'series', event.series)}${event.number === undefined ? nothing : `, ${view.messages.numbered(event.number)}`}`,
    },
    topicRow(view, event.topics),
  ]);
}

export function participant(view: View, id: string, role: string | undefined, on: EdtfDate): Content {
  const person = view.dataset.find('person', id);
  if (!person) return id;
  const office = officeOn(person, on);
  return html`${link(view, person)}${office ? html`, ${local(view, office.title)}` : nothing}${
    role === undefined ? nothing : html` <span class="remarks">(${term(view, 'roles', role)})</span>`
  }`;
}

function agreementRows(view: View, agreement: AgreementRecord): Row[] {
  const { messages } = view;
  return rows([
    agreement.event !== undefined && { part: 'event', label: messages.fields.event, content: linked(view, [agreement.event]) },
    { part: 'parties', label: messages.fields.signatories, content: signatories(view, agreement) },
    (agreement.officialTitles ?? []).length > 0 && {
      part: 'official-titles',
      label: messages.fields.officialTitles,
      content: html`<ul role="list">
        ${agreement.officialTitles?.map(({ lang, text }) => html`<li>${inLanguage(view, text, lang)}</li>`)}
      </ul>`,
    },
    ...statusRows(view, agreement.type, agreement.status),
    (agreement.texts ?? []).length > 0 && {
      part: 'texts',
      label: messages.fields.texts,
      content: joined(
        (agreement.texts ?? []).map(
          ({ lang, url, official }) =>
            html`${webLink(url, messages.inLanguage(lang))}${official ? ` (${messages.officialText})` : nothing}`,
        ),
      ),
    },
    topicRow(view, agreement.topics),
  ]);
}

function signatories(view: View, { signatories: parties }: AgreementRecord): Content {
  return html`<ul role="list">
    ${inOrder(view, parties).map(({ party, body, person }) => {
      const signer = person === undefined ? undefined : view.dataset.find('person', person);
      return html`<li>
        ${country(view, party)}${body ? html`, ${local(view, body)}` : nothing}${signer ? html` (${link(view, signer)})` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Documents of which a reader asks whether they are in force; of a statement or a plan nobody does. */
const ENTERS_INTO_FORCE: readonly AgreementType[] = ['treaty', 'agreement', 'convention', 'protocol'];

function statusRows(view: View, type: AgreementType, { ratified = [], inForce, ended }: AgreementStatus = {}): Row[] {
  const { messages } = view;
  return rows([
    ratified.length > 0 && {
      part: 'status',
      label: messages.fields.ratified,
      content: html`<ul role="list">
        ${ratified.map((step) => html`<li>${step.party ? html`${country(view, step.party)}: ` : nothing}${stepDate(view, step)}</li>`)}
      </ul>`,
    },
    (inForce !== undefined || (view.dataset.isWhole && ENTERS_INTO_FORCE.includes(type))) && {
      part: 'status',
      label: messages.fields.inForce,
      content: inForce ? stepDate(view, inForce) : messages.notKnown,
    },
    ended !== undefined && { part: 'status', label: messages.fields.ended, content: stepDate(view, ended) },
  ]);
}

/** The date of a step, with the publishers that prove it. */
function stepDate(view: View, { date: day, citations }: StatusDate): Content {
  const proof = citations.flatMap(({ source }) => view.dataset.find('source', source) ?? []);
  return html`${date(view, day)}
    <span class="remarks">(${joined(proof.map(({ url, publisher }) => webLink(url, publisher)))})</span>`;
}

function personRows(view: View, { offices }: PersonRecord): Row[] {
  if (offices.length === 0) return [];
  const content = html`<ul role="list">
    ${offices.map((office) => html`<li>${local(view, office.title)}${office.date ? html` (${view.messages.seenInOffice} ${date(view, office.date)})` : nothing}</li>`)}
  </ul>`;
  return [{ part: 'offices', label: view.messages.fields.offices, content }];
}

function imprintRows(view: View, source: SourceRecord): Row[] {
  const { messages } = view;
  const text = (label: string, value: string | undefined): Row | false =>
    value !== undefined && { part: 'imprint', label, content: inLanguage(view, value, source.lang) };
  return rows([
    text(messages.fields.authors, source.authors?.join(', ')),
    text(messages.fields.editors, source.editors?.join(', ')),
    { part: 'imprint', label: messages.fields.publisher, content: [source.place, source.publisher].filter(Boolean).join(': ') },
    text(messages.fields.pages, source.pages),
    text(messages.fields.isbn, source.isbn),
    { part: 'imprint', label: messages.fields.lang, content: messages.languageName(source.lang) },
    source.accessed !== undefined && { part: 'imprint', label: messages.fields.accessed, content: date(view, source.accessed) },
    { part: 'imprint', label: messages.fields.reliability, content: term(view, 'reliabilities', source.reliability) },
    source.url !== undefined && { part: 'url', label: messages.fields.url, content: webLink(source.url, source.url) },
    source.archived !== undefined && {
      part: 'url',
      label: messages.fields.archived,
      content: webLink(source.archived, source.archived),
    },
  ]);
}

function topicRow(view: View, topics: readonly string[]): Row | false {
  return (
    topics.length > 0 && {
      part: 'topics',
      label: view.messages.fields.topics,
      content: joined(topics.map((topic) => term(view, 'topics', topic))),
    }
  );
}

function linked(view: View, ids: readonly string[]): Content {
  return joined(
    ids.map((id) => {
      const record = view.dataset.get(id);
      return record ? link(view, record) : id;
    }),
  );
}
