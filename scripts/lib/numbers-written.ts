import type { Language } from '../../src/dataset/types.js';

/** What stands between the thousands; in Kyrgyz and Russian a space that does not break. */
const GROUP: { readonly [language in Language]: string } = {
  en: ',',
  az: String.raw`\.`,
  tr: String.raw`\.`,
  ky: String.raw`\u00a0`,
  ru: String.raw`\u00a0`,
};

/** The numbers in digits of a text, in the order of their digits: `20000`, `1.5`; section numbers such as `1.1.64` stay as they are. */
export function numbersWritten(text: string, language: Language): string[] {
  const plain = text.replace(new RegExp(String.raw`(?<=\d)${GROUP[language]}(?=\d{3}(?!\d))`, 'gu'), '');
  const pointed = language === 'en' ? plain : plain.replace(/(?<=\d),(?=\d)/g, '.');
  return (pointed.match(/\d+(?:\.\d+)*/g) ?? []).sort();
}
