import { css } from 'lit';

/** Records on an axis of time. Where they stand, and how high lanes are, strip.ts says. */
export const stripStyles = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }

  [part='toolbar'] button {
    font-size: 0.875em;
  }

  [part='toolbar'] [aria-disabled='true'] {
    border-color: var(--_rule);
    color: var(--_muted);
    cursor: default;
  }

  [part='toolbar'] > [part='layout'] {
    margin-inline-start: auto;
  }

  [part='caption'] {
    overflow: hidden;
    margin-block-end: 0.35em;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [part='axis'] {
    position: relative;
    overflow: auto hidden;
    border-block-end: 1px solid var(--_rule);
  }

  [part='axis'] > svg {
    display: block;
  }

  [part='axis'] text {
    fill: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  [part='axis'] .line {
    stroke: var(--_rule);
  }

  .sure,
  .possible {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.25;
  }

  .possible {
    fill: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .dashes {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
    stroke-width: 2;
  }

  [part='axis'] > ol > li.mark + li,
  li.mark {
    position: absolute;
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part='mark'] {
    display: flex;
    align-items: center;
    width: 100%;
    height: 100%;
    min-width: 0;
    min-height: 0;
    padding: 0;
    padding-inline: calc(var(--_mark) + 0.1em) 0.4em;
    border: 0;
    background: none;
    font-size: 1em;
    line-height: 1.2;
    text-align: start;
  }

  /* The outline stays inside: what is outside the strip is cut off. */
  [part='mark']:focus-visible {
    outline-offset: -2px;
  }

  [part='mark'][aria-expanded='true'] {
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  [part='mark'] > [part='title'] {
    overflow: hidden;
    min-width: 0;
    font-size: 0.8125em;
    font-weight: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [part='mark']:hover > [part='title'] {
    text-decoration: underline;
  }

  .bare > [part='mark'],
  .bar > [part='mark'] {
    padding: 0;
  }

  .bar > [part='mark'] {
    align-items: start;
  }

  /* The title stays in sight as long as its bar does. */
  .bar > [part='mark'] > [part='title'] {
    position: sticky;
    inset-inline-start: 0.25em;
    box-sizing: border-box;
    max-width: 18em;
    padding-inline-end: 0.4em;
  }

  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='legend'] svg {
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }

  [part='selection'],
  [part='undated'] {
    margin-block-start: 1.25em;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='axis'] {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    .sure,
    .possible,
    .dashes {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .possible {
      fill: Canvas;
    }

    [part='axis'] .line {
      stroke: GrayText;
    }

    [part='axis'] text {
      fill: CanvasText;
    }

    [part='mark'][aria-expanded='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    [part='toolbar'] {
      display: none;
    }
  }
`;
