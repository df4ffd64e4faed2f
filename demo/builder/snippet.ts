/**
 * From what an editor has chosen to what is pasted. A snippet has to survive editors that put paragraphs into it, write letters as
 * entities and names of attributes in small letters: its attributes hold no `&`, no quotes, no brackets and no JSON, each has a
 * value, and a `<div>` directly around the element keeps paragraphs from being opened before it and closed inside it.
 */
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Language } from '../../src/dataset/types.js';
import { toHtml } from '../../src/export/html.js';
import { LANGUAGES, languageOf, messagesIn, textIn } from '../../src/i18n/locale.js';
import type { ElementInfo } from './elements.js';
import { attributeNames, type BuilderState, type FormId, tokenOf } from './state.js';
import { type Attributes, shownFor, type Tag, VIEWS } from './views.js';

/** What a snippet is made from, beside what the editor has chosen. */
export interface Workshop {
  readonly dataset: Dataset;
  readonly elements: readonly ElementInfo[];
  /** Hashes of the scripts, by name: `dist/integrity.json`. */
  readonly integrity: { readonly [file: string]: string };
  /** The folder with the files where the editor names none, with a slash at its end. */
  readonly files: string;
}

/** One thing to copy. */
export interface Piece {
  readonly id: string;
  readonly label: string;
  /** Where it goes. */
  readonly advice: string;
  readonly code: string;
}

/** Something that cannot stand in a snippet, and in which field: of an attribute, a colour, or `files`. */
export interface SnippetProblem {
  readonly field: string;
  readonly message: string;
}

/** How many records stand in the element for readers without JavaScript. */
export const FALLBACK_LENGTH = 10;

/** How high a frame is before it has told its height. */
const FRAME_HEIGHT = 600;

