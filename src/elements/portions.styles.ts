import { css } from 'lit';

/** Portions of a long list: what is far from the reader is neither laid out nor painted. */
export const portionStyles = css`
  .portion {
    content-visibility: auto;
    /* What is drawn around a thing that has the focus may reach out. */
    overflow-clip-margin: 0.5em;
  }

  .portion + .portion > [part~='item']:first-child {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  @media print {
    .portion {
      content-visibility: visible;
    }
  }
`;
