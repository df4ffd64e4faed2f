import { fold } from '../dataset/fold.js';
import type { Language, LocalText } from '../dataset/types.js';
import { en } from './messages/en.js';
import type { Messages } from './messages.js';

export const LANGUAGES = ['en', 'az', 'ky', 'ru', 'tr'] as const satisfies readonly Language[];

const messages = new Map<Language, Messages>([['en', en]]);

/** The language for a BCP 47 tag: `az-Latn-AZ` gives `az`, a language that we lack gives English. */
export function languageOf(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The words of the interface; in English where a language has none. */
export function messagesIn(language: Language): Messages {
  return messages.get(language) ?? en;
}

/** A text in the wanted language, or in English, with the language that it truly is in. */
export function textIn(language: Language, text: LocalText): { readonly text: string; readonly language: Language } {
  const wanted = text[language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language };
}

/** What a text is sorted by alphabetically, the same in every browser: compare keys with `<`. */
export function sortKey(text: string): string {
  return fold(text);
}
