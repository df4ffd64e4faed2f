import type { Kind } from '../../src/dataset/types.js';
import type { Fault } from '../checks/rule.js';
import { type Answers, draftFaults, draftPath, draftText } from './draft.js';
import { type Desk, type Field, FIELDS, type Option } from './interview-fields.js';
import { didYouMean } from './nearest.js';
import { KINDS } from './schema.js';

/** What is shown before an answer is awaited. */
export interface Prompt {
  /** Why the last answer was not taken, what can be chosen. */
  readonly lines: readonly string[];
  readonly ask: string;
}

export interface NewFile {
  /** Relative to the data folder. */
  readonly path: string;
  readonly text: string;
  /** What `npm run check` still wants elsewhere, such as a record that cites the new source. */
  readonly open: readonly string[];
}

type Interview<T> = Generator<Prompt, T, string>;

/**
 * The questions that make a record, each answer judged at once by the rules of `npm run check`. Knows no terminal: it gives
 * prompts, takes answers and returns the file, or `undefined` if it is not to be written.
 */
export function* interview(desk: Desk): Interview<NewFile | undefined> {
  const kind = (yield* askField(KIND, {}, desk)) as Kind;
  let answers: Answers = { kind };
  for (const field of FIELDS[kind]) answers = yield* answered(field, answers, desk);
  answers = yield* mended(kind, answers, desk);
  const path = draftPath(kind, String(answers['id']));
  const text = draftText(desk.context, kind, answers);
  if (!(yield* isAgreed(path, text))) return undefined;
  const open = draftFaults(desk.context, kind, answers).filter((fault) => isOpen(kind, fault));
  return { path, text, open: open.map(({ message }) => message) };
}

const KIND: Field = {
  name: 'kind',
  ask: 'What do you want to add',
  options: ({ context }) =>
    Object.values(KINDS).map((id) => ({ id, label: context.vocabulary?.kinds.find((term) => term.id === id)?.label.en ?? id })),
  read: (answer) => answer,
};

/** The answers with one more, where the question fits those before. */
function* answered(field: Field, answers: Answers, desk: Desk): Interview<Answers> {
  const { [field.name]: _, ...others } = answers;
  if (!(field.isAsked?.(others) ?? true)) return others;
  const value = field.isList ? yield* askList(field, others, desk) : yield* askField(field, others, desk);
  return value === undefined || value === null ? { ...EMPTY[field.name], ...others } : { ...others, [field.name]: value };
}

/** Lists that a record has to have, though nothing be in them. */
const EMPTY: { readonly [field: string]: Answers } = { places: { places: [] }, people: { people: [] }, offices: { offices: [] } };

function* askField(field: Field, answers: Answers, desk: Desk): Interview<unknown> {
  const options = field.options?.(desk, answers) ?? [];
  const proposal = field.proposal?.(desk, answers);
  let lines: readonly string[] = optionLines(options);
  for (;;) {
    const given = (yield { lines, ask: `${field.ask}${hint(field, proposal)}: ` }).trim();
    if (given === '' && proposal === undefined && field.isOptional) return undefined;
    const answer = byNumber(given || (proposal ?? ''), options);
    const { value, complaints } = judged(field, answer, answers, desk);
    if (complaints.length === 0) return value;
    lines = complaints;
  }
}

/** Line by line: an empty one ends the list. */
function* askList(field: Field, answers: Answers, desk: Desk): Interview<unknown> {
  const items: unknown[] = [];
  let lines: readonly string[] = [];
  for (;;) {
    const another = `${field.ask.split(':')[0]} (${items.length} so far; empty: no more)`;
    const line = (yield { lines, ask: `${items.length > 0 ? another : field.ask + hint(field, undefined)}: ` }).trim();
    if (line === '' && items.length > 0) return items;
    if (line === '' && field.isOptional) return undefined;
    const list: Field = { ...field, read: (answer) => withItem(items, field.read(answer, desk)) };
    const { value, complaints } = judged(list, line, answers, desk);
    lines = complaints;
    if (complaints.length === 0) items.push((value as unknown[]).at(-1));
  }
}

function withItem(items: readonly unknown[], item: unknown): unknown[] | undefined {
  return item === undefined ? undefined : [...items, item];
}

function hint({ isOptional, isList }: Field, proposal: string | undefined): string {
  if (proposal !== undefined) return ` [${proposal}]`;
  if (isList) return isOptional ? ' (empty: none)' : '';
  return isOptional ? ' (empty: not known)' : '';
}

function optionLines(options: readonly Option[]): string[] {
  return options.map(({ id, label }, i) => `  ${String(i + 1).padStart(2)}  ${id}${label === id ? '' : `  (${label})`}`);
}

/** An answer in which numbers stand for what they number. */
function byNumber(answer: string, options: readonly Option[]): string {
  if (options.length === 0) return answer;
  return answer.replace(/(?<![\w-])\d+(?![\w-])/g, (number) => options[Number(number) - 1]?.id ?? number);
}

interface Judgement {
  readonly value: unknown;
  /** Sentences; none if the answer is good. */
  readonly complaints: readonly string[];
}

function judged(field: Field, answer: string, answers: Answers, desk: Desk): Judgement {
  if (answer === '') return { value: undefined, complaints: ['! This has to be answered (Ctrl+C ends without writing).'] };
  const value = field.read(answer, desk);
  if (value === undefined) return { value, complaints: ['! That was not understood; the question shows the form.'] };
  if (value === null) return { value, complaints: [] };
  if (field.name === 'kind') return { value, complaints: kindComplaints(String(value)) };
  const kind = answers['kind'] as Kind;
  const faults = draftFaults(desk.context, kind, { ...answers, [field.name]: value }, field.name);
  const own = field.isList
    ? faults.filter(({ path }) => path.startsWith(`${field.name}[${(value as unknown[]).length - 1}]`))
    : faults;
  return { value, complaints: own.map(({ path, message }) => `! ${path}: ${message}`) };
}

function kindComplaints(kind: string): string[] {
  const kinds: readonly string[] = Object.values(KINDS);
  return kinds.includes(kind) ? [] : [`! There is no kind "${kind}"${didYouMean(kind, kinds)}`];
}

/** Whether a fault can only be mended elsewhere: no record can cite a source that is not there yet. */
function isOpen(kind: Kind, { path }: Fault): boolean {
  return kind === 'source' && path === '';
}

/** Asks again for what the whole record shows to be wrong, until nothing is. */
function* mended(kind: Kind, given: Answers, desk: Desk): Interview<Answers> {
  let answers = given;
  for (;;) {
    const faults = draftFaults(desk.context, kind, answers).filter((fault) => !isOpen(kind, fault));
    if (faults.length === 0) return answers;
    const names = FIELDS[kind].map(({ name }) => name);
    const lines = faults.map(({ path, message }) => `! ${[path, message].filter(Boolean).join(': ')}`);
    const name = (yield { lines, ask: `Which answer do you want to change (${names.join(', ')})? ` }).trim();
    const field = FIELDS[kind].find((field) => field.name === name);
    if (field) answers = yield* answered(field, answers, desk);
  }
}

function* isAgreed(path: string, text: string): Interview<boolean> {
  const answer = yield { lines: ['', ...text.trimEnd().split('\n'), ''], ask: `Write this to data/${path}? y or n [y] ` };
  return /^(y(es)?)?$/i.test(answer.trim());
}
