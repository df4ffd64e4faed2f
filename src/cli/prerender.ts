import { dirname, join } from 'node:path';
import type { Prerendered, PrerenderOptions } from '../prerender.js';
import { type Arguments, languageIn, maxSizeOf, oneOf, type Options, pageIn, refuseUnknown, wholeNumber } from './arguments.js';
import { type InputOptions, readJson, readText } from './input.js';
import { print, tell, writeFile } from './output.js';
import { Problem, STATUS, type Status } from './problem.js';
import type { Progress } from './progress.js';
import { plural } from './words.js';

export const PRERENDER_OPTIONS: Options = {
  mode: { type: 'string' },
  out: { type: 'string' },
  write: { type: 'boolean' },
  language: { type: 'string' },
  page: { type: 'string' },
  limit: { type: 'string' },
  stylesheets: { type: 'string' },
  'max-size': { type: 'string' },
};

const MODES = ['shadow', 'fallback'] as const;

/** As many entries as a list has unless `--limit` says otherwise. */
export const DEFAULT_LIMIT = 10;

/** `azkg prerender PAGE …`: status 1 where a tag could not be filled. */
export async function prerenderPages(args: Arguments, progress: Progress): Promise<Status> {
  const { files } = args;
  const out = oneOf(args, 'out');
  const isWritten = Boolean(args.values['write']);
  if (files.length === 0) throw new Problem('Name the page to fill, as in: azkg prerender page.html --out filled.html');
  if (out !== undefined && isWritten) throw new Problem('--write fills the page itself, --out another file: give one of them.');
  if (files.length > 1 && !isWritten) {
    throw new Problem(`One page at a time, or several with --write, which fills them where they are: ${files.length} are named.`);
  }
  const options = optionsIn(args);
  const input = { maxSize: maxSizeOf(args), progress };
  const results: { readonly file: string; readonly result: Prerendered }[] = [];
  for (const file of files) results.push({ file, result: await filled(file, options, input) });
  progress.end();
  for (const { file, result } of results) {
    const target = isWritten ? file : (out ?? '-');
    if (target === '-') await print(result.html);
    else writeFile(target, result.html);
    if (target !== '-') tell(`${target}: ${plural(result.count, 'tag')} filled.`);
    for (const { tag, line, message } of [...result.problems, ...result.notes]) tell(`${file}:${line} <${tag}> ${message}`);
  }
  return results.some(({ result }) => result.problems.length > 0) ? STATUS.faults : STATUS.fine;
}

function optionsIn(args: Arguments): PrerenderOptions {
  const mode = oneOf(args, 'mode') ?? 'shadow';
  refuseUnknown('mode', mode, MODES);
  const language = languageIn(args);
  const page = pageIn(args);
  const stylesheets = oneOf(args, 'stylesheets');
  return {
    mode: mode as (typeof MODES)[number],
    limit: wholeNumber(args, 'limit', DEFAULT_LIMIT, 1e6),
    ...(language !== undefined && { language }),
    ...(page !== undefined && { page }),
    ...(stylesheets !== undefined && { stylesheets }),
  };
}

async function filled(file: string, options: PrerenderOptions, input: InputOptions): Promise<Prerendered> {
  const html = await readText(file, input);
  input.progress.step(`Filling ${file}`);
  // Other commands do without the elements.
  const { prerender, PrerenderFault } = await import('../prerender.js');
  // What follows a `?` or `#` is for servers.
  const read = (src: string) => readJson(join(file === '-' ? '.' : dirname(file), src.replace(/[?#].*$/, '')), input);
  try {
    return await prerender(html, { ...options, read: (src) => (isElsewhere(src) ? Promise.reject(ELSEWHERE) : read(src)) });
  } catch (error) {
    throw error instanceof PrerenderFault ? new Problem(error.message) : error;
  }
}

const ELSEWHERE = new Problem('only files that lie beside the page are read');

function isElsewhere(src: string): boolean {
  return /^([a-z][a-z\d+.-]*:|[\\/])/i.test(src);
}
