import { html, nothing } from 'lit';
import {
  type Choice,
  type ChoiceField,
  type ChoiceSpace,
  type Option,
  type OptionField,
  optionsOf,
  VALUE_LISTS,
} from '../dataset/choice.js';
import type { TermList } from '../dataset/dataset.js';
import { hostDatasetSoFar } from './load.js';
import { type Content, plain, type View } from './view.js';
import { oneOf } from './warn.js';

/** The controls that a host can ask for, in the order in which they stand. */
export const CONTROLS = ['search', 'type', 'topic', 'year', 'order', 'download'] as const;

type Control = (typeof CONTROLS)[number];

/** What the form shows, and how it tells what the reader does. */
export interface ControlsState {
  /** What the list is called. */
  readonly name: string;
  readonly space: ChoiceSpace;
  /** How many entries are shown, in words. */
  readonly shown: string;
  readonly choice: Choice;
  readonly order: 'asc' | 'desc';
  /** The number of results in words, for screen readers, once the reader has paused. */
  readonly announcement: string;
  readonly onChange: (field: ChoiceField, value: string) => void;
  readonly onReset: () => void;
  /** The reader goes to the search field. */
  readonly onSearch: () => void;
}

/** The controls that the attribute asks for: all by which readers choose if it is empty, none if it is not there. */
export function wantedControls(element: Element, attribute: string | null | undefined): readonly Control[] {
  const value = String(attribute ?? 'false').trim();
  if (value === 'false') return [];
  if (value === '' || value === 'true') return CONTROLS.slice(0, -1);
  const words = value.split(/\s+/).map((word) => oneOf(element, 'controls', word, ['', ...CONTROLS]));
  return CONTROLS.filter((control) => words.includes(control));
}

/** The form by which readers choose, and the number of records that their choice gives. */
export function controlsForm(view: View, wanted: readonly Control[], state: ControlsState): Content {
  const { messages } = view;
  return html`<form part="controls" role="search" aria-label=${messages.controls(state.name)} @submit=${stay}>
      ${wanted.map((control) => CONTENT[control](view, state))}
      <button type="button" part="reset" @click=${state.onReset}>${messages.reset}</button>
    </form>
    <p part="count">${state.shown}</p>
    <p class="announcement" role="status">${state.announcement}</p>`;
}

/** The browser would load the page anew. */
export function stay(event: Event): void {
  event.preventDefault();
}

const CONTENT: { readonly [control in Control]: (view: View, state: ControlsState) => Content } = {
  search: searchField,
  type: (view, state) => optionField(view, state, 'type', view.messages.type, view.messages.allTypes),
  topic: (view, state) => optionField(view, state, 'topic', view.messages.topic, view.messages.allTopics),
  year: (view, state) => optionField(view, state, 'year', view.messages.year, view.messages.allYears),
  order: orderField,
  download: (view) => view.late?.downloads(view) ?? nothing,
};

export function searchField(
  { messages }: View,
  { choice, onChange, onSearch }: Pick<ControlsState, 'choice' | 'onChange' | 'onSearch'>,
): Content {
  const onInput = (event: Event) => onChange('query', (event.target as HTMLInputElement).value);
  return html`<label part="control" class="search">
    <span>${messages.search}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${choice.query ?? ''}
      @focus=${onSearch}
      @input=${onInput}
    />
  </label>`;
}

function optionField(view: View, state: ControlsState, field: OptionField, label: string, all: string): Content {
  const options = optionsIn(view, [state.space], state.choice, field);
  const chosen = state.choice[field] ?? '';
  if (options && options.length < 2 && chosen === '') return nothing;
  return selectField(label, chosen, (value) => state.onChange(field, value), [
    { value: '', label: all, isEmpty: false },
    ...(options ?? []).map(({ value, count }) => ({
      value,
      label: view.messages.option(optionLabel(view, field, value), count),
      isEmpty: count === 0,
    })),
  ]);
}

/** What a reader can choose in a field, as far as it has been counted: among many records that takes a while. */
export function optionsIn(
  view: View,
  spaces: readonly ChoiceSpace[],
  choice: Choice,
  field: OptionField,
): readonly Option[] | undefined {
  const { countedOptions } = hostDatasetSoFar() ?? {};
  return countedOptions ? countedOptions(view.host, spaces, choice, field) : optionsOf(spaces, choice, field);
}

function optionLabel(view: View, field: OptionField, value: string): string {
  for (const list of VALUE_LISTS[field] ?? []) {
    const label = view.dataset.term(list as TermList, value)?.label;
    if (label) return plain(view, label);
  }
  return value;
}

export function orderField(
  { messages }: View,
  { choice, order, onChange }: Pick<ControlsState, 'choice' | 'order' | 'onChange'>,
): Content {
  return selectField(messages.order, choice.order ?? order, (value) => onChange('order', value), [
    { value: 'asc', label: messages.oldestFirst, isEmpty: false },
    { value: 'desc', label: messages.newestFirst, isEmpty: false },
  ]);
}

interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Nothing would be shown: it can be seen, and not be chosen. */
  readonly isEmpty: boolean;
}

export function selectField(
  label: string,
  chosen: string,
  onSelect: (value: string) => void,
  options: readonly SelectOption[],
): Content {
  return html`<label part="control">
    <span>${label}</span>
    <select @change=${(event: Event) => onSelect((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, label, isEmpty }) =>
          html`<option value=${value} .selected=${value === chosen} ?disabled=${isEmpty && value !== chosen}>${label}</option>`,
      )}
    </select>
  </label>`;
}
