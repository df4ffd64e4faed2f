import { OTHER_LANGUAGES } from '../../src/dataset/parts.js';
import type { Language, LocalText } from '../../src/dataset/types.js';
import { inEachText } from '../lib/each.js';
import { LANGUAGE_NAMES } from '../lib/languages.js';
import { nameFinder } from '../lib/name-forms.js';
import { allNamed } from '../lib/named.js';
import { type NameInText, namesIn } from '../lib/names-in.js';
import { unquoted } from '../lib/unquoted.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'translated-names',
  description: 'Where the English text names a person or a place of the tables, every language has the name of the table.',
  check(context) {
    // Countries may become adjectives: «азербайджано-кыргызский».
    const named = allNamed(context).filter(({ kind }) => kind !== 'country');
    const finders = OTHER_LANGUAGES.map((language) => [language, namesIn(named, language)] as const);
    return inEachText(context, (path, text) => faultsOf(path, text, finders));
  },
};

type Finders = readonly (readonly [Language, (english: string) => NameInText[]])[];

function* faultsOf(path: string, text: LocalText, finders: Finders): Generator<Fault> {
  const own = unquoted(text.en);
  for (const [language, namesIn] of finders) {
    const words = text[language];
    if (words === undefined) continue;
    for (const { english, names } of namesIn(own)) {
      if (names.some((name) => nameFinder(name, language)(words))) continue;
      const message = `lacks "${english}", in ${LANGUAGE_NAMES[language]} "${names.join('" or "')}"; write this name.`;
      yield { path: `${path}.${language}`, message };
    }
  }
}
