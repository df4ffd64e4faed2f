import type { AzkgRecord, Vocabulary } from '../../src/dataset/types.js';
import { inEachNode, inEachRecord } from '../lib/each.js';
import { didYouMean } from '../lib/nearest.js';
import type { SchemaNode } from '../lib/schema-nodes.js';
import type { Fault, Rule } from './rule.js';

export const rule: Rule = {
  name: 'vocabulary',
  description: 'Every topic, type, unit and country that a record names has a label in the vocabulary.',
  *check(context) {
    const { vocabulary } = context;
    if (!vocabulary) return;
    yield* inEachRecord(context, (record) => [...terms(record)].flatMap((term) => unlessKnown(term, vocabulary)));
    yield* inEachNode(context, (node) => [...countries(node)].flatMap((term) => unlessKnown(term, vocabulary)));
  },
};

interface UsedTerm {
  readonly path: string;
  readonly id: string;
  readonly list: keyof Vocabulary;
}

function* terms(record: AzkgRecord): Generator<UsedTerm> {
  if ('topics' in record) {
    for (const [i, id] of record.topics.entries()) yield { path: `topics[${i}]`, id, list: 'topics' };
  }
  if (record.kind === 'event' && record.series !== undefined) yield { path: 'series', id: record.series, list: 'series' };
  if (record.kind === 'institution') yield { path: 'type', id: record.type, list: 'institutionTypes' };
  if (record.kind === 'figure') {
    yield { path: 'type', id: record.type, list: 'figureTypes' };
    yield { path: 'unit', id: record.unit, list: 'units' };
  }
}

function* countries({ path, value, type }: SchemaNode): Generator<UsedTerm> {
  if (type === 'CountryCode') yield { path, id: value as string, list: 'countries' };
}

function unlessKnown({ path, id, list }: UsedTerm, vocabulary: Vocabulary): Fault[] {
  const known = vocabulary[list].map((term) => term.id);
  if (known.includes(id)) return [];
  return [
    {
      path,
      message: `"${id}" is not in ${list} of data/vocabulary.json${didYouMean(id, known)} Known ids: ${known.join(', ')}.`,
    },
  ];
}
