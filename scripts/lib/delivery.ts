import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { projectPath } from './paths.js';

/** What of dist/ is for editors, compilers and Node: no page and no reader asks a server for it. */
const FOR_DEVELOPERS = /^(modules\/|custom-elements\.json$|web-types\.json$|vscode\.)/;

/** The files of dist/ that a server gives out, by their paths in it. */
export function deliveredFiles(): string[] {
  return readdirSync(projectPath('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectPath('dist/').length).replaceAll('\\', '/'))
    .filter((path) => !FOR_DEVELOPERS.test(path))
    .sort();
}

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What lies beside a file for those who take it compressed, by the ending that servers look for. */
export const COMPRESSIONS: { readonly [ending: string]: (bytes: Buffer) => Promise<Buffer> } = {
  '.br': (bytes) =>
    brotlied(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes) => gzipped(bytes, { level: 9 }),
};

export function readBuilt(path: string): Buffer {
  return readFileSync(projectPath('dist', path));
}
