import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { COUNTED_BY, type CountedBy, type Counts, countRecords, reachOf, type Split, SPLITS } from '../dataset/counts.js';
import type { Dataset } from '../dataset/dataset.js';
import { seriesInTime, type SeriesEntry } from '../dataset/series-in-time.js';
import type { AzkgRecord, FigureRecord, Kind } from '../dataset/types.js';
import { chartStyles } from './azkg-chart.styles.js';
import { AzkgList } from './azkg-list.js';
import { type BarsState, chartBars, isBar } from './chart-bars.js';
import { chartLegend, chartNotes } from './chart-legend.js';
import type { Bar, Chart } from './chart-model.js';
import { chartTable } from './chart-table.js';
import { chartTableStyles } from './chart-table.styles.js';
import { countsChart } from './counts-chart.js';
import { itemStyles } from './item.styles.js';
import { recordGroups } from './record-groups.js';
import { seriesChart } from './series-chart.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { type Content, heading, type View } from './view.js';
import { asText, oneOf, warnOnce } from './warn.js';

/** What changes while a reader looks around, without any other record being selected. */
const LOOKING: readonly PropertyKey[] = ['chosen', 'pointed', 'stop'];

/**
 * How many events and documents there are by year, decade, type or topic, or a series of figures such as the trade turnover, as bars
 * and as the same numbers in a table. An entry counts once, in the year in which it begins; one with several topics counts under each.
 * A bar that is chosen shows its records. What is not whole is marked: a figure of some months, the year in which the data end
 * (`coverage.until`), a rounded number, a number that another source gives otherwise. Where there is no figure there is a gap.
 *
 * @summary Counts and series of figures, as bars and as a table.
 * @tag azkg-chart
 * @without group list date title meta type place summary details differ facts documents document event parties official-titles
 *   status texts people institutions offices series topics coordinates imprint url note related differences variants proof
 *   --azkg-item-gap --azkg-date-width
 *
 * @cssproperty [--azkg-chart-color=the accent colour] - Bars and their patterns.
 *
 * @csspart caption - What is counted, and in which unit.
 * @csspart legend - What the patterns and signs of the drawing mean.
 * @csspart bars - The drawing.
 * @csspart bar - One bar, a button; `data-key` is its year, type, topic or figure.
 * @csspart value - The value beside a bar.
 * @csspart readout - The bar that the reader is at, in words.
 * @csspart notes - The rules of the count, and what is not whole.
 * @csspart table - The same numbers as a table, to unfold.
 */
