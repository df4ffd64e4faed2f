import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { tsImport } from 'tsx/esm/api';

const { elementsIn } = await tsImport('./elements.ts', import.meta.url);

const MANIFEST = join(import.meta.dirname, '../../dist/custom-elements.json');

const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  esbuild({ target: 'es2022', sourceMap: false }),
  terser({ ecma: 2022, module: true }),
];

/** The scripts of the builder, beside its pages. They need the manifest: build it first. */
export default [
  bundle('builder', `const ELEMENTS = ${JSON.stringify(elementsIn(JSON.parse(readFileSync(MANIFEST, 'utf8'))))};`),
  bundle('preview'),
];

function bundle(name, intro = '') {
  return {
    input: join(import.meta.dirname, `${name}.ts`),
    plugins,
    output: { file: join(import.meta.dirname, `${name}.js`), format: 'iife', intro },
  };
}
