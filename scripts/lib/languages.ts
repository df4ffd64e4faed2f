import { OTHER_LANGUAGES, type OtherLanguage } from '../../src/dataset/parts.js';
import type { Language } from '../../src/dataset/types.js';

/** What the languages of texts are called in English. */
export const LANGUAGE_NAMES: { readonly [language in Language]: string } = {
  en: 'English',
  az: 'Azerbaijani',
  ky: 'Kyrgyz',
  ru: 'Russian',
  tr: 'Turkish',
};

/** The languages that a text is translated into. */
export function isOtherLanguage(language: string | undefined): language is OtherLanguage {
  return OTHER_LANGUAGES.some((other) => other === language);
}
