import { inEachRecord } from '../lib/each.js';
import { fieldAt } from '../lib/field-path.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'variants',
  description: 'The value of a variant is one that its field could hold.',
  check(context) {
    return inEachRecord(context, function* ({ variants = [] }, schema) {
      for (const [i, { field, value }] of variants.entries()) {
        const found = fieldAt(context.schema, schema, field);
        if (!('schema' in found)) continue;
        for (const { message } of context.checkSchema(found.schema, value)) {
          yield { path: `variants[${i}].value`, message: `does not fit the field "${field}": ${message}` };
        }
      }
    });
  },
};
