import ts from 'typescript';
import { generateSchema as generate, getProgramFromFiles } from 'typescript-json-schema';
import { isCommand } from './lib/is-command.js';
import { stringify } from './lib/json.js';
import { projectPath } from './lib/paths.js';
import { type DocumentSchema, referTo, type Schema, type Schemas } from './lib/schema.js';
import { writeProjectFile } from './lib/write.js';

const TYPES = projectPath('src/dataset/types.ts');

/** The keys that an object begins with; the others follow as declared, inherited ones last. */
const FIRST_KEYS = ['$schema', 'id', 'kind', 'aliases'];

/** The schema of the dataset, made from src/dataset/types.ts. */
export function generateSchema(): DocumentSchema {
  const program = getProgramFromFiles([TYPES], { strict: true, types: [], lib: ['es2022'] });
  const raw = generate(program, 'DatasetDocument', {
    aliasRef: true,
    noExtraProps: true,
    propOrder: true,
    required: true,
    strictNullChecks: true,
  });
  if (!raw) throw new Error('src/dataset/types.ts does not compile: see `npx tsc --noEmit`.');
  const { $schema, definitions, ...document } = JSON.parse(JSON.stringify(raw), tidied) as DocumentSchema;
  return { $schema, title: 'azkg dataset', ...document, definitions: withItemNames(withoutDoubles(definitions), program) };
}

/** A reviver for JSON.parse. */
function tidied(key: string, value: unknown): unknown {
  if (key === '$ref') return withoutNumber(value as string);
  if (key === 'description' && typeof value === 'string') return value.replaceAll('\n', ' ');
  return isOrdered(value) ? inOrder(value) : value;
}

/** The generator numbers the name of a type that it meets again as optional: `PlainText_1`. */
function withoutNumber(name: string): string {
  return name.replace(/_\d+$/, '');
}

function withoutDoubles(definitions: Schemas): Schemas {
  const real = Object.entries(definitions).filter(([, schema]) => schema.$ref === undefined);
  return Object.fromEntries(
    real.map(([name, schema]) => [withoutNumber(name), schema] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

interface OrderedSchema extends Schema {
  readonly properties: Schemas;
  readonly propertyOrder: readonly string[];
}

function isOrdered(value: unknown): value is OrderedSchema {
  return typeof value === 'object' && value !== null && 'propertyOrder' in value;
}

function inOrder({ propertyOrder, properties, ...rest }: OrderedSchema): Schema {
  const names = new Set([...FIRST_KEYS.filter((name) => name in properties), ...propertyOrder]);
  return { ...rest, properties: Object.fromEntries([...names].map((name) => [name, properties[name]!])) };
}

/** The generator forgets which alias the items of an array are (`Id[]` becomes any strings): this brings it back. */
function withItemNames(definitions: Schemas, program: ts.Program): Schemas {
  const types = declaredTypes(program);
  return mapValues(definitions, (schema, type) => {
    const rename = (property: Schema, name: string) => withItemName(property, types.get(type)?.getProperty(name));
    return schema.properties ? { ...schema, properties: mapValues(schema.properties, rename) } : schema;
  });
}

function withItemName(schema: Schema, property: ts.Symbol | undefined): Schema {
  const type = (property?.valueDeclaration as ts.PropertySignature | undefined)?.type;
  if (!type || !ts.isArrayTypeNode(type) || !ts.isTypeReferenceNode(type.elementType)) return schema;
  return { ...schema, items: referTo(type.elementType.getText()) };
}

function declaredTypes(program: ts.Program): Map<string, ts.Type> {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(TYPES)!)!;
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]));
}

function mapValues(schemas: Schemas, change: (schema: Schema, name: string) => Schema): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema, name)]));
}

if (isCommand(import.meta.url)) writeProjectFile('data/schema/azkg.schema.json', stringify(generateSchema()));
