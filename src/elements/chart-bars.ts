import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Bar, Chart, Gap } from './chart-model.js';
import type { Content, View } from './view.js';

/** What of the bars the reader is at, and how they tell what the reader does. */
export interface BarsState {
  /** The bar that the Tab key leads to. */
  readonly stop: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (bar: Bar) => void;
  readonly onFocus: (bar: Bar) => void;
  readonly onPoint: (bar: Bar | undefined) => void;
}

/** Widths from which so many columns each have the 24 px of a target: classes of azkg-chart.styles.ts. */
const COLUMN_CLASSES = [
  [20, 'columns-20'],
  [37, 'columns-37'],
  [50, 'columns-50'],
] as const;

export function isBar(bar: Bar | Gap): bar is Bar {
  return 'key' in bar;
}

/**
 * The drawing: a button for each bar, with its label and its value as text, and between them the bar. Lengths are per cent, so that
 * text keeps its size at any width. Years are drawn twice, across and upright; styles show one of them.
 */
export function chartBars(view: View, chart: Chart, state: BarsState): Content {
  const { shape, bars } = chart;
  const isExact = bars.every((bar) => !isBar(bar) || /^\d{3}[\dX]$/.test(bar.key));
  const columns = shape === 'years' && isExact ? COLUMN_CLASSES.find(([most]) => bars.length <= most)?.[1] : undefined;
  const first = bars.find(isBar)?.key;
  const stop = bars.some((bar) => isBar(bar) && bar.key === state.stop) ? state.stop : first;
  return html`<div
    part="bars"
    class=${`${shape} ${columns ?? ''}`}
    role="group"
    aria-label=${chart.name}
    aria-describedby="hint"
    @pointerleave=${() => state.onPoint(undefined)}
  >
    ${fills} ${axis(chart, columns !== undefined)}
    ${repeat(
      bars,
      (bar, i) => (isBar(bar) ? bar.key : i),
      (bar) => (isBar(bar) ? button(bar, chart, { ...state, stop }, columns !== undefined) : gap(view, bar)),
    )}
    <span class="visually-hidden" id="hint">${view.messages.chart.hint} ${view.messages.chart.keys}</span>
  </div>`;
}

/** The keys that lead from bar to bar, and how far. */
const STEPS: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function goOn(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const here = event.currentTarget as HTMLElement;
  const bars = Array.from(here.parentElement!.querySelectorAll<HTMLElement>('[part="bar"]'));
  bars[Math.min(Math.max(bars.indexOf(here) + step, 0), bars.length - 1)]?.focus();
}

function button(bar: Bar, chart: Chart, state: BarsState, isUpright: boolean): Content {
  const { key, label, value, before, after, spoken, records, isMajor } = bar;
  const isEmpty = records.length === 0;
  return html`<button
    type="button"
    part="bar"
    class=${isMajor ? nothing : 'minor'}
    data-key=${key}
    tabindex=${key === state.stop ? 0 : -1}
    aria-label=${spoken}
    aria-expanded=${isEmpty ? nothing : String(key === state.chosen)}
    aria-disabled=${isEmpty ? 'true' : nothing}
    @click=${() => (isEmpty ? undefined : state.onChoose(bar))}
    @focus=${() => state.onFocus(bar)}
    @blur=${() => state.onPoint(undefined)}
    @pointerenter=${() => state.onPoint(bar)}
    @keydown=${goOn}
  >
    <span class="label">${label.content}</span>
    <span part="value">${sign(before)}${value}${sign(after)}</span>
    <svg class="across" aria-hidden="true">${across(bar, domainOf(chart))}</svg>
    ${isUpright ? html`<svg class="upright" aria-hidden="true">${upright(bar, domainOf(chart))}</svg>` : nothing}
  </button>`;
}

function sign(text: string | undefined): Content {
  return text === undefined ? nothing : html`<span aria-hidden="true">${text}</span>`;
}

