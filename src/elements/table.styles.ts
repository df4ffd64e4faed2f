import { css } from 'lit';

/** A table of records; where there is no room for columns, each row is a block with labels. */
export const tableStyles = css`
  [part='table'] {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding-block: 0.6em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    border-block-end: 2px solid var(--_accent);
    font-size: 0.9375em;
  }

  tbody th {
    font-weight: inherit;
  }

  tbody [part='group-heading'] {
    padding-block-start: 1.25em;
    border-block-end: 1px solid var(--_rule);
    font-weight: 600;
  }

  [part='item'] > tr:first-child > * {
    padding-block-end: 0;
  }

  .more > td {
    padding-block-start: 0;
  }

  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--_rule);
  }

  [part='table'] [part='date'] {
    min-width: 8.5em;
  }

  [part='table'] [part='title'] {
    display: block;
    min-width: 7em;
    overflow-wrap: anywhere;
  }

  [part='sort'] {
    min-height: var(--_target);
    padding: 0.2em 0;
    border: 0;
    background: none;
    font-size: inherit;
    font-weight: 600;
    white-space: nowrap;
  }

  /* Readers may space letters out (SC 1.4.12): the space after the last one has room too. */
  .arrow {
    display: inline-block;
    width: 1em;
    padding-inline-end: 0.25em;
    margin-inline-start: 0.3em;
    font-size: 0.75em;
  }

  .label {
    display: none;
    color: var(--_muted);
  }

  @container (max-width: 46em) {
    /* Each cell shows the name of its column instead; screen readers still take it from here. */
    thead th:not(:has(button)) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border-block-end: 2px solid var(--_accent);
    }

    thead th {
      padding: 0.1em 0;
      border: 0;
    }

    [part='table'],
    thead,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    tbody th,
    tbody td {
      padding-block: 0.1em;
    }

    [part='table'] [part='date'],
    [part='table'] [part='title'] {
      min-width: 0;
    }

    [part='table'] [part='item'] {
      padding-block: var(--_gap);
    }

    td:empty {
      display: none;
    }

    .label {
      display: inline;
    }
  }
`;
