/**
 * What a server has drawn of an element (src/prerender). It stays until there is all to draw the same anew: readers see neither a
 * gap nor a change.
 */
export class Served {
  readonly #root: DocumentFragment;
  #nodes: readonly ChildNode[];

  constructor(root: DocumentFragment) {
    this.#root = root;
    this.#nodes = Array.from(root.childNodes);
  }

  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /** Takes it away while the element draws; then what the reader had unfolded is unfolded again, and the focus is where it was. */
  replace(draw: () => void): void {
    const open = this.#details.map((details) => details.open);
    const focused = this.#elements.indexOf((this.#root as ShadowRoot).activeElement!);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    draw();
    this.#details.forEach((details, i) => (details.open ||= open[i] ?? false));
    (this.#elements[focused] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  get #elements(): readonly Element[] {
    return Array.from(this.#root.querySelectorAll(':not(link, style)'));
  }

  get #details(): readonly HTMLDetailsElement[] {
    return Array.from(this.#root.querySelectorAll('details'));
  }
}
