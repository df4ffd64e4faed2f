import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { bundledDataset } from '../src/dataset/bundled.js';
import { Words } from '../src/export/words.js';
import '../src/i18n/languages.js';
import { LANGUAGES } from '../src/i18n/locale.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import { elementForms, listsOf } from './wordpress/elements.js';
import { phpFile, type Value } from './wordpress/php.js';
import { linesIn, recordsOf, SHOWN } from './wordpress/records.js';
import { editorWords, titlesIn } from './wordpress/words.js';

export const PLUGIN = 'azkg-elements';

const FOLDER = projectPath('integrations/wordpress', PLUGIN);
const GENERATED = join(FOLDER, 'generated');

/** Files of `dist` that a page of WordPress never asks for. */
const ELSEWHERE = ['azkg.classic.js', 'azkg-embed.js', 'azkg-frames.js'];

/** The files that PHP reads, by their names in `generated`. */
export function generatedFiles(): { readonly [name: string]: Value } {
  const dataset = bundledDataset();
  const elements = elementForms(dataset);
  const lists = listsOf(dataset);
  const tags = Object.keys(elements);
  const of = (language: (typeof LANGUAGES)[number]) => new Words(dataset, { language });
  return {
    elements: { version: dataset.document.version, shown: SHOWN, languages: LANGUAGES, elements, lists } as unknown as Value,
    records: recordsOf(dataset) as unknown as Value,
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) => [
        [`lines-${language}`, { ...linesIn(dataset, language), names: titlesIn(language, tags, of(language)) }],
        [`words-${language}`, editorWords(dataset, language, elements, lists) as unknown as Value],
      ]),
    ),
  };
}

/** Makes the plugin's folder whole, and an archive of it for "Plugins, Add New, Upload". */
export function buildPlugin(): void {
  rmSync(GENERATED, { recursive: true, force: true });
  mkdirSync(join(GENERATED, 'script'), { recursive: true });
  for (const [name, value] of Object.entries(generatedFiles())) writeFileSync(join(GENERATED, `${name}.php`), phpFile(value));
  for (const name of readdirSync(projectPath('dist')).filter((name) => name.endsWith('.js') && !ELSEWHERE.includes(name))) {
    cpSync(projectPath('dist', name), join(GENERATED, 'script', name));
  }
  for (const name of ['LICENSE', 'LICENSE-DATA', 'LICENSE-LIT']) cpSync(projectPath(name), join(GENERATED, `${name}.txt`));
  const archive = zipSync(filesIn(FOLDER, PLUGIN), { level: 9, mtime: FIRST_DAY });
  mkdirSync(projectPath('build'), { recursive: true });
  writeFileSync(projectPath('build', `${PLUGIN}.zip`), archive);
  console.log(`build/${PLUGIN}.zip  ${(archive.length / 1000).toFixed(1)} kB`);
}

/** Archives know no time before it; it is the same in all of them, so that the same files give the same bytes. */
const FIRST_DAY = new Date(1980, 0, 2);

function filesIn(folder: string, prefix: string): { [path: string]: Uint8Array } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [`${prefix}/${path}`, readFileSync(join(folder, path))]));
}

if (isCommand(import.meta.url)) buildPlugin();
