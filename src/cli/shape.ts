import { type ExplainedError, schemaErrors } from '../dataset/generated/explain-schema.js';
import { COLLECTIONS } from './collections.js';
import type { Fault, JsonObject } from './faults.js';
import type { Progress } from './progress.js';
import { didYouMean, listed, shown } from './words.js';

/** So many records are checked at once: Ajv copies its list of errors again and again. */
const CHUNK = 500;

/** What keeps a document from having the shape of the schema, part by part. */
export function* shapeFaults(document: JsonObject, progress: Progress): Generator<Fault> {
  progress.step('Checking the shape');
  const lists = COLLECTIONS.map((name) => ({ name, records: document[name] })).filter(({ records }) =>
    Array.isArray(records),
  ) as {
    readonly name: string;
    readonly records: readonly unknown[];
  }[];
  yield* faultsIn({ ...document, ...Object.fromEntries(lists.map(({ name }) => [name, []])) });

  const total = lists.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  for (const { name, records } of lists) {
    for (let begin = 0; begin < records.length; begin += CHUNK) {
      const chunk = records.slice(begin, begin + CHUNK);
      yield* faultsIn({ [name]: chunk }, name, begin);
      progress.at((done += chunk.length), total);
    }
  }
}

/**
 * @param only The part of the document that counts; the others are missing on purpose.
 * @param offset What the index of the first record truly is.
 */
function* faultsIn(value: object, only?: string, offset = 0): Generator<Fault> {
  for (const error of outermost(schemaErrors(value))) {
    const steps = stepsOf(error.instancePath);
    if (only !== undefined) {
      if (steps[0] !== only) continue;
      steps[1] = String(Number(steps[1]) + offset);
    }
    yield { path: pathOf([...steps, ...ownStep(error)]), rule: 'shape', message: () => sentence(error) };
  }
}

/** Where no alternative fits, what each of them lacks says nothing. */
function outermost(errors: readonly ExplainedError[]): ExplainedError[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  if (choices.size === 0) return [...errors];
  return errors.filter(({ keyword, instancePath }) => {
    const steps = instancePath.split('/');
    const isWithin = steps.some((_, i) => choices.has(steps.slice(0, i + 1).join('/')));
    return keyword === 'anyOf' || !isWithin;
  });
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The property that is missing or too many: the fault is there, not in the object around it. */
function ownStep({ params }: ExplainedError): string[] {
  const property = params['missingProperty'] ?? params['additionalProperty'];
  return typeof property === 'string' ? [property] : [];
}

/** `events[0].title`; a name that is none of ours is quoted: `events[0]["<b>"]`. */
function pathOf(steps: readonly string[]): string {
  return steps.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${path}[${shown(step)}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}

const TYPES: { readonly [type: string]: string } = {
  object: 'an object {…}',
  array: 'a list […]',
  string: 'a text in double quotes',
  number: 'a number without quotes',
  integer: 'a whole number without quotes',
  boolean: 'true or false',
};

interface Keywords {
  readonly description?: string;
  readonly properties?: { readonly [name: string]: unknown };
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly type?: string | readonly string[];
}

/** What is wrong and what to do, in the words of the schema. */
function sentence({ keyword, params, data, parentSchema, message }: ExplainedError): string {
  const schema = parentSchema as Keywords;
  const meaning = schema.description === undefined ? '' : ` ${schema.description}`;
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(schema.properties ?? {});
      const name = String(params['additionalProperty']);
      return `is not known here${didYouMean(name, known) || '.'} Rename or delete it; known are ${listed(known)}.`;
    }
    case 'required':
      return 'is missing; add it.';
    case 'enum':
      return `${shown(data)} is not known here${didYouMean(String(data), schema.enum ?? []) || '.'} Write one of ${listed(schema.enum ?? [])}.`;
    case 'const':
      return `${shown(data)} does not belong here; write "${schema.const}", or move the record to its own collection.`;
    case 'type': {
      const types = [schema.type].flat().map((type) => TYPES[String(type)] ?? String(type));
      return `${shown(data)} has to be ${types.join(' or ')}.${meaning}`;
    }
    case 'pattern':
      return `${shown(data)} has not the form that it must have.${meaning}`;
    case 'minItems':
      return `has ${(data as unknown[]).length} of at least ${Number(params['limit'])} entries; add what is missing.`;
    case 'maxItems':
      return `has ${(data as unknown[]).length} entries, ${Number(params['limit'])} at most may be here; delete what is too many.`;
    case 'anyOf':
      return `${shown(data)} does not fit.${meaning}`;
    default:
      return `${shown(data)} ${message}; correct it.${meaning}`;
  }
}
