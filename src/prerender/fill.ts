import { bundledDataset } from '../dataset/bundled.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Language } from '../dataset/types.js';
import { DatasetFault, openDataset } from '../dataset/validate.js';
import { flag } from '../elements/azkg-element.js';
import { toHtml } from '../export/html.js';
import type { Described } from '../export/jsonld.js';
import type { ExportOptions } from '../export/options.js';
import { markup } from '../export/text.js';
import { languageOf, LANGUAGES } from '../i18n/locale.js';
import { draw, markupOf } from './draw.js';
import { ELEMENTS, type Prerenderable } from './elements.js';
import { MARK } from './marks.js';
import type { PrerenderOptions } from './options.js';
import type { Edit, Tag } from './page.js';
import { stylesOf } from './styles.js';

/** How many entries a list has, if nothing is said. */
const LIMIT = 10;

/** What becomes of a tag. */
export interface Filling {
  readonly isFilled: boolean;
  readonly edits: readonly Edit[];
  readonly problem?: string;
  readonly note?: string;
  /** What the page tells search engines of it. */
  readonly described?: Described;
}

/** A dataset that could not be had. */
class Unreadable extends Error {}

/** Draws what an element would show. */
export async function fill(tag: Tag, options: PrerenderOptions): Promise<Filling> {
  const element = ELEMENTS[tag.name];
  if (!element) return leave(`There is no such element. There are: ${Object.keys(ELEMENTS).join(', ')}.`);
  if (tag.end === undefined) return leave(`The tag is not closed: write </${tag.name}> where it ends.`);
  const unknown = unknownAttributes(tag, element);
  if (unknown.length > 0) return leave(`There is no attribute ${unknown.join(', ')}: it would show more than is meant.`);
  const why = element.why ?? (follows(tag) ? 'it follows other elements of the page' : undefined);
  if (why !== undefined) return { isFilled: false, edits: [], note: `Nothing is written into it, since ${why}.` };
  try {
    return await filled(tag, element, await datasetFor(tag, options), options);
  } catch (error) {
    if (error instanceof Unreadable) return leave(error.message);
    throw error;
  }
}

async function filled(tag: Tag, element: Prerenderable, dataset: Dataset, options: PrerenderOptions): Promise<Filling> {
  const isShadow = element.isDrawn && options.mode !== 'fallback';
  const language = tag.lang === '' ? (options.language ?? 'en') : languageOf(tag.lang);
  const type = isShadow ? element.type : (element.list ?? element.type);
  const drawn = draw({ ...tag, type, dataset, language, page: options.page });
  const exporting = exportOptions(tag, language, options);
  const described = { dataset, records: drawn.records, options: exporting };
  const isKept = !isShadow && tag.hasChildren;
  const text = isShadow
    ? shadowRoot(tag, stylesOf(drawn.element), await markupOf(drawn), options)
    : toHtml(dataset, drawn.records, exporting).trim().replace('<div', `<div ${MARK}`);
  return {
    isFilled: !isKept,
    edits: isKept ? [] : [...tag.written.map((span) => ({ ...span, text: '' })), { start: tag.start, end: tag.start, text }],
    ...(flag.fromAttribute(tag.attributes['jsonld'] ?? null) && { described }),
    ...(isKept && { note: 'What stands between the tags stays.' }),
  };
}

function leave(problem: string): Filling {
  return { isFilled: false, edits: [], problem };
}

function shadowRoot({ name }: Tag, styles: string, content: string, { stylesheets }: PrerenderOptions): string {
  const folder = stylesheets?.replace(/\/?$/, '/');
  const style =
    folder === undefined ? `<style>${styles}</style>` : `<link rel="stylesheet" href="${markup(`${folder}${name}.css`)}">`;
  return `<template ${MARK} shadowrootmode="open">${style}${content}</template>`;
}

function exportOptions({ attributes }: Tag, language: string, { page, limit = LIMIT }: PrerenderOptions): ExportOptions {
  return {
    limit,
    ...(LANGUAGES.some((known) => known === language) && { language: language as Language }),
    ...(page !== undefined && { page }),
    ...(attributes['heading'] && { heading: { text: attributes['heading'], level: levelIn(attributes) } }),
    ...(attributes['perspective']?.toLowerCase() === 'kg' && { perspective: 'KG' }),
  };
}

/** As the element has it: 3 unless another one is given. */
function levelIn({ 'heading-level': level = '' }: Tag['attributes']): number {
  return /^[2-6]$/.test(level) ? Number(level) : 3;
}

/** A source list with `for` shows the sources of others. */
function follows({ name, attributes }: Tag): boolean {
  return name === 'azkg-source-list' && 'for' in attributes;
}

/** Attributes that any element may have (HTML, 3.2.6), or that frameworks give it. */
const GLOBAL =
  /^(accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns)$|^(aria|data|on|v|x|ng)|[^a-z-]/;

function unknownAttributes({ attributes }: Tag, { type }: Prerenderable): string[] {
  return Object.keys(attributes).filter((name) => !type.observedAttributes.includes(name) && !GLOBAL.test(name));
}

async function datasetFor({ attributes: { src } }: Tag, { read }: PrerenderOptions): Promise<Dataset> {
  if (!src) return bundledDataset();
  if (!read) throw new Unreadable(`There is nothing that reads its src="${src}".`);
  try {
    return openDataset(await read(src));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(error instanceof DatasetFault ? `src="${src}": ${reason}` : `src="${src}" could not be read: ${reason}`);
  }
}
