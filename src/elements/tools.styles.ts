import { css } from 'lit';

/** What a reader can do with what is shown: in the line of the credit, below a record, and what opens there. */
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

  [part='panel'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
    box-sizing: border-box;
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    padding: 0.9em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--azkg-text-color, inherit);
    font-size: max(0.875rem, 1em);
  }

  [part='panel'] > * {
    min-inline-size: 0;
  }

  [part='panel'] label {
    display: grid;
    gap: 0.35em;
    font-size: 0.9em;
  }

  [part='panel'] select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  [part='panel'] option {
    background: Canvas;
    color: CanvasText;
  }

  [part='panel'] > textarea,
  [part='panel'] > .actions,
  [part='panel'] > p {
    grid-column: 1 / -1;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background-color: var(--_control);
    color: inherit;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.45;
    resize: vertical;
    unicode-bidi: plaintext;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
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

  [part='download'] {
    padding-inline: 0.75em;
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
    [part='tools'],
    [part='panel'],
    [part='downloads'] {
      display: none;
    }
  }
`;
