import type { LocalText } from '../dataset/types.js';
import { formatDate } from './dates.js';
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
 * @param count How much that is; left out if empty.
 */
export function filterSentence(words: Messages, language: string, terms: readonly Term[], count: string): SentencePiece[] {
  const parts = [...terms.map((term) => termPieces(words, language, term)), count ? [{ text: count }] : []];
  return separated(
    parts.filter(({ length }) => length > 0),
    SEPARATOR,
  );
}

function termPieces(words: Messages, language: string, { field, values }: Term): SentencePiece[] {
  if (field === 'time') return [{ text: formatDate(String(values[0]), words.dates) }];
  const label = labelOf(words, field);
  const named = values.map((value) => [pieceOf(words, language, value)]);
  return [{ text: label ? `${label}: ` : '' }, ...separated(named, ', ')];
}

function separated(parts: readonly (readonly SentencePiece[])[], separator: string): SentencePiece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: separator }, ...part]));
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
