import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../src/dataset/generated/core.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import { writeProjectFile } from './lib/write.js';

/** What a page can name in `integrity`, for each script and stylesheet that it can load. */
export interface Integrity {
  readonly version: string;
  /** By the name of the file beside azkg.js: `sha384-` and the hash in base 64 (https://www.w3.org/TR/SRI/). */
  readonly files: { readonly [name: string]: string };
}

export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

export function integrityIn(folder: string): Integrity {
  const names = ['', 'styles/'].flatMap((part) => readdirSync(join(folder, part)).map((name) => `${part}${name}`));
  const loadable = names.filter((name) => /\.(js|css)$/.test(name)).toSorted();
  return { version, files: Object.fromEntries(loadable.map((name) => [name, integrityOf(readFileSync(join(folder, name)))])) };
}

if (isCommand(import.meta.url)) {
  writeProjectFile('dist/integrity.json', `${JSON.stringify(integrityIn(projectPath('dist')), undefined, 2)}\n`);
}
