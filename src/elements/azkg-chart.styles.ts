import { css, type CSSResult } from 'lit';

/** Years as columns. */
const columns = (selector: CSSResult): CSSResult => css`
  ${selector} {
    display: flex;
    column-gap: 0;
    align-items: flex-end;
    padding-block: 1.5em 0;
    padding-inline-start: 2em;
  }

  ${selector} [part='bar'] {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-width: 0;
  }

  ${selector} .across,
  ${selector} [part='value'] {
    display: none;
  }

  ${selector} .upright {
    display: block;
    height: 13em;
  }

  ${selector} .axis {
    inset-block-start: 1.5em;
    inset-inline-start: 0;
  }

  ${selector} .label {
    order: 1;
    align-self: center;
    width: max-content;
    line-height: 2;
  }

  ${selector} .minor .label {
    visibility: hidden;
  }
`;

/** The drawing: rows of label, bar and value; names above their bars where it is narrow, years as columns where there is room. */
export const chartStyles = css`
  :host {
    --_bar: var(--azkg-chart-color, var(--_accent));
  }

  figure {
    margin: 0;
  }

  [part='caption'] {
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }

  [part='legend'] li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .swatch {
    flex: none;
    width: 1.75em;
    height: 0.875em;
  }

  svg {
    overflow: visible;
  }

  .fills,
  .axis {
    position: absolute;
  }

  .fill,
  .mark line {
    stroke: var(--_bar);
  }

  .ink {
    fill: var(--_bar);
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2;
  }

  .mark path {
    fill: currentColor;
  }

  .axis line {
    stroke: var(--_rule);
  }

  text {
    fill: currentColor;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .axis text {
    fill: var(--_muted);
  }

  .upright:not(.axis) text {
    text-anchor: middle;
  }

  [part='bars'] {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: fit-content(16em) max-content minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block-end: 1.75em;
    font-size: 0.875em;
  }

  [part='bar'],
  .gap {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: max(1.85em, var(--_target));
  }

  [part='bar'] {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: inherit;
    line-height: 1.3;
    text-align: start;
  }

  [part='bar'][aria-disabled] {
    cursor: default;
  }

  [part='bar']:hover .fill,
  [part='bar']:focus-visible .fill {
    stroke-width: 2.5;
  }

  [part='bar'][aria-expanded='true'] {
    background: color-mix(in srgb, var(--_bar) 14%, transparent);
    font-weight: 700;
  }

  .names > [part='bar'] {
    padding-block: 0.15em;
  }

  [part='bar']:focus-visible {
    outline-offset: -0.1em;
  }

  .gap,
  [part='bar'][aria-disabled] [part='value'] {
    color: var(--_muted);
  }

  .across {
    width: 100%;
    height: 1.5em;
  }

  .axis {
    z-index: -1;
    grid-column: 3;
    inset-block-start: 0;
    width: 100%;
  }

  .axis.across {
    height: calc(100% - 1.75em);
  }

  .upright {
    display: none;
    width: 100%;
  }

  .label,
  [part='value'] {
    font-variant-numeric: tabular-nums;
  }

  [part='value'] {
    text-align: end;
  }

  [dir='rtl'] [part='bar'] .across {
    transform: scaleX(-1);
  }

  [dir='rtl'] .axis.across {
    display: none;
  }

  [part='readout'],
  [part='notes'] {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='bars'] ~ [part='readout'] {
    min-height: 1lh;
  }

  [part='table'],
  figure + [part='group'] {
    margin-block-start: 1.25em;
  }

  @container (max-width: 480px) or (max-width: 30em) {
    .names {
      grid-template-columns: minmax(0, 1fr) max-content;
      padding-block-end: 0;
    }

    .names .axis {
      display: none;
    }

    .names > [part='bar'] {
      padding-block: 0.3em;
    }

    .names .across {
      grid-column: 1 / -1;
    }
  }

  @media not all and (pointer: coarse) {
    @container (min-width: 720px) and (min-width: 45em) {
      ${columns(css`.columns-20`)}
    }

    @container (min-width: 800px) and (min-width: 50em) {
      .columns-20 .minor .label {
        visibility: visible;
      }
    }

    @container (min-width: 925px) and (min-width: 58em) {
      ${columns(css`.columns-37`)}
    }

    @container (min-width: 1250px) and (min-width: 78em) {
      ${columns(css`.columns-50`)}
    }
  }

  @media (forced-colors: active) {
    :host {
      --_bar: CanvasText;
      --_rule: GrayText;
      --_muted: CanvasText;
    }

    [part='bar'][aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    [part='bars'] > [part='bar'] {
      display: grid;
      min-height: 0;
      break-inside: avoid;
    }

    .gap {
      min-height: 0;
    }

    [part='readout'] {
      display: none;
    }
  }
`;
