import type { AzkgRecord, Vocabulary } from '../../src/dataset/types.js';
import type { DataFile, DataFiles } from '../lib/data-files.js';
import type { DocumentSchema, Schema } from '../lib/schema.js';
import type { SchemaCheck } from '../lib/schema-errors.js';

/** A check of the data: one a file, with a test of the same name. */
export interface Rule {
  readonly name: string;
  /** What holds where the rule is kept. */
  readonly description: string;
  check(context: Context): Iterable<Finding>;
  /** The files that the rule can mend by itself, with their new text. */
  fix?(context: Context): Iterable<Rewrite>;
}

/** A place in a file where a rule is broken. */
export interface Fault {
  /** `people[0].person`, `line 7`; empty where the whole file is meant. */
  readonly path: string;
  /** What is wrong and what to do, as a sentence. */
  readonly message: string;
}

export interface Finding extends Fault {
  /** Relative to the data folder. */
  readonly file: string;
}

export interface Rewrite {
  readonly file: string;
  readonly text: string;
}

/** What rules go by. */
export interface Context {
  readonly files: DataFiles;
  readonly schema: DocumentSchema;
  readonly checkSchema: SchemaCheck;
  /** All files that are JSON. */
  readonly judged: readonly JudgedFile[];
  /** Those without faults: their values have the types of types.ts. */
  readonly valid: readonly JudgedFile[];
  /** The records among the valid files. */
  readonly records: readonly ValidRecord[];
  /** Whether all records are valid: one that is not may hold the citation that is looked for. */
  readonly isComplete: boolean;
  /** Absent where it is not valid. */
  readonly vocabulary: Vocabulary | undefined;
}

/** A JSON file held against its part of the schema. */
export interface JudgedFile {
  readonly file: DataFile;
  readonly schema: Schema;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

export interface ValidRecord {
  readonly file: string;
  readonly schema: Schema;
  readonly record: AzkgRecord;
}
