import { html, LitElement, noChange, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../dataset/dataset.js';
import { version } from '../dataset/generated/core.js';
import type { AzkgRecord } from '../dataset/types.js';
import { type HostMessages, languageOf, messagesIn, registerLocale, watchLocales } from '../i18n/locale.js';
import type { AzkgEventDetails } from './events.js';
import { languageTagOf, watchLanguage } from './language.js';
import {
  bundledSoFar,
  hasLanguage,
  lateSoFar,
  loadDetails,
  loadExports,
  LoadFault,
  loadLanguage,
  loadLate,
  openHostDataset,
} from './load.js';
import { painted } from './painted.js';
import { Served } from './served.js';
import { type Content, date, heading, plainTitle, SEPARATOR, type View } from './view.js';
import { oneOf } from './warn.js';

/** The first is what holds if nothing is said. */
const HEADING_LEVELS = ['3', '2', '4', '5', '6'] as const;

/** The address of a record on a page. */
const HASH = /^#azkg-(.+)$/;

/** How far below the screen a lazy element begins its work. */
const LAZY_MARGIN = '600px';

/** An attribute that is on by being there. `="false"` turns it off too, since editors write that. */
export const flag = {
  fromAttribute: (value: string | null) => value !== null && value !== 'false',
  toAttribute: (value: boolean) => (value ? '' : null),
};

/**
 * What all elements share: the dataset, the language, the host's wishes for the presentation, and the frame around the
 * content. Nothing is registered here.
 *
 * @fires azkg-ready - After the first render of a dataset: `{count, version}`.
 * @fires azkg-select - The reader opens a record: `{record}`. Cancelable.
 * @fires azkg-error - Something could not be shown: `{message, code}`.
 *
 * @slot - What readers see without JavaScript, and until the data are there.
 * @slot heading - Replaces the text of the `heading` attribute.
 * @slot footer - Stands after the content.
 *
 * @cssproperty [--azkg-text-color=inherit] - Text.
 * @cssproperty [--azkg-muted-color=the text colour at 80 %] - Types, places, labels, remarks.
 * @cssproperty [--azkg-accent-color=the text colour mixed with a blue-green] - Dates, links, "Sources differ", focus.
 * @cssproperty [--azkg-rule-color=the text colour at 18 %] - Lines between entries.
 * @cssproperty [--azkg-background-color=transparent] - The ground.
 * @cssproperty [--azkg-font-family=inherit] - All text.
 * @cssproperty [--azkg-heading-font-family=inherit] - Headings and titles.
 * @cssproperty [--azkg-date-width=11em] - The column of dates, where there is room for one.
 * @cssproperty [--azkg-control-radius=0.25em] - Corners of fields, buttons and notices.
 *
 * @csspart heading - The heading of the element.
 * @csspart item - One record; `data-id` is its id.
 * @csspart date - Its date.
 * @csspart title - Its title.
 * @csspart meta - What kind of thing it is, where, between whom.
 * @csspart type - Its type.
 * @csspart place - A place.
 * @csspart summary - Its summary.
 * @csspart details - What unfolds.
 * @csspart toggle - What unfolds it.
 * @csspart differ - The words "Sources differ" in it.
 * @csspart facts - The list of labelled facts.
 * @csspart documents - Documents that were signed at an event.
 * @csspart document - One of them; `data-id` is its id.
 * @csspart event - The event at which a document was signed.
 * @csspart parties - Countries and bodies: who signed, to whom something belongs.
 * @csspart official-titles - Titles as they stand on a document.
 * @csspart status - Ratification, entry into force, end.
 * @csspart texts - Where the text of a document can be read.
 * @csspart people - People who took part.
 * @csspart institutions - Institutions that took part.
 * @csspart offices - Offices of a person.
 * @csspart series - What an event is one of, such as the sessions of a council.
 * @csspart topics - Topics.
 * @csspart coordinates - Where a place is.
 * @csspart value - The value of a figure.
 * @csspart imprint - What is known of a source: authors, publisher, pages …
 * @csspart url - The address of a source.
 * @csspart note - What is open.
 * @csspart related - Other records that name this one.
 * @csspart differences - Where sources differ.
 * @csspart variants - Their values, which were not chosen.
 * @csspart proof - What the record rests on.
 * @csspart sources - Its sources.
 * @csspart bibliography - On paper: the sources that the numbers in the text stand for.
 * @csspart loading - That data are on their way.
 * @csspart progress - How much of them has been read, where a page brings many.
 * @csspart error - What went wrong.
 * @csspart retry - The button that tries once more, where that can help.
 * @csspart credit - Name, version, date and licence of the data.
 * @csspart tools - What a reader can do with a record, or with all that is shown.
 * @csspart tool - One of it: copy the link, cite, report an error.
 * @csspart notice - What came of it: that something has been copied or saved.
 * @csspart panel - What opens for it: a citation, a text to copy.
 * @csspart text - The text in it.
 * @csspart copy - The button that copies it.
 * @csspart close - The button that closes it.
 */
export abstract class AzkgElement extends LitElement {
  /** Version of the library and of the dataset in it. */
  static readonly version: string = version;

  /**
   * Replaces single words of a language on the whole page, or adds a language:
   * `customElements.get('azkg-timeline').registerLocale('kk', { search: 'Іздеу' })`.
   */
  static registerLocale(language: string, words: HostMessages): void {
    registerLocale(language, words);
  }

  /** Address of another dataset in the same schema, shown instead of the bundled one. */
  @property() src: string | undefined;

  /**
   * A dataset document of the host's own, or a `Dataset` made from one, shown instead of the bundled one. Goes before `src`. It is
   * read once for all elements that are given it: when something changes, give another object.
   */
  @property({ attribute: false }) data: unknown;

  /** Text of the heading. */
  @property() heading: string | undefined;

  /** Level of the topmost heading, 2 to 6. @default 3 */
  @property({ attribute: 'heading-level' }) headingLevel: string | undefined;

  /** `az` or `kg`: the country that is named first. */
  @property() perspective: string | undefined;

  /** `auto` (as the page), `light` or `dark`. @default "auto" */
  @property({ reflect: true }) theme: string | undefined;

  /** `lazy` waits until the reader comes near. @default "eager" */
  @property() loading: string | undefined;

  /** Shows the sources of each record without unfolding. */
  @property({ attribute: 'show-sources', converter: flag }) showSources = false;

  /** Leaves out the line that names the data. */
  @property({ attribute: 'no-credit', converter: flag }) noCredit = false;

  /** Answers to `#azkg-<id>` in the page's address, and offers links to it. */
  @property({ converter: flag }) permalinks = false;

  /**
   * Where readers report an error: an `http(s)` address, which is given the record's `id`, the `version` of the data and the
   * `lang` of the view in its query, or `mailto:`. Other schemes are refused.
   */
  @property({ attribute: 'report-url' }) reportUrl: string | undefined;

  /** Tells search engines what is shown: one graph of schema.org for all elements of the page that ask for it. */
  @property({ converter: flag }) jsonld = false;

  /** The dataset that is shown, once it is there. (`dataset` is a name of `HTMLElement`.) */
  @state() protected loaded: Dataset | undefined;
  @state() private fault: LoadFault | undefined;
  /** The language that the page asks for, and the one that is shown: the other follows when its words are here. */
  @state() private wanted = 'en';
  @state() private language = 'en';
  @state() private isNear = false;
  @state() private isPrinting = false;
  /** How much of a host's dataset has been opened, from 0 to 1. */
  @state() private progress: number | undefined;

  #served: Served | undefined;
  /** Whether a server had drawn the element. */
  protected wasServed = false;

  #stopWatching: (() => void) | undefined;
  #approach: IntersectionObserver | undefined;
  #loading: AbortController | undefined;
  /** Whether what is to be shown is still on its way. */
  #isOpening = false;
  /** Whether another dataset is to be shown than the present one. */
  #isStale = false;
  /** Whether `azkg-ready` has been sent for the dataset that is shown. */
  #isAnnounced = false;

  /** The records that are shown, after all filters, in order. */
  abstract get records(): readonly AzkgRecord[];

  /** Whether the first view already needs what comes with the details of the bundled dataset. */
  protected get needsDetails(): boolean {
    return this.showSources || Boolean(this.#served?.isShown);
  }

  /** Whether the first view already needs templates that others do without. */
  protected get needsLate(): boolean {
    return this.showSources || Boolean(this.reportUrl);
  }

  /** Whether `#azkg-<id>` leads to the record here. */
  protected abstract canShow(record: AzkgRecord): boolean;

  protected abstract renderContent(view: View): Content;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readLanguage();
    const stops = [watchLanguage(this, this.#readLanguage), watchLocales(this.#readLocale)];
    this.#stopWatching = () => stops.forEach((stop) => stop());
    window.addEventListener('hashchange', this.#answerHash);
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
    if (this.hasUpdated && !this.isNear) this.#waitForReader();
    if (this.#isOpening) void this.open();
    if (this.hasUpdated && this.jsonld) this.#describe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#approach?.disconnect();
    window.removeEventListener('hashchange', this.#answerHash);
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.#afterPrint();
    if (this.jsonld) this.#describe();
    // An element that is only moved is here again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#loading?.abort();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#served = new Served(root as ShadowRoot);
    this.wasServed = this.#served.isShown;
    // Otherwise Lit would hold on to the first node that was served, which will go.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /**
   * Draws once without a document: src/prerender does so on servers.
   * @param dataset What is to be drawn, whole and in the language.
   */
  drawnFrom(dataset: Dataset, language: string): Content {
    this.loaded = dataset;
    this.language = this.wanted = language;
    this.isNear = true;
    this.willUpdate(new Map([['loaded', undefined]]));
    return this.render() as Content;
  }

  protected override willUpdate(changed: PropertyValues): void {
    oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    if (!this.isNear) this.#decideWhen();
    if (!this.isNear) return;
    const isOther = ['isNear', 'data', 'src'].some((name) => changed.has(name));
    this.#isStale ||= isOther;
    if (isOther || changed.has('wanted') || changed.has('layout')) void this.open();
  }

  protected override update(changed: PropertyValues): void {
    if (this.#served?.isShown && this.view) this.#served.replace(() => super.update(changed));
    else super.update(changed);
    if (this.jsonld || changed.get('jsonld')) this.#describe();
  }

  /** Details that are still to come are waited for. */
  #describe(): void {
    const view = this.jsonld && this.isConnected ? this.view : undefined;
    if (view && !view.dataset.isWhole) return;
    void loadExports().then(
      ({ describe }) => describe(this, view),
      () => undefined,
    );
  }

  protected override updated(): void {
    if (!this.loaded || this.#isAnnounced || !this.isWhole()) return;
    this.#isAnnounced = true;
    this.send('azkg-ready', { count: this.records.length, version: this.loaded.document.version });
    this.#answerHash();
  }

  protected override render(): Content | typeof noChange {
    if (this.#served?.isShown) return noChange;
    if (!this.isNear) return html`<slot></slot>`;
    const { view: shown } = this;
    const view = this.isPrinting ? (shown?.late?.printed(shown, this.records) ?? shown) : shown;
    const messages = messagesIn(this.language);
    return html`<div class="frame" lang=${messages.language} dir=${view ? directionOf(messages.search) : nothing}>
      ${this.#heading()} ${this.#fault()} ${view ? this.renderContent(view) : html`<slot></slot>${this.#waiting()}`}
      ${view?.sourceNumbers ? view.late?.numberedSources(view, this.innerLevel) : nothing}
      <slot name="footer"></slot>
      ${view && !this.noCredit ? this.#credit(view) : nothing}
    </div>`;
  }

  /** What went wrong, and another try where that can help. */
  #fault(): Content {
    const { fault, language, loaded } = this;
    if (!fault) return nothing;
    const messages = messagesIn(language);
    const reason = messages.faults[fault.fault](fault.about);
    return html`<p part="error" role="alert">
      ${loaded ? messages.incomplete(reason) : messages.failed(reason)}
      ${fault.code === 'load-failed' ? html`<button type="button" part="retry" @click=${this.#onRetry}>${messages.retry}</button>` : nothing}
    </p>`;
  }

  /** Nothing is said in a language whose words are still on their way. */
  #waiting(): Content {
    const isSilent = this.fault !== undefined || this.language !== this.wanted;
    const { loading } = messagesIn(this.language);
    const { progress } = this;
    return isSilent
      ? nothing
      : html`<p part="loading" role="status">${loading}</p>
          ${progress === undefined ? nothing : html`<progress part="progress" aria-label=${loading} value=${progress}></progress>`}`;
  }

  #heading(): Content {
    const content = this.heading ? heading(this.topLevel, 'heading', this.heading) : nothing;
    return html`<slot name="heading" lang=${languageTagOf(this) || nothing}>${content}</slot>`;
  }

  #credit(view: View): Content {
    const { messages, dataset, language } = view;
    const { title, version: dataVersion, updated, license, translations } = dataset.document;
    const isDraft = translations[language as keyof typeof translations] === 'draft';
    return html`<div part="credit">
      <p>
        ${messages.credit(plainTitle(view, title), dataVersion)} (${date(view, updated)}),
        ${licence(license)}${isDraft ? html`; ${messages.draft}` : nothing}${view.late?.viewTools(view) ?? html`<span class="later" aria-hidden="true">${SEPARATOR}${messages.cite}</span>`}
      </p>
      ${view.late?.viewPanel(view)}
    </div>`;
  }

  /** Whether all is drawn that belongs to the view. */
  protected isWhole(): boolean {
    return true;
  }

  /** What the templates need to know; absent as long as there are no data. */
  protected get view(): View | undefined {
    if (!this.loaded) return undefined;
    const { loaded: dataset, language, showSources } = this;
    const side = oneOf(this, 'perspective', this.perspective, ['', 'az', 'kg']);
    return {
      host: this,
      dataset,
      language,
      messages: messagesIn(language),
      perspective: side === '' ? undefined : side.toUpperCase(),
      linksTo: (record) => this.permalinks && this.canShow(record),
      page: globalThis.document?.querySelector('base') ? location.href.split('#')[0]! : '',
      showSources,
      late: lateSoFar(),
      documentsOf: (event) => dataset.agreementsOf(event.id),
      onOpen: this.#onOpen,
    };
  }

  /** The level of the element's own heading; what it groups or lists stands below. */
  protected get topLevel(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, HEADING_LEVELS));
  }

  /** The level of headings inside the element. */
  protected get innerLevel(): number {
    return this.heading || this.slottedHeading ? this.topLevel + 1 : this.topLevel;
  }

  /** What a host has put in the place of the heading. */
  protected get slottedHeading(): Element | null {
    return this.querySelector(':scope > [slot="heading"]');
  }

  protected focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Sends one of our events. Gives `false` if the host has cancelled it. */
  protected send<Name extends keyof AzkgEventDetails>(name: Name, detail: AzkgEventDetails[Name]): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'azkg-select' }),
    );
  }

  /** Fetches what the layout needs beside the late templates, if it is not here. Rejects with a `LoadFault`. */
  protected loadLayout(): Promise<undefined> | undefined {
    return undefined;
  }

  /** The languages, beside that of the view, whose texts a search goes through. */
  protected get searchedLanguages(): readonly string[] {
    return [];
  }

  /** Gets what is to be shown and shows it: at once as far as it is here. Whatever was on its way before is forgotten. */
  protected async open(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#isOpening = true;
    const { wanted } = this;
    const missing = hasLanguage(wanted) ? undefined : await loadLanguage(wanted).catch((reason: unknown) => reason as LoadFault);
    const layout = this.loadLayout();
    const fault = missing ?? (layout && (await layout.catch((reason: unknown) => reason as LoadFault)));
    if (signal.aborted) return;
    this.language = missing ? 'en' : wanted;
    try {
      if ((this.data ?? undefined) === undefined && !this.src) await this.#openBundled(signal);
      else if (this.#isStale) this.#show(await openHostDataset(this.data, this.src ?? '', signal, this.#onProgress), signal);
      if (fault) throw fault;
    } catch (error) {
      if (!signal.aborted) this.#fail(error as LoadFault);
    }
    this.#isOpening &&= signal.aborted;
  }

  async #openBundled(signal: AbortSignal): Promise<void> {
    if (!this.needsDetails) {
      if (this.needsLate && !lateSoFar()) await loadLate();
      this.#show(bundledSoFar(this.language), signal);
      // What comes later must not come before the first picture.
      await this.updateComplete;
      await painted();
    }
    const fault = await loadDetails(this.language, this.searchedLanguages).catch((reason: unknown) => reason as LoadFault);
    const dataset = bundledSoFar();
    if (dataset.isWhole || !this.needsDetails) this.#show(dataset, signal);
    if (fault) throw fault;
  }

  #show(dataset: Dataset, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#isAnnounced &&= !this.#isStale;
    this.#isStale = false;
    this.loaded = dataset;
    this.fault = undefined;
    this.requestUpdate();
  }

  /** In steps that an eye can tell apart: each is drawn. */
  readonly #onProgress = (share: number): void => {
    this.progress = Math.round(share * 20) / 20;
  };

  #fail(fault: LoadFault): void {
    this.#isStale = false;
    this.fault = fault;
    this.send('azkg-error', { message: fault.message, code: fault.code });
  }

  /** The button goes and may come back: who has not moved on meanwhile finds the focus on it again. */
  readonly #onRetry = async (): Promise<void> => {
    this.#isStale = true;
    this.fault = undefined;
    await this.open();
    await this.updateComplete;
    if (document.activeElement === document.body) this.focusOn('[part="retry"]');
  };

  readonly #readLanguage = (): void => {
    this.wanted = languageOf(languageTagOf(this));
  };

  readonly #readLocale = (): void => {
    this.#readLanguage();
    this.requestUpdate();
  };

  /** At once, unless the host is in no hurry and no link leads here. */
  #decideWhen(): void {
    const isEager = oneOf(this, 'loading', this.loading, ['eager', 'lazy']) === 'eager';
    if (isEager || (this.permalinks && HASH.test(location.hash))) this.isNear = true;
    else if (!this.#approach) this.#waitForReader();
  }

  #waitForReader(): void {
    this.#approach = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#approach?.disconnect();
        this.isNear = true;
      },
      { rootMargin: LAZY_MARGIN },
    );
    this.#approach.observe(this);
  }

  readonly #onOpen = (record: AzkgRecord, event: Event): void => {
    const details = (event.currentTarget as Element).closest('details');
    if (details && !details.open && !this.send('azkg-select', { record })) event.preventDefault();
  };

  /** What is unfolded for paper; folded again afterwards. */
  #unfolded: readonly HTMLDetailsElement[] = [];

  /** Not every browser unfolds by style. What is drawn anew here is there before the page is laid out for paper. */
  readonly #beforePrint = (): void => {
    this.isPrinting = true;
    this.performUpdate();
    this.#unfolded = Array.from(this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #afterPrint = (): void => {
    this.isPrinting = false;
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
  };

  /** Two elements may show the record: which of them answers is for the late part to say. */
  readonly #answerHash = (): void => {
    const wanted = HASH.exec(location.hash)?.[1];
    if (!this.permalinks || wanted === undefined) return;
    void loadLate().then(
      () => lateSoFar()?.goTo(this, this.loaded?.get(wanted)),
      () => undefined,
    );
  };
}

/** The direction of words, which may be another one than the page's: dates and punctuation would change places. */
function directionOf(words: string): string {
  return /[\u0590-\u08ff]/.test(words) ? 'rtl' : 'ltr';
}

const LICENCES: { readonly [id: string]: string } = { 'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/' };

function licence(id: string): Content {
  const address = LICENCES[id];
  return address === undefined ? id : html`<a href=${address} rel="license noopener">${id.replaceAll('-', ' ')}</a>`;
}
