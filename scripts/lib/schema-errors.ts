import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Fault } from '../checks/rule.js';
import { fromPointer } from './json-path.js';
import { didYouMean } from './nearest.js';
import type { DocumentSchema, Schema } from './schema.js';

/** What a part of the schema has against a value, in sentences. */
export type SchemaCheck = (schema: Schema, value: unknown) => Fault[];

export function schemaCheck(root: DocumentSchema): SchemaCheck {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  const validators = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = validators.get(key) ?? ajv.compile({ ...schema, definitions: root.definitions });
    validators.set(key, validate);
    validate(value);
    return outermost(validate.errors ?? []).map((error) => ({ path: fromPointer(error.instancePath), message: sentence(error) }));
  };
}

/** Where no alternative fits, what each of them lacks says nothing. */
function outermost(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter((error) =>
    choices.every((choice) => choice === error || !error.instancePath.startsWith(choice.instancePath)),
  );
}

function sentence(error: ErrorObject): string {
  const { keyword, params, data, parentSchema, message } = error;
  const schema = parentSchema as Schema;
  const shown = shortened(JSON.stringify(data));
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(schema.properties ?? {});
      const name = String(params['additionalProperty']);
      return `unknown property "${name}"${didYouMean(name, known)} Known properties: ${known.join(', ')}.`;
    }
    case 'required':
      return `the property "${params['missingProperty']}" is missing; add it.`;
    case 'enum':
      return `${shown} is not known here${didYouMean(String(data), schema.enum ?? [])} Known values: ${schema.enum?.join(', ')}.`;
    case 'const':
      return `${shown} must be "${schema.const}" in this folder.`;
    case 'type':
      return `${shown} must be of the type ${[schema.type].flat().join(' or ')}.`;
    case 'pattern':
      return `${shown} does not have the form ${schema.pattern}: ${schema.description}`;
    case 'anyOf':
      return `${shown} does not fit: ${schema.description}`;
    default:
      return `${shown} ${message}.`;
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
