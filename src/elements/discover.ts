/** Elements that not every page has: the file of each is fetched when its tag appears. */
const RARE: { readonly [tag: string]: () => Promise<unknown> } = {
  'azkg-chart': () => import('../define/azkg-chart.js'),
  'azkg-explorer': () => import('../define/azkg-explorer.js'),
  'azkg-fact-sheet': () => import('../define/azkg-fact-sheet.js'),
  'azkg-filter-bar': () => import('../define/azkg-filter-bar.js'),
  'azkg-institution-list': () => import('../define/azkg-institution-list.js'),
  'azkg-map': () => import('../define/azkg-map.js'),
  'azkg-on-this-day': () => import('../define/azkg-on-this-day.js'),
  'azkg-person-list': () => import('../define/azkg-person-list.js'),
  'azkg-source-list': () => import('../define/azkg-source-list.js'),
  'azkg-visit-list': () => import('../define/azkg-visit-list.js'),
};

const TAGS = Object.keys(RARE).join();

/** Fetches an element that is not defined yet; what cannot be had is said to the editor, and its fallback children stay. */
export async function loadElement(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  await RARE[tag]?.().catch(() =>
    console.warn(`<${tag}> is not shown: the file ${tag}.js, which belongs beside azkg.js, could not be loaded.`),
  );
}

/**
 * Fetches the elements on the page, and those that scripts add to it. What stands in a shadow root of the host's is not seen:
 * there a page loads the element's file by a second script tag, after azkg.js.
 */
export function watchForRareElements(): void {
  loadIn(document);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) loadIn(node);
  });
  observer.observe(document, { childList: true, subtree: true });
}

function loadIn(root: Document | Element): void {
  const found = [...root.querySelectorAll(TAGS), ...(root instanceof Element && root.matches(TAGS) ? [root] : [])];
  for (const tag of new Set(found.map(({ localName }) => localName))) void loadElement(tag);
}
