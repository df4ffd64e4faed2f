import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { chronicle } from '../dataset/chronicle.js';
import { type Mark, markOf, marksOf } from '../dataset/map-marks.js';
import { MapView, type Zoom } from '../dataset/map-zoom.js';
import { placesOf, type PlacesOfRecords } from '../dataset/places-map.js';
import { fitProjection, type Projection } from '../dataset/projection.js';
import type { AzkgRecord, Id, Kind } from '../dataset/types.js';
import { sortKeyIn } from '../i18n/collation.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { mapFigure } from './map-figure.js';
import { mapList, NOWHERE } from './map-list.js';
import { mapListStyles } from './map-list.styles.js';
import { mapStyles } from './map.styles.js';
import { recordGroups } from './record-groups.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { contentWidth, textMeasure } from './measure.js';
import { type Content, joined, plain, type View } from './view.js';

/** A map with nothing around it that could tell how wide it is. */
const UNKNOWN_WIDTH = 640;

/** What stands before the id of a record in the address of a page. */
const LINK = /^#azkg-/;

/** Degrees of latitude that are shown at the least, where places are told apart. */
const LEAST = 4;

/**
 * Where events took place and documents were signed: a circle for each place, larger with more entries, and below the map a
 * list of the places that opens their entries. Documents that were signed at an event shown belong to its entry.
 *
 * @summary Places, and what happened there.
 * @tag azkg-map
 * @without group meta type summary details differ facts documents document event parties official-titles status texts people
 *   institutions offices series topics coordinates value imprint url note related differences variants proof --azkg-date-width
 *
 * @csspart map - The drawing.
 * @csspart mark - A circle in it, for one place or several that lie near to each other.
 * @csspart zoom - A button that shows a smaller or larger part of the globe.
 * @csspart caption - What the map shows, in words.
 * @csspart places - The list of places; each of them is an `item` and a `place`, whose `group` opens.
 * @csspart close - The button that closes the entries of a place.
 */
