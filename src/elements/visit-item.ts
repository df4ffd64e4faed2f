import { html, nothing } from 'lit';
import type { Dataset } from '../dataset/dataset.js';
import { valuesOf } from '../dataset/filter.js';
import type { Group } from '../dataset/group.js';
import type { AzkgRecord, CountryCode, Participation } from '../dataset/types.js';
import { countDirections, isVisit, sidesOf, type VisitRecord } from '../dataset/visits.js';
import type { Row } from './facts.js';
import type { Late } from './load.js';
import { groupLabel } from './record-groups.js';
import { disclosure, recordDate, summary } from './record-item.js';
import type { TableForm } from './record-table.js';
import { type Content, heading, joined, link, nameOf, plain, term, type View } from './view.js';

/** A visit as an entry of a list: where from and to, who came, who received them, and what was signed there to unfold. */
export function visitItem(late: Late): (view: View, record: AzkgRecord, headingLevel: number) => Content {
  return (view, record, headingLevel) =>
    isVisit(record)
      ? html`<li part="item" data-id=${record.id}>
          <article>
            <p part="date">${recordDate(view, record)}</p>
            <div class="entry">
              ${heading(headingLevel, 'title', link(view, record), record.id)}
              <p part="meta">
                ${joined([
                  html`<span part="type">${levelText(view, record)}</span>`,
                  html`<span part="parties">${directionText(view, record.visit)}</span>`,
                  ...placesOf(view.dataset, record).map((place) => html`<span part="place">${nameOf(view, place)}</span>`),
                ])}
              </p>
              ${summary(view, record)} ${late.rowList(sideRows(view, late, record))}
              ${disclosure(view, record, foldedRows(view, late, record))}
            </div>
          </article>
        </li>`
      : nothing;
}

function placesOf(dataset: Dataset, visit: VisitRecord) {
  return valuesOf('place', visit).flatMap((id) => dataset.find('place', id) ?? []);
}

/** What kind of visit it was; where no source says so, that. */
function levelText(view: View, { type, visit: { level } }: VisitRecord): Content {
  if (level !== 'unknown') return term(view, 'levels', level);
  return html`${term(view, 'eventTypes', type)}, ${view.messages.visits.levelNotKnown}`;
}

/** From where to where; the country that the view names first stands first. */
export function directionText(view: View, { visitor, host }: { visitor: CountryCode; host: CountryCode }): string {
  const { visits } = view.messages;
  const ways = [visits.from(visitor, countryName(view, visitor)), visits.to(host, countryName(view, host))];
  return (host === view.perspective ? ways.toReversed() : ways).join(' ');
}

function countryName(view: View, code: CountryCode): string {
  const name = view.dataset.country(code)?.name;
  return name ? plain(view, name) : code;
}

/** Who came, who received them, and who else was there. That nobody is named is said of the first two. */
function sideRows(view: View, late: Late, visit: VisitRecord): Row[] {
  const { visits, notKnown } = view.messages;
  const { visitors, hosts, others } = sidesOf(visit);
  const row = (part: string, label: string, people: readonly Participation[], showRole: boolean): Row => ({
    part,
    label,
    content:
      people.length === 0
        ? notKnown
        : html`<ul role="list">
            ${people.map(
              ({ person, role }) => html`<li>${late.participant(view, person, showRole ? role : undefined, visit.date)}</li>`,
            )}
          </ul>`,
  });
  return [
    row('visitors', visits.visitors, visitors, false),
    row('hosts', visits.hosts, hosts, false),
    ...(others.length > 0 ? [row('people', visits.others, others, true)] : []),
  ];
}

const SHOWN: readonly string[] = ['parties', 'people'];

function foldedRows(view: View, late: Late, visit: VisitRecord): Row[] {
  return late.detailRows(view, visit).filter(({ part }) => !SHOWN.includes(part));
}

/** What a table of visits shows beside dates and titles. Offices unfold there. */
export function visitTable(view: View): TableForm {
  const { visits, fields, notKnown } = view.messages;
  const levels = view.dataset.document.vocabulary.levels.map(({ id }) => id);
  const names = (people: readonly Participation[]): Content =>
    people.length === 0
      ? notKnown
      : joined(people.flatMap(({ person }) => view.dataset.find('person', person) ?? []).map((person) => link(view, person)));
  const column = (show: (visit: VisitRecord) => Content) => (record: AzkgRecord) => (isVisit(record) ? show(record) : nothing);
  return {
    columns: [
      {
        name: 'direction',
        label: visits.direction,
        part: 'parties',
        cell: column(({ visit }) => upperFirst(directionText(view, visit))),
        sortText: (record) => (isVisit(record) ? directionText(view, record.visit) : ''),
      },
      {
        name: 'level',
        label: fields.level,
        part: 'type',
        cell: column((visit) => levelText(view, visit)),
        // By rank, one letter a level; what is not known comes last.
        sortText: (record) => String.fromCharCode(0x61 + rankOf(levels, record)),
      },
      { name: 'visitors', label: visits.visitors, part: 'visitors', cell: column((visit) => names(sidesOf(visit).visitors)) },
      { name: 'hosts', label: visits.hosts, part: 'hosts', cell: column((visit) => names(sidesOf(visit).hosts)) },
    ],
  };
}

function rankOf(levels: readonly string[], record: AzkgRecord): number {
  const [level = 'unknown'] = valuesOf('level', record);
  return level === 'unknown' || !levels.includes(level) ? levels.length : levels.indexOf(level);
}

/** How many of the visits that are shown went each way. */
export function directionCounts(view: View, visits: readonly VisitRecord[]): Content {
  const { messages } = view;
  const counts = countDirections(view.dataset, visits, view.perspective).map(
    ({ host, count }) => html`${upperFirst(messages.visits.to(host, countryName(view, host)))}: ${messages.number(count)}`,
  );
  return html`<p part="counts">${joined(counts)}</p>`;
}

export function visitGroupLabel(view: View, group: Group, grouping: string): Content {
  const { key, records } = group;
  const [first] = records;
  switch (grouping) {
    case 'president': {
      const person = key === undefined ? undefined : view.dataset.find('person', key);
      return person ? link(view, person) : view.messages.visits.noHeadOfState;
    }
    case 'direction':
      return first && isVisit(first) ? upperFirst(directionText(view, first.visit)) : nothing;
    case 'level':
      return key === undefined ? upperFirst(view.messages.visits.levelNotKnown) : term(view, 'levels', key);
    default:
      return groupLabel(view, group, grouping);
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
