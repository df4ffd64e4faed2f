import { css } from 'lit';

/** What opens below the tools: a text to copy, and the choice of its form. */
export const panelStyles = css`
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

  @media print {
    [part='panel'] {
      display: none;
    }
  }
`;
