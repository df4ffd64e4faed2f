/** The form: which fields an element has, and in which words they ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateOf } from '../../src/dataset/dataset.js';
import { FACET_NAMES, type FacetName } from '../../src/dataset/filter.js';
import type { AzkgRecord, Kind } from '../../src/dataset/types.js';
import { messagesIn } from '../../src/i18n/locale.js';
import { choicesFor, countedChoices, FIELD_NAMES, wordsFor } from './choices.js';
import type { ElementInfo, Item } from './elements.js';
import { checkField, colourField, facetField, type FieldOptions, idOf, selectField, textField, wordsField } from './fields.js';
import { LANGUAGE_NAMES } from './languages.js';
import { filesWarning, type SnippetProblem, type Workshop } from './snippet.js';
import { attributeNames, type BuilderState, colourName, withAttribute, withColour, withTag } from './state.js';
import { isTag, OFFERED, VIEWS } from './views.js';

export interface FormOptions {
  readonly state: BuilderState;
  readonly workshop: Workshop;
  readonly problems: readonly SnippetProblem[];
  /** What is looked for in long lists, by field. */
  readonly sought: { readonly [field: string]: string };
  readonly onSeek: (field: string, text: string) => void;
  /** @param field The field that was changed: a second change of it is the same step back. */
  readonly onChange: (state: BuilderState, field: string) => void;
}

const WORDS = messagesIn('en');

export function viewSection(options: FormOptions): TemplateResult {
  const { state, workshop } = options;
  const { elements } = workshop;
  const info = infoOf(options);
  const choices = OFFERED.map((tag) => ({ value: tag, label: tag === 'azkg-record' ? 'One record' : VIEWS[tag].name(WORDS) }));
  return html`<section aria-labelledby="view-title">
    <h2 id="view-title">1. The view</h2>
    ${selectField(
      {
        name: 'element',
        label: 'View',
        value: state.tag,
        hint: info.summary,
        onChange: (tag) => isTag(tag) && options.onChange(withTag(state, tag, elements), 'element'),
      },
      choices,
    )}
    ${state.tag === 'azkg-record' ? recordField(options) : nothing}
    ${selectField(
      attribute(options, 'lang', 'Language of the view'),
      Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label })),
    )}
  </section>`;
}

const RECORD_KINDS: readonly Kind[] = ['event', 'agreement', 'institution', 'person', 'place', 'figure', 'theme'];

function recordField(options: FormOptions): TemplateResult {
  const { state, workshop, problems } = options;
  const { dataset } = workshop;
  const id = state.attributes['record-id'] ?? '';
  const present = dataset.get(id)?.id ?? id;
  return html`<p class="field">
    <label for=${idOf('record-id')}>Record</label>
    <select
      id=${idOf('record-id')}
      aria-describedby=${problems.some(({ field }) => field === 'record-id') ? `${idOf('record-id')}-problem` : nothing}
      @change=${(event: Event) => options.onChange(withAttribute(state, 'record-id', (event.target as HTMLSelectElement).value), 'record-id')}
    >
      <option value="" ?selected=${id === ''}>Choose …</option>
      ${RECORD_KINDS.map(
        (kind) =>
          html`<optgroup label=${dataset.term('kinds', kind)?.label.en ?? kind}>
            ${dataset.records
              .filter((record) => record.kind === kind)
              .map(
                (record) => html`<option value=${record.id} ?selected=${record.id === present}>${recordLabel(record)}</option>`,
              )}
          </optgroup>`,
      )}
    </select>
    ${problems
      .filter(({ field }) => field === 'record-id')
      .map(({ message }) => html`<span class="problem" id=${`${idOf('record-id')}-problem`}>${message}</span>`)}
  </p>`;
}

function recordLabel(record: AzkgRecord): string {
  const name = 'name' in record ? record.name.en : record.kind === 'source' ? record.title : record.title.en;
  const date = dateOf(record);
  return date === undefined ? name : `${date}: ${name}`;
}

