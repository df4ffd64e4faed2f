import type { AzkgTimeline } from '../../src/elements/azkg-timeline.js';
import { fixtureDocument } from '../fixtures/dataset.js';
import { all, mount, one, textOf } from './mount.js';

export const IN_ORDER = [
  '1993-diplomatic-relations',
  '1995-relief-caravan',
  '1997-visit-to-testabad',
  '1998-talks-at-misalkol',
  '2001-memorandum-on-caravans',
  '2003-joint-expedition',
  '2005-convention-on-measures',
  '2009-mission-at-ornekshehir',
  '2012-visit-to-misalkol',
];

/** A timeline as wide as wanted: the page of the tests is narrow. */
export async function strip(attributes = '', data: unknown = fixtureDocument, width = '900px'): Promise<AzkgTimeline> {
  const timeline = await mount('azkg-timeline', `layout="horizontal" ${attributes}`, data);
  await resized(timeline, width);
  return timeline;
}

export async function resized(timeline: AzkgTimeline, width: string): Promise<void> {
  timeline.style.width = width;
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await timeline.updateComplete;
}

export const marks = (timeline: Element) => all(timeline, '[part="mark"]');
export const markOf = (timeline: Element, id: string) => one(timeline, `.mark[data-id="${id}"] [part="mark"]`);
export const opened = (timeline: Element) => all(timeline, '[part="selection"] [part="item"]').map((item) => item.dataset['id']);

export async function press(timeline: AzkgTimeline, name: string): Promise<void> {
  const button = all(timeline, '[part="toolbar"] button').find((candidate) => textOf(candidate) === name);
  if (!button) throw new Error(`There is no button ${name}`);
  button.click();
  await timeline.updateComplete;
}

export async function key(timeline: AzkgTimeline, name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true });
  (timeline.shadowRoot!.activeElement ?? timeline).dispatchEvent(event);
  await timeline.updateComplete;
  return event;
}

export const focusedId = (timeline: Element) =>
  timeline.shadowRoot!.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
