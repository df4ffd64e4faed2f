import { css } from 'lit';

/** A bibliography: the number beside the line. */
export const sourceListStyles = css`
  [part='list'] {
    --_gap: var(--azkg-item-gap, 0.75em);
  }

  [part='item'] {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.5em;
    align-items: baseline;
  }

  [part='number'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [part='source'] {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
  }

  [part='details'] {
    margin-block-start: 0.15em;
  }

  [part='related'] {
    margin-block: 0.4em 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_rule);
    font-size: 0.9375em;
  }

  [part='related'] > li + li {
    margin-block-start: 0.25em;
  }

  .frame > div[part='tools'] {
    margin-block: 0 1em;
    font-size: 0.875em;
  }

  .frame > div[part='tools'] + [part='panel'] {
    margin-block: 0 1.25em;
  }

  @media print {
    [part='item'] {
      break-inside: auto;
    }
  }
`;
