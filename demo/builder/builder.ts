/** The builder's page: the form, the preview, and the snippet to copy. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Dataset } from '../../src/dataset/dataset.js';
import { provideSearch } from '../../src/dataset/search.js';
import type { DatasetDocument } from '../../src/dataset/types.js';
import { dateWriters } from '../../src/i18n/dates.js';
import '../../src/i18n/languages.js';
import { messagesIn } from '../../src/i18n/locale.js';
import { countsIn, selectionProblems, waysOut } from './choices.js';
import type { ElementInfo } from './elements.js';
import { filesSection, type FormOptions, looksSection, selectionSection, viewSection } from './form.js';
import { Preview } from './preview-frame.js';
import {
  filesWarning,
  formProblem,
  type Piece,
  type SnippetProblem,
  snippetProblems,
  snippets,
  type Workshop,
} from './snippet.js';
import { addressOf, type BuilderState, FORMS, type FormId, stateIn, type Width, WIDTHS } from './state.js';

/** What the manifest says of the elements: the build puts it in (rollup.config.mjs beside). */
declare const ELEMENTS: readonly ElementInfo[];

const FORM_NAMES: { readonly [form in FormId]: string } = {
  module: 'Module',
  classic: 'Classic script',
  frame: 'Frame',
  wordpress: 'WordPress',
  static: 'Static HTML',
};

const WIDTH_NAMES: { readonly [width in Width]: string } = { phone: 'Phone', desktop: 'Desktop' };

const WORDS = messagesIn('en');

class Builder {
  readonly #root: HTMLElement;
  readonly #workshop: Workshop;
  readonly #preview = new Preview();
  #state: BuilderState;
  #refused: readonly string[];
  #sought: { readonly [field: string]: string } = {};
  /** The field that was changed last: while somebody types in it, the way back does not grow. */
  #lastField = '';
  #notice = '';

