import type { LocalText } from '../../src/dataset/types.js';
import type { Context } from '../checks/rule.js';

/** Someone or something that texts call by a name of the tables. */
export interface Named {
  readonly kind: 'person' | 'place' | 'country';
  readonly name: LocalText;
  /** Other spellings, in any language. */
  readonly otherNames: readonly string[];
}

/** The people and places of the records, and the countries of the vocabulary by their short names. */
export function allNamed({ records, vocabulary }: Pick<Context, 'records' | 'vocabulary'>): Named[] {
  const countries = (vocabulary?.countries ?? []).map(({ name }): Named => ({ kind: 'country', name, otherNames: [] }));
  const named = records.flatMap(({ record }): Named[] =>
    record.kind === 'person' || record.kind === 'place'
      ? [{ kind: record.kind, name: record.name, otherNames: record.otherNames ?? [] }]
      : [],
  );
  return [...named, ...countries];
}

/** The last word of a name: families are called so, in all our languages. */
export function familyName(name: string): string {
  return name.split(' ').at(-1)!;
}
