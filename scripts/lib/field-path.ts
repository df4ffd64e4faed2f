import { stepsOf } from './json-path.js';
import { type DocumentSchema, resolve, type Schema } from './schema.js';

/** What a path leads to, or the step at which it ends in nothing and the steps that exist there. */
export type Field = { readonly schema: Schema } | { readonly unknown: string; readonly known: readonly string[] };

/** The field of a record that a path such as `visit.level` or `people[0].person` names. */
export function fieldAt(root: DocumentSchema, record: Schema, path: string): Field {
  let schema = record;
  for (const step of stepsOf(path)) {
    const { items, properties = {} } = resolve(root, schema);
    const next = /^\[\d+\]$/.test(step) ? items : properties[step];
    if (!next) return { unknown: step, known: items ? ['[0]'] : Object.keys(properties) };
    schema = next;
  }
  return { schema };
}
