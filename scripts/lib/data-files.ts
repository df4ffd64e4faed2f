import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Id } from '../../src/dataset/types.js';
import { type Json, parseJson } from './json.js';
import { projectPath } from './paths.js';
import { type Collection, COLLECTIONS } from './schema.js';

export const FACTS_FILE = 'dataset.json';
export const VOCABULARY_FILE = 'vocabulary.json';
export const SCHEMA_FILE = 'schema/azkg.schema.json';

/** A file of JSON; its text is empty where there is none. */
export interface DataFile {
  /** Relative to the data folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly json: Json;
}

export interface RecordFile extends DataFile {
  readonly collection: Collection;
  /** The id that the file's name promises. */
  readonly id: Id;
}

/** The data folder as it lies on the disk, nothing judged yet. */
export interface DataFiles {
  readonly records: readonly RecordFile[];
  readonly vocabulary: DataFile;
  readonly facts: DataFile;
  readonly schema: DataFile;
  /** Paths of what has no business in the folder. */
  readonly strays: readonly string[];
}

const RECORD_PATH = new RegExp(`^(${COLLECTIONS.join('|')})/([^/]+)\\.json$`);
const EXPECTED = [FACTS_FILE, VOCABULARY_FILE, SCHEMA_FILE, 'README.md'];

export function readDataFiles(folder = projectPath('data')): DataFiles {
  const paths = pathsIn(folder);
  return {
    records: paths.flatMap((path) => readRecord(folder, path) ?? []),
    vocabulary: readFile(folder, VOCABULARY_FILE),
    facts: readFile(folder, FACTS_FILE),
    schema: readFile(folder, SCHEMA_FILE),
    strays: paths.filter((path) => !RECORD_PATH.test(path) && !EXPECTED.includes(path)),
  };
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function readRecord(folder: string, path: string): RecordFile | undefined {
  const [, collection, id] = RECORD_PATH.exec(path) ?? [];
  if (id === undefined) return undefined;
  return { ...readFile(folder, path), collection: collection as Collection, id };
}

function readFile(folder: string, path: string): DataFile {
  const file = join(folder, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { path, text, json: parseJson(text) };
}
