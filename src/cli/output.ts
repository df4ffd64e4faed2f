import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from './problem.js';

/** A file to be written. */
export interface OutputFile {
  /** Within the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Ends quietly where nobody reads any more, as in `azkg … | head`. Any other fault of a stream is an error. */
export function toleratePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Writes to the standard output; resolves when it is out, or when nobody reads any more. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** A word to the person at the keyboard, apart from the result. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** @throws {Problem} where a file cannot be written. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    const target = join(folder, path);
    attempt(target, () => {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    });
  }
}

/** @throws {Problem} where the file cannot be written; its folder has to be there. */
export function writeFile(file: string, text: string): void {
  attempt(file, () => writeFileSync(file, text));
}

function attempt(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Problem(unwritable(file, error as NodeJS.ErrnoException));
  }
}

function unwritable(file: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `${file} cannot be written: there is no folder ${dirname(file)}; make it first.`;
    case 'EISDIR':
      return `${file} is a folder: name the file in it.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${file} cannot be written: a part of ${dirname(file)} is a file, not a folder.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${file} may not be written: you have no permission there; choose another place for ${basename(file)}.`;
    case 'ENOSPC':
      return `${file} could not be written whole: the disk is full.`;
    default:
      return `${file} could not be written (${code ?? message}).`;
  }
}
