import type { Language, LocalText } from '../dataset/types.js';
import { en } from './messages/en.js';
import type { FieldLabels, Messages } from './messages.js';

/** The languages that texts are in. */
export const LANGUAGES = ['en', 'az', 'ky', 'ru', 'tr'] as const satisfies readonly Language[];

/** Words of a host's own: single ones of a language that we have, or those of another language. */
export type HostMessages = Partial<Omit<Messages, 'fields'>> & { readonly fields?: Partial<FieldLabels> };

/** The words that the library brings, of the languages that have arrived. */
const own = new Map<string, Messages>([['en', en]]);

/** The words that hosts bring. */
const registered = new Map<string, HostMessages>();

/** Both together. */
const messages = new Map<string, Messages>([['en', en]]);

const listeners = new Set<() => void>();

/**
 * Replaces single words of a language, or adds a language: `registerLocale('kk', { search: 'Іздеу', … })`. A word that is not
 * given is that of the library, or English. Texts of records stay in the languages of the dataset. Elements that are shown change at once.
 * @param language A BCP 47 tag: `az`, `kk`, `az-Cyrl`.
 */
export function registerLocale(language: string, words: HostMessages): void {
  const key = language.toLowerCase();
  registered.set(key, { language, ...registered.get(key), ...words });
  merge(key);
  for (const listener of listeners) listener();
}

/** Calls back when a host has registered words. Gives the way to stop. */
export function watchLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes the words of one of our languages known. */
export function addMessages(words: Messages): void {
  own.set(words.language, words);
  merge(words.language);
}

function merge(key: string): void {
  const base = own.get(key) ?? en;
  const { fields, ...words } = registered.get(key) ?? {};
  messages.set(key, { ...base, ...words, fields: { ...base.fields, ...fields } });
}

/** The language for a BCP 47 tag: `az-Latn-AZ` gives `az`, a language that nobody has given words for gives English. */
export function languageOf(tag: string | null | undefined): string {
  const key = tag?.trim().toLowerCase().replaceAll('_', '-') ?? '';
  const primary = key.split('-')[0] ?? '';
  return [key, primary].find((known) => registered.has(known) || LANGUAGES.some((language) => language === known)) ?? 'en';
}

/** The words of the interface; in English where they are not there. */
export function messagesIn(language: string): Messages {
  return messages.get(language) ?? en;
}

/** A text in the wanted language, or in English, with the language that it truly is in. */
export function textIn(language: string, text: LocalText): { readonly text: string; readonly language: Language } {
  const wanted = text[language as Language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language: language as Language };
}
