import { type Choice, type OptionField, VALUE_LISTS } from './choice.js';
import type { Dataset, TermList } from './dataset.js';
import { FACET_NAMES, type FacetName, type Filter, presentValue } from './filter.js';
import type { EdtfDate, LocalText } from './types.js';

/** One thing that a filter asks for. */
export interface FilterTerm {
  readonly field: FacetName | 'query' | 'time';
  /** Alternatives: what each is called, or the value itself where nobody has a word for it. */
  readonly values: readonly (LocalText | string)[];
}

/**
 * What a filter asks for, for a sentence: first what the host asks for and then, where that is more, the reader. A list of single
 * records (`ids`, `exclude`) and a limit are the host's edition of its page, and no criterion.
 */
export function filterTerms(dataset: Dataset, host: Filter, choice: Choice): FilterTerm[] {
  const terms: FilterTerm[] = FACET_NAMES.flatMap((field) => {
    const present = (values: readonly string[]) => values.map((value) => presentValue(dataset, field, value));
    const hosts = present(host[field] ?? []);
    const readers = present(choice[field] ? [choice[field]] : []);
    const isNarrowed = readers.length > 0 && hosts.includes(readers[0]!);
    return [isNarrowed ? [] : hosts, readers]
      .filter((values) => values.length > 0)
      .map((values) => ({ field, values: values.map((value) => valueName(dataset, field, value)) }));
  });
  const { from = '', to = '' } = choice.year ? { from: choice.year, to: choice.year } : host;
  if (from || to) terms.push({ field: 'time', values: [period(from, to)] });
  for (const query of [host.query, choice.query]) if (query) terms.push({ field: 'query', values: [query.trim()] });
  return terms;
}

/** EDTF, if the ends are. */
function period(from: EdtfDate, to: EdtfDate): EdtfDate {
  return from === to ? from : `${from || '..'}/${to || '..'}`;
}

/** What a value of a field is called. */
export function valueName(dataset: Dataset, field: OptionField, value: string): LocalText | string {
  switch (field) {
    case 'year':
      return value;
    case 'party':
      return dataset.country(value)?.name ?? value;
    case 'person':
    case 'place':
    case 'institution': {
      const record = dataset.find(field, value);
      return (record && ('name' in record ? record.name : record.title)) ?? value;
    }
    default:
      return (LISTS[field] ?? []).map((list) => dataset.term(list as TermList, value)?.label).find(Boolean) ?? value;
  }
}

const LISTS: typeof VALUE_LISTS = { ...VALUE_LISTS, kind: ['kinds'], level: ['levels'] };
