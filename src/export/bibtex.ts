import { parseEdtf } from '../dataset/edtf.js';
import type { EdtfDate } from '../dataset/types.js';
import { messagesIn } from '../i18n/locale.js';
import { type Name, type Work, worksOf, type WorkType } from './bibliography.js';
import type { Exporter } from './options.js';
import { oneLine } from './text.js';
import { Words } from './words.js';

const TYPES: { readonly [type in WorkType]: string } = {
  webpage: 'online',
  news: 'article',
  book: 'book',
  document: 'misc',
  speech: 'misc',
  dataset: 'dataset',
  encyclopedia: 'inreference',
};

type Field = readonly [name: string, value: string | undefined];

/**
 * BibTeX in the dialect of BibLaTeX: the sources of records, for `biber` and reference managers. UTF-8, letters as they are.
 * Dates are EDTF, as BibLaTeX has them. Titles stand in a second pair of braces, so that no style changes their capitals: rules
 * for English are wrong for Azerbaijani and Kyrgyz ones.
 */
export const toBibtex: Exporter = (dataset, records, options) => bibtexText(worksOf(new Words(dataset, options), records));

export function bibtexText(works: readonly Work[]): string {
  return works.map((work) => `${entry(work)}\n`).join('\n');
}

function entry(work: Work): string {
  const lines = fields(work)
    .filter((field): field is readonly [string, string] => field[1] !== undefined)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${TYPES[work.type]}{${work.id},\n${lines.join('')}}`;
}

function fields(work: Work): Field[] {
  return [
    ['author', names(work.authors)],
    ['editor', names(work.editors)],
    ['title', `{${tex(work.title)}}`],
    ...publication(work),
    ['location', texOr(work.place)],
    ['version', texOr(work.version)],
    ['date', bibDate(work.date)],
    ['pagetotal', texOr(work.pageTotal)],
    ['pages', texOr(work.pages?.replaceAll(/[-–—]+/g, '--'))],
    ['isbn', texOr(work.isbn)],
    ['type', work.type === 'speech' ? 'Speech' : undefined],
    ['language', tex(messagesIn('en').languageName(work.language))],
    ['url', work.url && verbatim(work.url)],
    ['urldate', bibDate(work.accessed)],
    ['note', texOr(work.note)],
  ];
}

/** What a publisher or a container is called depends on the type of entry. */
function publication({ type, container, publisher }: Work): Field[] {
  switch (type) {
    case 'news':
      return [
        ['journaltitle', texOr(container)],
        ['entrysubtype', 'newspaper'],
      ];
    case 'encyclopedia':
      return [['booktitle', texOr(container)]];
    case 'book':
    case 'dataset':
      return [
        ['series', container && `{${tex(container)}}`],
        ['publisher', publisher && `{${tex(publisher)}}`],
      ];
    default:
      return [['organization', publisher && `{${tex(publisher)}}`]];
  }
}

/** `and` between names; a name in braces of its own is not taken apart. */
function names(list: readonly Name[]): string | undefined {
  return list.length === 0 ? undefined : list.map(nameText).join(' and ');
}

function nameText(name: Name): string {
  return 'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`;
}

function bibDate(date: EdtfDate | undefined): string | undefined {
  return date !== undefined && parseEdtf(date) ? date : undefined;
}

const SPECIAL: { readonly [character: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text with the ten characters that mean something to TeX made harmless, and pairs kept apart that fonts join into another
 * character: `--`, `''`, `<<`. Braces become words: BibTeX counts them.
 */
function tex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^$&%#_]/g, (character) => SPECIAL[character] ?? `\\${character}`)
    .replace(/([-'`<>,])(?=\1)/g, '$1{}');
}

function texOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : tex(text);
}

/** BibLaTeX reads `url` as it stands, so that only what would end the field has to go. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
