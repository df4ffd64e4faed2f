import type { ReactiveController } from 'lit';
import { type Choice, filterOf } from '../dataset/choice.js';
import { AzkgList } from './azkg-list.js';
import { asText, warnOnce } from './warn.js';

/** How long a page may take to bring the element that is named, in milliseconds, before the editor hears that there is none. */
const PATIENCE = 1000;

/** Links a list to those that its `for` names. */
export function linkFrom(source: AzkgList): Links {
  return new Links(source);
}

/**
 * One choice for several elements. Whoever changes it last, by its controls or by a script, changes it for all: no element shows a
 * choice that does not hold. They share one object, so that a circle of links comes to rest.
 */
export class Links implements ReactiveController {
  /** Called when a target has come, gone or changed. */
  onChange: () => void = () => undefined;

  readonly #source: AzkgList;
  readonly #targets = new Map<AzkgList, ReactiveController>();
  readonly #observer = new MutationObserver(() => this.#find());
  #for: string | undefined;
  #choice: Choice;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(source: AzkgList) {
    this.#source = source;
    this.#choice = source.choice;
    source.addController(this);
  }

  /** In the order of `for`. */
  get targets(): readonly AzkgList[] {
    return [...this.#targets.keys()];
  }

  hostConnected(): void {
    const options = { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] };
    this.#observer.observe(this.#source.getRootNode(), options);
    this.#find();
  }

  /** What cannot be undone any more is undone. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#patience);
    for (const target of this.targets) this.#unlink(target);
  }

  hostUpdated(): void {
    if (this.#source.for !== this.#for) this.#find();
    if (this.#source.choice !== this.#choice) this.#share(this.#source.choice);
  }

  #find(): void {
    this.#for = this.#source.for;
    const root = this.#source.getRootNode();
    const ids = asText(this.#for).split(/\s+/).filter(Boolean);
    const found = ids.map((id) => (root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null));
    const lists = found.filter((element) => element !== null).filter((element) => this.#canLink(element));
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#reportMissing(ids.filter((_, i) => found[i] === null)), PATIENCE);
    for (const target of this.targets) if (!lists.includes(target)) this.#unlink(target);
    for (const target of lists) if (!this.#targets.has(target)) this.#link(target);
  }

  #canLink(element: Element): element is AzkgList {
    const { localName, id } = element;
    if (element === this.#source) {
      warnOnce(element, `for="${id}" names the element itself and has no effect.`);
      return false;
    }
    if (element instanceof AzkgList) return true;
    if (localName.startsWith('azkg-') && !customElements.get(localName))
      void customElements.whenDefined(localName).then(() => this.#find());
    else warnOnce(this.#source, `for="${id}" names a <${localName}>, which has no records to choose from.`);
    return false;
  }

  #reportMissing(ids: readonly string[]): void {
    for (const id of ids) warnOnce(this.#source, `for="${id}": there is no element with this id on the page.`);
  }

  #link(target: AzkgList): void {
    const watch = { hostUpdated: () => this.#onTarget(target) };
    this.#targets.set(target, watch);
    target.addController(watch);
    if (isEmpty(this.#choice) && !isEmpty(target.choice)) this.#share(target.choice);
    else target.choice = this.#choice;
    this.onChange();
  }

  #unlink(target: AzkgList): void {
    const watch = this.#targets.get(target);
    this.#targets.delete(target);
    if (watch) target.removeController(watch);
    if (target.choice === this.#choice) target.choice = {};
    this.onChange();
  }

  #onTarget(target: AzkgList): void {
    if (target.choice !== this.#choice) this.#share(target.choice);
    this.onChange();
  }

  #share(choice: Choice): void {
    this.#choice = choice;
    this.#source.choice = choice;
    for (const target of this.#targets.keys()) target.choice = choice;
  }
}

function isEmpty(choice: Choice): boolean {
  return Object.keys(filterOf(choice)).length === 0;
}
