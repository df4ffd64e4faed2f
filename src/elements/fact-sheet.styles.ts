import { css } from 'lit';

/** Rows with a line between them: the label above what there is to say, and from 34em on beside it. */
export const factSheetStyles = css`
  [part='facts'] {
    gap: 0;
    max-width: none;
    margin-block-start: 0;
    border-block: 1px solid var(--_rule);
    font-size: 1em;
  }

  [part='fact'] {
    padding-block: calc(var(--_gap) / 2);
  }

  [part='fact'] + [part='fact'] {
    border-block-start: 1px solid var(--_rule);
  }

  dt {
    font-size: 0.9375em;
  }

  dd + dd {
    margin-block-start: 0.35em;
  }

  dd + dd[part='meta'] {
    margin-block-start: 1em;
  }

  [part='date'],
  [part='title'] {
    font-size: inherit;
  }

  [part='title'],
  .remarks [part='date'] {
    color: inherit;
    font-weight: inherit;
  }

  dd > p > [part='value'] {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  [part='note'] {
    max-width: 48em;
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .marks {
    margin-inline-start: 0.35em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .marks > * {
    display: inline-block;
    min-inline-size: 24px;
    line-height: 24px;
    text-decoration: none;
  }

  [part='details'] {
    margin-block-start: 0.15em;
  }

  [part='details'] li[part='item'] + [part='item'] {
    margin-block-start: 0.15em;
    padding-block-start: 0;
    border: 0;
  }

  [part='details'] > [part='variants'] {
    padding-inline-start: 1em;
    font-size: 0.875em;
  }

  .sources > [part='sources'] {
    margin-block-start: 0.5em;
    padding-inline-start: 2.5em;
    font-size: 0.875em;
    list-style: decimal;
  }

  @container (min-width: 34em) {
    [part='facts'] > .row {
      display: grid;
      grid-template-columns: minmax(8em, 13em) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: baseline;
    }

    dt {
      grid-row: 1 / span 20;
      align-self: start;
    }

    dd {
      grid-column: 2;
    }
  }

  @media print {
    [part='fact'] {
      break-inside: avoid;
    }

    [part='facts'] > .row {
      display: block;
    }

    .marks > * {
      min-inline-size: 0;
      line-height: inherit;
    }

    .marks > a::after {
      content: none;
    }
  }
`;
