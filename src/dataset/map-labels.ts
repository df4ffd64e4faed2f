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
}

/** The width of a letter, in sizes: that of wide faces, since the host chooses the face. */
const LETTER = 0.62;

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
  { first, ...room }: LabelOptions,
): Map<Mark, Label> {
  const labels = new Map<Mark, Label>();
  const taken: Box[] = [];
  for (const mark of new Set([...first.filter((wanted) => marks.includes(wanted)), ...marks])) {
    const others = marks.filter((other) => other !== mark);
    const fitting = candidates(mark, textOf(mark), room.size).filter(
      ({ box }) => isInside(box, room) && !taken.some((other) => overlap(box, other)),
    );
    const free = fitting.find(({ box }) => !others.some((other) => overlap(box, boxOf(other))));
    const best = free ?? (first.includes(mark) ? fitting[0] : undefined);
    if (!best) continue;
    labels.set(mark, best.label);
    taken.push(best.box);
  }
  return labels;
}

/** Beside the circle, on the right or the left, and above or below it. */
function candidates({ x, y, radius }: Mark, text: string, size: number): { label: Label; box: Box }[] {
  const width = text.length * size * LETTER;
  const beside = y + size * 0.35;
  const labels: Label[] = [
    { text, x: x + radius + GAP, y: beside, anchor: 'start' },
    { text, x: x - radius - GAP, y: beside, anchor: 'end' },
    { text, x, y: y - radius - GAP, anchor: 'middle' },
    { text, x, y: y + radius + GAP + size * 0.8, anchor: 'middle' },
  ];
  return labels.map((label) => {
    const left = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor];
    return { label, box: { left, right: left + width, top: label.y - size, bottom: label.y + size * 0.3 } };
  });
}

function boxOf({ x, y, radius }: Mark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
