import { parseEdtf, spanOf } from '../../src/dataset/edtf.js';
import { statusSteps } from '../../src/dataset/references.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { inEachNode, inEachRecord } from '../lib/each.js';
import { fieldAt } from '../lib/field-path.js';
import { type DocumentSchema, type Schema, typeName } from '../lib/schema.js';
import type { SchemaNode } from '../lib/schema-nodes.js';
import type { Fault, Rule } from './rule.js';

const DATE = 'EdtfDate';
const FORMS = '1997, 1997-04, 1997-04-23, 1997-04-23/1997-04-25 or a form that src/dataset/edtf.ts names';

export const rule: Rule = {
  name: 'dates',
  description: 'Every date can be read; a source was accessed on a day; nothing happens to a document before its signature.',
  *check(context) {
    yield* inEachNode(context, unreadable);
    yield* inEachRecord(context, (record, schema) => disputed(record, schema, context.schema));
    yield* inEachRecord(context, accessed);
    yield* inEachRecord(context, early);
  },
};

function unreadable({ path, value, type }: SchemaNode): Fault[] {
  return type === DATE ? unlessDate(value, path) : [];
}

function* disputed({ variants = [] }: AzkgRecord, schema: Schema, root: DocumentSchema): Generator<Fault> {
  for (const [i, { field, value }] of variants.entries()) {
    const found = fieldAt(root, schema, field);
    if ('schema' in found && typeName(found.schema) === DATE) yield* unlessDate(value, `variants[${i}].value`);
  }
}

function unlessDate(value: unknown, path: string): Fault[] {
  if (typeof value === 'string' && parseEdtf(value)) return [];
  return [{ path, message: `${JSON.stringify(value)} is not an EDTF date; write ${FORMS}.` }];
}

function* accessed(record: AzkgRecord): Generator<Fault> {
  if (record.kind !== 'source' || record.accessed === undefined) return;
  const date = parseEdtf(record.accessed);
  if (date && !(date.type === 'date' && date.precision === 'day')) {
    yield { path: 'accessed', message: `${record.accessed} is not a day; write the day on which the source was read.` };
  }
}

function* early(record: AzkgRecord): Generator<Fault> {
  if (record.kind !== 'agreement') return;
  for (const { path, step } of statusSteps(record.status)) {
    if (spanOf(step.date).max < spanOf(record.date).min) {
      yield {
        path: `status.${path}.date`,
        message: `${step.date} is before the signature, ${record.date}; correct one of them.`,
      };
    }
  }
}
