import { css } from 'lit';

/** What stands around the list of anniversaries, and how long ago each was. */
export const onThisDayStyles = css`
  [part='period'] {
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  [part='none'] {
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_rule);
  }

  [part='anniversary'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  @media print {
    [part='period'],
    [part='none'],
    [part='anniversary'] {
      break-after: avoid;
    }
  }
`;
