import { fixtureSync } from '@open-wc/testing';
import type { AzkgElement } from '../../src/elements/azkg-element.js';
import '../../src/register.js';
import { fixtureDocument } from '../fixtures/dataset.js';

export type Tag = Extract<keyof HTMLElementTagNameMap, `azkg-${string}`>;

/** Puts an element on the page, as HTML would, with the fixture dataset or another one, and waits until it shows something. */
export async function mount<T extends Tag>(
  tag: T,
  attributes = '',
  data: unknown = fixtureDocument,
): Promise<HTMLElementTagNameMap[T]> {
  const template = document.createElement('template');
  template.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = template.content.firstElementChild as HTMLElementTagNameMap[T];
  await settled(element, () => {
    element.data = data;
    fixtureSync('<div></div>').append(element);
  });
  return element;
}

/** Does something to an element and waits until it has shown what came of it, or refused. */
export async function settled(element: AzkgElement, action: () => void): Promise<void> {
  const done = new Promise<void>((resolve) => {
    for (const name of ['azkg-ready', 'azkg-error']) element.addEventListener(name, () => resolve(), { once: true });
  });
  action();
  await done;
  await element.updateComplete;
}

/** An element and everything below it in its shadow root that a selector finds. */
export function all(element: Element, selector: string): HTMLElement[] {
  return Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
}

export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`Nothing matches ${selector} in ${element.shadowRoot?.innerHTML}`);
  return found;
}

const BLOCKS = 'article, caption, dd, div, dt, h2, h3, h4, h5, h6, li, p, section, td, th, tr';

/** The text that a reader sees, with single spaces, and one between blocks. */
export function textOf(node: Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let block: Element | null = null; walker.nextNode();) {
    const own = walker.currentNode.parentElement!.closest(BLOCKS);
    texts.push(own === block ? '' : ' ', walker.currentNode.textContent!);
    block = own;
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** The ids of the records that are shown, from top to bottom. */
export function itemIds(element: Element): (string | undefined)[] {
  return all(element, '[part~="item"]').map((item) => item.dataset['id']);
}

export function item(element: Element, id: string): HTMLElement {
  return one(element, `[data-id="${id}"]`);
}

/** What is said to the editor on the console while something happens. */
export async function warningsDuring(action: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
