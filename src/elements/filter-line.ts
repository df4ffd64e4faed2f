import { html, nothing } from 'lit';
import type { Choice } from '../dataset/choice.js';
import type { Filter } from '../dataset/filter.js';
import { filterTerms } from '../dataset/filter-terms.js';
import { filterSentence, type SentencePiece } from '../i18n/filter-sentence.js';
import type { Content, View } from './view.js';

export { valueName } from '../dataset/filter-terms.js';
export { labelOf } from '../i18n/filter-sentence.js';

/** What is shown and how much of it that is; nothing where all is shown. */
export function filterLine(view: View, filter: Filter, choice: Choice, shown: string): Content {
  const pieces = piecesOf(view, filter, choice, shown);
  if (pieces.length < 2) return nothing;
  return html`<p part="count filter">
    ${pieces.map(({ text, lang }) => (lang ? html`<span lang=${lang}>${text}</span>` : text))}
  </p>`;
}

/** The same for a live region. */
export function filterText(view: View, filter: Filter, choice: Choice, shown: string): string {
  return piecesOf(view, filter, choice, shown)
    .map(({ text }) => text)
    .join('');
}

function piecesOf({ dataset, messages, language }: View, filter: Filter, choice: Choice, shown: string): SentencePiece[] {
  return filterSentence(messages, language, filterTerms(dataset, filter, choice), shown);
}
