import type { AzkgRecord, CountryCode, EdtfDate, Id, LocalText } from '../dataset/types.js';
import { LANGUAGES } from '../i18n/locale.js';
import { urnOf } from './identity.js';
import { isoSpan } from './iso.js';
import type { Words } from './words.js';

/** A node of the graph, or a value in one. */
export interface Node {
  readonly [property: string]: unknown;
}

export function names(words: Words, text: LocalText, others: readonly unknown[] = []): Node {
  const name = words.text(text);
  const translations = LANGUAGES.flatMap((language) => {
    const translation = text[language];
    return translation === undefined || translation === name ? [] : [inLanguage(translation, language)];
  });
  return { name, alternateName: [...translations, ...others] };
}

export function inLanguage(text: string, language: string): Node {
  return { '@language': language, '@value': text };
}

/** The EDTF string, where a property for the first day, or two for the first and the last, say less than that. */
export function ownDate(date: EdtfDate, has: 'start' | 'start and end'): Node {
  const { start, end, exact } = isoSpan(date);
  return exact && (start === end || has === 'start and end') ? {} : { 'azkg:date': date };
}

export function keywords(words: Words, { topics }: { readonly topics: readonly string[] }): string[] {
  return topics.map((topic) => words.term('topics', topic));
}

/** Sources of a thing that is no work: works about it, the dataset among them. */
export function aboutIt(words: Words, record: AzkgRecord): Node {
  return { subjectOf: [{ '@id': urnOf(words.dataset, '@dataset') }, ...citedBy(words, record)] };
}

export function citedBy(words: Words, { citations = [] }: AzkgRecord): Node[] {
  return references(words, [...new Set(citations.map(({ source: id }) => id))]);
}

export function references(words: Words, ids: readonly Id[] = []): Node[] {
  return ids.map((id) => reference(words, id));
}

export function reference({ dataset }: Words, id: Id): Node {
  return { '@id': urnOf(dataset, dataset.get(id)?.id ?? id) };
}

export function country({ dataset }: Words, code: CountryCode): Node {
  return { '@id': urnOf(dataset, `country:${code}`) };
}

export function withoutGaps(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