function gap({ messages }: View, { label }: Gap): Content {
  return html`<p class="gap"><span class="label">${label.content}</span> <span>${messages.chart.noFigure}</span></p>`;
}

function domainOf({ ticks }: Chart): number {
  return ticks.at(-1)!.value;
}

function percent(value: number, domain: number): string {
  return `${Number(((100 * value) / domain).toFixed(3))}%`;
}

/** Where each part begins. */
function startsOf({ parts }: Bar): number[] {
  let start = 0;
  return parts.map(({ value }) => (start += value) - value);
}

function across(bar: Bar, domain: number): SVGTemplateResult[] {
  const starts = startsOf(bar);
  const rects = bar.parts.map(({ value, fill }, i) =>
    value > 0
      ? svg`<rect class="fill" x=${percent(starts[i]!, domain)} y="15%" width=${percent(value, domain)} height="70%" fill=${fillOf(fill)} />`
      : svg``,
  );
  const marks = bar.marks.map(
    (value) =>
      svg`<svg class="mark" x=${percent(value, domain)} overflow="visible"><line y2="100%" /><svg y="100%" overflow="visible"><path d="M-4.5 -2 0 -6.5 4.5 -2 0 2.5z" /></svg></svg>`,
  );
  return [...rects, ...marks];
}

function upright(bar: Bar, domain: number): SVGTemplateResult[] {
  const starts = startsOf(bar);
  const total = bar.parts.reduce((sum, { value }) => sum + value, 0);
  const rects = bar.parts.map(({ value, fill }, i) =>
    value > 0
      ? svg`<rect class="fill" x="12%" y=${percent(domain - starts[i]! - value, domain)} width="76%" height=${percent(value, domain)} fill=${fillOf(fill)} />`
      : svg``,
  );
  const isSaid = total > 0 || bar.after !== undefined;
  return [
    ...rects,
    isSaid ? svg`<text x="50%" y=${percent(domain - total, domain)} dy="-0.35em">${bar.value}${bar.after ?? ''}</text>` : svg``,
  ];
}

/** Lines and numbers of the axis, behind the bars. */
function axis(chart: Chart, isUpright: boolean): Content {
  const domain = domainOf(chart);
  const lines = chart.ticks.map(({ value, text }, i) => {
    const x = percent(value, domain);
    const anchor = i === 0 ? 'start' : i === chart.ticks.length - 1 ? 'end' : 'middle';
    return svg`<line x1=${x} x2=${x} y2="100%" /><text x=${x} y="100%" dy="1.2em" text-anchor=${anchor}>${text}</text>`;
  });
  const levels = chart.ticks.map(({ value, text }) => {
    const y = percent(domain - value, domain);
    return svg`<line x2="100%" y1=${y} y2=${y} /><text y=${y} dy="-0.25em">${text}</text>`;
  });
  return html`<svg class="axis across" aria-hidden="true">${lines}</svg>
    ${isUpright ? html`<svg class="axis upright" aria-hidden="true">${levels}</svg>` : nothing}`;
}

export function fillOf(index: number): string {
  return `url(#azkg-fill-${index})`;
}

/** Six fills that can be told apart without colour: full, hatched, empty, dotted, chequered, lined. */
const fills = html`<svg class="fills" width="0" height="0" aria-hidden="true">
  <defs>
    <pattern id="azkg-fill-0" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="ink" width="8" height="8" />
    </pattern>
    <pattern id="azkg-fill-1" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ink" width="2" height="5" />
    </pattern>
    <pattern id="azkg-fill-2" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
    <pattern id="azkg-fill-3" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="ink" cx="3" cy="3" r="1.6" />
    </pattern>
    <pattern id="azkg-fill-4" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="ink" width="4" height="4" />
      <rect class="ink" x="4" y="4" width="4" height="4" />
    </pattern>
    <pattern id="azkg-fill-5" width="8" height="5" patternUnits="userSpaceOnUse">
      <rect class="ink" width="8" height="2" />
    </pattern>
  </defs>
</svg>`;
