import { html, nothing } from 'lit';
import { type Choice, type ChoiceField, type ChoiceSpace, type OptionField } from '../dataset/choice.js';
import { sortKeyIn } from '../i18n/collation.js';
import type { Messages } from '../i18n/messages.js';
import { optionsIn, orderField, searchField, selectField, stay } from './controls.js';
import { type Content, plain, type View } from './view.js';
import { asText, oneOf } from './warn.js';

/** What a host can ask for, in the order in which it stands. */
export const FACETS = ['search', 'type', 'topic', 'year', 'person', 'place', 'level', 'party', 'order'] as const;

export type Facet = (typeof FACETS)[number];

/** Those that stand there if the host says nothing: in nearly every record both countries take part. */
const USUAL: readonly Facet[] = FACETS.filter((facet) => facet !== 'party');

/** What the form shows, and how it tells what the reader does. */
export interface FacetsState {
  readonly name: string;
  readonly spaces: readonly ChoiceSpace[];
  readonly choice: Choice;
  /** The order that holds until the reader changes it. */
  readonly order: 'asc' | 'desc';
  readonly isUnfolded: boolean;
  readonly onChange: (field: ChoiceField, value: string) => void;
  readonly onReset: () => void;
  readonly onSearch: () => void;
  readonly onUnfold: () => void;
}

/** The facets that the attribute asks for: the usual ones if it is empty or not there, none if it is `false`. */
export function wantedFacets(element: Element, attribute: string | null | undefined): readonly Facet[] {
  const value = asText(attribute);
  if (value === 'false') return [];
  if (value === '' || value === 'true') return USUAL;
  const words = value.split(/\s+/).map((word) => oneOf(element, 'controls', word, ['', ...FACETS]));
  return FACETS.filter((facet) => words.includes(facet));
}

/** The search, and fields in which each value says how many entries it would give. */
export function facetsForm(view: View, wanted: readonly Facet[], state: FacetsState): Content {
  const { messages } = view;
  const fields = wanted.filter((facet) => facet !== 'search').map((facet) => fieldOf(view, state, facet));
  const shown = fields.filter((field) => field !== nothing);
  const others = Object.entries(state.choice).filter(([field, value]) => value && field !== 'query' && field !== 'order').length;
  return html`<form part="controls" role="search" aria-label=${messages.controls(state.name)} @submit=${stay}>
    ${wanted.includes('search') ? searchField(view, state) : nothing}
    ${
      shown.length > 0
        ? html`<button
            type="button"
            part="more"
            aria-expanded=${state.isUnfolded}
            aria-controls="facets"
            @click=${state.onUnfold}
          >
            ${others > 0 ? messages.option(messages.explorer.more, others) : messages.explorer.more}
          </button>`
        : nothing
    }
    <div id="facets" class=${state.isUnfolded ? '' : 'folded'}>${shown}</div>
    <button type="button" part="reset" @click=${state.onReset}>${messages.reset}</button>
  </form>`;
}

function fieldOf(view: View, state: FacetsState, facet: Exclude<Facet, 'search'>): Content {
  const { messages, late } = view;
  const { choice, onChange } = state;
  if (facet === 'order') return orderField(view, state);
  const options = optionsIn(view, state.spaces, choice, facet);
  if (options && options.length < 2 && !choice[facet]) return nothing;
  const label = late?.labelOf(messages, facet) ?? '';
  return selectField(label, choice[facet] ?? '', (value) => onChange(facet, value), [
    { value: '', label: allOf(messages)[facet] ?? '', isEmpty: false },
    ...labelled(view, state.spaces, facet, options ?? []).map(({ name, value, count }) => ({
      value,
      label: messages.option(name, count),
      isEmpty: count === 0,
    })),
  ]);
}

interface NamedOption {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

/** People and places stand in the order of the alphabet, all else as the vocabulary has it. */
function labelled(
  view: View,
  spaces: readonly ChoiceSpace[],
  field: OptionField,
  options: readonly Omit<NamedOption, 'name'>[],
): readonly NamedOption[] {
  const nameIn = (value: string) => {
    for (const { dataset } of spaces) {
      const name = view.late?.valueName(dataset, field, value) ?? value;
      if (typeof name !== 'string') return plain(view, name);
    }
    return value;
  };
  const named = options.map((option) => ({ ...option, name: nameIn(option.value) }));
  const { levels, countries } = view.dataset.document.vocabulary;
  switch (field) {
    case 'level':
    case 'party': {
      const known = (field === 'level' ? levels : countries).map(({ id }) => id);
      return sorted(named, ({ value }) => known.indexOf(value));
    }
    case 'person':
    case 'place': {
      const keyOf = sortKeyIn(view.messages.alphabet);
      return sorted(named, ({ name }) => keyOf(name));
    }
    default:
      return named;
  }
}

function sorted<T>(things: readonly T[], keyOf: (thing: T) => string | number): T[] {
  const keyed = things.map((thing) => ({ thing, key: keyOf(thing) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ thing }) => thing);
}

function allOf({ allTypes: type, allTopics: topic, allYears: year, explorer }: Messages): { readonly [field: string]: string } {
  const { allPeople: person, allPlaces: place, allLevels: level, allCountries: party } = explorer;
  return { type, topic, year, person, place, level, party };
}
