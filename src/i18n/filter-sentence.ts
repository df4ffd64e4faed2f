import type { LocalText } from '../dataset/types.js';
import { dateParts } from './dates.js';
import { textIn } from './locale.js';
import type { Messages } from './messages.js';

/** A piece of the sentence; `lang` where it is in another language than the rest. */
export interface SentencePiece {
  readonly text: string;
  readonly lang?: string;
}

interface Term {
  readonly field: string;
  readonly values: readonly (LocalText | string)[];
}

const SEPARATOR = ' · ';

/**
 * What is shown, in a line: `Topic: Culture, Education · 1993–2014 · 7 of 52 entries`. No sentence in the grammarian's sense: names of
 * topics, people and places stand as the dataset has them, and three of the five languages would have to inflect them.
 * @param language The language of the texts, of which some may exist in English only.
 */
export function filterSentence(words: Messages, language: string, terms: readonly Term[], count: string): SentencePiece[] {
  const pieces: SentencePiece[] = terms.flatMap(({ field, values }) => {
    if (field === 'time') return [{ text: `${dateText(words, String(values[0]))}${SEPARATOR}` }];
    const named = values.flatMap((value, i) => [...(i > 0 ? [{ text: ', ' }] : []), pieceOf(words, language, value)]);
    const label = labelOf(words, field);
    return [{ text: label ? `${label}: ` : '' }, ...named, { text: SEPARATOR }];
  });
  return [...pieces, { text: count }];
}

/** What a field is called that readers choose by; kinds of records speak for themselves. */
export function labelOf(words: Messages, field: string): string {
  const labels: { readonly [field: string]: string } = {
    query: words.search,
    type: words.type,
    topic: words.topic,
    year: words.year,
    person: words.explorer.person,
    place: words.fields.place,
    level: words.fields.level,
    party: words.fields.party,
    institution: words.explorer.institution,
  };
  return labels[field] ?? '';
}

function pieceOf(words: Messages, wanted: string, value: LocalText | string): SentencePiece {
  if (typeof value === 'string') return { text: value };
  const { text, language } = textIn(wanted, value);
  return language === words.language ? { text } : { text, lang: language };
}

function dateText(words: Messages, period: string): string {
  return dateParts(period, words.dates)
    .map(({ text }) => text)
    .join('');
}
