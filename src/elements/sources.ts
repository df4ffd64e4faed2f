import { html, nothing } from 'lit';
import { citedPlaces } from '../dataset/cited-places.js';
import type { AzkgRecord, Citation, Id, SourceRecord, Variant } from '../dataset/types.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import { type Content, country, date, joined, local, nameOf, term, type View } from './view.js';

/** The sources that a record rests on, as a list; on paper as the numbers under which they stand at the end. */
export function sourceList(view: View, citations: readonly Citation[]): Content {
  if (view.sourceNumbers) return numberedPlaces(citations, view.sourceNumbers);
  return html`<ul part="sources" role="list">
    ${Array.from(citedPlaces(citations), ([id, locators]) => html`<li>${citedLine(view, id, locators)}</li>`)}
  </ul>`;
}

function numberedPlaces(citations: readonly Citation[], numbers: ReadonlyMap<Id, number>): Content {
  const places = Array.from(citedPlaces(citations), ([id, locators]) => [`[${numbers.get(id) ?? id}]`, ...locators].join(', '));
  return html`<p part="sources">${places.join('; ')}</p>`;
}

function citedLine(view: View, id: Id, locators: readonly string[]): Content {
  const source = view.dataset.find('source', id);
  return source ? sourceLine(view, source, locators.join(', ')) : id;
}

/** A source in one line, as a bibliography has it. */
export function sourceLine(view: View, source: SourceRecord, locators: string): Content {
  const { authors = [], editors = [], place, publisher, pages, lang } = source;
  const when = source.date ?? source.year;
  const published: readonly Content[] = [
    // A name in the form by which the dataset knows it, whatever the language of the page that it published.
    [place, publisher].filter(Boolean).join(': '),
    when === undefined ? '' : date(view, when),
    pages === undefined ? '' : view.messages.pages(pages),
    locators,
  ];
  const remarks: Content[] = [
    lang === view.messages.language ? '' : view.messages.inLanguage(lang),
    term(view, 'reliabilities', source.reliability),
  ];
  return html`${[...authors, ...editors].length > 0 ? html`<span lang=${lang}>${[...authors, ...editors].join(', ')}</span>. ` : nothing}
    ${sourceTitle(source)}${/[.…?!]$/.test(source.title) ? '' : '.'}
    ${published.filter((piece) => piece !== '').map((piece, i) => (i === 0 ? piece : html`, ${piece}`))}
    <span class="remarks">(${joined(remarks)}${archive(view, source)})</span>`;
}

/** A title as printed, or in brackets what a page is about whose headline is not known. */
function sourceTitle({ title, lang, url }: SourceRecord): Content {
  const described = /^\((.*)\)$/.exec(title)?.[1];
  return described === undefined
    ? html`<cite lang=${lang}>${webLink(url, title)}</cite>`
    : html`<span lang="en">[${webLink(url, described)}]</span>`;
}

function archive(view: View, { archived }: SourceRecord): Content {
  return archived === undefined ? nothing : html`, ${webLink(archived, view.messages.archivedCopy)}`;
}

/** A link to a web page. Other schemes than http and https, which could run something, stay text. */
export function webLink(url: string | undefined, text: string): Content {
  return url !== undefined && /^https?:\/\//i.test(url) ? html`<a href=${url} rel="noopener">${text}</a>` : text;
}

/** "Sources differ": the values that were not chosen, who gives them, and why another one stands. */
export function variantList(view: View, record: AzkgRecord): Content {
  const { variants = [] } = record;
  if (variants.length === 0) return nothing;
  return html`<ul part="variants" role="list">
    ${variants.map(
      (variant) =>
        html`<li>
          <p>
            ${view.messages.elsewhere(fieldLabel(view, variant.field))} <strong>${variantValue(view, record, variant)}</strong>
          </p>
          <p>${local(view, variant.reason)}</p>
          ${sourceList(view, variant.citations)}
        </li>`,
    )}
  </ul>`;
}

function lastSegment(field: string): string {
  return (
    field
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? field
  );
}

function fieldLabel({ messages }: View, field: string): string {
  const name = lastSegment(field);
  return Object.hasOwn(messages.fields, name) ? messages.fields[name as keyof typeof messages.fields] : name;
}

/** A value in words: what it means depends on the field that it was given for. */
function variantValue(view: View, record: AzkgRecord, { field, value }: Variant): Content {
  if (typeof value === 'object') return local(view, value);
  if (typeof value === 'number') return quantity(view, value, record.kind === 'figure' ? record.unit : undefined);
  switch (lastSegment(field)) {
    case 'date':
    case 'year':
      return date(view, value);
    case 'level':
      return term(view, 'levels', value);
    case 'type':
      return record.kind in TYPE_LISTS ? term(view, TYPE_LISTS[record.kind as keyof typeof TYPE_LISTS], value) : value;
    case 'visitor':
    case 'host':
    case 'party':
    case 'country':
      return country(view, value);
    default: {
      const named = view.dataset.get(value);
      return named ? nameOf(view, named) : value;
    }
  }
}

/** A number with its unit. */
export function quantity(view: View, value: number, unit: string | undefined): Content {
  const number = view.messages.number(value);
  return unit === undefined ? number : html`${number} ${term(view, 'units', unit)}`;
}
