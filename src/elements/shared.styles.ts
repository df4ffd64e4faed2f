import { css } from 'lit';

/**
 * What all elements look like. Colours and fonts are the host page's: muted tones are mixed from the text colour, so that
 * they fit on any ground; `theme` brings a ground of its own.
 */
export const elementStyles = css`
  :host {
    --_muted: var(--azkg-muted-color, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--azkg-rule-color, color-mix(in srgb, currentColor 18%, transparent));
    --_accent: var(--azkg-accent-color, color-mix(in srgb, currentColor 45%, #0e7490));
    --_control: var(--azkg-control-background-color, transparent);
    --_gap: var(--azkg-item-gap, 1.2em);
    --_date: var(--azkg-date-width, 11em);
    --_radius: var(--azkg-control-radius, 0.25em);
    --_target: 24px;

    display: block;
    container-type: inline-size;
    /* Against a host's rule for everything: with a ground of its own the element would be wider than its room. */
    box-sizing: border-box !important;
    inline-size: 100%;
    min-inline-size: min(12em, 80vw);
    margin-block-end: 1.5em;
    color: var(--azkg-text-color, inherit);
    background: var(--azkg-background-color, transparent);
    font-family: var(--azkg-font-family, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  /* The margins of fallback children stay inside: what takes their place stands where they stood. */
  .frame {
    display: flow-root;
  }

  :host([density='compact' i]) {
    --_gap: var(--azkg-item-gap, 0.65em);
    line-height: 1.4;
  }

  :host([theme='light' i]),
  :host([theme='dark' i]) {
    padding: 1em;
  }

  :host([theme='light' i]) {
    color: var(--azkg-text-color, #1d1f21);
    color-scheme: light;
    background: var(--azkg-background-color, #fff);
  }

  :host([theme='dark' i]) {
    color: var(--azkg-text-color, #e9e6e0);
    color-scheme: dark;
    background: var(--azkg-background-color, #17191c);
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--azkg-heading-font-family, inherit);
    line-height: 1.25;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  [part~='title'] a {
    color: inherit;
    text-decoration: none;
  }

  a:hover,
  [part~='title'] a:hover {
    text-decoration: underline;
  }

  /* What can be hit by itself is high enough. Links stay in their line: the box around makes the room that they cover. */
  [part='title']:has(> a),
  [part='toggle'],
  .row:has(> dd > a) {
    padding-block: calc((var(--_target) - 1lh) / 2);
  }

  [part='title'] > a,
  dd > a {
    padding-block: calc((var(--_target) - 1em) / 2);
  }

  :focus-visible,
  [part='title']:focus {
    outline: max(2px, 0.15em) solid var(--_accent);
    outline-offset: 0.15em;
  }

  /* The line says it too, to those who do not see the colour. */
  mark {
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
    color: inherit;
  }

  input,
  select,
  button {
    box-sizing: border-box;
    min-height: max(2.5em, var(--_target));
    margin: 0;
    padding: 0.35em 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background-color: var(--_control);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }

  button {
    min-width: var(--_target);
    cursor: pointer;
  }

  button:hover {
    border-color: currentColor;
  }

  [part='heading'] {
    margin-block-end: 0.75em;
    font-size: 1.375em;
  }

  [part='credit'] {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='error'],
  [part='empty'] {
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  [part='error'] {
    border-inline-start: 0.25em solid var(--_accent);
  }

  [part='loading'] {
    color: var(--_muted);
  }

  /* Keeps the room of what comes later. */
  .later {
    visibility: hidden;
  }

  .visually-hidden,
  .announcement {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--azkg-muted-color, currentColor);
      --_rule: var(--azkg-rule-color, currentColor);
    }
  }

  @media print {
    :host,
    :host([theme]) {
      --_muted: #000;
      --_rule: #999;
      --_accent: #000;

      padding: 0;
      color: #000;
      color-scheme: light;
      background: none;
    }

    button:not([part='sort']) {
      display: none;
    }

    [part='bibliography'] {
      margin-block-start: 1.5em;
      font-size: 0.8125em;
    }

    [part='bibliography'] ol {
      padding-inline-start: 2.5em;
      list-style: decimal;
    }

    [part='bibliography'] li {
      break-inside: avoid;
    }
  }
`;

/** The form by which readers choose. */
export const controlStyles = css`
  [part='controls'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12.5em, 100%), 1fr));
    gap: 0.75em;
    align-items: end;
    margin-block-end: 0.75em;
  }

  [part='control'] {
    display: grid;
    gap: 0.35em;
    min-width: 0;
    font-size: 0.875em;
  }

  [part='control'] > span {
    color: var(--_muted);
  }

  .search {
    grid-column: 1 / -1;
  }

  input,
  select {
    width: 100%;
    min-width: 0;
  }

  select {
    padding-inline: 0.25em 0;
    text-overflow: ellipsis;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  option:disabled {
    color: GrayText;
  }

  [part='controls'] [part='reset'] {
    justify-self: start;
    font-size: 0.9375em;
  }

  [part~='count'] {
    margin-block-end: 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='empty'] [part='reset'] {
    margin-block-start: 0.75em;
  }

  @media print {
    [part='controls'],
    [part='reset'],
    [part~='filter'] ~ [part='count'] {
      display: none;
    }
  }
`;
