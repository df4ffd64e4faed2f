import { loadElement } from './discover.js';
import { PARTS, type ViewName, VIEWS } from './explorer-views.js';

/** The elements of the views that have been shown: they keep what readers have unfolded in them. */
export class ViewElements {
  readonly #elements = new Map<ViewName, HTMLElement>();
  readonly #missing = new Set<ViewName>();
  readonly #onMissing: () => void;

  /** @param onMissing Called when the file of an element did not come. */
  constructor(onMissing: () => void) {
    this.#onMissing = onMissing;
  }

  has(name: ViewName): boolean {
    return this.#elements.has(name);
  }

  /** The element of a view, with the properties that hold now; those that are not shown are left as they were. */
  get(name: ViewName, properties: object): HTMLElement | undefined {
    if (this.#missing.has(name)) return undefined;
    let element = this.#elements.get(name);
    if (!element) {
      element = document.createElement(VIEWS[name].tag);
      element.setAttribute('exportparts', PARTS);
      this.#elements.set(name, element);
      void this.#load(name);
    }
    return Object.assign(element, properties);
  }

  /** Begins anew. */
  forget(name: ViewName): void {
    this.#elements.delete(name);
  }

  /** Asks once more for a file that did not come. */
  retry(name: ViewName): void {
    this.#missing.delete(name);
  }

  async #load(name: ViewName): Promise<void> {
    const { tag } = VIEWS[name];
    await loadElement(tag);
    if (customElements.get(tag)) return;
    this.#elements.delete(name);
    this.#missing.add(name);
    this.#onMissing();
  }
}
