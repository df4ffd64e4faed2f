/** Something on an axis, in any unit that is the same for all. */
export interface Box {
  readonly start: number;
  /** Not before `start`. */
  readonly end: number;
  /** Where its label begins: at its start or its end, as it is drawn. */
  readonly label: number;
}

export interface Place {
  /** From 0 on. */
  readonly lane: number;
  /** How much room the label has before the next box of its lane begins, or the axis ends. */
  readonly room: number;
}

interface Lane {
  /** Where its last box ends. */
  end: number;
  /** Where the label of its last box would end. */
  labelEnd: number;
  last: number;
}

export interface LaneOptions {
  /** How long a label would like to be. */
  readonly labelWidth: number;
  /** How many lanes there may be for the sake of labels; where boxes would overlap there are more. */
  readonly comfortable: number;
  /** Where the axis ends. */
  readonly end: number;
}

/**
 * Puts boxes into lanes so that no two overlap: none is moved along the axis, each goes to the first lane that has room for it. As long
 * as there are few lanes, labels have room too; then labels give way to boxes. Gives the places in the order of the boxes.
 */
export function pack(boxes: readonly Box[], { labelWidth, comfortable, end }: LaneOptions): Place[] {
  const lanes: Lane[] = [];
  const laneOf: number[] = [];
  const nextStart: number[] = [];
  for (const index of inTime(boxes)) {
    const box = boxes[index]!;
    const found = laneFor(lanes, box.start, comfortable);
    const last = lanes[found]?.last;
    if (last !== undefined) nextStart[last] = box.start;
    lanes[found] = { end: box.end, labelEnd: Math.max(box.end, box.label + labelWidth), last: index };
    laneOf[index] = found;
  }
  return boxes.map(({ label }, i) => ({ lane: laneOf[i]!, room: Math.min(labelWidth, (nextStart[i] ?? end) - label) }));
}

function inTime(boxes: readonly Box[]): number[] {
  return Array.from(boxes.keys()).sort((a, b) => boxes[a]!.start - boxes[b]!.start || boxes[a]!.end - boxes[b]!.end || a - b);
}

/** The first lane whose label ends in time; else a new one, or the one that has been free for longest. */
function laneFor(lanes: readonly Lane[], start: number, comfortable: number): number {
  const isFree = lanes.findIndex(({ labelEnd }) => labelEnd <= start);
  if (isFree >= 0) return isFree;
  if (lanes.length < comfortable) return lanes.length;
  let longest = -1;
  for (const [i, { end }] of lanes.entries()) {
    if (end <= start && (longest < 0 || end < lanes[longest]!.end)) longest = i;
  }
  return longest < 0 ? lanes.length : longest;
}
