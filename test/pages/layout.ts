import type { Page } from 'playwright-core';
import { ELEMENTS } from './fixture-page.js';

/** Everything in the elements; locators look into shadow roots. */
const INSIDE = ELEMENTS.split(', ')
  .map((tag) => `${tag} *`)
  .join(', ');

/** Where a line of text, or a control, is drawn. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What browsers round is no fault, in pixels. */
const TOLERANCE = 1;

/** What a reader could not read without scrolling sideways, or not at all: one line each, empty if all is well. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await wideParts(page)), ...overlaps(await boxes(page))];
}

/** What is wider than its own box, the page itself included. Fields and selects may cut what is in them. */
async function wideParts(page: Page): Promise<string[]> {
  return page.locator(`html, ${ELEMENTS}, ${INSIDE}`).evaluateAll(
    (elements, tolerance) =>
      elements
        .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + tolerance)
        .filter((element) => !element.matches('input, select, option') && getComputedStyle(element).clipPath === 'none')
        // Text of a drawing has no box of its own: whether it overlaps another is looked at below.
        .filter((element) => element instanceof HTMLElement)
        // What ends in an ellipsis says so, and says the whole where it is opened.
        .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
        // A table of data may scroll by itself where the keyboard can scroll it (SC 1.4.10).
        .filter((element) => !element.matches('[role="group"][tabindex="0"]'))
        // What is around it is too wide as well, and says nothing new.
        .filter((element, _, wide) => !wide.some((other) => other !== element && element.contains(other)))
        .map(
          ({ localName, scrollWidth, clientWidth, textContent }) =>
            `${localName}, ${clientWidth} px wide, holds ${scrollWidth} px: ${textContent.trim().slice(0, 60)}`,
        ),
    TOLERANCE,
  );
}

/** All lines of text that can be seen, and all controls. */
async function boxes(page: Page): Promise<Box[]> {
  return page.locator(INSIDE).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      .filter((element) => !element.parentElement?.closest('button, select'))
      .filter((element) => !element.matches('button, select, input'))
      .flatMap((element) => [...element.childNodes])
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNode(node);
        const isControl = node instanceof Element && node.matches('button, select, input');
        const rectangles = node instanceof Text ? range.getClientRects() : isControl ? node.getClientRects() : [];
        return Array.from(rectangles, ({ left, top, right, bottom }) => {
          return { text: node.textContent?.trim() || node.nodeName, left, top, right, bottom };
        });
      })
      .filter(({ left, right }) => right > left),
  );
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => shared(box.left, box.right, other.left, other.right) > TOLERANCE)
      .filter((other) => shared(box.top, box.bottom, other.top, other.bottom) > TOLERANCE)
      .map((other) => `“${box.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” overlap`),
  );
}

/** How long the part is that two stretches have in common. */
function shared(startA: number, endA: number, startB: number, endB: number): number {
  return Math.min(endA, endB) - Math.max(startA, startB);
}

/** The sum of all shifts of what the reader sees, as browsers report it. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );
}
