import { css } from 'lit';

/** A record at a glance, and what unfolds below it: one column, and from 40em on with the date beside the entry. */
export const itemStyles = css`
  [part='group'] + [part='group'] {
    margin-block-start: max(2em, var(--_gap) * 1.5);
  }

  [part='group-heading'] {
    margin-block-end: 0.75em;
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.125em;
  }

  li[part='item'] + [part='item'] {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  [part='date'] {
    color: var(--_accent);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  [part='title'] {
    font-size: 1.0625em;
    font-weight: 600;
    text-wrap: pretty;
  }

  [part='meta'],
  .remarks {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='meta'] {
    margin-block-start: 0.15em;
  }

  [part='summary'] {
    max-width: 42em;
    margin-block-start: 0.5em;
  }

  [part='details'] {
    margin-block-start: 0.5em;
  }

  [part='toggle'] {
    width: fit-content;
    max-width: 100%;
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.875em;
  }

  [part='toggle']:hover {
    color: inherit;
  }

  [part='differ'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-width: 48em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  dd li + li,
  [part='variants'] p + p {
    margin-block-start: 0.3em;
  }

  [part='variants'] > li + li {
    margin-block-start: 0.9em;
  }

  [part='document'] {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_rule);
  }

  [part='document'] + [part='document'] {
    margin-block-start: 0.6em;
  }

  [part='document'] [part='title'] {
    font-size: 1em;
  }

  [part='document'] [part='details'] {
    margin-block-start: 0.1em;
  }

  cite {
    font-style: italic;
  }

  @container (min-width: 40em) {
    article {
      display: grid;
      grid-template-columns: var(--_date) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: baseline;
    }

    [part='facts'] > .row {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }

    [part='document'] [part='facts'] > .row {
      display: block;
    }
  }

  @media print {
    [part='title'],
    [part='meta'],
    dt {
      break-after: avoid;
    }

    p,
    [part='title'] {
      break-inside: avoid;
    }

    [part='facts'] {
      font-size: 0.8125em;
    }

    [part='facts'] [part='facts'] {
      font-size: inherit;
    }

    /* Browsers break grids badly. Each is painted by itself, so that a PDF has its text in the order of the page. */
    article,
    [part='facts'] > .row {
      display: block;
      isolation: isolate;
      padding-inline-start: 25%;
    }

    article > [part='date'],
    [part='facts'] > .row > dt {
      float: inline-start;
      width: 31%;
      margin-inline-start: calc(-100% / 3);
    }

    [part='facts'] {
      display: block;
    }

    [part='facts'] > .row + .row {
      margin-block-start: 0.4em;
    }

    details::details-content {
      display: block;
      height: auto;
      content-visibility: visible;
    }

    [part='toggle'] {
      display: none;
    }

    a {
      text-decoration: none;
    }

    a[href^='http']::after {
      content: ' <' attr(href) '>';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
