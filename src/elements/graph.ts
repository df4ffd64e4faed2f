import type { Language } from '../dataset/types.js';
import { type Described, graphOf } from '../export/jsonld.js';
import type { AzkgElement } from './azkg-element.js';
import { recordsShownBy } from './shown-by.js';
import type { View } from './view.js';

/** Marks the script with the graph of the page, wherever it came from: src/prerender writes one too. */
export const GRAPH_MARK = 'data-azkg-graph';

/** What a page with Trusted Types has to allow. */
const POLICY = 'azkg-jsonld';

/** What the elements of the page tell search engines. */
const described = new Map<AzkgElement, Described>();

let isDue = false;

/**
 * Puts what an element shows into the one graph of the page, a `<script type="application/ld+json">` in its head.
 * @param view What it shows; absent if it shows nothing any more.
 */
export function describe(host: AzkgElement, view: View | undefined): void {
  const before = described.get(host);
  const after = view && describedBy(host, view);
  if (isSame(before, after)) return;
  if (after) described.set(host, after);
  else described.delete(host);
  if (isDue) return;
  isDue = true;
  queueMicrotask(write);
}

function describedBy(host: AzkgElement, { dataset, language }: View): Described {
  const page = location.href.replace(/#.*$/, '');
  const options = { language: language as Language, ...(host.permalinks && { page }) };
  return { dataset, records: recordsShownBy(host, dataset), options };
}

/** Elements draw anew for much that changes nothing of this. */
function isSame(before: Described | undefined, after: Described | undefined): boolean {
  if (!before || !after) return before === after;
  return (
    before.dataset === after.dataset &&
    before.options?.language === after.options?.language &&
    before.options?.page === after.options?.page &&
    before.records.length === after.records.length &&
    before.records.every((record, i) => record === after.records[i])
  );
}

function write(): void {
  isDue = false;
  const present = document.querySelector(`script[${GRAPH_MARK}]`);
  if (described.size === 0) {
    present?.remove();
    return;
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(GRAPH_MARK, '');
  const text = trusted(graphOf([...described.values()]));
  if (text === undefined) return;
  script.text = text;
  if (present) present.replaceWith(script);
  else document.head.append(script);
}

/** What pages with Trusted Types ask for before a script is given its text, though nothing of this one is run. */
interface TextPolicies {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): string };
}

let policy: { createScript(text: string): string } | undefined;

function trusted(text: string): string | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TextPolicies };
  try {
    policy ??= trustedTypes?.createPolicy(POLICY, { createScript: (graph) => graph }) ?? { createScript: (graph) => graph };
    return policy.createScript(text);
  } catch {
    console.warn(`jsonld has no effect: this page allows Trusted Types by their names, and "${POLICY}" is not among them.`);
    return undefined;
  }
}
