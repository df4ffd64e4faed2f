import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { GRAPH_MARK } from '../elements/graph.js';
import { MARK } from './marks.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A tag of ours on a page, as its source has it. */
export interface Tag {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  /** The `lang` that holds there; empty if none does. */
  readonly lang: string;
  /** The text of what stands in its slot `heading`. */
  readonly slottedHeading: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  /** Where it begins, in characters from the beginning of the page. */
  readonly begin: number;
  /** Where its content begins. */
  readonly start: number;
  /** Where its content ends; absent if the tag is not closed. */
  readonly end: number | undefined;
  /** What was written into it before. */
  readonly written: readonly Span[];
  /** Whether the host has put something of its own between the tags, beside what goes into named slots. */
  readonly hasChildren: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is to be written into a page in the place of a span of it. */
export interface Edit extends Span {
  readonly text: string;
}

/** The page as far as it matters here. */
export interface Page {
  readonly tags: readonly Tag[];
  /** Where `</head>` stands, if the source has it. */
  readonly headEnd: number | undefined;
  /** The graph for search engines that was written before. */
  readonly graph: Span | undefined;
}

/** Reads a page, or a piece of one, by the rules of HTML. What is in a `<template>` or `<noscript>` is passed over. */
export function readPage(html: string): Page {
  const tags: Tag[] = [];
  let headEnd: number | undefined;
  let graph: Span | undefined;
  const visit = (node: Node, lang: string): void => {
    if (!defaultTreeAdapter.isElementNode(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, lang);
      return;
    }
    const own = attributesOf(node)['lang'] ?? lang;
    if (node.tagName === 'head') headEnd = node.sourceCodeLocation?.endTag?.startOffset;
    if (node.tagName === 'script' && GRAPH_MARK in attributesOf(node)) graph = spanOf(node);
    if (node.tagName.startsWith('azkg-') && node.sourceCodeLocation) tags.push(tagOf(node, own));
    for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }), '');
  return { tags, headEnd, graph };
}

/** The page with all edits made, which do not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += html.slice(done, start) + text;
    done = end;
  }
  return result + html.slice(done);
}

function tagOf(node: Element, lang: string): Tag {
  const place = node.sourceCodeLocation!;
  const written = node.childNodes.filter((child) => MARK in attributesOf(child));
  const others = node.childNodes.filter((child) => !written.includes(child) && attributesOf(child)['slot'] === undefined);
  const heading = node.childNodes.find((child) => attributesOf(child)['slot'] === 'heading');
  return {
    name: node.tagName,
    attributes: attributesOf(node),
    lang,
    slottedHeading: heading && textOf(heading),
    line: place.startLine,
    begin: place.startOffset,
    start: place.startTag?.endOffset ?? place.endOffset,
    end: place.endTag?.startOffset,
    written: written.flatMap((child) => spanOf(child) ?? []),
    hasChildren: others.some((child) => child.nodeName !== '#comment' && textOf(child).trim() !== ''),
  };
}

function attributesOf(node: Node): { readonly [name: string]: string } {
  return 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
}

function spanOf({ sourceCodeLocation: place }: Node): Span | undefined {
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isElementNode(node) && ['img', 'svg', 'video', 'iframe'].includes(node.tagName)) return node.tagName;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