export class AzkgChart extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, chartStyles, chartTableStyles];

  /** What is counted by: `year`, `decade`, `type` or `topic`. @default "year" */
  @property() by: string | undefined;

  /** What the bars are split by: `none`, `kind`, `type`, `level` or `direction` (of visits: from where to where). @default "none" */
  @property() split: string | undefined;

  /** A type of figures, such as `trade-turnover`: its values are shown instead of counts. */
  @property() series: string | undefined;

  /** The bar whose records are listed. */
  @state() private chosen: string | undefined;
  /** The bar that is pointed at or has the focus. */
  @state() private pointed: string | undefined;
  /** The bar that the Tab key leads to. */
  @state() private stop: string | undefined;

  #counts: Counts | undefined;
  #entries: readonly SeriesEntry[] = [];

  protected override get kinds(): readonly Kind[] {
    return this.#series ? ['figure'] : ['event', 'agreement'];
  }

  protected override readonly layouts: readonly [string, ...string[]] = ['chart', 'table'];

  /** Figures come with the details. */
  protected override get needsDetails(): boolean {
    return super.needsDetails || this.#series !== '';
  }

  protected override get needsLate(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.chart.name;
  }

  get #series(): string {
    return asText(this.series).toLowerCase();
  }

  get #by(): CountedBy {
    return oneOf(this, 'by', this.by, COUNTED_BY);
  }

  /** What is counted by type is not split by type as well. */
  get #split(): Split {
    const split = oneOf(this, 'split', this.split, SPLITS);
    return split === this.#by ? 'none' : split;
  }

  /** A type of figures that nobody knows gives none. */
  protected override topLevelOf(records: readonly AzkgRecord[]): readonly AzkgRecord[] {
    const series = this.#series;
    return series ? records.filter((record) => record.kind === 'figure' && record.type === series) : super.topLevelOf(records);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0 && [...changed.keys()].every((name) => LOOKING.includes(name))) return;
    super.willUpdate(changed);
    if (this.loaded) this.#count(this.loaded);
  }

  #count({ document }: Dataset): void {
    const { until } = document.coverage;
    const series = this.#series;
    if (series) {
      this.#reportSeries(document.figures);
      this.#entries = seriesInTime(this.records as readonly FigureRecord[], until);
    } else {
      this.#counts = countRecords(this.records, this.#by, this.#split, until, reachOf(this.filter, this.choice, until));
    }
  }

  #reportSeries(figures: readonly FigureRecord[]): void {
    const known = [...new Set(figures.map(({ type }) => type))];
    if (figures.length === 0 || known.includes(this.#series)) return;
    warnOnce(this, `series="${this.#series}" is not known and matches nothing. Known values: ${known.join(', ')}.`);
  }

  /** On paper the sources of those records that stand there, not of all that are counted. */
  protected override get view(): View | undefined {
    const view = super.view;
    const { late } = view ?? {};
    if (!view || !late) return view;
    const listed = this.#series ? this.records : this.#listed;
    return { ...view, late: { ...late, printed: (shown) => (listed.length > 0 ? late.printed(shown, listed) : shown) } };
  }

  get #listed(): readonly AzkgRecord[] {
    if (this.chosen === undefined) return [];
    if (this.#series) return this.records.filter(({ id }) => id === this.chosen);
    return this.#counts?.groups.find(({ key = 'none' }) => key === this.chosen)?.records ?? [];
  }

  protected override canShow(record: AzkgRecord): boolean {
    return this.#series ? super.canShow(record) : this.#listed.includes(record);
  }

  protected override renderRecords(view: View, records: readonly AzkgRecord[]): Content {
    if (!view.late) return nothing;
    const chart = this.#series
      ? seriesChart(view, this.#entries)
      : countsChart(view, this.#counts!, this.#by, this.#split, records);
    const table = chartTable(view, chart);
    if (this.shownLayout === 'table')
      return html`<div part="table">${table}</div>
        ${chartNotes(chart)}`;
    return html`<figure>
        <figcaption part="caption">${chart.title}${chart.unit && html`. ${chart.unit}`}</figcaption>
        ${chartLegend(chart)} ${chartBars(view, chart, this.#state)}
        <p part="readout" aria-hidden="true">${barOf(chart, this.pointed)?.spoken ?? view.messages.chart.hint}</p>
        ${chartNotes(chart)}
      </figure>
      ${this.#list(view, chart)}
      <details part="table">
        <summary part="toggle">${view.messages.chart.table}</summary>
        ${table}
      </details>`;
  }

  /** The records of the chosen bar. A document that is listed itself does not stand in its event as well. */
  #list(view: View, chart: Chart): Content {
    const bar = barOf(chart, this.chosen);
    if (!bar) return nothing;
    const { label, records, spoken } = bar;
    const count = html`${label.content}: ${view.messages.shown(records.length, records.length)}`;
    const shown = {
      ...view,
      documentsOf: (event: Parameters<View['documentsOf']>[0]) =>
        view.documentsOf(event).filter((document) => !records.includes(document)),
    };
    return html`<section part="group">
      ${heading(this.innerLevel, 'group-heading', this.#series ? spoken : count)}
      ${recordGroups(shown, records, { grouping: 'none', level: this.innerLevel + 1, label: label.name })}
    </section>`;
  }

  get #state(): BarsState {
    return {
      stop: this.stop ?? this.chosen,
      chosen: this.chosen,
      onChoose: ({ key }) => (this.chosen = key === this.chosen ? undefined : key),
      onFocus: (bar) => {
        this.stop = bar.key;
        this.pointed = bar.key;
      },
      onPoint: (bar) => (this.pointed = bar?.key),
    };
  }
}

function barOf({ bars }: Chart, wanted: string | undefined): Bar | undefined {
  return bars.filter(isBar).find(({ key }) => key === wanted);
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-chart': AzkgChart;
  }
}
