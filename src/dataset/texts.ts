import type { Language, LocalText } from './types.js';

/** The texts of one language, in the order in which a document has them; `null` where it has none. */
export type Texts = readonly (string | null)[];

/** What is built like a text and is none: the status of each language. */
const NOT_A_TEXT = 'translations';

/** All texts in a document or a part of one, wherever they stand. */
export function* localTextsIn(value: unknown): Generator<LocalText> {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalText(value)) yield value;
  else for (const [key, inner] of Object.entries(value)) if (key !== NOT_A_TEXT) yield* localTextsIn(inner);
}

function isLocalText(value: object): value is LocalText {
  return 'en' in value && typeof value.en === 'string';
}

export function textsOf(value: unknown, language: Language): Texts {
  return Array.from(localTextsIn(value), (text) => text[language] ?? null);
}

/** A copy of a value with its texts in English alone. */
export function inEnglish<T>(value: T): T {
  const copy = structuredClone(value);
  for (const text of localTextsIn(copy)) for (const key of Object.keys(text)) if (key !== 'en') Reflect.deleteProperty(text, key);
  return copy;
}

/**
 * Adds the texts of a language in place: whoever holds a record has them too.
 * @throws {RangeError} if they are not as many as the value has.
 */
export function addTexts(value: unknown, language: Language, texts: Texts): void {
  const all = [...localTextsIn(value)];
  if (all.length !== texts.length) throw new RangeError(`There are ${texts.length} texts in "${language}" for ${all.length}.`);
  for (const [i, text] of all.entries()) {
    const words = texts[i];
    if (words) text[language] = words;
  }
}