export function selectionSection(options: FormOptions, summary: TemplateResult): TemplateResult | typeof nothing {
  const { state } = options;
  if (state.tag === 'azkg-record') return nothing;
  const knows = knowing(options);
  const several = (name: string, label: string, none: string) =>
    knows(name)
      ? wordsField({ ...attribute(options, name, label), hint: none }, wordsFor(options.workshop.dataset, state.tag, name))
      : nothing;
  const text = (
    name: string,
    rest: { readonly hint?: string; readonly type?: 'search' | 'number'; readonly placeholder?: string },
  ) => (knows(name) ? textField({ ...attribute(options, name, FIELD_NAMES[name] ?? 'At most'), ...rest }) : nothing);
  return html`<section aria-labelledby="selection-title">
    <h2 id="selection-title">2. What it shows</h2>
    ${summary} ${several('views', 'Views in it', 'the usual ones')} ${several('facts', 'Facts', 'all')}
    ${choice(options, 'series', 'Series of figures')}
    ${state.attributes['series'] ? nothing : html`${choice(options, 'by', 'Counted by')} ${choice(options, 'split', 'Split by')}`}
    ${choice(options, 'span', 'Time around today')}
    ${knows('round') ? checkField(attribute(options, 'round', 'Only round anniversaries')) : nothing}
    ${knows('recommended') ? checkField(attribute(options, 'recommended', 'Only the recommended literature')) : nothing}
    ${FACET_NAMES.filter(knows).map((field) => facet(options, field))}
    <div class="pair">${text('from', { placeholder: 'e.g. 2012' })} ${text('to', { placeholder: 'e.g. 2024-04-23' })}</div>
    ${text('query', { type: 'search', hint: 'Only entries that have all of these words, in any language.' })}
    <div class="pair">${choice(options, 'order', 'Order')} ${text('limit', { type: 'number', placeholder: 'all' })}</div>
  </section>`;
}

function facet(options: FormOptions, field: FacetName): TemplateResult | typeof nothing {
  const { state, workshop, problems, sought, onSeek } = options;
  // What is wrong elsewhere lets nothing through: it would say 0 of every value.
  const wrong = problems.map((problem) => problem.field).filter((other) => other !== field);
  const sound = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => !wrong.includes(name)));
  const choices = countedChoices(workshop.dataset, state.tag, sound, field);
  const chosen = state.attributes[field] ?? '';
  if (choices.length < 2 && chosen === '') return nothing;
  return facetField(
    {
      ...attribute(options, field, FIELD_NAMES[field] ?? field),
      sought: sought[field] ?? '',
      onSeek: (text) => onSeek(field, text),
    },
    choices,
  );
}

/** A list of values, where there is more than one to choose from. */
function choice(options: FormOptions, name: string, label: string): TemplateResult | typeof nothing {
  const choices = choicesFor(options.workshop.dataset, options.state.tag, name);
  return knowing(options)(name) && choices.length > 1 ? selectField(attribute(options, name, label), choices) : nothing;
}

