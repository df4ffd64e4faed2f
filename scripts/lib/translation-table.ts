import type { OtherLanguage } from '../../src/dataset/parts.js';
import type { LocalText } from '../../src/dataset/types.js';
import { canonicalText } from '../checks/canonical.js';
import type { Context, JudgedFile, Rewrite } from '../checks/rule.js';
import { FACTS_FILE, VOCABULARY_FILE } from './data-files.js';
import { allNamed } from './named.js';
import { namesIn } from './names-in.js';
import { nodesOf } from './schema-nodes.js';
import { COLLECTIONS, type DocumentSchema } from './schema.js';

/** A row of the table that a reviewer gets, by its heads; the text stands under the code of its language. */
export interface Row {
  readonly [head: string]: string;
}

/** The heads of the table: where the text stands, what it says in English and in the language, and which names it has to use. */
export function headsOf(language: OtherLanguage): string[] {
  return ['file', 'path', 'en', language, 'names'];
}

/** All texts with their translation, terms and names before the sentences that use them. */
export function translationRows(context: Context, language: OtherLanguage): string[][] {
  const namesOf = namesIn(
    allNamed(context).filter(({ kind }) => kind !== 'country'),
    language,
  );
  return inReadingOrder(context.valid).flatMap((file) =>
    Array.from(textsIn(file, context.schema), ([path, text]) => {
      const names = namesOf(text.en).map(({ english, names }) => `${english} = ${names.join(' / ')}`);
      return [file.file.path, path, text.en, text[language] ?? '', names.join('; ')];
    }),
  );
}

const READING_ORDER: readonly string[] = [
  ...new Set([VOCABULARY_FILE, 'people', 'places', 'institutions', ...COLLECTIONS, FACTS_FILE]),
];

function inReadingOrder(files: readonly JudgedFile[]): JudgedFile[] {
  const rank = ({ file }: JudgedFile) => READING_ORDER.indexOf(file.path.split('/')[0]!);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

function textsIn({ schema, value }: Pick<JudgedFile, 'schema' | 'value'>, root: DocumentSchema): Map<string, LocalText> {
  const texts = Array.from(nodesOf(root, schema, value)).filter(({ type }) => type === 'LocalText');
  return new Map(texts.map(({ path, value }) => [path, value as LocalText]));
}

/** What becomes of a reviewed table. */
export interface Review {
  /** The files that change, with their new text. */
  readonly rewrites: readonly Rewrite[];
  readonly changed: number;
  /** Why rows were not taken, as sentences. */
  readonly refused: readonly string[];
}

/** Puts reviewed texts back to where they came from. An empty cell leaves the text as it is. */
export function review(context: Context, language: OtherLanguage, rows: readonly Row[]): Review {
  const known = new Set(context.valid.map(({ file }) => file.path));
  const lost = rows
    .filter((row) => !known.has(row['file']!))
    .map((row) => `${placeOf(row)}: there is no such file, or it has faults.`);
  const parts = context.valid.map((file) => {
    const own = rows.filter((row) => row['file'] === file.file.path);
    return reviewOfFile(file, context.schema, language, own);
  });
  return {
    rewrites: parts.flatMap(({ rewrites }) => rewrites),
    changed: parts.reduce((sum, { changed }) => sum + changed, 0),
    refused: [...lost, ...parts.flatMap(({ refused }) => refused)],
  };
}

function reviewOfFile(file: JudgedFile, root: DocumentSchema, language: OtherLanguage, rows: readonly Row[]): Review {
  const copy = { schema: file.schema, value: structuredClone(file.value) };
  const texts = textsIn(copy, root);
  const refused: string[] = [];
  let changed = 0;
  for (const row of rows) {
    const text = texts.get(row['path']!);
    const fault = faultOf(row, text);
    const words = row[language]!.trim();
    if (fault !== undefined) refused.push(`${placeOf(row)}: ${fault}`);
    else if (words !== '' && words !== text![language]) {
      text![language] = words;
      changed++;
    }
  }
  const rewrites = changed > 0 ? [{ file: file.file.path, text: canonicalText(copy, root) }] : [];
  return { rewrites, changed, refused };
}

function faultOf(row: Row, text: LocalText | undefined): string | undefined {
  if (!text) return 'there is no text at this path.';
  if (text.en !== row['en']!.trim()) return `the English text is now "${text.en}"; review its translation anew.`;
  return undefined;
}

function placeOf(row: Row): string {
  return `${row['file']}  ${row['path']}`;
}
