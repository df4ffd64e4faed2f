import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { filterOf } from '../dataset/choice.js';
import { type Fact, factNames, factsOf, recordsOf, USUAL_FACTS } from '../dataset/fact-sheet.js';
import { shownSources } from '../dataset/fact-proof.js';
import { select } from '../dataset/filter.js';
import type { AzkgRecord, Id, Kind } from '../dataset/types.js';
import { AzkgList } from './azkg-list.js';
import { factRow } from './fact-rows.js';
import { factSheetStyles } from './fact-sheet.styles.js';
import { itemStyles } from './item.styles.js';
import { controlStyles, elementStyles } from './shared.styles.js';
import { type Content, date, heading, joined, term, type View } from './view.js';
import { asText, warnOnce } from './warn.js';

/**
 * The box on a country page: since when there are diplomatic relations and embassies, how many documents and visits, the latest
 * of them, trade and diaspora. Every number says what it counts and which sources it comes from; figures that differ stand side
 * by side. The selection attributes narrow what is counted and what the latest is sought among; `exclude` leaves a record
 * out of every fact.
 *
 * @summary The facts at a glance: since when, how many, the latest, how much.
 * @tag azkg-fact-sheet
 * @without group list summary documents document event official-titles status texts people institutions offices series topics
 *   coordinates imprint url related differences proof --azkg-date-width
 *
 * @csspart fact - A fact: its label and what there is to say; `data-fact` is its name.
 * @csspart value - A number.
 */
export class AzkgFactSheet extends AzkgList {
  static override styles: CSSResultGroup = [elementStyles, controlStyles, itemStyles, factSheetStyles];

  /**
   * Which facts, in which order: `relations embassies agreements visits last-visit last-agreement`, and types of figures such as
   * `trade-turnover` or `diaspora-population`. @default all of these
   */
  @property() facts: string | undefined;

  protected override readonly kinds: readonly Kind[] = ['event', 'agreement'];

  protected override readonly layouts: readonly [string, ...string[]] = ['list'];

  #facts: readonly Fact[] = [];
  #shown: readonly AzkgRecord[] = [];
  #sources: ReadonlyMap<Id, readonly string[]> = new Map();

  protected override get needsDetails(): boolean {
    return true;
  }

  protected override labelIn({ messages }: View): string {
    return messages.factSheet.name;
  }

  /** The records that the facts rest on, as far as they are shown. */
  override get records(): readonly AzkgRecord[] {
    return this.#shown;
  }

  protected override canShow(record: AzkgRecord): boolean {
    return this.#shown.includes(record);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded: dataset } = this;
    if (!dataset) return;
    const { limit: _, order: __, ...filter } = this.filter;
    this.#facts = factsOf(dataset, this.#names(factNames(dataset)), {
      counted: select(dataset, filterOf(this.choice), select(dataset, filter)),
      known: select(dataset, filter.exclude ? { exclude: filter.exclude } : {}),
      first: this.view?.perspective,
    });
    this.#shown = [...new Set(this.#facts.flatMap(recordsOf))];
    this.#sources = shownSources(this.#shown);
  }

  #names(known: readonly string[]): readonly string[] {
    const names = asText(this.facts).toLowerCase().split(/\s+/).filter(Boolean);
    for (const name of names) {
      if (!known.includes(name))
        warnOnce(this, `facts="${name}" is not known and shows nothing. Known values: ${known.join(', ')}.`);
    }
    return names.length > 0 ? names : USUAL_FACTS;
  }

  /** On paper the sources have the same numbers as on the screen. */
  protected override get view(): View | undefined {
    const view = super.view;
    const late = view?.late;
    const numberedSources = (shown: View, level: number): Content =>
      html`<section part="bibliography">
        ${heading(level, 'group-heading', shown.messages.fields.sources)} ${this.#sourceList(shown)}
      </section>`;
    return view && { ...view, documentsOf: () => [], late: late && { ...late, printed: this.#numbered, numberedSources } };
  }

  readonly #numbered = (view: View): View => ({
    ...view,
    sourceNumbers: new Map(Array.from(this.#sources.keys(), (id, i) => [id, i + 1])),
  });

  protected override renderRecords(view: View): Content {
    const isOnPaper = view.sourceNumbers !== undefined;
    const numbered = this.#numbered(view);
    const hasCounts = this.#facts.some(({ name }) => name === 'agreements' || name === 'visits');
    return html`<dl part="facts" aria-label=${this.nameIn(view)}>${this.#facts.map((fact) => factRow(numbered, fact))}</dl>
      ${hasCounts ? html`<p part="note">${this.#scope(view)}</p>` : nothing}
      ${
        isOnPaper || this.#sources.size === 0
          ? nothing
          : html`<details part="details" class="sources" ?open=${view.showSources}>
              <summary part="toggle">${view.messages.sources(this.#sources.size)}</summary>
              ${this.#sourceList(view)}
            </details>`
      }`;
  }

  /** What the counts are counts of. */
  #scope(view: View): Content {
    const { factSheet } = view.messages;
    const filters = [this.filter, filterOf(this.choice)];
    const labels = filters.flatMap(({ topic = [], from, to }): Content[] => [
      ...topic.map((id) => term(view, 'topics', id)),
      from || to ? date(view, from === to ? from! : `${from ?? '..'}/${to ?? '..'}`) : '',
    ]);
    const isSelection = filters.some((filter) => Object.keys(filter).some((field) => !['limit', 'order'].includes(field)));
    return html`${factSheet.counted} (${date(view, `../${view.dataset.document.coverage.until}`)}); ${factSheet.mayBeMore}.
    ${isSelection ? html` ${factSheet.selection}${labels.some(Boolean) ? html`: ${joined(labels)}` : nothing}.` : nothing}`;
  }

  /** The sources that the numbers stand for. */
  #sourceList(view: View): Content {
    return html`<ol part="sources">
      ${Array.from(this.#sources, ([id, locators]) => {
        const source = view.dataset.find('source', id);
        return html`<li>${source ? view.late?.sourceLine(view, source, locators.join(', ')) : id}</li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'azkg-fact-sheet': AzkgFactSheet;
  }
}
