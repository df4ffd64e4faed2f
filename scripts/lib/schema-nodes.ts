import { below } from './json-path.js';
import { alternativeFor, type DocumentSchema, isObject, resolve, type Schema, typeName } from './schema.js';

/** A value within a value, and what types.ts calls it. */
export interface SchemaNode {
  readonly path: string;
  readonly value: unknown;
  readonly type: string | undefined;
}

/** A value and all values within it, outermost first. The value must be valid. */
export function* nodesOf(root: DocumentSchema, declared: Schema, value: unknown, path = ''): Generator<SchemaNode> {
  const schema = alternativeFor(declared, value);
  yield { path, value, type: typeName(schema) };
  const { properties, items } = resolve(root, schema);
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* nodesOf(root, items!, item, `${path}[${i}]`);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) yield* nodesOf(root, properties![name]!, inner, below(path, name));
  }
}
