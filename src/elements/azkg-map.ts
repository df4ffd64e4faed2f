import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { chronicle } from '../dataset/chronicle.js';
import type { Dataset } from '../dataset/dataset.js';
import { type Mark, markOf, marksOf } from '../dataset/map-marks.js';
import { firstView, type PlaceEntries, placesOf, type PlacesOfRecords, pointOf, viewsOf } from '../dataset/places-map.js';
import { fitProjection, type Projection } from '../dataset/projection.js';
import type { AzkgRecord, Id, Kind } from '../dataset/types.js';
import { sortKeyIn } from '../i18n/collation.js';
import { AzkgList } from './azkg-list.js';
import { itemStyles } from './item.styles.js';
import { mapFigure } from './map-figure.js';
import { mapList, NOWHERE } from './map-list.js';
import { mapStyles } from './map.styles.js';
import { recordGroups } from './record-groups.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { type Content, joined, plain, type View } from './view.js';

/** A map with nothing around it that could tell how wide it is. */
const UNKNOWN_WIDTH = 640;

/** How much of the globe is shown at the least, in degrees of latitude: by itself, and where places are told apart. */
const LEAST = 10;
const LEAST_NEAR = 4;

/**
 * Where events took place and documents were signed: a circle for each place, larger with more entries, and below the map a
 * list of the places that opens their entries. Documents that were signed at an event shown belong to its entry.
 *
 * @summary Places, and what happened there.
 * @tag azkg-map
 *
 * @csspart map - The drawing.
 * @csspart mark - A circle in it, for one place or several that lie near to each other.
 * @csspart zoom - A button that shows a smaller or larger part of the globe.
 * @csspart caption - What the map shows, in words.
 * @csspart places - The list of places; each of them is an `item` and a `place`, whose `group` opens.
 * @csspart close - The button that closes the entries of a place.
 */
export class AzkgMap extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, mapStyles];

  /** The place whose entries are shown. */
  @state() private chosen: Id | undefined;
  /** The place in the list that the reader is at. */
  @state() private pointed: Id | undefined;
  /** Which of the views is shown, or the places that the reader looks at from near. */
  @state() private zoom: number | readonly Id[] | undefined;
  @state() private drawnWidth = 0;

  #found: PlacesOfRecords = { places: [], elsewhere: [] };
  #views: readonly (readonly PlaceEntries[])[] = [];
  #projection: Projection = fitProjection([], { width: 1, height: 1, margin: 0, least: 1 });
  #marks: readonly Mark[] = [];
  #resizing: ResizeObserver | undefined;

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.map.name;
  }

  protected override topLevelOf(dataset: Dataset, records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    return chronicle(dataset, records);
  }

  /** The places, and the entries of the one that is open. */
  protected override canShow(record: AzkgRecord): boolean {
    if (record.kind === 'place') return this.#found.places.some(({ place }) => place === record);
    const event = record.kind === 'agreement' && record.event !== undefined ? this.loaded?.get(record.event) : undefined;
    return this.#recordsOf(this.chosen).some((shown) => shown === record || shown === event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizing = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width > 0) this.drawnWidth = width;
    });
    this.#resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    if (!view?.late) return;
    const sortKey = sortKeyIn(view.messages.alphabet);
    this.#found = placesOf(view.dataset, this.records, ({ name }) => sortKey(plain(view, name)));
    this.#views = viewsOf(this.#found.places);
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

  /** The places that are looked at from near, as far as they are still there. */
  get #near(): readonly PlaceEntries[] {
    const { zoom } = this;
    return typeof zoom === 'object' ? this.#found.places.filter(({ place }) => zoom.includes(place.id)) : [];
  }

  get #level(): number {
    return typeof this.zoom === 'number' ? Math.min(this.zoom, this.#views.length - 1) : firstView(this.#views);
  }

  #draw(): void {
    const width = this.drawnWidth || this.clientWidth || UNKNOWN_WIDTH;
    const height = Math.round(Math.min(Math.max(width / 2, Math.min(width * 0.75, 240)), 460));
    const near = this.#near;
    const isSpread = near.length > 0;
    const framed = isSpread ? near : (this.#views[this.#level] ?? []);
    this.#projection = fitProjection(
      framed.map(({ place }) => pointOf(place)).filter((point) => point !== undefined),
      { width, height, margin: Math.max(20, width / 24), least: isSpread ? LEAST_NEAR : LEAST },
    );
    const [largest] = this.#found.places;
    this.#marks = marksOf(this.#found.places, this.#projection, { most: largest?.records.length ?? 0, isSpread });
  }

  /** What "Zoom in" leads to: a smaller view, then the places around the one that is chosen, or where most lie together. */
  get #closer(): number | readonly Id[] | undefined {
    const level = this.#level;
    const next = this.#views[level - 1];
    if (this.#near.length > 0) return undefined;
    if (next && (!this.chosen || next.some(({ place }) => place.id === this.chosen))) return level - 1;
    const crowds = this.#marks.filter(({ places }) => places.length > 1);
    const crowd = crowds.sort((a, b) => b.places.length - a.places.length)[0];
    return (this.chosen ? markOf(this.#marks, this.chosen) : crowd)?.places.map(({ place }) => place.id);
  }

  get #wider(): number | undefined {
    const level = this.#level;
    if (this.#near.length > 0) return this.#views.findIndex((view) => this.#near.every((entry) => view.includes(entry)));
    return level + 1 < this.#views.length ? level + 1 : undefined;
  }

  protected override renderRecords(view: View): Content {
    const { places, elsewhere } = this.#found;
    if (!view.late) return nothing;
    return html`${this.#views.length > 0 ? this.#figure(view) : nothing}
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
          ...(this.shownLayout === 'compact' && { item: view.late?.compactItem }),
        }),
      onToggle: this.#onToggle,
      onPoint: (id) => (this.pointed = id),
    })}`;
  }

  #figure(view: View): Content {
    const { places, elsewhere } = this.#found;
    const { messages } = view;
    const [closer, wider] = [this.#closer, this.#wider];
    const zoomTo = (zoom: number | readonly Id[]) => () => (this.zoom = zoom);
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
      onMark: this.#onMark,
      onCloser: closer === undefined ? undefined : zoomTo(closer),
      onWider: wider === undefined ? undefined : zoomTo(wider),
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
    const isOutside = record && pointOf(record) && !markOf(this.#marks, id);
    if (isOpening && isOutside) this.zoom = this.#views.findIndex((view) => view.some(({ place }) => place === record));
    await this.updateComplete;
    this.focusOn(`[data-place="${id}"]`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-map': AzkgMap;
  }
}
