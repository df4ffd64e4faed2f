import type { Language } from '../../src/dataset/types.js';

/**
 * Whether a text has a name, in any form that a sentence may need: Azerbaijani, Kyrgyz and Turkish put endings behind the name,
 * Russian behind each word and in place of its last vowel; English leaves names alone.
 */
export function nameFinder(name: string, language: Language): (text: string) => boolean {
  const stems = name.split(' ').map((word, i, words) => stemOf(word, language, i === words.length - 1));
  const between = language === 'ru' ? String.raw`\p{L}{0,3} ` : ' ';
  const end = language === 'en' ? String.raw`(?![\p{L}\d])` : '';
  // Russian adjectives of places have no capitals: «нью-йоркский».
  const flags = language === 'ru' ? 'iu' : 'u';
  const pattern = new RegExp(String.raw`(?<!\p{L})${stems.map(escaped).join(between)}${end}`, flags);
  // To look for small letters first is much faster, and they are seldom there.
  const letters = stems.at(-1)!.replace(/.*\p{Lu}/u, '');
  return (text) => text.includes(letters) && pattern.test(text);
}

/** What no ending changes. */
function stemOf(word: string, language: Language, isLast: boolean): string {
  if (language === 'ru') return word.replace(/(?<=[\p{L}-]{2})[аеёийоуыьэюя]$/u, '');
  return language === 'ky' && isLast ? word.replace(/ь$/, '') : word;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
