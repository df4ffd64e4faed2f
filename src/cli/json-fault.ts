/** Where a text stops being JSON, and why: V8 names the line in no version and the place not for every fault. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const SPACE = /[ \t\n\r]*/y;
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault of a text that is not JSON (RFC 8259). Gives `undefined` for one that is. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = 0;
  for (;;) {
    position = endOf(SPACE, text, position)!;
    const character = text[position];
    if (character === undefined) return expected === 'end' ? undefined : faultAt(text, position, unfinished(open));
    if (expected === 'end') return faultAt(text, position, `${found(text, position)} after the end of the document; delete it`);
    const next = step(text, position, expected, open);
    if (typeof next !== 'object') return faultAt(text, position, next);
    if ('reason' in next) return faultAt(text, next.position, next.reason);
    ({ expected, position } = next);
  }
}

interface Next {
  readonly expected: Expected;
  readonly position: number;
}

/** What comes after the sign at a position, or why it may not stand there. */
function step(text: string, position: number, expected: Expected, open: string[]): Next | BadString | string {
  const character = text[position]!;
  const closing = open.at(-1) === '{' ? '}' : ']';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma');
  const isName = expected === 'key' || expected === 'key or }';
  const isValue = expected === 'value' || expected === 'value or ]';

  if (expected === 'colon') {
    if (character === ':') return { expected: 'value', position: position + 1 };
    return `${found(text, position)} where a colon belongs, between a name and its value`;
  }
  if (expected === 'comma' && character === ',') return { expected: closing === '}' ? 'key' : 'value', position: position + 1 };
  if (character === '"' && (isName || isValue)) return stringFrom(text, position, isName ? 'colon' : after());
  if (isValue && (character === '{' || character === '[')) {
    open.push(character);
    return { expected: character === '{' ? 'key or }' : 'value or ]', position: position + 1 };
  }
  const end = isValue ? endOf(WORD, text, position) : undefined;
  if (end !== undefined) return { expected: after(), position: end };
  if (character !== closing || open.length === 0) return misfit(text, position, expected, closing);
  if (expected === 'key' || expected === 'value') {
    return isAfterComma(text, position) ? `a comma too many before "${closing}"` : `a value is missing before "${closing}"`;
  }
  open.pop();
  return { expected: after(), position: position + 1 };
}

function misfit(text: string, position: number, expected: Expected, closing: string): string {
  const character = text[position]!;
  const thing = found(text, position);
  if (character === '<' && expected === 'value' && text.slice(0, position).trim() === '')
    return `${thing}: this looks like a web page`;
  if (character === '/' || character === '#') return `${thing}: JSON has no comments; delete it`;
  if (character === "'" || '“”„«`'.includes(character)) return `${thing}: texts and names stand in straight double quotes`;
  if (expected === 'comma') return `${thing} where a comma or "${closing}" belongs`;
  if (expected === 'key' || expected === 'key or }') return `${thing} where a name in double quotes belongs`;
  return `${thing} where a value belongs: a text in double quotes, a number, true, false, null, a list or an object`;
}

interface BadString {
  readonly position: number;
  readonly reason: string;
}

function stringFrom(text: string, start: number, expected: Expected): Next | BadString {
  let position = start + 1;
  for (;;) {
    const character = text[position];
    if (character === undefined)
      return { position: start, reason: 'a text begins that does not end; close it with a double quote' };
    if (character === '"') return { expected, position: position + 1 };
    if (character < ' ') {
      const what =
        character === '\n' || character === '\r' ? 'a line ends within a text' : 'a text has a control character in it';
      return { position, reason: `${what}; close it with a double quote, or write \\n for a line end and \\t for a tab` };
    }
    const end = character === '\\' ? endOf(ESCAPE, text, position) : position + 1;
    if (end === undefined)
      return { position, reason: `a text has a backslash before what needs none; write \\\\ for the sign itself` };
    position = end;
  }
}

function unfinished(open: readonly string[]): string {
  const missing = open.toReversed().map((bracket) => (bracket === '{' ? '}' : ']'));
  if (missing.length === 0) return 'nothing is there';
  const shown = missing.length > 10 ? `${missing.slice(0, 10).join(' ')} …` : missing.join(' ');
  return `the text ends too early: ${shown} is missing, as if it was not copied whole`;
}

/** The sign or the word at a position. */
function found(text: string, position: number): string {
  const [word = ''] = /^(?:[\p{L}\p{N}_$.+-]+|.)/u.exec(text.slice(position, position + 40)) ?? [];
  return `found ${JSON.stringify(word)}`;
}

function isAfterComma(text: string, position: number): boolean {
  let before = position - 1;
  while (before > 0 && ' \t\n\r'.includes(text[before]!)) before--;
  return text[before] === ',';
}

/** Where what a pattern matches at a position ends. */
function endOf(pattern: RegExp, text: string, position: number): number | undefined {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function faultAt(text: string, position: number, reason: string): JsonFault {
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1, reason };
}
