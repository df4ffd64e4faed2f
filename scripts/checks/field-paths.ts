import { citationsOf } from '../../src/dataset/references.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import { fieldAt } from '../lib/field-path.js';
import { didYouMean } from '../lib/nearest.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'field-paths',
  description: 'What a citation supports, and what a variant disputes, are fields that the kind of record has.',
  check(context) {
    return inEachRecord(context, function* (record, schema) {
      for (const { path, field } of namedFields(record)) {
        const found = fieldAt(context.schema, schema, field);
        if ('schema' in found) continue;
        const { unknown, known } = found;
        yield {
          path,
          message: `no field "${field}": no "${unknown}"${didYouMean(unknown, known)} Known there: ${known.join(', ') || 'nothing'}.`,
        };
      }
    });
  },
};

function* namedFields(record: AzkgRecord): Generator<{ path: string; field: string }> {
  for (const { path, citation } of citationsOf(record)) {
    for (const [i, field] of (citation.supports ?? []).entries()) yield { path: `${path}.supports[${i}]`, field };
  }
  for (const [i, { field }] of (record.variants ?? []).entries()) yield { path: `variants[${i}].field`, field };
}
