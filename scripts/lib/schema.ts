import type { DatasetDocument, Kind } from '../../src/dataset/types.js';

/** The part of JSON Schema (draft-07) that describes the dataset. */
export interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Schemas;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

export interface Schemas {
  readonly [name: string]: Schema;
}

/** The schema of the whole document. Properties stand in the order in which a file has them. */
export interface DocumentSchema extends Schema {
  readonly $schema: string;
  readonly properties: Schemas;
  readonly definitions: Schemas;
}

/** The collections of the document, and the kind of record that each holds. */
export const KINDS = {
  events: 'event',
  agreements: 'agreement',
  institutions: 'institution',
  people: 'person',
  places: 'place',
  figures: 'figure',
  themes: 'theme',
  sources: 'source',
} as const satisfies { readonly [collection in keyof DatasetDocument]?: Kind };

export type Collection = keyof typeof KINDS;

export const COLLECTIONS = Object.keys(KINDS) as Collection[];

/** What is authored about the document as a whole. */
export type DocumentFacts = Omit<DatasetDocument, '$schema' | 'version' | 'vocabulary' | Collection>;

const NO_FACTS: readonly string[] = ['$schema', 'version', 'vocabulary', ...COLLECTIONS] satisfies (keyof DatasetDocument)[];

const DEFINITIONS = '#/definitions/';

export function referTo(name: string): Schema {
  return { $ref: DEFINITIONS + name };
}

/** The name that types.ts gives to what a schema describes. */
export function typeName({ $ref }: Schema): string | undefined {
  return $ref?.slice(DEFINITIONS.length);
}

export function resolve(root: DocumentSchema, schema: Schema): Schema {
  const name = typeName(schema);
  return name === undefined ? schema : root.definitions[name]!;
}

/** The alternative that a value is of: one of them at most is an object, and it has a name in types.ts. */
export function alternativeFor(schema: Schema, value: unknown): Schema {
  return (isObject(value) && schema.anyOf?.find(({ $ref }) => $ref !== undefined)) || schema;
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordSchema(root: DocumentSchema, collection: Collection): Schema {
  return root.properties[collection]!.items!;
}

export function vocabularySchema(root: DocumentSchema): Schema {
  return root.properties['vocabulary' satisfies keyof DatasetDocument]!;
}

export function factsSchema(root: DocumentSchema): Schema {
  const isFact = (name: string) => !NO_FACTS.includes(name);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(root.properties).filter(([name]) => isFact(name))),
    additionalProperties: false,
    required: (root.required ?? []).filter(isFact),
  };
}
