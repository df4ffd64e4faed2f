import { css } from 'lit';

/** The drawing of a map, and what is said about it. */
export const mapStyles = css`
  figure {
    margin: 0 0 1.25em;
  }

  [part='map'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    overflow: hidden;
    direction: ltr;
    user-select: none;
  }

  .land {
    fill: color-mix(in srgb, currentColor 9%, transparent);
  }

  .countries {
    fill: color-mix(in srgb, currentColor 10%, transparent);
    stroke: color-mix(in srgb, currentColor 45%, transparent);
    stroke-width: 0.75;
    stroke-linejoin: round;
  }

  .leader {
    stroke: currentColor;
    stroke-width: 0.75;
  }

  .origin {
    fill: currentColor;
  }

  [part='mark'] {
    fill: color-mix(in srgb, var(--_accent) 40%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.25;
    cursor: pointer;
  }

  .target {
    fill: transparent;
    stroke: none;
  }

  [part='mark']:hover {
    fill: color-mix(in srgb, var(--_accent) 70%, transparent);
  }

  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .label {
    fill: currentColor;
    pointer-events: none;
  }

  .label.first {
    font-weight: 700;
  }

  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.6em;
    font-size: 0.875em;
  }

  [part='zoom'][aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  [part='caption'] {
    max-width: 48em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='caption'] > :first-child {
    font-size: 1.15em;
  }

  @media (forced-colors: active) {
    .land {
      fill: none;
      stroke: GrayText;
    }

    .countries {
      fill: none;
      stroke: CanvasText;
    }

    .dot {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }

    .ring {
      stroke: Highlight;
      stroke-width: 4;
    }
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    .zoom {
      display: none;
    }
  }
`;
