import type { LocalText } from '../../src/dataset/types.js';
import { inEachNode } from '../lib/each.js';
import type { SchemaNode } from '../lib/schema-nodes.js';
import type { Fault, Rule } from './rule.js';

/** What no text may have, and what to do about it. */
const BLEMISHES: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /^\s|\s$/, message: 'begins or ends with a space; delete it.' },
  { pattern: /\s{2}/, message: 'has two spaces in a row; leave one.' },
  { pattern: /<\/?[a-z][^>]*>|&(?:#\w+|[a-z]+);/i, message: 'has HTML in it; texts are plain, write the character itself.' },
  { pattern: /\*\*|__|\]\(/, message: 'has Markdown in it; texts are plain.' },
  { pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/, message: 'has an invisible character in it; type the text anew.' },
  {
    pattern: /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    message: 'has Latin and Cyrillic letters in one word; type the word anew.',
  },
];

const SENTENCES = /(?:^|\.)(?:summary|note|reason|gaps\[\d+\])$/;
const HEADINGS = /(?:^|\.)(?:title|label)$/;
const SENTENCE_END = /[.!?…]["”»)]*$/;

export const rule: Rule = {
  name: 'text',
  description: 'Texts are plain, in composed letters (NFC), singly spaced; sentences end with a full stop, titles do not.',
  *check(context) {
    yield* inEachNode(context, blemishes);
    yield* inEachNode(context, endings);
  },
};

function* blemishes({ path, value, type }: SchemaNode): Generator<Fault> {
  if (typeof value !== 'string' || type === 'WebAddress') return;
  if (value !== value.normalize('NFC')) yield { path, message: 'has letters put together from parts; write it in NFC.' };
  for (const { pattern, message } of BLEMISHES) {
    if (pattern.test(value)) yield { path, message };
  }
}

function* endings({ path, value, type }: SchemaNode): Generator<Fault> {
  if (type !== 'LocalText') return;
  const { en } = value as LocalText;
  if (SENTENCES.test(path) && !SENTENCE_END.test(en)) {
    yield { path: `${path}.en`, message: 'does not end with a full stop; add it.' };
  }
  if (HEADINGS.test(path) && en.endsWith('.')) {
    yield { path: `${path}.en`, message: 'ends with a full stop; titles have none.' };
  }
}
