import type { Language } from '../../src/dataset/types.js';
import { nameFinder } from './name-forms.js';
import { familyName, type Named } from './named.js';

/** A name that an English text has, and what the tables have for it in another language: several where families share a name. */
export interface NameInText {
  readonly english: string;
  readonly names: readonly string[];
}

/** Finds the names of the tables in English texts, those of people also by the family name alone. */
export function namesIn(named: readonly Named[], language: Language): (english: string) => NameInText[] {
  const translated = named.flatMap(({ kind, name }) => {
    const words = name[language];
    return words === undefined ? [] : [{ english: name.en, names: [words], isPerson: kind === 'person' }];
  });
  const people = translated.filter(({ isPerson }) => isPerson);
  const whole = translated.map(findable);
  const families = familiesOf(people).map(findable);
  return (english) => {
    const found = whole.filter(({ isIn }) => isIn(english));
    const named = found.map((name) => familyName(name.english));
    const alone = families.filter((family) => !named.includes(family.english) && family.isIn(english));
    return [...found, ...alone].map(({ english, names }) => ({ english, names }));
  };
}

function findable(name: NameInText): NameInText & { readonly isIn: (text: string) => boolean } {
  return { ...name, isIn: nameFinder(name.english, 'en') };
}

function familiesOf(people: readonly NameInText[]): NameInText[] {
  const families = new Map<string, string[]>();
  for (const { english, names } of people) {
    const family = familyName(english);
    families.set(family, [...(families.get(family) ?? []), ...names.map(familyName)]);
  }
  return Array.from(families, ([english, names]) => ({ english, names: [...new Set(names)] }));
}
