import { OTHER_LANGUAGES } from '../../src/dataset/parts.js';
import type { Language, LocalText } from '../../src/dataset/types.js';
import { inEachText } from '../lib/each.js';
import { LANGUAGE_NAMES } from '../lib/languages.js';
import type { Fault, Rule } from './rule.js';

/** Below that many letters nothing follows from the length: "host" is «принимающая сторона». */
const LONG = 20;
/** Of the length of the English text; translations in the data lie between 0.55 and 1.77. */
const SHORTEST = 0.5;
const LONGEST = 2;

export const rule: Rule = {
  name: 'translations',
  description: 'Every text stands in all five languages, is translated, and is about as long as in English.',
  check(context) {
    return inEachText(context, faultsOf);
  },
};

function* faultsOf(path: string, text: LocalText): Generator<Fault> {
  const missing = OTHER_LANGUAGES.filter((language) => text[language] === undefined);
  if (missing.length > 0) {
    const names = missing.map((language) => `${LANGUAGE_NAMES[language]} (${language})`).join(', ');
    yield { path, message: `is not in ${names}; translate it, or ask for a translation.` };
  }
  for (const language of OTHER_LANGUAGES) {
    const words = text[language];
    const message = words && (untranslated(path, text.en, words, language) ?? outOfProportion(text.en, words, language));
    if (message) yield { path: `${path}.${language}`, message };
  }
}

function untranslated(path: string, english: string, words: string, language: Language): string | undefined {
  if (words !== english || mayEqualEnglish(path, words, language)) return undefined;
  return `is the English text; write it in ${LANGUAGE_NAMES[language]}.`;
}

/** Names and single words may be the same in languages that write with the same letters: Ankara, Park. */
function mayEqualEnglish(path: string, words: string, language: Language): boolean {
  if (language === 'ky' || language === 'ru') return false;
  return /(?:^|\.)name$/.test(path) || !words.includes(' ');
}

function outOfProportion(english: string, words: string, language: Language): string | undefined {
  if (english.length < LONG) return undefined;
  const share = words.length / english.length;
  if (share < SHORTEST) return `is less than half as long as in English; is something missing in ${LANGUAGE_NAMES[language]}?`;
  if (share > LONGEST) return `is more than twice as long as in English; does the ${LANGUAGE_NAMES[language]} text say more?`;
  return undefined;
}
