import { citationsOf } from '../../src/dataset/references.js';
import type { Id } from '../../src/dataset/types.js';
import type { Context, Rule } from './rule.js';

export const rule: Rule = {
  name: 'unused-sources',
  description: 'Every source is cited by another record, or is on the literature list of the founding source.',
  *check(context) {
    if (!context.isComplete) return;
    const cited = citedSources(context);
    for (const { file, record } of context.records) {
      if (record.kind === 'source' && !record.recommended && !cited.has(record.id)) {
        yield { file, path: '', message: 'no record cites this source; cite it, delete it, or mark it "recommended".' };
      }
    }
  },
};

function citedSources({ records }: Context): Set<Id> {
  return new Set(
    records.flatMap(({ record }) =>
      citationsOf(record)
        .map(({ citation }) => citation.source)
        .filter((source) => source !== record.id),
    ),
  );
}
