import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkContext } from './lib/check-context.js';
import { readDataFiles } from './lib/data-files.js';
import { interview, type NewFile } from './lib/interview.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import type { DocumentSchema } from './lib/schema.js';

const USAGE = `Asks what a new record needs, judges each answer by the rules of "npm run check", and writes the file.

  npm run --silent data:new [FOLDER]

Records are named by their id or by a name in any language; Ctrl+C ends without writing anything.
Texts are asked for in English; other languages, variants and the rarer fields are added in the file.
`;

/** Puts the questions to a person. Gives `undefined` if that person goes away. */
async function conduct(questions: ReturnType<typeof interview>, terminal: Interface): Promise<NewFile | undefined> {
  const answers = terminal[Symbol.asyncIterator]();
  let isClosed = false;
  terminal.once('close', () => (isClosed = true));
  let state = questions.next();
  while (!state.done) {
    const { lines, ask } = state.value;
    for (const line of lines) console.log(line);
    terminal.setPrompt(ask);
    // Answers that were piped in are still there when their pipe has ended.
    if (isClosed) process.stdout.write(ask);
    else terminal.prompt();
    const answer = await answers.next();
    if (answer.done) return undefined;
    state = questions.next(answer.value);
  }
  return state.value;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folder = positionals[0] ?? projectPath('data');
  const files = readDataFiles(folder);
  if (!('value' in files.schema.json)) throw new Error(`${folder}/${files.schema.path} is not there: run "npm run schema".`);
  const context = checkContext(files, files.schema.json.value as DocumentSchema);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => terminal.close());
  const file = await conduct(interview({ context, today: new Date().toISOString().slice(0, 10) }), terminal);
  terminal.close();
  if (!file) {
    console.log('\nNothing was written.');
    process.exitCode = 1;
    return;
  }
  const target = join(folder, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.text, { flag: 'wx' });
  console.log(`${target} is written. Next: "npm run check", and a line under Data in CHANGELOG.md.`);
  for (const message of file.open) console.log(`Still open: ${message}`);
}

if (isCommand(import.meta.url)) await main();
