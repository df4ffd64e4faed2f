import type { Mark } from './map-marks.js';

/** A text beside a circle. */
export interface Label {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LabelOptions {
  readonly width: number;
  readonly height: number;
  /** Size of the letters in pixels. */
  readonly size: number;
  /** Circles that get a label before all others, and over other circles if there is no room: the one that is chosen. */
  readonly first: readonly Mark[];
  /** The width of a text, in sizes of its letters: the host chooses the face. */
  readonly widthOf: (text: string) => number;
}

/** Between a circle and its text, and around texts, in pixels. */
const GAP = 4;

/**
 * Labels for as many circles as there is room for, in the order of the circles: none lies over another, over a circle or over
 * the edge of the map.
 * @param textOf What stands beside a circle.
 */
export function labelsOf(
  marks: readonly Mark[],
  textOf: (mark: Mark) => string,
  { first, widthOf, ...room }: LabelOptions,
): Map<Mark, Label> {
  const labels = new Map<Mark, Label>();
  const taken: Box[] = [];
  for (const mark of new Set([...first.filter((wanted) => marks.includes(wanted)), ...marks])) {
    const others = marks.filter((other) => other !== mark);
    const text = textOf(mark);
    const fitting = candidates(mark, text, widthOf(text) * room.size, room.size).filter(
      ({ box }) => isInside(box, room) && !taken.some((other) => overlap(box, other)),
    );
    const covered = ({ box }: { box: Box }) => others.filter((other) => covers(other, box)).length;
    const [best] = fitting.sort((a, b) => covered(a) - covered(b));
    if (!best || (covered(best) > 0 && !first.includes(mark))) continue;
    labels.set(mark, best.label);
    taken.push(best.box);
  }
  return labels;
}

/** Beside the circle, on the right or the left, and above or below it, in the middle or to a side. */
function candidates({ x, y, radius }: Mark, text: string, width: number, size: number): { label: Label; box: Box }[] {
  const beside = y + size * 0.35;
  const [above, below] = [y - radius - GAP, y + radius + GAP + size * 0.8];
  const labels: Label[] = [
    { text, x: x + radius + GAP, y: beside, anchor: 'start' },
    { text, x: x - radius - GAP, y: beside, anchor: 'end' },
    ...[above, below].flatMap((line): Label[] => [
      { text, x, y: line, anchor: 'middle' },
      { text, x: x + radius, y: line, anchor: 'end' },
      { text, x: x - radius, y: line, anchor: 'start' },
    ]),
  ];
  return labels.map((label) => {
    const left = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor];
    return { label, box: { left, right: left + width, top: label.y - size * 0.85, bottom: label.y + size * 0.3 } };
  });
}

function covers({ x, y, radius }: Mark, { left, right, top, bottom }: Box): boolean {
  return Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) < radius;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
