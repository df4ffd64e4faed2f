import { css } from 'lit';

/** The form by which readers choose for several elements: after `controlStyles`. */
export const facetStyles = css`
  #facets {
    display: contents;
  }

  [part='more'] {
    display: none;
  }

  [part='more'] {
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    font-size: 0.9375em;
  }

  [part='more']::before {
    content: '▸';
    content: '▸' / '';
  }

  [part='more'][aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }

  /* Nine fields above each other would push what they choose off the screen. */
  @container (inline-size < 36em) {
    [part='controls'] {
      display: flex;
      flex-wrap: wrap;
    }

    [part='controls'] > label,
    #facets > label {
      flex: 1 0 100%;
    }

    [part='more'] {
      display: inline-flex;
    }

    #facets.folded {
      display: none;
    }
  }
`;

/** On paper what the bar chooses for says itself what is chosen. */
export const barStyles = css`
  @media print {
    :host {
      display: none;
    }
  }
`;
