import { css } from 'lit';

/** The numbers of a chart: where the table is wider than its place, it scrolls by itself. */
export const chartTableStyles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  caption {
    padding-block: 0.5em;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.3em 1.25em 0.3em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
  }

  tbody th {
    min-width: 5.5em;
    font-weight: inherit;
  }

  thead th,
  tfoot > tr > * {
    font-weight: 600;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .long {
    min-width: 14em;
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }

    .long {
      min-width: 0;
    }
  }
`;
