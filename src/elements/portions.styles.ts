import { css } from 'lit';

/** Portions of a long list: what is far from the reader is neither laid out nor painted. */
export const portionStyles = css`
  .portion {
    content-visibility: auto;
    /* What is drawn around a thing that has the focus may reach out. */
    overflow-clip-margin: 0.5em;
  }

  /* Spread over the room that the entries will take: nobody who scrolls fast sees a void. */
  .text {
    display: grid;
    align-content: space-between;
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
