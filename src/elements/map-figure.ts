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
  readonly onMark: (mark: Mark) => void;
  /** Absent where there is nothing to come nearer to, or no wider view. */
  readonly onCloser: (() => void) | undefined;
  readonly onWider: (() => void) | undefined;
}

/** The map with what it shows in words. Screen readers pass over the drawing: the list below it says the same and more. */
export function mapFigure(view: View, state: FigureState): Content {
  const { messages } = view;
  const { outside } = state;
  return html`<figure>
    ${drawing(view, state)}
    <div class="zoom">${zoomButton(messages.map.closer, state.onCloser)} ${zoomButton(messages.map.wider, state.onWider)}</div>
    <figcaption part="caption">
      <p>${state.count}</p>
      ${
        outside.length === 0
          ? nothing
          : html`<p>
              ${messages.map.outside} ${outside.map(({ place }, i) => html`${i === 0 ? '' : ', '}${nameOf(view, place)}`)}.
            </p>`
      }
      <p>${messages.map.size} ${messages.map.several} ${messages.map.outlines}</p>
    </figcaption>
  </figure>`;
}

/** A button that cannot do anything now stays where it is: the focus would be lost with it. */
function zoomButton(label: string, onClick: (() => void) | undefined): Content {
  return html`<button type="button" part="zoom" aria-disabled=${onClick ? 'false' : 'true'} @click=${onClick ?? nothing}>
    ${label}
  </button>`;
}

function drawing(view: View, { projection, marks, chosen, pointed, onMark }: FigureState): Content {
  const { width, height } = projection;
  const size = width < 480 ? 12 : 13;
  const first = [markOf(marks, chosen), markOf(marks, pointed)].filter((mark) => mark !== undefined);
  const labels = labelsOf(marks, (mark) => labelText(view, mark), { width, height, size, first });
  const [land, countries] = outlines();
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
    <path class="land" fill-rule="evenodd" d=${pathOf(land, projection)}></path>
    <path class="countries" fill-rule="evenodd" d=${pathOf(countries, projection)}></path>
    ${marks.map(({ origin, x, y }) => (origin ? svg`<path class="leader" d="M${origin.join(' ')}L${x} ${y}"/>` : nothing))}
    ${marks.map((mark, i) => circle(view, mark, i, first[0] === mark && markOf([mark], chosen) === mark))}
    ${Array.from(labels, ([mark, label]) => labelLine(label, first.includes(mark)))}
  </svg>`;
}

let rings: readonly [land: ReturnType<typeof decodeLine>[], countries: ReturnType<typeof decodeLine>[]] | undefined;

function outlines(): NonNullable<typeof rings> {
  return (rings ??= [LAND.map(decodeLine), COUNTRIES.map(decodeLine)]);
}

function labelText(view: View, { places: [first, ...more], count }: Mark): string {
  const name = plain(view, first!.place.name);
  return `${name}${more.length > 0 ? ` +${more.length}` : ''} · ${view.messages.number(count)}`;
}

/** The one that is chosen has a ring around it, to be seen without colours too. */
function circle(view: View, { x, y, radius, places, count }: Mark, index: number, isChosen: boolean): Content {
  const names = places.map(({ place }) => plain(view, place.name)).join(', ');
  return svg`<g part="mark" data-mark=${index}>
    <title>${names}: ${view.messages.shown(count, count)}</title>
    ${isChosen ? svg`<circle class="ring" cx=${x} cy=${y} r=${radius + 4}></circle>` : nothing}
    <circle class="target" cx=${x} cy=${y} r=${Math.max(radius, 12)}></circle>
    <circle class="dot" cx=${x} cy=${y} r=${radius}></circle>
  </g>`;
}

function labelLine({ text, x, y, anchor }: Label, isFirst: boolean): Content {
  return svg`<text class=${isFirst ? 'label first' : 'label'} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}
