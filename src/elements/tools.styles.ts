import { css } from 'lit';

/** What a reader can do with what is shown: in the line of the credit, among the controls and below a record. */
export const toolStyles = css`
  div[part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  /* As high as a finger needs; the line does not grow by it. */
  [part='tool'] {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin-block: calc((1lh - var(--_target)) / 2);
    padding: calc((var(--_target) - 1lh) / 2) 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }

  div[part='tools'] > [part='tool'] {
    margin-block: 0;
  }

  [part='tool']:hover,
  [part='tool'][aria-expanded='true'] {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  [part='notice'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part='downloads'] {
    display: grid;
    gap: 0.35em;
    font-size: 0.875em;
  }

  [part='downloads'] > span:first-child {
    color: var(--_muted);
  }

  [part='downloads'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }

  [part='controls'] > [part='panel'],
  [part='controls'] > [part='downloads'] {
    grid-column: 1 / -1;
  }

  /* Where readers choose nothing, there is nothing to reset. */
  [part='controls']:not(:has(> label)) > [part='reset'] {
    display: none;
  }

  @media print {
    div[part='tools'],
    span[part='tools'],
    [part='downloads'] {
      display: none;
    }
  }
`;
