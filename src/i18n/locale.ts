import type { Language, LocalText } from '../dataset/types.js';
import { en } from './messages/en.js';
import type { LateMessages } from './late-messages.js';
import type { FirstMessages, Messages } from './messages.js';

/** The languages that texts are in. */
export const LANGUAGES = ['en', 'az', 'ky', 'ru', 'tr'] as const satisfies readonly Language[];

/** Words of a host's own: single ones of a language that we have, or those of another language. */
export type HostMessages = {
  readonly [word in keyof Messages]?: Messages[word] extends Word ? Messages[word] : Partial<Messages[word]>;
};

/** What is one word, however it is made; all else is a group of words. */
type Word = string | ((...values: never[]) => string);

/** The words that the library brings, of the languages that have arrived. Of English some come later (`LateMessages`). */
const own = new Map<string, Messages>([['en', en as Messages]]);

/** The words that hosts bring. */
const registered = new Map<string, HostMessages>();

/** Both together. */
const messages = new Map(own);

const listeners = new Set<() => void>();

/**
 * Replaces single words of a language, or adds a language: `registerLocale('kk', { search: 'Іздеу', … })`. A word that is not
 * given is that of the library, or English. Texts of records stay in the languages of the dataset. Elements that are shown change at once.
 * @param language A BCP 47 tag: `az`, `kk`, `az-Cyrl`.
 */
export function registerLocale(language: string, words: HostMessages): void {
  const key = language.toLowerCase();
  registered.set(key, { language, ...registered.get(key), ...words });
  mergeAll();
  for (const listener of listeners) listener();
}

/** Calls back when a host has registered words. Gives the way to stop. */
export function watchLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes the words of one of our languages known. */
export function addMessages(first: FirstMessages, late: LateMessages): void {
  own.set(first.language, { ...first, ...late });
  mergeAll();
}

/** A word that is missing in a host's language is ours, or English. */
function mergeAll(): void {
  for (const key of new Set([...own.keys(), ...registered.keys()])) {
    messages.set(key, merged(own.get(key) ?? own.get('en')!, registered.get(key) ?? {}));
  }
}

function merged<T extends object>(words: T, others: object): T {
  const changed = Object.entries(others).map(([key, other]: [string, unknown]) => {
    const word: unknown = words[key as keyof T];
    return [key, isGroup(word) && isGroup(other) ? { ...word, ...other } : other];
  });
  return { ...words, ...Object.fromEntries(changed) } as T;
}

function isGroup(word: unknown): word is object {
  return typeof word === 'object' && word !== null;
}

/** The language for a BCP 47 tag: `az-Latn-AZ` gives `az`, a language that nobody has given words for gives English. */
export function languageOf(tag: string | null | undefined): string {
  const key = tag?.trim().toLowerCase().replaceAll('_', '-') ?? '';
  const primary = key.split('-')[0] ?? '';
  return [key, primary].find((known) => registered.has(known) || LANGUAGES.some((language) => language === known)) ?? 'en';
}

/** The words of all languages that are here. */
export function allMessages(): readonly Messages[] {
  return [...messages.values()];
}

/** The words of the interface; in English where they are not there. */
export function messagesIn(language: string): Messages {
  return messages.get(language) ?? messages.get('en')!;
}

/** A text in the wanted language, or in English, with the language that it truly is in. */
export function textIn(language: string, text: LocalText): { readonly text: string; readonly language: Language } {
  const wanted = text[language as Language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language: language as Language };
}
