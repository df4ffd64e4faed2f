import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../src/dataset/generated/core.js';
import { COMPRESSIONS, deliveredBytes, deliveredFiles } from './lib/delivery.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';

/**
 * Lays out the folder that a server or a static host gives out: `azkg/<version>/` with every file as it is, with brotli and
 * with gzip, and `_headers`.
 */
export async function buildDelivery(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(deliveredFiles().map((path) => deliver(path, join(folder, 'azkg', version, path))));
  copyFileSync(projectPath('delivery/_headers'), join(folder, '_headers'));
}

async function deliver(path: string, target: string): Promise<void> {
  const bytes = deliveredBytes(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  for (const [ending, compress] of Object.entries(COMPRESSIONS)) writeFileSync(target + ending, await compress(bytes));
}

if (isCommand(import.meta.url)) {
  const folder = projectPath('build/delivery');
  await buildDelivery(folder);
  console.log(`build/delivery: upload it as it is; the script's address ends in /azkg/${version}/azkg.js`);
}
