import { css } from 'lit';

/** The list of a map's places: as many columns as there is room for; what opens takes the whole width. */
export const mapListStyles = css`
  [part='places'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0 1.5em;
  }

  [part='places'] > li {
    border-block-start: 1px solid var(--_rule);
  }

  [part='places'] > .open {
    grid-column: 1 / -1;
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.75em;
  }

  [part='places'] > li > [part='title'] {
    font-size: 1em;
  }

  [part='toggle'][aria-expanded] {
    inline-size: 100%;
    padding: 0.35em 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  [part='places'] .remarks {
    font-weight: 400;
  }

  [part='places'] [part='count'] {
    font-size: inherit;
  }

  [part='places'] > .open > [part='group'] {
    margin-block: 0.75em 1.25em;
  }

  [part='close'] {
    margin-block-start: 1em;
    font-size: 0.875em;
  }

  @media print {
    [part='places'] {
      display: block;
    }

    [part='places'] > li {
      padding-block: 0.5em;
    }
  }
`;
