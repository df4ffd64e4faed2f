import { html, nothing } from 'lit';
import { shownCitations, shownVariants } from '../dataset/fact-proof.js';
import type { Fact } from '../dataset/fact-sheet.js';
import { type FigureSeries, latestWholeYear } from '../dataset/figure-series.js';
import type { DirectionCount } from '../dataset/visits.js';
import type { AgreementRecord, AzkgRecord, EdtfDate, EventRecord, FigureRecord, Id, Variant } from '../dataset/types.js';
import { metaLine } from './record-item.js';
import { type Content, country, date, joined, link, term, title, type View } from './view.js';

/** So many figures of one thing stand side by side; of more the latest are shown and the rest unfolds. */
const SIDE_BY_SIDE = 4;

/** A fact as a row of a description list. */
export function factRow(view: View, fact: Fact): Content {
  return html`<div part="fact" class="row" data-fact=${fact.name === 'figures' ? fact.type : fact.name}>
    <dt>${labelOf(view, fact)}</dt>
    ${contentOf(view, fact)}
  </div>`;
}

function labelOf(view: View, fact: Fact): Content {
  const { messages } = view;
  switch (fact.name) {
    case 'relations':
      return term(view, 'eventTypes', 'relations');
    case 'embassies':
      return messages.factSheet.embassies;
    case 'agreements':
      return messages.agreements;
    case 'visits':
      return messages.visits.name;
    case 'last-visit':
      return messages.factSheet.lastVisit;
    case 'last-agreement':
      return messages.factSheet.lastDocument;
    case 'figures':
      return term(view, 'figureTypes', fact.type);
  }
}

function contentOf(view: View, fact: Fact): Content {
  switch (fact.name) {
    case 'relations':
      return fact.record ? since(view, fact.record) : unknown(view);
    case 'embassies':
      return html`${fact.missions.map(({ party, record }) =>
        record
          ? item(
              view,
              record,
              html`<p part="title">${link(view, record)}</p>
                <p>${dateIn(view, record)}${marks(view, record)}</p>`,
            )
          : unknown(view, html`${country(view, party)}: `),
      )}`;
    case 'agreements':
      return documentCount(view, fact.bilateral, fact.multilateral);
    case 'visits':
      return visitCount(view, fact.directions);
    case 'last-visit':
    case 'last-agreement':
      return latest(view, fact.record);
    case 'figures':
      return html`${fact.series.map((series) => figures(view, series))}`;
  }
}

function unknown({ messages }: View, before: Content = nothing): Content {
  return html`<dd>${before}${messages.notKnown}</dd>`;
}

/** What a fact says of one record: with its sources, and where others differ. */
function item(view: View, record: AzkgRecord, content: Content): Content {
  return html`<dd part="item" data-id=${record.id}>${content}${differences(view, record)}</dd>`;
}

function since(view: View, event: EventRecord): Content {
  const [start = event.date] = event.date.split('/');
  return item(view, event, html`<p><span part="date">${date(view, `${start}/..`)}</span>${marks(view, event)}</p>`);
}

function dateIn(view: View, { date: life }: { readonly date?: EdtfDate }): Content {
  return life === undefined ? view.messages.notKnown : html`<span part="date">${date(view, life)}</span>`;
}

function documentCount(view: View, bilateral: number, multilateral: number): Content {
  const { number, factSheet } = view.messages;
  return html`<dd>
    <p><strong part="value">${number(bilateral + multilateral)}</strong></p>
    <p>${joined([factSheet.bilateral(bilateral), factSheet.multilateral(multilateral)])}</p>
    <p part="meta">${factSheet.documentsMean}</p>
  </dd>`;
}

/** A value, not text of the template: the build drops spaces at the edges of tags. */
const ARROW = ' → ';