export function looksSection(options: FormOptions): TemplateResult {
  const { state, workshop } = options;
  const info = infoOf(options);
  const knows = knowing(options);
  const controls = state.attributes['controls'];
  return html`<section aria-labelledby="looks-title">
    <h2 id="looks-title">3. How it looks</h2>
    ${knows('heading') ? textField(attribute(options, 'heading', 'Heading', 'Names the view for screen readers too.')) : nothing}
    <div class="pair">${choice(options, 'heading-level', 'Level of the heading')} ${choice(options, 'layout', 'Layout')}</div>
    <div class="pair">${choice(options, 'group-by', 'Groups')} ${choice(options, 'perspective', 'Named first')}</div>
    <div class="pair">
      ${choice(options, 'theme', 'Light or dark')} ${choice(options, 'url-state', 'Reader’s choice in the address')}
    </div>
    ${
      knows('controls')
        ? html`${isFaceted(state) ? nothing : checkField(attribute(options, 'controls', 'Readers can search and filter'))}
          ${
            controls === undefined && !isFaceted(state)
              ? nothing
              : wordsField(
                  {
                    ...attribute(options, 'controls', 'With what'),
                    value: controls === 'true' ? '' : (controls ?? ''),
                    hint: 'the usual set',
                    onChange: (value) => change(options, 'controls', value === '' && !isFaceted(state) ? 'true' : value),
                  },
                  wordsFor(workshop.dataset, state.tag, 'controls'),
                )
          }`
        : nothing
    }
    ${knows('show-sources') ? checkField(attribute(options, 'show-sources', 'Sources are unfolded')) : nothing}
    ${
      knows('permalinks')
        ? checkField(
            attribute(options, 'permalinks', 'Links to single entries', 'The address of your page then ends with #azkg-…'),
          )
        : nothing
    }
    ${knows('jsonld') ? checkField(attribute(options, 'jsonld', 'Described for search engines')) : nothing}
    <details class="words">
      <summary>
        Colours: ${Object.keys(state.colours).length > 0 ? Object.values(state.colours).join(', ') : 'as the page'}
      </summary>
      <p class="hint">For a page that is now light, now dark: light-dark(#9f1239, #fda4af) has a colour for each.</p>
      ${inOrder(info.colours).map(({ name, description }) => {
        const colour = colourName(name);
        return colourField({
          name: colour,
          label: colourLabel(colour),
          value: state.colours[colour] ?? '',
          hint: description === `${colourLabel(colour)}.` ? undefined : description,
          problems: problemsOf(options, colour),
          onChange: (value) => options.onChange(withColour(state, colour, value), colour),
        });
      })}
    </details>
  </section>`;
}

/** What most hosts would change comes first. */
const FIRST_COLOURS = [
  '--azkg-rule-color',
  '--azkg-muted-color',
  '--azkg-background-color',
  '--azkg-text-color',
  '--azkg-accent-color',
];

function inOrder(colours: readonly Item[]): Item[] {
  return [...colours].sort((a, b) => FIRST_COLOURS.indexOf(b.name) - FIRST_COLOURS.indexOf(a.name));
}

/** Its controls are always there. */
function isFaceted({ tag }: BuilderState): boolean {
  return tag === 'azkg-explorer' || tag === 'azkg-filter-bar';
}

function colourLabel(colour: string): string {
  const text = colour.replace(/-color$/, '').replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function filesSection(options: FormOptions): TemplateResult {
  const { state, workshop } = options;
  return html`<section aria-labelledby="files-title">
    <h2 id="files-title">4. Where the files lie</h2>
    ${textField({
      name: 'files',
      label: 'Address of the folder with the files',
      value: state.files,
      type: 'text',
      placeholder: workshop.files,
      hint: 'Best a folder of your own site, such as /azkg/: then nothing is loaded from elsewhere. As long as the field is empty, the files of this site are used; another host has to allow that (CORS).',
      problems: problemsOf(options, 'files'),
      warning: filesWarning(state, workshop),
      onChange: (files) => options.onChange({ ...state, files: files.trim() }, 'files'),
    })}
  </section>`;
}

function attribute(options: FormOptions, name: string, label: string, hint?: string): FieldOptions {
  return {
    name,
    label,
    hint,
    value: options.state.attributes[name] ?? '',
    problems: problemsOf(options, name),
    onChange: (value) => change(options, name, value),
  };
}

function change(options: FormOptions, name: string, value: string): void {
  options.onChange(withAttribute(options.state, name, value), name);
}

function problemsOf({ problems }: FormOptions, field: string): string[] {
  return problems.filter((problem) => problem.field === field).map(({ message }) => message);
}

/** Whether an attribute says something to the element. */
function knowing(options: FormOptions): (name: string) => boolean {
  const names = attributeNames(infoOf(options));
  const { ignores = [] } = VIEWS[options.state.tag];
  return (name) => names.includes(name) && !ignores.includes(name);
}

function infoOf({ state, workshop }: FormOptions): ElementInfo {
  return workshop.elements.find(({ tag }) => tag === state.tag)!;
}
