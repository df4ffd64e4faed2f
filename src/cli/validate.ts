import { type Arguments, maxSizeOf, oneOf, type Options, wholeNumber } from './arguments.js';
import { COLLECTIONS } from './collections.js';
import { faultsOf, type JsonObject } from './faults.js';
import { readJson } from './input.js';
import { print } from './output.js';
import { Problem, STATUS, type Status } from './problem.js';
import type { Progress } from './progress.js';
import { goodNews, report } from './report.js';
import { shown } from './words.js';

export const VALIDATE_OPTIONS = { show: { type: 'string' }, 'max-size': { type: 'string' } } as const satisfies Options;

/** As many faults as are shown unless `--show` says otherwise. */
export const DEFAULT_SHOW = 50;

/** `azkg validate FILE`. */
export async function validate(args: Arguments, progress: Progress): Promise<Status> {
  const file = onlyFile(args);
  const most = oneOf(args, 'show') === 'all' ? Infinity : wholeNumber(args, 'show', DEFAULT_SHOW, 1e9);
  const value = await readJson(file, { maxSize: maxSizeOf(args), progress });
  const document = documentIn(value, file);
  const faults = faultsOf(document, progress);
  progress.end();
  await print(`${faults.length === 0 ? goodNews(file, document) : report(file, document, faults, most)}\n`);
  return faults.length === 0 ? STATUS.fine : STATUS.faults;
}

function onlyFile({ files }: Arguments): string {
  const [file, ...others] = files;
  if (file === undefined) throw new Problem('Name the file to check, as in: azkg validate my.json');
  if (others.length > 0) throw new Problem(`One file at a time: ${files.length} are named.`);
  return file;
}

/**
 * A value that is meant to be a dataset, with whatever faults.
 * @throws {Problem} for JSON of another kind, whose hundred faults would help nobody.
 */
export function documentIn(value: unknown, file: string): JsonObject {
  const advice = `a dataset has ${COLLECTIONS.slice(0, -1).join(', ')} and ${COLLECTIONS.at(-1)}, as azkg.schema.json says`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem(`${file} is not a dataset in the azkg schema: it holds ${shown(value)}, and ${advice}.`);
  }
  const document = value as JsonObject;
  if (typeof document['id'] === 'string' && typeof document['kind'] === 'string') {
    throw new Problem(`${file} is one record and not a whole dataset in the azkg schema: ${advice}.`);
  }
  if (COLLECTIONS.some((name) => Array.isArray(document[name]))) return document;
  throw new Problem(`${file} is not a dataset in the azkg schema: ${advice}.`);
}
