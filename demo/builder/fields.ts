/** The fields of the form. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, CountedChoice } from './choices.js';

export interface FieldOptions {
  /** The attribute, colour or other thing that the field is for; ids are made from it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What the editor should know of the value, which is not wrong in itself. */
  readonly warning?: string | undefined;
  /** What is wrong with the value. */
  readonly problems?: readonly string[];
  readonly onChange: (value: string) => void;
}

export function selectField(options: FieldOptions, choices: readonly Choice[]): TemplateResult {
  const { name, label, value, onChange } = options;
  return html`<p class="field">
    <label for=${idOf(name)}>${label}</label>
    <select
      id=${idOf(name)}
      aria-describedby=${describedBy(options)}
      aria-invalid=${isWrong(options)}
      .value=${live(value)}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${withOwn(choices, value).map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
    ${notes(options)}
  </p>`;
}

/** A value from an address that no choice has is shown as it is. */
function withOwn(choices: readonly Choice[], value: string): readonly Choice[] {
  return choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: `“${value}” (not known)` }];
}

interface TextOptions extends FieldOptions {
  readonly type?: 'text' | 'search' | 'number' | 'url';
  readonly placeholder?: string;
}

export function textField(options: TextOptions): TemplateResult {
  const { name, label, value, type = 'text', placeholder = '', onChange } = options;
  return html`<p class="field">
    <label for=${idOf(name)}>${label}</label>
    <input
      id=${idOf(name)}
      type=${type}
      min=${type === 'number' ? 1 : nothing}
      placeholder=${placeholder}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(options)}
      aria-invalid=${isWrong(options)}
      .value=${live(value)}
      @input=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
    />
    ${notes(options)}
  </p>`;
}

export function checkField({ name, label, value, hint, onChange }: FieldOptions): TemplateResult {
  return html`<p class="check">
    <input
      id=${idOf(name)}
      type="checkbox"
      aria-describedby=${hint === undefined ? nothing : `${idOf(name)}-hint`}
      .checked=${live(value !== '' && value !== 'false')}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked ? 'true' : '')}
    />
    <label for=${idOf(name)}>${label}</label>
    ${hint === undefined ? nothing : html`<span class="hint" id=${`${idOf(name)}-hint`}>${hint}</span>`}
  </p>`;
}

/** A colour by its name or number, and the browser's own way to choose one. */
export function colourField(options: FieldOptions): TemplateResult {
  const { name, label, value, onChange } = options;
  const onInput = (event: Event) => onChange((event.target as HTMLInputElement).value);
  return html`<p class="field colour">
    <label for=${idOf(name)}>${label}</label>
    <input
      id=${idOf(name)}
      type="text"
      placeholder="as the page"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(options)}
      aria-invalid=${isWrong(options)}
      .value=${live(value)}
      @input=${onInput}
    />
    <input
      type="color"
      aria-label=${`${label}: choose`}
      .value=${live(/^#[\da-f]{6}$/i.test(value) ? value : '#808080')}
      @input=${onInput}
    />
    ${notes(options)}
  </p>`;
}

/** Several words of an attribute, each to tick, in the order of the list. */
export function wordsField(options: FieldOptions, choices: readonly Choice[]): TemplateResult {
  const { name, label, value, onChange } = options;
  const chosen = wordsIn(value);
  const toggle = (word: string, isOn: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((other) => (other === word ? isOn : chosen.includes(other)))
        .join(' '),
    );
  return html`<details class="words">
    <summary>${label}: ${summaryOf(choices, chosen, options.hint ?? 'any')}</summary>
    <div role="group" aria-label=${label} class="ticks">
      ${choices.map((choice) => tick(name, choice.value, choice.label, chosen.includes(choice.value), toggle))}
    </div>
  </details>`;
}

/** More values than these are searched rather than read. */
const MANY = 20;

/** Values of a field to tick, with the entries that each would give. */
export function facetField(
  options: FieldOptions & { readonly sought: string; readonly onSeek: (text: string) => void },
  choices: readonly CountedChoice[],
): TemplateResult {
  const { name, label, value, sought, onSeek, onChange } = options;
  const chosen = wordsIn(value);
  const toggle = (word: string, isOn: boolean) =>
    onChange([...chosen.filter((other) => other !== word), ...(isOn ? [word] : [])].join(' '));
  const found = choices.filter(
    (choice) => chosen.includes(choice.value) || choice.label.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return html`<details class="words">
      <summary aria-describedby=${options.problems?.length ? `${idOf(name)}-problem` : nothing}>
        ${label}: ${summaryOf(choices, chosen, 'any')}
      </summary>
      ${
        choices.length > MANY
          ? html`<p class="field">
              <label for=${`${idOf(name)}-seek`}>Find in the list</label>
              <input
                id=${`${idOf(name)}-seek`}
                type="search"
                autocomplete="off"
                .value=${live(sought)}
                @input=${(event: Event) => onSeek((event.target as HTMLInputElement).value)}
              />
            </p>`
          : nothing
      }
      <div role="group" aria-label=${label} class="ticks">
        ${found.map((choice) => tick(name, choice.value, choice.label, chosen.includes(choice.value), toggle, choice.count))}
        ${found.length === 0 ? html`<p class="hint">None is called that.</p>` : nothing}
      </div>
    </details>
    ${problemNote(options)}`;
}

function tick(
  name: string,
  value: string,
  label: string,
  isOn: boolean,
  toggle: (value: string, isOn: boolean) => void,
  count?: number,
): TemplateResult {
  const id = `${idOf(name)}-${value}`;
  return html`<p class="check">
    <input
      id=${id}
      type="checkbox"
      value=${value}
      .checked=${live(isOn)}
      @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}${count === undefined ? nothing : html` <span class="count">(${count})</span>`}</label>
  </p>`;
}

function summaryOf(choices: readonly Choice[], chosen: readonly string[], none: string): string {
  if (chosen.length === 0) return none;
  const names = chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value);
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
}

export function wordsIn(value: string): string[] {
  return value.split(/\s+/).filter((word) => word !== '');
}

export function idOf(name: string): string {
  return `field-${name}`;
}

function isWrong({ problems = [] }: FieldOptions): 'true' | typeof nothing {
  return problems.length > 0 ? 'true' : nothing;
}

function describedBy({ name, hint, warning, problems = [] }: FieldOptions): string | typeof nothing {
  const notes = { hint, warning, problem: problems[0] };
  const ids = Object.entries(notes).flatMap(([kind, text]) => (text === undefined ? [] : `${idOf(name)}-${kind}`));
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function notes(options: FieldOptions): TemplateResult {
  const { name, hint, warning } = options;
  const note = (kind: string, text: string | undefined) =>
    text === undefined ? nothing : html`<span class=${kind} id=${`${idOf(name)}-${kind}`}>${text}</span>`;
  return html`${note('hint', hint)}${note('warning', warning)}${problemNote(options)}`;
}

function problemNote({ name, problems = [] }: FieldOptions): TemplateResult | typeof nothing {
  return problems.length > 0 ? html`<span class="problem" id=${`${idOf(name)}-problem`}>${problems.join(' ')}</span>` : nothing;
}
