import { css, html, nothing } from 'lit';
import type { EventRecord } from '../dataset/types.js';
import { type Content, date, link, type View } from './view.js';

/** Events with their dates, for what unfolds. */
export function eventList<T extends { readonly event: EventRecord }>(
  view: View,
  events: readonly T[],
  remarkOf: (entry: T) => Content = () => nothing,
): Content {
  return html`<ul role="list">
    ${events.map(
      (entry) =>
        html`<li class="dated">
          <span class="remarks">${date(view, entry.event.date)}</span>
          <span>${link(view, entry.event)}${remarkOf(entry)}</span>
        </li>`,
    )}
  </ul>`;
}

export const eventListStyles = css`
  .dated {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (min-width: 40em) {
    .dated {
      grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }

  @media print {
    .dated {
      display: block;
    }

    .dated > .remarks {
      margin-inline-end: 0.75em;
    }
  }
`;
