import type { Vocabulary } from '../../src/dataset/types.js';
import { didYouMean } from '../lib/nearest.js';
import { type DocumentSchema, KINDS } from '../lib/schema.js';
import type { Fault, Rule } from './rule.js';

type List = keyof Vocabulary;

/** The lists whose ids types.ts names one by one. */
const NAMED_IDS: { readonly [list in List]?: string } = {
  eventTypes: 'EventType',
  agreementTypes: 'AgreementType',
  sourceTypes: 'SourceType',
  levels: 'VisitLevel',
  roles: 'Role',
  reliabilities: 'Reliability',
};

export const rule: Rule = {
  name: 'labels',
  description: 'The vocabulary has every id of types.ts, no other where types.ts names them, and each once.',
  *check({ files, vocabulary, schema }) {
    for (const list of Object.keys(vocabulary ?? {}) as List[]) {
      const ids = vocabulary![list].map(({ id }) => id);
      const expected = expectedIds(list, schema) ?? ids;
      for (const fault of [...doubles(list, ids), ...unlabelled(list, ids, expected), ...unheardOf(list, ids, expected)]) {
        yield { file: files.vocabulary.path, ...fault };
      }
    }
  },
};

function expectedIds(list: List, { definitions }: DocumentSchema): readonly string[] | undefined {
  if (list === 'kinds') return Object.values(KINDS);
  const type = NAMED_IDS[list];
  return type === undefined ? undefined : definitions[type]!.enum;
}

function* doubles(list: List, ids: readonly string[]): Generator<Fault> {
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) yield { path: `${list}[${i}].id`, message: `"${id}" stands twice in ${list}; delete one of them.` };
  }
}

function* unlabelled(list: List, ids: readonly string[], expected: readonly string[]): Generator<Fault> {
  for (const id of expected) {
    if (!ids.includes(id)) yield { path: list, message: `"${id}" has no label; add a term for it.` };
  }
}

function* unheardOf(list: List, ids: readonly string[], expected: readonly string[]): Generator<Fault> {
  for (const [i, id] of ids.entries()) {
    if (expected.includes(id)) continue;
    const advice = 'Delete the term, or add the id there.';
    yield { path: `${list}[${i}].id`, message: `src/dataset/types.ts has no "${id}"${didYouMean(id, expected)} ${advice}` };
  }
}
