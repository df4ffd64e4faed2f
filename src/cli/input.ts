import { createReadStream, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFault } from './json-fault.js';
import { Problem } from './problem.js';
import type { Progress } from './progress.js';
import { size } from './words.js';

/** Files over this size are not read unless `--max-size` says so, in megabytes; more than the greatest fits no text of V8. */
export const DEFAULT_MAX_SIZE = 100;
export const GREATEST_MAX_SIZE = 512;

const MEGABYTE = 1e6;

export interface InputOptions {
  /** In megabytes. */
  readonly maxSize: number;
  readonly progress: Progress;
}

/**
 * The value in a file of JSON, or in what is piped in (`-`).
 * @throws {Problem} saying why there is none.
 */
export async function readJson(file: string, { maxSize, progress }: InputOptions): Promise<unknown> {
  const text = await readText(file, { maxSize, progress });
  progress.step(`Taking ${file} apart`);
  return valueOf(text, nameOf(file));
}

/**
 * The text of a file, or of what is piped in (`-`), which has to be UTF-8.
 * @throws {Problem} saying why there is none.
 */
export async function readText(file: string, { maxSize, progress }: InputOptions): Promise<string> {
  progress.step(`Reading ${file}`);
  return textOf(await readBytes(file, maxSize, progress), nameOf(file));
}

function nameOf(file: string): string {
  return file === '-' ? 'The standard input' : file;
}

async function readBytes(file: string, maxSize: number, progress: Progress): Promise<Buffer> {
  const total = file === '-' ? 0 : sizeOf(file);
  refuseOver(maxSize, total, nameOf(file), true);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      refuseOver(maxSize, length, nameOf(file), false);
      progress.at(length, total);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(unreadable(file, error as NodeJS.ErrnoException));
  }
  return Buffer.concat(chunks);
}

/** In bytes; what is no common file, such as a pipe, has none before it is read. */
function sizeOf(file: string): number {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) {
    const address = file.replace(/["\\$`]/g, encodeURIComponent);
    throw new Problem(
      `${file} is an address and not a file: download it first, for example with: curl --location --output dataset.json "${address}"`,
    );
  }
  let stats: Stats;
  try {
    stats = statSync(file);
  } catch (error) {
    throw new Problem(unreadable(file, error as NodeJS.ErrnoException));
  }
  if (stats.isDirectory()) {
    throw new Problem(`${file} is a folder: name the file in it, such as ${join(file, 'azkg.dataset.json')}.`);
  }
  return stats.size;
}

/** @param bytes How many there are; where that is not known, how many have been read. */
function refuseOver(maxSize: number, bytes: number, name: string, isKnown: boolean): void {
  if (bytes <= maxSize * MEGABYTE) return;
  const needed = isKnown ? Math.ceil(bytes / MEGABYTE) : GREATEST_MAX_SIZE;
  const advice =
    needed <= GREATEST_MAX_SIZE && maxSize < GREATEST_MAX_SIZE
      ? `if it really is a dataset, add --max-size ${needed}`
      : `more than ${GREATEST_MAX_SIZE} MB cannot be read at all, divide it`;
  throw new Problem(`${name} has ${isKnown ? `${size(bytes)}, ` : ''}more than the limit of ${maxSize} MB: ${advice}.`);
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${file} (looked for from ${process.cwd()}).`;
    case 'EACCES':
    case 'EPERM':
      return `${nameOf(file)} may not be read: you have no permission; ask its owner, or copy it to a folder of yours.`;
    default:
      return `${nameOf(file)} could not be read (${code ?? message}).`;
  }
}

function textOf(bytes: Buffer, name: string): string {
  if (bytes.length === 0) throw new Problem(`${name} is empty.`);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new Problem(`${name} is in UTF-16: save it as UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`${name} is not a text in UTF-8: is it packed (zip, gz), or saved in an old encoding?`);
  }
}

function valueOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (text.trim() === '') throw new Problem(`${name} is empty.`);
    const fault = jsonFault(text);
    if (!fault) throw new Problem(`${name} could not be read as JSON (${(error as Error).message}).`);
    throw new Problem(`${name} is not JSON: line ${fault.line}, column ${fault.column}: ${fault.reason}.`);
  }
}
