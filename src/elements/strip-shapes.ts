import { nothing, svg } from 'lit';
import type { Mark } from './strip-marks.js';

type Shape = ReturnType<typeof svg> | typeof nothing;

/** Half the size of a dot, and half the height of a bar. */
export const DOT = 5;
const BAR = 4;

/** Outlined: what a date may mean. Filled: what it means for certain. */
export function shape(mark: Mark, centre: number, at: (day: number) => number): Shape {
  const { span, from, to, isBar, start, end, record } = mark;
  const isDocument = record.kind === 'agreement';
  if (!isBar && to - from < 2 * DOT) return dot((start + end) / 2, centre, isDocument, span.sure !== undefined);
  const [left, right] = [span.start === 'unknown' ? at(span.from) : from, span.end === 'unknown' ? at(span.to) : to];
  const { sure } = span;
  return svg`
    <rect class="possible" x=${left} y=${centre - BAR} width=${Math.max(right - left, 2 * BAR)} height=${2 * BAR} rx="2"></rect>
    ${sure ? bar(span.start === 'open' ? from : at(sure.from), span.end === 'open' ? to : at(sure.to), centre) : nothing}
    ${span.start === 'unknown' ? dashes(from, left, centre) : nothing}
    ${span.end === 'unknown' ? dashes(right, to, centre) : nothing}
    ${span.start === 'open' ? arrow(from, -1, centre) : nothing}
    ${span.end === 'open' ? arrow(to, 1, centre) : nothing}`;
}

export function dot(x: number, y: number, isDocument: boolean, isSure: boolean): Shape {
  const name = isSure ? 'sure' : 'possible';
  return isDocument
    ? svg`<rect class=${name} x=${x - DOT + 0.5} y=${y - DOT + 0.5} width=${2 * DOT - 1} height=${2 * DOT - 1}></rect>`
    : svg`<circle class=${name} cx=${x} cy=${y} r=${DOT}></circle>`;
}

export function bar(from: number, to: number, y: number): Shape {
  return svg`<rect class="sure" x=${from} y=${y - BAR} width=${Math.max(to - from, 2)} height=${2 * BAR} rx="2"></rect>`;
}

export function outline(from: number, to: number, y: number): Shape {
  return svg`<rect class="possible" x=${from} y=${y - BAR} width=${to - from} height=${2 * BAR} rx="2"></rect>`;
}

export function dashes(from: number, to: number, y: number): Shape {
  return svg`<line class="dashes" x1=${from} y1=${y} x2=${to} y2=${y}></line>`;
}

/** Points out of the axis, from its edge on. */
export function arrow(x: number, direction: 1 | -1, y: number): Shape {
  return svg`<path class="sure" d=${`M${x} ${y - 7}l${direction * 9} 7l${-direction * 9} 7z`}></path>`;
}
