import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectPath } from './paths.js';

/** Writes a file of the project, with its folders, and says so. */
export function writeProjectFile(path: string, text: string): void {
  const target = projectPath(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`${path}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
