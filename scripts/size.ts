import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { splitBundle } from './lib/bundle.js';
import { projectPath } from './lib/paths.js';

/** In kB, brotli. Files have their limits in .size-limit.mjs; this is a part of one. */
const LIMIT = 22;

const { code } = splitBundle(readFileSync(projectPath('dist/azkg.js'), 'utf8'));
const size = brotliCompressSync(code).length / 1000;
console.log(`${size > LIMIT ? '✖' : '✔'} azkg.js without its records: ${size.toFixed(2)} kB of ${LIMIT} kB, brotli`);
if (size > LIMIT) process.exitCode = 1;
