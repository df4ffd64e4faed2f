import { version } from '../dataset/generated/core.js';
import { type Arguments, type Options, parseArguments } from './arguments.js';
import { EXPORT_OPTIONS, exportRecords } from './export.js';
import { EXPORT_HELP, HELP, PRERENDER_HELP, VALIDATE_HELP } from './help.js';
import { print, tell, toleratePipes } from './output.js';
import { PRERENDER_OPTIONS, prerenderPages } from './prerender.js';
import { Problem, STATUS, type Status } from './problem.js';
import { type Progress, progressOn } from './progress.js';
import { VALIDATE_OPTIONS, validate } from './validate.js';
import { didYouMean, harmless, listed, shown } from './words.js';

interface Command {
  readonly options: Options;
  readonly help: string;
  readonly run: (args: Arguments, progress: Progress) => Promise<Status>;
}

const COMMANDS: { readonly [name: string]: Command } = {
  validate: { options: VALIDATE_OPTIONS, help: VALIDATE_HELP, run: validate },
  export: { options: EXPORT_OPTIONS, help: EXPORT_HELP, run: exportRecords },
  prerender: { options: PRERENDER_OPTIONS, help: PRERENDER_HELP, run: prerenderPages },
};

/** Runs the command line and sets the exit status: the process ends when all is written. */
export async function run(args: readonly string[]): Promise<void> {
  toleratePipes();
  const progress = progressOn(process.stderr);
  try {
    process.exitCode = await obey(args, progress);
  } catch (error) {
    progress.end();
    process.exitCode = error instanceof Problem ? STATUS.refused : STATUS.broken;
    tell(
      error instanceof Problem ? harmless(error.message) : `This is a fault of azkg itself, please report it:\n${stackOf(error)}`,
    );
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function obey([name, ...args]: readonly string[], progress: Progress): Promise<Status> {
  if (name === undefined) {
    tell(HELP.trimEnd());
    return STATUS.refused;
  }
  if (name === '--version' || name === '-v') return answer(`${version}\n`);
  if (name === '--help' || name === '-h') return answer(HELP);
  if (name === 'help') return answer(args[0] === undefined ? HELP : commandOf(args[0]).help);
  const { options, help, run: command } = commandOf(name);
  const parsed = parseArguments(name, args, { ...options, help: { type: 'boolean', short: 'h' } });
  return parsed.values['help'] ? answer(help) : command(parsed, progress);
}

function commandOf(name: string): Command {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!;
  const known = Object.keys(COMMANDS);
  const what = name.startsWith('-') ? 'option' : 'command';
  throw new Problem(
    `There is no ${what} ${shown(name)}${didYouMean(name, known) || '.'} Commands are ${listed(known)}: see azkg --help.`,
  );
}

async function answer(text: string): Promise<Status> {
  await print(text);
  return STATUS.fine;
}
