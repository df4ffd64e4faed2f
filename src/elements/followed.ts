import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import type { AzkgElement } from './azkg-element.js';
import { recordsShownBy, type Shown } from './shown-by.js';
import { warnOnce } from './warn.js';

/** What tells that an element shows other records than before. */
const CHANGES = ['azkg-ready', 'azkg-filter'] as const;

/** Other elements of the page whose records an element follows. */
export class Followed {
  /** The ids by which the host names them. */
  ids: readonly string[] = [];

  readonly #follower: AzkgElement;
  #root: Node | undefined;
  #attributes: MutationObserver | undefined;

  constructor(follower: AzkgElement) {
    this.#follower = follower;
  }

  start(): void {
    this.#root = this.#follower.getRootNode();
    this.#attributes = new MutationObserver(() => void this.#waitForChange());
    for (const name of CHANGES) this.#root.addEventListener(name, this.#onChange);
  }

  stop(): void {
    this.#attributes?.disconnect();
    for (const name of CHANGES) this.#root?.removeEventListener(name, this.#onChange);
  }

  /** What they show, in their order, each once: the documents inside events too. */
  records(dataset: Dataset): readonly AzkgRecord[] {
    const records = this.#elements().flatMap((element) => {
      this.#attributes?.observe(element, { attributes: true });
      return recordsShownBy(element, dataset);
    });
    return [...new Set(records)];
  }

  /** Whether one of them answers to a link to a record. */
  linksTo(id: Id): boolean {
    return this.#elements().some(({ permalinks, records }) => permalinks && records.some((record) => record.id === id));
  }

  #elements(): readonly Shown[] {
    return this.ids.flatMap((id) => {
      const element = (this.#root as Document | ShadowRoot | undefined)?.getElementById?.(id) ?? undefined;
      if (!element) warnOnce(this.#follower, `for="${id}": there is no element with this id on the page yet.`);
      return isShown(element) && element !== this.#follower ? [element] : [];
    });
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof Element) || target === this.#follower || !this.ids.includes(target.id)) return;
    this.#follower.requestUpdate();
  };

  async #waitForChange(): Promise<void> {
    await Promise.all(this.#elements().map(({ updateComplete }) => updateComplete));
    this.#follower.requestUpdate();
  }
}

/** Elements that are not defined yet have no records; their `azkg-ready` is still to come. */
function isShown(element: Element | undefined): element is Shown {
  return element !== undefined && Array.isArray((element as Partial<AzkgElement>).records);
}
