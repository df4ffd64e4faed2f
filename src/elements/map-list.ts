import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceEntries, PlacesOfRecords } from '../dataset/places-map.js';
import { citationsOf } from '../dataset/references.js';
import type { AzkgRecord, Id, PlaceRecord } from '../dataset/types.js';
import { recordDate } from './record-item.js';
import { type Content, country, documentsIn, heading, joined, link, nameOf, plain, type View } from './view.js';

/** Stands for the place of records that name none. */
export const NOWHERE = '';

/** What the list of places shows, and how it tells what the reader does. */
export interface MapListState extends PlacesOfRecords {
  /** Level of the headings that name places. */
  readonly level: number;
  /** The id of a place, or `NOWHERE`. */
  readonly chosen: Id | undefined;
  /** The records of a place, set out. */
  readonly list: (records: readonly AzkgRecord[], label: string) => Content;
  readonly onToggle: (id: Id) => void;
  readonly onPoint: (id: Id | undefined) => void;
}

/** Every place as a button that opens its records below it; the records that name no place come last. */
export function mapList(view: View, state: MapListState): Content {
  const { places, elsewhere, onPoint } = state;
  const entry = view.sourceNumbers ? paperEntry : toggleEntry;
  const point = ({ target }: Event) => onPoint((target as Element).closest<HTMLElement>('[part~="place"]')?.dataset['id']);
  const unpoint = () => onPoint(undefined);
  return html`<ol
    part="places"
    role="list"
    aria-label=${view.messages.fields.places}
    @focusin=${point}
    @focusout=${unpoint}
    @pointerover=${point}
    @pointerleave=${unpoint}
  >
    ${repeat(
      places,
      ({ place }) => place.id,
      ({ place, records }) => entry(view, state, place, records),
    )}
    ${elsewhere.length > 0 ? entry(view, state, undefined, elsewhere) : nothing}
  </ol>`;
}

type Entry = (view: View, state: MapListState, place: PlaceRecord | undefined, records: PlaceEntries['records']) => Content;

const toggleEntry: Entry = (view, { chosen, level, list, onToggle }, place, records) => {
  const id = place?.id ?? NOWHERE;
  const isOpen = chosen === id;
  const name = place ? plain(view, place.name) : view.messages.map.nowhere;
  const toggle = () => onToggle(id);
  const content = html`<button type="button" part="toggle" aria-expanded=${isOpen} data-place=${id} @click=${toggle}>
    ${placeLine(view, place, records)}
  </button>`;
  const opened = () =>
    html`<div part="group">
      ${list(records, name)}
      <button type="button" part="close" aria-label=${`${view.messages.map.close}: ${name}`} @click=${toggle}>
        ${view.messages.map.close}
      </button>
    </div>`;
  return html`<li part=${place ? 'item place' : nothing} data-id=${place?.id ?? nothing} class=${isOpen ? 'open' : nothing}>
    ${heading(level, 'title', content)} ${isOpen ? opened() : nothing}
  </li>`;
};

/** What a place is called, where it lies, and how many records it has. */
function placeLine(view: View, place: PlaceRecord | undefined, records: readonly AzkgRecord[]): Content {
  const count = html`<span part="count">${view.messages.shown(records.length, records.length)}</span>`;
  if (!place) return html`<span class="name">${view.messages.map.nowhere}</span> <span class="remarks">${count}</span>`;
  return html`<span class="name">${nameOf(view, place)}</span>
    <span class="remarks">${joined([country(view, place.country), count])}</span>`;
}

/** On paper nothing opens: every record stands below its places in a line, with the numbers of its sources. */
const paperEntry: Entry = (view, { level }, place, records) =>
  html`<li part=${place ? 'item place' : nothing} data-id=${place?.id ?? nothing}>
    ${heading(level, 'title', placeLine(view, place, records))}
    <ol part="list" role="list">
      ${records.map((record) => paperLine(view, record))}
    </ol>
  </li>`;

function paperLine(view: View, record: AzkgRecord): Content {
  const cited = [record, ...documentsIn(view, record)].flatMap((each) => citationsOf(each));
  return html`<li part="item" data-id=${record.id} class="line">
    <span part="date">${recordDate(view, record)}</span>
    <span part="title">${link(view, record)}</span>
    ${view.late?.sourceList(
      view,
      cited.map(({ citation }) => citation),
    )}
  </li>`;
}
