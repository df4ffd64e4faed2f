/** What an editor can choose, how many entries each choice gives, and what is wrong with what was chosen. */
import { SPANS } from '../../src/dataset/anniversaries.js';
import { COUNTED_BY, SPLITS } from '../../src/dataset/counts.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { type Option, optionsOf } from '../../src/dataset/choice.js';
import { factNames } from '../../src/dataset/fact-sheet.js';
import { type FacetName, FILTER_FIELDS, parseFilter } from '../../src/dataset/filter.js';
import { filterProblems } from '../../src/dataset/filter-problems.js';
import { valueName } from '../../src/dataset/filter-terms.js';
import { CONTROLS } from '../../src/elements/controls.js';
import { VIEWS as EXPLORER_VIEWS } from '../../src/elements/explorer-views.js';
import { FACETS } from '../../src/elements/facets.js';
import { messagesIn, textIn } from '../../src/i18n/locale.js';
import type { SnippetProblem } from './snippet.js';
import type { BuilderState } from './state.js';
import { type Attributes, entriesFor, filterIn, selected, type Tag, VIEWS } from './views.js';

/** A value of a field, in words, and how many entries it would give. */
export interface CountedChoice extends Option {
  readonly label: string;
}

/** A value that an attribute can have; the empty one leaves it out. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const WORDS = messagesIn('en');

/** What is called by a name rather than by its place in the vocabulary. */
const NAMED: readonly FacetName[] = ['person', 'place', 'institution', 'party'];

/**
 * The values of a field that an element can show, each with the entries that it alone would give in this field, beside all that is
 * chosen in the others. What is chosen stays in the list, whether anything has it or not.
 */
export function countedChoices(dataset: Dataset, tag: Tag, attributes: Attributes, field: FacetName): CountedChoice[] {
  const { [field]: chosen = '', ...others } = attributes;
  const counts = new Map(optionsIn(dataset, tag, others, field).map(({ value, count }) => [value, count]));
  const offered = optionsIn(dataset, tag, unselected(attributes), field).map(({ value }) => value);
  const values = new Set([...offered, ...(parseFilter({ [field]: chosen })[field] ?? [])]);
  const choices = Array.from(values, (value) => ({
    value,
    count: counts.get(value) ?? 0,
    label: labelOf(dataset, field, value),
  }));
  return NAMED.includes(field) ? choices.sort((a, b) => (a.label < b.label ? -1 : 1)) : choices;
}

/** The values of a field among what a selection lets through, with the entries that each gives. */
function optionsIn(dataset: Dataset, tag: Tag, attributes: Attributes, field: FacetName): Option[] {
  const { entriesOf, listsSources } = VIEWS[tag];
  const isOfSources = listsSources && field === 'type';
  const records = isOfSources ? entriesFor(dataset, tag, attributes) : selected(dataset, tag, attributes);
  const entriesIn = (part: typeof records) => (isOfSources ? part : (entriesOf?.(dataset, part, attributes) ?? part));
  return optionsOf([{ dataset, records, entriesOf: entriesIn }], {}, field);
}

/** The attributes without those that select. */
function unselected(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !(FILTER_FIELDS as readonly string[]).includes(name)));
}

function labelOf(dataset: Dataset, field: FacetName, value: string): string {
  const name = valueName(dataset, field, value);
  return typeof name === 'string' ? name : textIn('en', name).text;
}

/** How many entries an element shows, and of how many. */
export interface Counts {
  readonly shown: number;
  readonly all: number;
}

export function countsIn(dataset: Dataset, { tag, attributes }: Pick<BuilderState, 'tag' | 'attributes'>): Counts {
  const chosen = entriesFor(dataset, tag, attributes).length;
  const { limit } = parseFilter({ limit: attributes['limit'] });
  return {
    shown: limit === undefined ? chosen : Number.isInteger(limit) && limit > 0 ? Math.min(limit, chosen) : 0,
    all: tag === 'azkg-record' ? chosen : entriesFor(dataset, tag, unselected(attributes)).length,
  };
}

/** Fields that narrow, in the words of the form. */
export const FIELD_NAMES: { readonly [field: string]: string } = {
  kind: 'Kind',
  type: 'Type',
  topic: 'Topic',
  level: 'Kind of visit',
  party: 'Country',
  person: 'Person',
  place: 'Place',
  institution: 'Institution',
  from: 'From',
  to: 'To',
  query: 'Words',
  ids: 'Records',
  exclude: 'Without records',
};

