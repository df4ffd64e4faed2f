import { stringify } from '../lib/json.js';
import { alternativeFor, type DocumentSchema, isObject, resolve, type Schema } from '../lib/schema.js';
import type { Context, JudgedFile, Rule } from './rule.js';

export const rule: Rule = {
  name: 'canonical',
  description: 'A file has one form: two spaces, keys in the order of the schema, a line end at the end.',
  *check(context) {
    for (const { path, text, canonical } of untidy(context)) {
      const message = 'is the first line that is not in canonical form; run "npm run check -- --fix".';
      yield { file: path, path: `line ${firstDifference(text, canonical)}`, message };
    }
  },
  *fix(context) {
    for (const { path, canonical } of untidy(context)) yield { file: path, text: canonical };
  },
};

function untidy({ valid, schema }: Context): { path: string; text: string; canonical: string }[] {
  return valid
    .map((judged) => ({ path: judged.file.path, text: judged.file.text, canonical: canonicalText(judged, schema) }))
    .filter(({ text, canonical }) => text !== canonical);
}

/** The text of a file in canonical form. */
export function canonicalText({ schema, value }: Pick<JudgedFile, 'schema' | 'value'>, root: DocumentSchema): string {
  return stringify(inOrder(root, schema, value));
}

function inOrder(root: DocumentSchema, declared: Schema, value: unknown): unknown {
  const { properties, items } = resolve(root, alternativeFor(declared, value));
  if (Array.isArray(value)) return value.map((item) => inOrder(root, items!, item));
  if (!isObject(value)) return value;
  const present = Object.entries(properties!).filter(([name]) => name in value);
  return Object.fromEntries(present.map(([name, schema]) => [name, inOrder(root, schema, value[name])]));
}

function firstDifference(text: string, canonical: string): number {
  const lines = text.split('\n');
  const expected = canonical.split('\n');
  const index = expected.findIndex((line, i) => line !== lines[i]);
  return (index < 0 ? expected.length : index) + 1;
}
