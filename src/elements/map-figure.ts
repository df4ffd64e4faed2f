import { html, nothing, svg } from 'lit';
import { COUNTRIES, LAND } from '../dataset/generated/land.js';
import { type Label, labelsOf } from '../dataset/map-labels.js';
import { type Mark, markOf } from '../dataset/map-marks.js';
import type { PlaceEntries } from '../dataset/places-map.js';
import { decodeLine } from '../dataset/polyline.js';
import { pathOf, type Projection } from '../dataset/projection.js';
import type { Id } from '../dataset/types.js';
import { type Content, nameOf, plain, type View } from './view.js';

/** What is drawn, and how the drawing tells what the reader does. */
export interface FigureState {
  readonly projection: Projection;
  readonly marks: readonly Mark[];
  /** Places that lie outside the drawing. */
  readonly outside: readonly PlaceEntries[];
  readonly chosen: Id | undefined;
  /** The place in the list that the reader is at. */
  readonly pointed: Id | undefined;
  readonly count: Content;
  /** How wide a text of the map is, in sizes of its letters. */
  readonly widthOf: (text: string) => number;
  readonly onMark: (mark: Mark) => void;
  /** Absent where there is nothing to come nearer to, or no wider view. */
  readonly onCloser: (() => void) | undefined;
  readonly onWider: (() => void) | undefined;
}

/** As many names of places as can be taken in at a glance. */
const MOST_NAMES = 8;

/** The map with what it shows in words. Screen readers pass over the drawing: the list below it says the same and more. */
export function mapFigure(view: View, state: FigureState): Content {
  const { messages } = view;
  const { outside } = state;
  return html`<figure>
    ${drawing(view, state)}
    <div class="zoom">${zoomButton(messages.map.closer, state.onCloser)} ${zoomButton(messages.map.wider, state.onWider)}</div>
    <figcaption part="caption">
      <p>${state.count}</p>
      ${outside.length === 0 ? nothing : html`<p>${messages.map.outside} ${outsideText(view, outside)}.</p>`}
      <p>${messages.map.size} ${messages.map.several}</p>
      <p>${messages.map.outlines}: <span lang="en">Natural Earth</span>. ${messages.map.boundaries}</p>
    </figcaption>
  </figure>`;
}

/** Their names, or how many they are if there are too many to read. */
function outsideText(view: View, outside: readonly PlaceEntries[]): Content {
  if (outside.length > MOST_NAMES) return view.messages.map.places(outside.length);
  return html`${outside.map(({ place }, i) => html`${i === 0 ? '' : ', '}${nameOf(view, place)}`)}`;
}

/** A button that cannot do anything now stays where it is: the focus would be lost with it. */
function zoomButton(label: string, onClick: (() => void) | undefined): Content {
  return html`<button type="button" part="zoom" aria-disabled=${onClick ? 'false' : 'true'} @click=${onClick ?? nothing}>
    ${label}
  </button>`;
}

function drawing(view: View, { projection, marks, chosen, pointed, widthOf, onMark }: FigureState): Content {
  const { width, height } = projection;
  const size = width < 480 ? 12 : 13;
  const first = [markOf(marks, chosen), markOf(marks, pointed)].filter((mark) => mark !== undefined);
  const labels = labelsOf(marks, (mark) => labelText(view, mark, [pointed, chosen]), { width, height, size, first, widthOf });
  const [land, countries] = outlinesOn(projection);
  const onClick = ({ target }: Event) => {
    const mark = marks[Number((target as Element).closest('[data-mark]')?.getAttribute('data-mark') ?? -1)];
    if (mark) onMark(mark);
  };
  return html`<svg
    part="map"
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${size}
    aria-hidden="true"
    focusable="false"
    @click=${onClick}
  >
    <path class="land" fill-rule="evenodd" d=${land}></path>
    <path class="countries" fill-rule="evenodd" d=${countries}></path>
    ${marks.map(({ origin, x, y }) => (origin ? leader(origin, x, y) : nothing))}
    ${marks.map((mark, i) => circle(view, mark, i, first[0] === mark && markOf([mark], chosen) === mark))}
    ${Array.from(labels, ([mark, label]) => labelLine(label, first.includes(mark)))}
  </svg>`;
}

const paths = new WeakMap<Projection, readonly [land: string, countries: string]>();

/** The outlines as paths, drawn once a projection: the reader's pointer changes much more often. */
function outlinesOn(projection: Projection): readonly [land: string, countries: string] {
  const drawn = paths.get(projection) ?? [pathOf(rings.land(), projection), pathOf(rings.countries(), projection)];
  paths.set(projection, drawn);
  return drawn;
}

const rings = { land: once(() => LAND.map(decodeLine)), countries: once(() => COUNTRIES.map(decodeLine)) };

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The name of a place that the reader is at, or of the one with most entries and how many more share its circle. */
function labelText(view: View, { places, count }: Mark, wanted: readonly (Id | undefined)[]): string {
  const { number } = view.messages;
  const own = wanted.map((id) => places.find(({ place }) => place.id === id)).find((found) => found !== undefined);
  if (own) return `${plain(view, own.place.name)} · ${number(own.records.length)}`;
  const [first, ...more] = places;
  return `${plain(view, first!.place.name)}${more.length > 0 ? ` +${more.length}` : ''} · ${number(count)}`;
}

/** From where a place lies to where its circle has moved. */
function leader([fromX, fromY]: readonly [number, number], x: number, y: number): Content {
  return svg`<path class="leader" d=${`M${px(fromX)} ${px(fromY)}L${px(x)} ${px(y)}`}></path><circle class="origin" cx=${px(fromX)} cy=${px(fromY)} r="1.5"></circle>`;
}

/** The one that is chosen has a ring around it, to be seen without colours too. */
function circle(view: View, { x, y, radius, places, count }: Mark, index: number, isChosen: boolean): Content {
  const names = places.map(({ place }) => plain(view, place.name)).join(', ');
  return svg`<g part="mark" data-mark=${index}>
    <title>${names}: ${view.messages.shown(count, count)}</title>
    ${isChosen ? svg`<circle class="ring" cx=${px(x)} cy=${px(y)} r=${px(radius + 4)}></circle>` : nothing}
    <circle class="target" cx=${px(x)} cy=${px(y)} r=${px(Math.max(radius, 12))}></circle>
    <circle class="dot" cx=${px(x)} cy=${px(y)} r=${px(radius)}></circle>
  </g>`;
}

function labelLine({ text, x, y, anchor }: Label, isFirst: boolean): Content {
  return svg`<text class=${isFirst ? 'label first' : 'label'} x=${px(x)} y=${px(y)} text-anchor=${anchor}>${text}</text>`;
}

/** A tenth of a pixel is as much as anyone sees. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
