import { css } from 'lit';

/** Facets above what they choose; beside it where there is room. */
export const explorerStyles = css`
  .side [part='controls'] {
    margin-block-end: 1em;
  }

  .main > [part~='count'] {
    margin-block-end: 0.5em;
  }

  [part='tabs'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 1em;
    border-block-end: 1px solid var(--_rule);
  }

  [role='tab'] {
    margin-block-end: -1px;
    padding: 0.35em 0;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-size: 1em;
  }

  [role='tab']:hover {
    border-color: var(--_rule);
    color: inherit;
  }

  [role='tab'][aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: bold;
  }

  /* What comes does not push away what stands below. */
  [part='view'] {
    min-block-size: 24em;
  }

  [part='view'] > * {
    margin-block-end: 0;
  }

  @container (inline-size >= 60em) {
    .columns {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }

    .side [part='controls'] {
      grid-template-columns: minmax(0, 1fr);
    }

    /* Stays in sight beside a long list, where the window is high enough for all of it. */
    @media (min-height: 44em) {
      .side {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }

  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }

  /* On paper the view says itself what is chosen. */
  @media print {
    .columns {
      display: block;
    }

    .side,
    .main > [part~='count'],
    [role='tab'][aria-selected='false'] {
      display: none;
    }

    [part='tabs'] [aria-selected='true'] {
      display: block;
      border: 0;
    }

    [part='view'] {
      min-block-size: 0;
    }
  }
`;
