import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../dataset/types.js';
import { LANGUAGES } from '../i18n/locale.js';
import { DEFAULT_MAX_SIZE, GREATEST_MAX_SIZE } from './input.js';
import { Problem } from './problem.js';
import { didYouMean, listed, shown } from './words.js';

/** An option and what it takes. */
export type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  /** Every value that was given, in order; an option that takes none has `true`. */
  readonly values: { readonly [option: string]: readonly (string | boolean)[] };
  readonly files: readonly string[];
}

/**
 * The arguments of a command.
 * @throws {Problem} for an option that the command does not know, and for one without its value.
 */
export function parseArguments(command: string, args: readonly string[], options: Options): Arguments {
  const multiple = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...option, multiple: true as const }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: multiple, allowPositionals: true });
    return { values: values as Arguments['values'], files: positionals };
  } catch (error) {
    throw new Problem(`${reason(error as Error & { code?: string }, options)} See azkg ${command} --help.`);
  }
}

function reason({ code, message }: Error & { readonly code?: string }, options: Options): string {
  const [option = ''] = /--[^\s'<=,]+/.exec(message) ?? /-[^\s'<=,]+/.exec(message) ?? [];
  const name = option.replace(/^-+/, '');
  const known = Object.keys(options);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}${guess(name, known) || '.'}`;
  if (options[name]?.type === 'boolean') return `--${name} takes no value.`;
  return `--${name} needs a value, as in --${name} X.`;
}

function guess(name: string, known: readonly string[]): string {
  return didYouMean(name, known).replace(/"(.*)"/, '--$1');
}

/**
 * The one value of an option, or `undefined` if it was not given.
 * @throws {Problem} where it was given twice, or empty: `--out "$FORGOTTEN"` must not mean "no --out".
 */
export function oneOf({ values }: Arguments, option: string): string | undefined {
  const given = values[option] ?? [];
  if (given.length > 1) throw new Problem(`--${option} is given ${given.length} times; give it once.`);
  return notEmpty(option, given[0] as string | undefined);
}

/**
 * The values of an option that takes several: given again, or separated by spaces or commas.
 * @throws {Problem} where one is empty.
 */
export function severalOf({ values }: Arguments, option: string): readonly string[] | undefined {
  return values[option]?.flatMap((value) => notEmpty(option, String(value).replaceAll(',', ' '))!.trim().split(/\s+/));
}

function notEmpty(option: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new Problem(`--${option} is given without a value; give one, or leave the option out.`);
  return value;
}

/** @throws {Problem} where a value is not among the known ones. */
export function refuseUnknown(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new Problem(`--${option}: there is no ${shown(value)}${didYouMean(value, known) || '.'} Known are ${listed(known)}.`);
}

/** @throws {Problem} where the value is not a whole number within the bounds. */
export function wholeNumber(args: Arguments, option: string, standard: number, greatest: number): number {
  const value = oneOf(args, option);
  if (value === undefined) return standard;
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= greatest) return number;
  throw new Problem(`--${option} has to be a whole number from 1 to ${greatest}, not ${shown(value)}.`);
}

export function maxSizeOf(args: Arguments): number {
  return wholeNumber(args, 'max-size', DEFAULT_MAX_SIZE, GREATEST_MAX_SIZE);
}

/** @throws {Problem} where `--language` is none that we have. */
export function languageIn(args: Arguments): Language | undefined {
  const language = oneOf(args, 'language');
  if (language !== undefined) refuseUnknown('language', language, LANGUAGES);
  return language as Language | undefined;
}

/** @throws {Problem} where `--page` is no address. */
export function pageIn(args: Arguments): string | undefined {
  const page = oneOf(args, 'page');
  if (page === undefined || /^https?:\/\/\S+$/.test(page)) return page;
  throw new Problem(`--page has to be the address of a web page, such as https://example.org/relations, not ${shown(page)}.`);
}
