import { citationsOf } from '../../src/dataset/references.js';
import type { Id } from '../../src/dataset/types.js';
import type { Context, Rule } from './rule.js';

export const rule: Rule = {
  name: 'unused-sources',
  description: 'Every source is cited by another record, or is on the literature list of the founding source.',
  *check(context) {
    if (!isComplete(context)) return;
    const cited = citedSources(context);
    for (const { file, record } of context.records) {
      if (record.kind === 'source' && !record.recommended && !cited.has(record.id)) {
        yield { file, path: '', message: 'no record cites this source; cite it, delete it, or mark it "recommended".' };
      }
    }
  },
};

/** A record that is not valid may hold the citation that is looked for. */
function isComplete({ files, records }: Context): boolean {
  return records.length === files.records.length;
}

function citedSources({ records }: Context): Set<Id> {
  return new Set(
    records.flatMap(({ record }) =>
      [...citationsOf(record)].map(({ citation }) => citation.source).filter((source) => source !== record.id),
    ),
  );
}