function visitCount(view: View, directions: readonly DirectionCount[]): Content {
  const { number, factSheet } = view.messages;
  return html`<dd>
    <p><strong part="value">${number(directions.reduce((sum, { count }) => sum + count, 0))}</strong></p>
    <ul role="list">
      ${directions.map(
        ({ visitor, host, count }) =>
          html`<li part="parties">
            ${country(view, visitor)}${ARROW}${country(view, host)}: <strong>${number(count)}</strong>
          </li>`,
      )}
    </ul>
    <p part="meta">${factSheet.visitsMean}</p>
  </dd>`;
}

function latest(view: View, record: EventRecord | AgreementRecord): Content {
  return item(
    view,
    record,
    html`<p><span part="date">${date(view, record.date)}</span>${marks(view, record)}</p>
      <p part="title">${link(view, record)}</p>
      <p part="meta">${metaLine(view, record)}</p>`,
  );
}

/** Figures of one thing: all that there are side by side, or the latest of many and the latest that another year can be held against. */
function figures(view: View, series: FigureSeries): Content {
  const { factSheet } = view.messages;
  const all = series.figures;
  const heading = html`<dd part="meta">${title(view, all[0]!.title)}</dd>`;
  if (all.length <= SIDE_BY_SIDE) return html`${heading}${all.map((figure) => figureItem(view, figure))}`;
  const [newest] = all;
  const year = latestWholeYear(series);
  const rest = all.filter((figure) => figure !== newest && figure !== year);
  return html`${heading}${figureItem(view, newest!, year === newest ? factSheet.wholeYear : factSheet.latest)}
    ${year && year !== newest ? figureItem(view, year, factSheet.wholeYear) : nothing}
    <dd>
      <details part="details">
        <summary part="toggle">${factSheet.furtherFigures(rest.length)}</summary>
        <ul role="list">
          ${rest.map((figure) => html`<li part="item" data-id=${figure.id}>${figureText(view, figure)}${differences(view, figure)}</li>`)}
        </ul>
      </details>
    </dd>`;
}

function figureItem(view: View, figure: FigureRecord, remark = ''): Content {
  return item(view, figure, figureText(view, figure, remark));
}

function figureText(view: View, figure: FigureRecord, remark = ''): Content {
  return html`<p>
    <strong part="value">${view.late?.figureValue(view, figure)}</strong>
    <span class="remarks">(${joined([html`<span part="date">${date(view, figure.date)}</span>`, remark])})</span
    >${marks(view, figure)}
  </p>`;
}

/** The numbers of the sources, each linked to the source itself where it is on the web. */
function marks(view: View, record: AzkgRecord): Content {
  const numberOf = (id: Id) => view.sourceNumbers?.get(id) ?? 0;
  const ids = [...new Set(shownCitations(record).map(({ source }) => source))].sort((a, b) => numberOf(a) - numberOf(b));
  return html`<span part="sources" class="marks">${ids.map((id) => mark(view, id, `[${numberOf(id)}]`))}</span>`;
}

function mark(view: View, id: Id, text: string): Content {
  const source = view.dataset.find('source', id);
  if (!/^https?:/i.test(source?.url ?? '')) return html`<span>${text}</span>`;
  return html`<a href=${source!.url!} rel="noopener" aria-label=${`${text} ${source!.publisher}`}>${text}</a>`;
}

/** The values that other sources give, in view, and why they were not chosen, to unfold. */
function differences(view: View, record: AzkgRecord): Content {
  const variants = shownVariants(record);
  if (variants.length === 0) return nothing;
  const values = variants.map((variant) => variantValue(view, record, variant)).filter((value) => value !== nothing);
  return html`<details part="details">
    <summary part="toggle" @click=${(event: Event) => view.onOpen(record, event)}>
      <span part="differ">${view.messages.sourcesDiffer}</span>${values.length > 0 ? html`: ${joined(values)}` : nothing}
    </summary>
    ${view.late?.variantList(view, { ...record, variants })}
  </details>`;
}

function variantValue(view: View, record: AzkgRecord, { field, value }: Variant): Content {
  if (field === 'date') return date(view, String(value));
  if (typeof value !== 'number') return nothing;
  return view.late?.quantity(view, value, record.kind === 'figure' ? record.unit : undefined) ?? nothing;
}
