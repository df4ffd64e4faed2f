import type { AzkgRecord, Language, LocalText } from '../../src/dataset/types.js';
import type { Context, Fault, Finding } from '../checks/rule.js';
import type { Schema } from './schema.js';
import { nodesOf, type SchemaNode } from './schema-nodes.js';

/** The findings of a rule that judges every record by itself. */
export function* inEachRecord(
  { records }: Context,
  faultsOf: (record: AzkgRecord, schema: Schema) => Iterable<Fault>,
): Generator<Finding> {
  for (const { file, schema, record } of records) {
    for (const fault of faultsOf(record, schema)) yield { file, ...fault };
  }
}

/** The findings of a rule that judges every value by itself, in all files. */
export function* inEachNode(
  { valid, schema: root }: Context,
  faultsOf: (node: SchemaNode) => Iterable<Fault>,
): Generator<Finding> {
  for (const { file, schema, value } of valid) {
    for (const node of nodesOf(root, schema, value)) {
      for (const fault of faultsOf(node)) yield { file: file.path, ...fault };
    }
  }
}

/** The findings of a rule that judges every text by itself, with all its languages. */
export function inEachText(context: Context, faultsOf: (path: string, text: LocalText) => Iterable<Fault>): Generator<Finding> {
  return inEachNode(context, ({ path, value, type }) => (type === 'LocalText' ? faultsOf(path, value as LocalText) : []));
}

/** The languages that a text has, and its words in each. */
export function languagesOf(text: LocalText): [Language, string][] {
  return Object.entries(text) as [Language, string][];
}
