/** The `lang` that holds for an element: its own, that of its nearest ancestor (through shadow roots), or the page's. */
export function languageTagOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentAcrossRoots(node)) {
    const tag = 'getAttribute' in node ? (node as Element).getAttribute('lang') : null;
    if (tag !== null) return tag;
  }
  return '';
}

function parentAcrossRoots(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

/** One observer for each document and shadow root, however many elements look on. */
const watches = new WeakMap<Node, Watch>();

/** Calls back whenever a `lang` changes that an element may inherit. Gives the way to stop. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const roots = [...rootsOf(element)];
  for (const root of roots) watchOf(root).callbacks.add(callback);
  return () => {
    for (const root of roots) {
      const watch = watchOf(root);
      watch.callbacks.delete(callback);
      if (watch.callbacks.size > 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
}

function* rootsOf(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}

function watchOf(root: Node): Watch {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => callbacks.forEach((callback) => callback()));
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    watch = { observer, callbacks };
    watches.set(root, watch);
  }
  return watch;
}
