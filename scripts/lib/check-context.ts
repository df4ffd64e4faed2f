import type { AzkgRecord, Vocabulary } from '../../src/dataset/types.js';
import type { Context, JudgedFile } from '../checks/rule.js';
import type { DataFile, DataFiles } from './data-files.js';
import { type DocumentSchema, factsSchema, recordSchema, type Schema, vocabularySchema } from './schema.js';
import { schemaCheck } from './schema-errors.js';

/** Holds every file against the schema, so that rules may trust the types of what passes. */
export function checkContext(files: DataFiles, schema: DocumentSchema): Context {
  const checkSchema = schemaCheck(schema);
  const judged = partsOf(files, schema).flatMap(([file, part]): JudgedFile[] => {
    if (!('value' in file.json)) return [];
    const { value } = file.json;
    return [{ file, schema: part, value, faults: checkSchema(part, value) }];
  });
  const valid = judged.filter(({ faults }) => faults.length === 0);
  const records = valid.flatMap(({ file, schema, value }) =>
    'collection' in file ? [{ file: file.path, schema, record: value as AzkgRecord }] : [],
  );
  return {
    files,
    schema,
    checkSchema,
    judged,
    valid,
    records,
    isComplete: records.length === files.records.length,
    vocabulary: valid.find(({ file }) => file === files.vocabulary)?.value as Vocabulary | undefined,
  };
}

/** Every file, and the part of the schema that describes it. */
function partsOf(files: DataFiles, schema: DocumentSchema): [DataFile, Schema][] {
  return [
    [files.facts, factsSchema(schema)],
    [files.vocabulary, vocabularySchema(schema)],
    ...files.records.map((file): [DataFile, Schema] => [file, recordSchema(schema, file.collection)]),
  ];
}
