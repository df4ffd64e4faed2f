import { html, nothing } from 'lit';
import { fillOf } from './chart-bars.js';
import type { Chart } from './chart-model.js';
import type { Content } from './view.js';

/** What patterns and signs mean. */
export function chartLegend({ legend }: Chart): Content {
  if (legend.length === 0) return nothing;
  return html`<ul part="legend" role="list">
    ${legend.map(({ fill, sign, label }) => html`<li>${fill === undefined ? html`<span>${sign}</span>` : swatch(fill)} ${label}</li>`)}
  </ul>`;
}

function swatch(fill: number): Content {
  return html`<svg class="swatch" aria-hidden="true"><rect class="fill" width="100%" height="100%" fill=${fillOf(fill)} /></svg>`;
}

/** What is to be known of the numbers. */
export function chartNotes({ notes }: Chart): Content {
  if (notes.length === 0) return nothing;
  return html`<ul part="notes" role="list">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}
