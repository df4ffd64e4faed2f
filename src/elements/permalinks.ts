import type { AzkgRecord, Id } from '../dataset/types.js';
import type { AzkgElement } from './azkg-element.js';
import { hostDatasetSoFar } from './load.js';

/** The element that a reader has used last, or that has answered last: it goes before others that show the record too. */
let latest: WeakRef<AzkgElement> | undefined;

export function usedLast(element: AzkgElement): void {
  latest = new WeakRef(element);
}

/** Opens a record, brings it into view and puts the focus on its title, unless another element of the page has done so. */
export function goTo(element: AzkgElement, record: AzkgRecord | undefined): void {
  const id = record?.id;
  const around = record?.kind === 'agreement' ? record.event : undefined;
  if (element.permalinks) hostDatasetSoFar()?.drawEntry(element, (entry) => entry.id === id || entry.id === around);
  const item = itemOf(element, id);
  const other = latest?.deref();
  if (!item || (other && other !== element && itemOf(other, id))) return;
  usedLast(element);
  for (let inside: Element | null | undefined = item.querySelector('details') ?? item; inside; inside = inside.parentElement) {
    if (inside instanceof HTMLDetailsElement) inside.open = true;
  }
  const title = item.querySelector<HTMLElement>('[part~="title"]') ?? item;
  title.tabIndex = -1;
  item.scrollIntoView();
  title.focus({ preventScroll: true });
}

function itemOf({ permalinks, isConnected, renderRoot }: AzkgElement, id: Id | undefined): HTMLElement | null {
  return permalinks && isConnected && id !== undefined ? renderRoot.querySelector(`[data-id="${id}"]`) : null;
}

/** Where a record can be seen on this page. */
export function addressOf(id: Id): string {
  return `${location.href.replace(/#.*$/, '')}#azkg-${id}`;
}