  constructor(root: HTMLElement, workshop: Workshop) {
    this.#root = root;
    this.#workshop = workshop;
    ({ state: this.#state, refused: this.#refused } = stateIn(new URLSearchParams(location.search), ELEMENTS));
    window.addEventListener('popstate', () => {
      ({ state: this.#state, refused: this.#refused } = stateIn(new URLSearchParams(location.search), ELEMENTS));
      this.#lastField = '';
      this.#notice = '';
      this.#render();
    });
    root.replaceChildren();
    this.#render();
  }

  readonly #change = (state: BuilderState, field: string): void => {
    const address = addressOf(state);
    if (field === this.#lastField) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#lastField = field;
    this.#state = state;
    this.#refused = [];
    this.#notice = '';
    this.#render();
  };

  #render(): void {
    const state = this.#state;
    const problems = this.#problems();
    const pieces = problems.length > 0 ? [] : snippets(state, this.#workshop);
    const form: FormOptions = {
      state,
      workshop: this.#workshop,
      problems,
      sought: this.#sought,
      onSeek: (field, text) => {
        this.#sought = { ...this.#sought, [field]: text };
        this.#render();
      },
      onChange: this.#change,
    };
    render(
      html`${this.#refusedNote()}
        <form @submit=${(event: Event) => event.preventDefault()} aria-label="What to show">
          ${viewSection(form)} ${selectionSection(form, this.#summary(problems))} ${looksSection(form)} ${filesSection(form)}
        </form>
        <div class="result">${this.#previewSection(problems)} ${this.#snippetSection(pieces, problems)}</div>
        <p class="notice" role="status">${this.#notice}</p>`,
      this.#root,
    );
    for (const details of this.#root.querySelectorAll<HTMLDetailsElement>('details:has([aria-invalid])')) details.open = true;
    this.#preview.show(problems.length > 0 ? undefined : previewed(state, this.#workshop), state);
  }

  #problems(): SnippetProblem[] {
    const state = this.#state;
    const colours = Object.entries(state.colours)
      .filter(([, value]) => !CSS.supports('color', value))
      .map(([field, value]) => ({ field, message: `“${value}” is not a colour. Write one as #9f1239 or darkred.` }));
    const others = [...selectionProblems(this.#workshop.dataset, state), ...snippetProblems(state)];
    return [...others.filter(({ field }) => !colours.some((colour) => colour.field === field)), ...colours];
  }

  #refusedNote(): TemplateResult | typeof nothing {
    const refused = this.#refused;
    return refused.length > 0
      ? html`<p class="problem" role="alert">
          The address asks for what does not exist, which was left out: ${refused.join(', ')}.
        </p>`
      : nothing;
  }

  /** How many entries are shown; where there are none, what each field takes away. */
  #summary(problems: readonly SnippetProblem[]): TemplateResult {
    const { dataset } = this.#workshop;
    const { shown, all } = countsIn(dataset, this.#state);
    const isEmpty = shown === 0 && problems.length === 0;
    return html`<p class="shown" role="status" id="shown">
      ${WORDS.shown(shown, all)}${
        isEmpty
          ? html`: <span class="problem">nothing matches this choice. ${waysOut(dataset, this.#state).join('; ')}.</span>`
          : nothing
      }
    </p>`;
  }

  #previewSection(problems: readonly SnippetProblem[]): TemplateResult {
    const { width } = this.#state;
    return html`<section aria-labelledby="preview-title" id="preview">
      <h2 id="preview-title">Preview</h2>
      ${choiceRow('width', 'Width of the preview', WIDTHS, WIDTH_NAMES, width, (value) =>
        this.#change({ ...this.#state, width: value }, 'width'),
      )}
      ${problems.length > 0 ? html`<p class="hint">There is nothing to show before what is marked above has been mended.</p>` : nothing}
      <a href="#snippet" class="hidden">Skip the preview</a>
      <div class="stage" ?hidden=${problems.length > 0}>${this.#preview.frame}</div>
    </section>`;
  }

  #snippetSection(pieces: readonly Piece[], problems: readonly SnippetProblem[]): TemplateResult {
    const state = this.#state;
    const hindrance = formProblem(state);
    const isEmpty = problems.length === 0 && countsIn(this.#workshop.dataset, state).shown === 0;
    const warning = pieces.length > 0 ? filesWarning(state, this.#workshop) : undefined;
    return html`<section aria-labelledby="snippet-title" id="snippet">
      <h2 id="snippet-title">5. The snippet</h2>
      ${choiceRow('form', 'Kind of snippet', FORMS, FORM_NAMES, state.form, (form) => this.#change({ ...state, form }, 'form'))}
      ${problems.length > 0 ? html`<p class="problem">${problems.map(({ message }) => message).join(' ')}</p>` : nothing}
      ${hindrance === undefined ? nothing : html`<p class="problem">${hindrance}</p>`}
      ${isEmpty ? html`<p class="problem">Nothing matches the choice: number 2 says what takes it away.</p>` : nothing}
      ${warning === undefined ? nothing : html`<p class="problem">${warning}</p>`}
      ${pieces.filter(({ code }) => code.trim() !== '').map((piece) => this.#piece(piece))}
    </section>`;
  }

  #piece({ id, label, advice, code }: Piece): TemplateResult {
    return html`<div class="piece">
      <p class="head">
        <label for=${`code-${id}`}>${label}</label>
        <button type="button" @click=${() => this.#copy(id, label)}>Copy<span class="hidden"> ${label}</span></button>
      </p>
      <p class="hint" id=${`advice-${id}`}>${advice}</p>
      <textarea
        id=${`code-${id}`}
        aria-describedby=${`advice-${id}`}
        rows=${Math.min(code.split('\n').length + 1, 12)}
        readonly
        spellcheck="false"
        .value=${live(code)}
      ></textarea>
    </div>`;
  }

  /** Where the clipboard is refused, the text is selected for the reader's own keys. */
  async #copy(id: string, label: string): Promise<void> {
    const area = this.#root.querySelector<HTMLTextAreaElement>(`#code-${id}`)!;
    try {
      await navigator.clipboard.writeText(area.value);
      this.#notice = `${label} copied.`;
    } catch {
      area.focus();
      area.select();
      this.#notice = `The browser does not let this page copy. ${label} is selected: press Ctrl+C (on a Mac ⌘C).`;
    }
    this.#render();
  }
}

/** What the frame shows: the snippet itself, with the files of this site. A shortcode is what WordPress makes of it. */
function previewed(state: BuilderState, workshop: Workshop): string {
  const pieces = snippets({ ...state, files: '' }, workshop);
  return (pieces.find(({ id }) => id === 'block') ?? pieces[0])?.code ?? '';
}

function choiceRow<T extends string>(
  name: string,
  label: string,
  values: readonly T[],
  names: { readonly [value in T]: string },
  chosen: T,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<div role="radiogroup" aria-label=${label} class="row">
    ${values.map(
      (value) =>
        html`<label>
          <input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} @change=${() => onChange(value)} />
          <span>${names[value]}</span>
        </label>`,
    )}
  </div>`;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
  return (await response.json()) as T;
}

async function start(root: HTMLElement): Promise<void> {
  const files = new URL(root.dataset['files']!, document.baseURI).href;
  provideSearch(dateWriters);
  const [document_, { files: integrity }] = await Promise.all([
    fetchJson<DatasetDocument>(`${files}azkg.dataset.json`),
    fetchJson<{ readonly files: Workshop['integrity'] }>(`${files}integrity.json`),
  ]);
  new Builder(root, { dataset: new Dataset(document_), elements: ELEMENTS, integrity, files });
}

const root = document.querySelector<HTMLElement>('#builder')!;

start(root).catch((error: unknown) => {
  const note = document.createElement('p');
  note.role = 'alert';
  note.textContent = `The builder could not start: ${(error as Error).message} Its files have to lie in the folder dist beside it.`;
  root.replaceChildren(note);
  throw error;
});