const UNFIT = /["&<>[\]]/;

/** The timeline that a filter bar chooses for. */
const CHOSEN = 'azkg-chosen';

/** What a filter bar keeps for itself; all else is said to the timeline that it chooses for. */
const OF_BAR = ['heading', 'heading-level', 'controls', 'url-state'];
const OF_BOTH = ['lang', 'theme', 'perspective'];

/** What no snippet can hold. The values of filters are for `filterProblems` to judge. */
export function snippetProblems({ attributes, colours, files }: BuilderState): SnippetProblem[] {
  return [
    ...Object.entries(attributes)
      .filter(([, value]) => UNFIT.test(value))
      .map(([field]) => ({
        field,
        message: 'Without " & < > [ ] please: some editors turn them into something else. “ ” and words will do.',
      })),
    ...Object.entries(colours)
      .filter(([, value]) => !/^[\w#%(),./ -]+$/.test(value))
      .map(([field, value]) => ({ field, message: `“${value}” is not a colour. Write one as #9f1239 or darkred.` })),
    ...(/[\s"'&<>[\]?#\\]/.test(files) || /^(?!https?:)[a-z][\w+.-]*:/i.test(files)
      ? [
          {
            field: 'files',
            message: 'An address without spaces, quotes, &, ? and #, such as https://example.org/azkg/ or /azkg/.',
          },
        ]
      : []),
  ];
}

/** What to copy for the kind of snippet that is chosen; nothing where it cannot be had (`formProblem`). */
export function snippets(state: BuilderState, workshop: Workshop): Piece[] {
  return formProblem(state) === undefined ? PIECES[state.form](state, workshop) : [];
}

/** Why a kind of snippet cannot be had. */
export function formProblem({ tag, form }: Pick<BuilderState, 'tag' | 'form'>): string | undefined {
  return tag === 'azkg-filter-bar' && form === 'frame'
    ? 'A frame holds one element, and a filter bar chooses for another one. Choose the explorer: it has both.'
    : undefined;
}

const PIECES: { readonly [form in FormId]: (state: BuilderState, workshop: Workshop) => Piece[] } = {
  module: (state, workshop) => [
    {
      id: 'module',
      label: 'Module snippet',
      advice: 'Into the page, where the view is to stand. It loads what the view needs and no more.',
      code: scripted(state, workshop, scriptTag(state, workshop, 'azkg.js', 'type="module"')),
    },
  ],
  classic: (state, workshop) => [classicPiece(state, workshop)],
  frame: (state, workshop) => [
    {
      id: 'frame',
      label: 'Frame snippet',
      advice: 'Where no script may stand, leave out its second line: the frame then keeps its height and scrolls.',
      code: `${frameTag(state, workshop)}\n${scriptTag(state, workshop, 'azkg-frames.js', 'async', true)}\n`,
    },
  ],
  wordpress: (state, workshop) => [
    {
      id: 'shortcode',
      label: 'Shortcode',
      advice: 'With the plugin azkg-elements: into a Shortcode block, or into any text.',
      code: shortcodes(state, workshop),
    },
    ...(Object.keys(state.colours).length > 0
      ? [
          {
            id: 'css',
            label: 'Colours of the shortcode',
            advice: 'Into Additional CSS of the theme: a shortcode has no colours of its own.',
            code: `${colourRule(state)}\n`,
          },
        ]
      : []),
    {
      ...classicPiece(state, workshop),
      id: 'block',
      label: 'Custom HTML block',
      advice: 'Without the plugin: into a Custom HTML block. WordPress takes scripts from administrators and editors only.',
    },
  ],
  static: (state, workshop) => [
    {
      id: 'static',
      label: 'Static HTML',
      advice: 'A list without scripts or styles, for feeds, e-mail and sites that take neither. It stays as it is today.',
      code: html(state, workshop),
    },
  ],
};

function classicPiece(state: BuilderState, workshop: Workshop): Piece {
  return {
    id: 'classic',
    label: 'Classic snippet',
    advice: 'Into the page, where the view is to stand. One file for all; the browser refuses it if a byte of it was changed.',
    code: scripted(state, workshop, scriptTag(state, workshop, 'azkg.classic.js', 'defer', true)),
  };
}

/** The element with its colours, its fallback and the script that brings it to life. */
function scripted(state: BuilderState, workshop: Workshop, script: string): string {
  const style = Object.keys(state.colours).length > 0 ? `<style>${colourRule(state)}</style>\n` : '';
  const tags = elementsOf(state, workshop).map(({ tag, attributes, isShown }) => {
    const content = isShown ? `\n${fallback(state, workshop)}` : '';
    return `<${tag}${attributesText(attributes)}>${content}</${tag}>\n`;
  });
  return `${style}<div>\n${tags.join('')}${script}\n</div>\n`;
}

interface TagWithAttributes {
  readonly tag: Tag;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Whether it shows records. */
  readonly isShown: boolean;
}

/** The element, or the two that belong together. */
function elementsOf(state: BuilderState, workshop: Workshop): TagWithAttributes[] {
  const attributes = inOrder(state, workshop);
  if (state.tag !== 'azkg-filter-bar') return [{ tag: state.tag, attributes, isShown: true }];
  return [
    {
      tag: state.tag,
      attributes: [['for', CHOSEN], ...attributes.filter(([name]) => OF_BAR.includes(name) || OF_BOTH.includes(name))],
      isShown: false,
    },
    {
      tag: 'azkg-timeline',
      attributes: [['id', CHOSEN], ...attributes.filter(([name]) => !OF_BAR.includes(name))],
      isShown: true,
    },
  ];
}

/** The attributes in the order in which the reference tells them. */
function inOrder({ tag, attributes }: BuilderState, { elements }: Workshop): [name: string, value: string][] {
  const info = elements.find((candidate) => candidate.tag === tag)!;
  return attributeNames(info).flatMap((name) => {
    const value = attributes[name]?.replace(/\s+/g, ' ').trim();
    return value ? [[name, value]] : [];
  });
}

function attributesText(attributes: TagWithAttributes['attributes']): string {
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
}

function colourRule({ tag, colours }: BuilderState): string {
  const tags = tag === 'azkg-filter-bar' ? `${tag}, azkg-timeline` : tag;
  const declarations = Object.entries(colours).map(([name, value]) => `${tokenOf(name)}: ${value.trim()};`);
  return `${tags} { ${declarations.join(' ')} }`;
}

/** `data-cfasync` keeps a script out of the hands of Cloudflare's Rocket Loader, which breaks modules without a word. */
function scriptTag(state: BuilderState, workshop: Workshop, file: string, attributes: string, isChecked = false): string {
  const hash = workshop.integrity[file];
  const integrity = isChecked && hash !== undefined ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  return `<script ${attributes} src="${fileAddress(state, workshop, file)}"${integrity} data-cfasync="false"></script>`;
}

/** Where a file of this very version lies: a folder that names the version says enough. */
function fileAddress(state: BuilderState, workshop: Workshop, file: string): string {
  const folder = folderOf(state, workshop);
  const { version } = workshop.dataset.document;
  return `${folder}${file}${hasVersion(folder, version) ? '' : `?v=${version}`}`;
}

function folderOf({ files }: BuilderState, { files: own }: Workshop): string {
  return files === '' ? own : files.replace(/\/*$/, '/');
}

function hasVersion(folder: string, version: string): boolean {
  return folder.split('/').some((segment) => segment.replace(/^(.*@)?v?/, '') === version);
}

/** What will not work with the address of the files, where it is a right one. */
export function filesWarning(state: BuilderState, workshop: Workshop): string | undefined {
  const folder = folderOf(state, workshop);
  if (state.form === 'static') return undefined;
  if (/^(file:|https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$))/i.test(folder)) {
    return 'The files have the address of your own machine, which other people cannot reach: write in number 4 where they will lie.';
  }
  if (state.form === 'frame' && !/^https?:/i.test(folder)) {
    return `On another site ${folder} would lead to that site: write the whole address in number 4, as https://example.org/azkg/.`;
  }
  return undefined;
}

/** Parameters are separated by semicolons, which need no entity in an attribute. */
export function frameAddress(state: BuilderState, workshop: Workshop): string {
  const folder = folderOf(state, workshop);
  const { version } = workshop.dataset.document;
  const parameters: (readonly [string, string])[] = [
    ['element', state.tag.replace('azkg-', '')],
    ...inOrder(state, workshop),
    ...Object.entries(state.colours),
    ...(hasVersion(folder, version) ? [] : ([['v', version]] as const)),
  ];
  return `${folder}embed.html?${parameters.map(([name, value]) => `${name}=${encoded(value)}`).join(';')}`;
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+').replaceAll("'", '%27');
}

export interface FrameSize {
  /** Pixels, or `100%`. */
  readonly width: string;
  readonly height: string;
}

export function frameTag(
  state: BuilderState,
  workshop: Workshop,
  { width, height }: FrameSize = { width: '100%', height: String(FRAME_HEIGHT) },
): string {
  const title = attributeText(titleOf(state, workshop));
  return `<iframe src="${frameAddress(state, workshop)}" title="${title}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write" frameborder="0"></iframe>`;
}

/** What a view is called: by its heading, or after what it shows. */
export function titleOf({ tag, attributes }: BuilderState, { dataset }: Workshop): string {
  const language = languageOf(attributes['lang']);
  const record = tag === 'azkg-record' ? dataset.get(attributes['record-id'] ?? '') : undefined;
  const named =
    record && ('name' in record ? record.name : 'title' in record && typeof record.title === 'object' ? record.title : undefined);
  return attributes['heading'] ?? (named ? textIn(language, named).text : VIEWS[tag].name(messagesIn(language)));
}

/** Without what would need an entity. */
function attributeText(text: string): string {
  return text.replaceAll(/["&<>[\]]/g, '');
}

/** The plugin has the tags with a line below, and the attributes as they are. */
function shortcodes(state: BuilderState, workshop: Workshop): string {
  return elementsOf(state, workshop)
    .map(({ tag, attributes }) => `[${tag.replaceAll('-', '_')}${attributesText(attributes)}]\n`)
    .join('');
}

/** A link to an address that needs an entity. */
const LINK_WITH_ENTITY = /<a href="[^"]*&amp;[^"]*">(.*?)<\/a>/g;

/**
 * The first records, for readers without JavaScript. A source whose address has an `&` stands there without its link: an editor
 * that encodes once more than needed would lead elsewhere.
 */
export function fallback(state: BuilderState, workshop: Workshop): string {
  return html(state, workshop, FALLBACK_LENGTH).replace(LINK_WITH_ENTITY, '$1');
}

function html({ tag, attributes }: BuilderState, { dataset }: Workshop, limit?: number): string {
  const records = shownFor(dataset, tag, attributes);
  if (records.length === 0) return '';
  const { heading, 'heading-level': level } = attributes;
  return toHtml(dataset, records, {
    language: dataLanguage(attributes),
    ...(heading && { heading: { text: heading, level: Number(level ?? 3) } }),
    ...perspectiveIn(attributes),
    ...(limit !== undefined && { limit }),
  });
}

function dataLanguage({ lang }: Attributes): Language {
  const language = languageOf(lang);
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

function perspectiveIn({ perspective = '' }: Attributes): { readonly perspective?: 'AZ' | 'KG' } {
  const country = perspective.toUpperCase();
  return country === 'AZ' || country === 'KG' ? { perspective: country } : {};
}
