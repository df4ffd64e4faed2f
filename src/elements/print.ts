import { html, nothing } from 'lit';
import { numberSources } from '../dataset/source-numbers.js';
import type { AzkgRecord } from '../dataset/types.js';
import { sourceLine } from './sources.js';
import { type Content, documentsIn, heading, type View } from './view.js';

/** A view for paper: sources are named by numbers, in the order in which they come up. Records in another element are named there. */
export function printed(view: View, records: readonly AzkgRecord[]): View {
  if (view.isFrame) return view;
  return { ...view, sourceNumbers: numberSources(records.flatMap((record) => [record, ...documentsIn(view, record)])) };
}

/** The sources that the numbers stand for. */
export function numberedSources(view: View, headingLevel: number): Content {
  const sources = [...(view.sourceNumbers ?? [])].flatMap(([id]) => view.dataset.find('source', id) ?? []);
  if (sources.length === 0) return nothing;
  return html`<section part="bibliography">
    ${heading(headingLevel, 'group-heading', view.messages.fields.sources)}
    <ol>
      ${sources.map((source) => html`<li>${sourceLine(view, source, '')}</li>`)}
    </ol>
  </section>`;
}