/** Where nothing is left: how many entries there would be without each of the fields that narrow. */
export function waysOut(dataset: Dataset, { tag, attributes }: Pick<BuilderState, 'tag' | 'attributes'>): string[] {
  return Object.keys(FIELD_NAMES)
    .filter((field) => attributes[field])
    .map((field) => {
      const { [field]: _, ...others } = attributes;
      return `without “${FIELD_NAMES[field]}”: ${WORDS.shown(entriesFor(dataset, tag, others).length, 0)}`;
    });
}

/** What is wrong with a selection, by field, in words for an editor. */
export function selectionProblems(
  dataset: Dataset,
  { tag, attributes }: Pick<BuilderState, 'tag' | 'attributes'>,
): SnippetProblem[] {
  if (tag === 'azkg-record') {
    const id = attributes['record-id'];
    if (id === undefined) return [{ field: 'record-id', message: 'Choose a record.' }];
    return dataset.get(id) ? [] : [{ field: 'record-id', message: `There is no record “${id}”.` }];
  }
  const { listsSources, kinds } = VIEWS[tag];
  const { type, limit } = parseFilter(attributes);
  const filter = { ...filterIn(tag, attributes), ...(limit !== undefined && { limit }) };
  const problems = [
    ...filterProblems(dataset, filter, kinds(attributes)),
    ...(listsSources && type ? filterProblems(dataset, { type }, ['source']) : []),
  ];
  return problems.map(({ field, value, expected }) => ({ field, message: problemText(field, value, expected) }));
}

function problemText(field: string, value: string, expected: readonly string[] | string): string {
  switch (field) {
    case 'from':
    case 'to':
      return typeof expected === 'string' && expected.startsWith('an EDTF')
        ? `“${value}” is not a date. Write a year, a month or a day: 1997, 1997-04 or 1997-04-23.`
        : `“${value}” comes before the beginning. Write ${String(expected)}.`;
    case 'limit':
      return `“${value}” is not a number of entries. Write a whole number from 1.`;
    default: {
      const name = FIELD_NAMES[field]?.toLowerCase() ?? field;
      return `There is no ${name} “${value}”.`;
    }
  }
}

/** What an attribute can say, where that is a list of words. */
export function choicesFor(dataset: Dataset, tag: Tag, attribute: string): readonly Choice[] {
  const { layouts, groupings, listsSources } = VIEWS[tag];
  switch (attribute) {
    case 'layout':
      return usual(layouts);
    case 'group-by':
      return usual(groupings);
    case 'by':
      return usual(COUNTED_BY);
    case 'split':
      return usual(SPLITS);
    case 'span':
      return usual(SPANS);
    case 'url-state':
      return usual(['none', 'hash', 'query']);
    case 'theme':
      return usual(['auto', 'light', 'dark'], { auto: 'As the page', light: 'Light', dark: 'Dark' });
    case 'perspective':
      return usual(['', 'az', 'kg'], { '': 'As usual', az: 'Azerbaijan', kg: 'Kyrgyzstan' });
    case 'heading-level':
      return usual(['3', '2', '4', '5', '6'], { 3: '3 (usual)' }).toSorted((a, b) => (a.label < b.label ? -1 : 1));
    case 'order':
      return listsSources
        ? usual(['author', 'citation'], { author: 'By author', citation: 'As they are cited' })
        : usual(['asc', 'desc'], { asc: 'Oldest first', desc: 'Newest first' });
    case 'series':
      return [{ value: '', label: 'None: count entries' }, ...seriesChoices(dataset)];
    default:
      return [];
  }
}

/** What an attribute can list, where it takes several words. */
export function wordsFor(dataset: Dataset, tag: Tag, attribute: string): readonly Choice[] {
  switch (attribute) {
    case 'facts':
      return factNames(dataset).map((value) => ({ value, label: dataset.term('figureTypes', value)?.label.en ?? spoken(value) }));
    case 'views':
      return Object.entries(EXPLORER_VIEWS).map(([value, { label }]) => ({ value, label: label(WORDS) }));
    case 'controls':
      return (tag === 'azkg-explorer' || tag === 'azkg-filter-bar' ? FACETS : CONTROLS).map((value) => ({
        value,
        label: spoken(value),
      }));
    default:
      return [];
  }
}

function seriesChoices(dataset: Dataset): Choice[] {
  const types = new Set(dataset.document.figures.map(({ type }) => type));
  return dataset.document.vocabulary.figureTypes
    .filter(({ id }) => types.has(id))
    .map(({ id, label }) => ({ value: id, label: label.en }));
}

/** The first holds if the attribute is not there. */
function usual(values: readonly string[], labels: { readonly [value: string]: string } = {}): Choice[] {
  return values.map((value, i) => ({ value: i === 0 ? '' : value, label: labels[value] ?? spoken(value) }));
}

/** `trade-turnover` as `Trade turnover` */
function spoken(word: string): string {
  const text = word.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