export class AzkgMap extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, mapStyles, mapListStyles];

  /** The place whose entries are shown. */
  @state() private chosen: Id | undefined;
  /** The place in the list that the reader is at. */
  @state() private pointed: Id | undefined;
  /** Which of the views is shown, or the places that the reader looks at from near. */
  @state() private zoom: Zoom | undefined;
  @state() private drawnWidth = 0;

  #found: PlacesOfRecords = { places: [], elsewhere: [] };
  #mapView = new MapView([], undefined);
  #projection: Projection = fitProjection([], { width: 1, height: 1, margin: 0, least: 1 });
  /** What the projection was made for. */
  #drawn = '';
  #marks: readonly Mark[] = [];
  #resizing: ResizeObserver | undefined;

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  /** Where places lie is one of the details. */
  protected override get needsDetails(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.map.name;
  }

  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return chronicle(records);
  }

  /** The places, and the entries of the one that is open. */
  protected override canShow(record: AzkgRecord): boolean {
    if (record.kind === 'place') return this.#found.places.some(({ place }) => place === record);
    const event = record.kind === 'agreement' && record.event !== undefined ? this.loaded?.get(record.event) : undefined;
    return this.#recordsOf(this.chosen).some((shown) => shown === record || shown === event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Later: a map of another height inside the notification would set off the next one.
    this.#resizing = new ResizeObserver(() => requestAnimationFrame(() => (this.drawnWidth = contentWidth(this))));
    this.#resizing.observe(this);
    window.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing?.disconnect();
    window.removeEventListener('hashchange', this.#onHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    if (!view?.late) return;
    const sortKey = sortKeyIn(view.messages.alphabet);
    this.#found = placesOf(view.dataset, this.records, ({ name }) => sortKey(plain(view, name)));
    if (changed.has('loaded')) this.chosen = this.#linked()?.place ?? this.chosen;
    this.#mapView = new MapView(this.#found.places, this.zoom);
    if (this.chosen !== undefined && this.#recordsOf(this.chosen).length === 0) this.chosen = undefined;
    this.#draw();
  }

  protected override forget(): void {
    this.chosen = this.zoom = undefined;
  }

  #recordsOf(id: Id | undefined): readonly AzkgRecord[] {
    if (id === NOWHERE) return this.#found.elsewhere;
    return this.#found.places.find(({ place }) => place.id === id)?.records ?? [];
  }

  /** The entry that the page's address names, and a place that has it. */
  #linked(): { readonly id: Id; readonly place: Id } | undefined {
    const record = this.permalinks ? this.loaded?.get(location.hash.replace(LINK, '')) : undefined;
    const isIn = (records: readonly AzkgRecord[]) => record !== undefined && records.includes(record);
    const place = this.#found.places.find(({ records }) => isIn(records))?.place.id;
    return record && (place ?? isIn(this.#found.elsewhere)) ? { id: record.id, place: place ?? NOWHERE } : undefined;
  }

  /** An entry is not there to be found before its place is open. */
  readonly #onHash = async (): Promise<void> => {
    const linked = this.#linked();
    if (!linked || this.#recordsOf(this.chosen).some(({ id }) => id === linked.id)) return;
    this.chosen = linked.place;
    await this.updateComplete;
    this.focusOn(`[data-id="${linked.id}"] a`);
  };

  #draw(): void {
    const width = this.drawnWidth || contentWidth(this) || UNKNOWN_WIDTH;
    const height = Math.round(Math.min(Math.max(width / 2, Math.min(width * 0.75, 240)), 460));
    const { points, near } = this.#mapView;
    const key = JSON.stringify([width, points]);
    if (key !== this.#drawn) {
      this.#drawn = key;
      this.#projection = fitProjection(points, { width, height, margin: Math.max(16, width / 28), least: LEAST });
    }
    const [largest] = this.#found.places;
    this.#marks = marksOf(this.#found.places, this.#projection, {
      most: largest?.records.length ?? 0,
      isSpread: near.length > 0,
    });
  }

  protected override renderRecords(view: View): Content {
    const { places, elsewhere } = this.#found;
    if (!view.late) return nothing;
    return html`${this.#mapView.isEmpty ? nothing : this.#figure(view)}
    ${mapList(view, {
      places,
      elsewhere,
      level: this.innerLevel,
      chosen: this.chosen,
      list: (records, label) =>
        recordGroups(view, records, {
          grouping: this.grouping,
          level: this.innerLevel + 1,
          label,
          ...(this.shownLayout === 'compact' && { item: view.late?.compactFor(this) }),
        }),
      onToggle: this.#onToggle,
      onPoint: (id) => (this.pointed = id),
    })}`;
  }

  #figure(view: View): Content {
    const { places, elsewhere } = this.#found;
    const { messages } = view;
    const [closer, wider] = [this.#mapView.closer(this.#marks, this.chosen), this.#mapView.wider()];
    const zoomTo = (zoom: Zoom | undefined) => (zoom === undefined ? undefined : () => (this.zoom = zoom));
    return mapFigure(view, {
      projection: this.#projection,
      marks: this.#marks,
      outside: places.filter(({ place }) => !markOf(this.#marks, place.id)),
      chosen: this.chosen,
      pointed: this.pointed,
      count: joined([
        messages.shown(this.records.length, this.records.length),
        messages.map.places(places.length),
        elsewhere.length > 0 ? `${messages.map.nowhere}: ${messages.number(elsewhere.length)}` : '',
      ]),
      widthOf: textMeasure(this),
      onMark: this.#onMark,
      onCloser: zoomTo(closer),
      onWider: zoomTo(wider),
    });
  }

  readonly #onMark = ({ places: [first, ...more] }: Mark): void => {
    if (more.length > 0) this.zoom = [first!, ...more].map(({ place }) => place.id);
    else void this.#onToggle(first!.place.id);
  };

  /** The focus stays on, or goes to, what opens and closes the entries: they follow it. */
  readonly #onToggle = async (id: Id): Promise<void> => {
    const record = this.loaded?.find('place', id);
    const isOpening = this.chosen !== id;
    if (isOpening && record && !this.send('azkg-select', { record })) return;
    this.chosen = isOpening ? id : undefined;
    if (isOpening && !markOf(this.#marks, id)) this.zoom = this.#mapView.viewOf(id) ?? this.zoom;
    await this.updateComplete;
    this.focusOn(`[data-place="${id}"]`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-map': AzkgMap;
  }
}
