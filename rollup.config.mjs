import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { tsImport } from 'tsx/esm/api';

const { sharing } = await tsImport('./scripts/lib/borrow.ts', import.meta.url);
const { collapseTemplates } = await tsImport('./scripts/lib/collapse-templates.ts', import.meta.url);
const { staticProperties } = await tsImport('./scripts/lib/static-properties.ts', import.meta.url);

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));

const LANGUAGES = ['az', 'ky', 'ru', 'tr'];

/** What azkg.js defines itself (src/script.ts). All other elements are files of their own. */
const FIRST = ['azkg-agreement-list', 'azkg-record', 'azkg-timeline'];

/** What azkg.js lends to the files that come after it. */
const { lend, borrow } = sharing(join(import.meta.dirname, 'src/elements/lent.ts'), version);

const RARE = readdirSync(join(import.meta.dirname, 'src/define'))
  .map((file) => basename(file, '.ts'))
  .filter((tag) => !FIRST.includes(tag));

/**
 * What is fetched only when it is needed. Each is a file beside azkg.js and imports nothing: had it to import azkg.js, a page
 * that knows azkg.js by another address (`azkg.js?ver=6.5`) would get Lit twice. What both need azkg.js lends (src/elements/lent.ts).
 */
const LAZY = {
  'azkg-details.js': 'src/dataset/details.ts',
  'azkg-export.js': 'src/elements/exporting.ts',
  'azkg-late.js': 'src/elements/late.ts',
  'azkg-strip.js': 'src/elements/strip.ts',
  'azkg-host-dataset.js': 'src/elements/host-dataset.ts',
  ...Object.fromEntries(RARE.map((tag) => [`${tag}.js`, `src/define/${tag}.ts`])),
  ...Object.fromEntries(LANGUAGES.map((language) => [`azkg-${language}.js`, `src/languages/${language}.ts`])),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [`azkg-${language}-details.js`, `src/dataset/generated/${language}-details.ts`]),
  ),
};

const BANNER = `/*! ${name} ${version}: code MIT, data CC BY 4.0; contains Lit, (c) Google LLC, BSD-3-Clause */`;

/** Ends a second copy before it evaluates Lit, which under Trusted Types may be done once a page only. */
const GUARD = `
const present = customElements.get('azkg-timeline');
if (present) {
  if (present.version !== '${version}')
    console.warn('${name} ${version} is not used: version ' + present.version + ' is on this page already. Load one version a page.');
  return;
}`;

const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  esbuild({ target: 'es2022', sourceMap: false }),
  staticProperties(),
  collapseTemplates(),
  // What is inlined less repeats itself more: longer, and shorter after compression.
  terser({ ecma: 2022, module: true, compress: { inline: 1, passes: 2 }, format: { comments: /^!/ } }),
];

export default [
  bundle('azkg.js', 'src/script.ts', { format: 'iife', intro: GUARD }, [leaveLazy(), lend()]),
  bundle('azkg.classic.js', 'src/register.ts', { format: 'iife', intro: GUARD, inlineDynamicImports: true }),
  bundle(
    'azkg-embed.js',
    'src/embed/frame.ts',
    { format: 'iife', intro: `const TAGS = ${JSON.stringify([...FIRST, ...RARE].sort())};` },
    [copy('src/embed/embed.html', 'src/embed/azkg-embed.css')],
  ),
  bundle('azkg-frames.js', 'src/embed/host.ts', { format: 'iife' }),
  ...Object.entries(LAZY).map(([file, input]) => bundle(file, input, { format: 'es' }, [borrow()])),
];

function bundle(file, input, output, extraPlugins = []) {
  return { input, plugins: [...extraPlugins, ...plugins], output: { file: `dist/${file}`, banner: BANNER, ...output } };
}

/** Leaves to the browser what is in LAZY. Anything else that is imported when needed stops the build. */
function leaveLazy() {
  return {
    name: 'leave-lazy',
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer);
      const [file] = Object.entries(LAZY).find(([, input]) => join(import.meta.dirname, input) === id) ?? [];
      if (!file) this.error(`${importer} imports ${specifier} when needed: give it a file in LAZY (rollup.config.mjs).`);
      // With its version: a host that replaces all files in place must not meet an old one in a cache.
      return { id: `./${file}?v=${version}`, external: 'absolute' };
    },
  };
}

/** Puts files beside the bundle, as they are. */
function copy(...files) {
  return {
    name: 'copy',
    generateBundle() {
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(join(import.meta.dirname, file)) });
      }
    },
  };
}
