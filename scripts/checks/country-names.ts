import type { Language, LocalText } from '../../src/dataset/types.js';
import { inEachText, languagesOf } from '../lib/each.js';
import { unquoted } from '../lib/unquoted.js';
import type { Fault, Rule } from './rule.js';

/** Names of the two countries, and words made of them, that our own texts do not use, and what to write. */
interface Unwanted {
  readonly pattern: RegExp;
  readonly write: string;
}

const CYRILLIC: Unwanted = { pattern: /к[иы]ргиз|кыргыз[иы](?:я|ю|ей|стан)/iu, write: 'Кыргызстан, кыргызский' };

const UNWANTED: { readonly [language in Language]: readonly Unwanted[] } = {
  en: [
    { pattern: /\bK[iy]rgh?izia\b|\bKirgh?izstan\b|\bKirgh?iz\b/iu, write: 'Kyrgyzstan, Kyrgyz Republic, Kyrgyz' },
    { pattern: /\bAzerbaijani? Republic\b|\bAzerbaidzhan/iu, write: 'Azerbaijan, Republic of Azerbaijan' },
  ],
  az: [{ pattern: /(?!Qırğızıstan)Q[ıi]r[ğgq][ıi]z[ıi]?stan/u, write: 'Qırğızıstan' }],
  ky: [CYRILLIC],
  ru: [CYRILLIC, { pattern: /республик(?:[аеиу]|ой) азербайджан(?!\p{L})/iu, write: 'Азербайджанская Республика' }],
  tr: [{ pattern: /(?!Kırgızistan)K[ıi]rg[ıi]z[ıi]?stan/u, write: 'Kırgızistan' }],
};

export const rule: Rule = {
  name: 'country-names',
  description: 'Our own texts call the two countries as these call themselves: no Kirgizia, no Киргизия.',
  check(context) {
    return inEachText(context, faultsOf);
  },
};

function* faultsOf(path: string, text: LocalText): Generator<Fault> {
  for (const [language, words] of languagesOf(text)) {
    const own = unquoted(words);
    for (const { pattern, write } of UNWANTED[language]) {
      const [found] = pattern.exec(own) ?? [];
      if (found) yield { path: `${path}.${language}`, message: `has "${found}", another name of a country; write ${write}.` };
    }
  }
}
