import type { Language, LocalText } from '../../src/dataset/types.js';
import { inEachText, languagesOf } from '../lib/each.js';
import { unquoted } from '../lib/unquoted.js';
import type { Fault, Rule } from './rule.js';

interface Alphabet {
  readonly name: string;
  /** Letters that the language does not write with. */
  readonly foreign: RegExp;
}

const LATIN: Alphabet = { name: 'Latin', foreign: /\p{Script=Cyrillic}/u };
/** Abbreviations in capitals (COP29, TURKPA) keep their letters. */
const CYRILLIC: Alphabet = { name: 'Cyrillic', foreign: /(?=\p{Script=Latin})\p{Ll}/u };

const ALPHABETS: { readonly [language in Language]: Alphabet } = { en: LATIN, az: LATIN, tr: LATIN, ky: CYRILLIC, ru: CYRILLIC };

export const rule: Rule = {
  name: 'alphabets',
  description:
    'Each language stands in its own alphabet: Kyrgyz and Russian in Cyrillic, the others in Latin; what is quoted may differ.',
  check(context) {
    return inEachText(context, faultsOf);
  },
};

function* faultsOf(path: string, text: LocalText): Generator<Fault> {
  for (const [language, words] of languagesOf(text)) {
    const { name, foreign } = ALPHABETS[language];
    const found = foreign.exec(unquoted(words));
    if (found) {
      const message = `has letters that are not ${name}, "${words.slice(found.index, found.index + 20)}"; are two languages swapped? What is quoted goes in “ ” or « ».`;
      yield { path: `${path}.${language}`, message };
    }
  }
}
