import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup, type RollupOptions } from 'rollup';
import { projectPath } from '../scripts/lib/paths.js';
import { NAMED } from './pages.js';

/** What is profiled: azkg.js, and what it fetches. */
const PROFILED = /\/azkg(-details|-late|-host-dataset)?\.js$/;

/** Builds the scripts with the names of their functions. */
export async function buildNamed(): Promise<void> {
  cpSync(projectPath('dist'), NAMED, { recursive: true });
  const { default: configurations } = (await import(pathToFileURL(projectPath('rollup.config.mjs')).href)) as {
    default: RollupOptions[];
  };
  for (const { output, plugins, ...options } of configurations) {
    if (Array.isArray(output) || !output?.file || !PROFILED.test(output.file)) continue;
    const named = await rollup({ ...options, plugins: [plugins].flat().filter((plugin) => nameOf(plugin) !== 'terser') });
    await named.write({ ...output, file: join(NAMED, basename(output.file)) });
    await named.close();
  }
}

function nameOf(plugin: unknown): unknown {
  return (plugin as { readonly name?: unknown }).name;
}
