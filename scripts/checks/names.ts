import type { AzkgRecord, LocalText } from '../../src/dataset/types.js';
import { inEachNode } from '../lib/each.js';
import type { SchemaNode } from '../lib/schema-nodes.js';
import { unquoted } from '../lib/unquoted.js';
import type { Fault, Rule } from './rule.js';

/** Names of the two countries that our own texts do not use, and what to write. */
const COUNTRY_NAMES: readonly { readonly pattern: RegExp; readonly write: string }[] = [
  { pattern: /\bK[iy]rghizia\b|\bKirgh?izstan\b|\bKirgizia\b/iu, write: 'Kyrgyzstan, or Kyrgyz Republic' },
  { pattern: /Киргизи[яиюей]/iu, write: 'Кыргызстан, or Кыргызская Республика' },
  {
    pattern: /\bAzerbaijan Republic\b|\bAzerbaijani Republic\b|\bAzerbaidzhan\b/iu,
    write: 'Azerbaijan, or Republic of Azerbaijan',
  },
];

export const rule: Rule = {
  name: 'names',
  description: 'Our own texts call people, places and countries by the names of the tables, not by other spellings.',
  check(context) {
    const spellings = otherSpellings(context.records.map(({ record }) => record));
    return inEachNode(context, (node) => faultsOf(node, spellings));
  },
};

interface Spelling {
  readonly other: string;
  readonly pattern: RegExp;
  readonly name: string;
}

/** Spellings of whole names that serve for search only. */
function otherSpellings(records: readonly AzkgRecord[]): Spelling[] {
  const named = records.filter((record) => record.kind === 'person' || record.kind === 'place');
  const names = new Set(named.map(({ name }) => name.en));
  return named.flatMap(({ name, otherNames = [] }) =>
    otherNames
      .filter((other) => !names.has(other) && !name.en.includes(other))
      .map((other) => ({ other, name: name.en, pattern: new RegExp(`(?<!\\p{L})${escaped(other)}(?!\\p{L})`, 'u') })),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function* faultsOf({ path, value, type }: SchemaNode, spellings: readonly Spelling[]): Generator<Fault> {
  if (type !== 'LocalText' || /^(name|otherNames)$/.test(path)) return;
  for (const [language, text] of Object.entries(value as LocalText) as [string, string][]) {
    for (const { pattern, write } of COUNTRY_NAMES) {
      if (pattern.test(unquoted(text)))
        yield { path: `${path}.${language}`, message: `has another name of a country; write ${write}.` };
    }
    for (const { other, name, pattern } of spellings) {
      if (pattern.test(unquoted(text))) yield { path: `${path}.${language}`, message: `has "${other}"; write "${name}".` };
    }
  }
}
