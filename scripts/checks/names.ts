import { OTHER_LANGUAGES } from '../../src/dataset/parts.js';
import type { Language, LocalText } from '../../src/dataset/types.js';
import { inEachText, languagesOf } from '../lib/each.js';
import { nameFinder } from '../lib/name-forms.js';
import { allNamed, type Named } from '../lib/named.js';
import { unquoted } from '../lib/unquoted.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'names',
  description:
    'Our own texts call people, places and countries as the tables do in that language, not by spellings of other languages or by other ones.',
  check(context) {
    const named = allNamed(context);
    const spellings = new Map(
      (['en', ...OTHER_LANGUAGES] as const).map((language) => [language, wrongSpellings(named, language)]),
    );
    return inEachText(context, (path, text) => faultsOf(path, text, spellings));
  },
};

interface Spelling {
  readonly wrong: string;
  readonly right: string;
  readonly isIn: (text: string) => boolean;
}

/** Spellings that a language does not use, as it has a name of its own. */
function wrongSpellings(named: readonly Named[], language: Language): Spelling[] {
  const rightNames = named.flatMap(({ name }) => name[language] ?? []);
  return named.flatMap(({ name, otherNames }) => {
    const right = name[language];
    if (right === undefined) return [];
    return [...new Set([...languagesOf(name).map(([, words]) => words), ...otherNames])]
      .map((wrong): Spelling => ({ wrong, right, isIn: nameFinder(wrong, language) }))
      .filter(({ isIn }) => !rightNames.some(isIn));
  });
}

function* faultsOf(path: string, text: LocalText, spellings: ReadonlyMap<Language, readonly Spelling[]>): Generator<Fault> {
  for (const [language, words] of languagesOf(text)) {
    const own = unquoted(words);
    for (const { wrong, right, isIn } of spellings.get(language)!) {
      if (isIn(own)) yield { path: `${path}.${language}`, message: `has "${wrong}"; write "${right}".` };
    }
  }
}
