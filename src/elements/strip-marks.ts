import { compareRecords, dateOf } from '../dataset/dataset.js';
import { spanOf, yearOf } from '../dataset/edtf.js';
import { pack } from '../dataset/lanes.js';
import { stepFor, type Tick, ticks, timeAxis, type TimeAxis, type TimeSpan, timeSpan } from '../dataset/time-axis.js';
import type { AzkgRecord } from '../dataset/types.js';
import type { View } from './view.js';

/** A record on the axis. All lengths are pixels from the beginning of the axis. */
export interface Mark {
  readonly record: AzkgRecord;
  readonly span: TimeSpan;
  /** What the date covers. */
  readonly from: number;
  readonly to: number;
  /** What can be hit: around what it covers where that is too small. */
  readonly start: number;
  readonly end: number;
  /** Long enough to have its title above it. Shorter ones have it behind them. */
  readonly isBar: boolean;
  readonly lane: number;
  /** The room that the title has; 0 if there is too little for one. */
  readonly room: number;
}

/** Everything that is drawn, in order of time. */
export interface Strip {
  readonly axis: TimeAxis;
  readonly marks: readonly Mark[];
  readonly lanes: number;
  readonly labels: readonly Tick[];
  readonly lines: readonly Tick[];
  /** Whether the labels name months. */
  readonly hasMonths: boolean;
  readonly width: number;
  readonly dayWidth: number;
  /** Half of what can be hit: so much stands before the first day and after the last. */
  readonly margin: number;
  readonly maxZoom: number;
  /** Heights: of the labels of the axis, and of a lane. */
  readonly axisHeight: number;
  readonly laneHeight: number;
  readonly em: number;
}

/** The room that there is, in pixels. */
export interface Room {
  readonly width: number;
  /** The size of the font. */
  readonly em: number;
  /** What can be hit is as large as that at least: more for a finger than for a mouse. */
  readonly target: number;
}

/** In em: the labels of the axis, and a lane, which is never lower than what can be hit. */
const HEIGHTS = { axis: 1.75, lane: 1.6 };

/** In em: what can be hit in a large font. */
const TARGET = 1.5;

/** In em: a title as long as it would like to be, and one that is too short to be of use. */
const LABEL = { wanted: 15, least: 5 };

/** Titles make the strip as high as that; beyond it only marks do. */
const COMFORTABLE_LANES = 12;

/** At the nearest a month is as wide as that, in em. */
const WIDEST_MONTH = 16;

/** The room of a label on the axis, in em. */
const TICK_ROOM = { month: 9.5, year: 3.5 };

/** The distance of lines, in em. */
const LINE_ROOM = { month: 0.75, year: 0.75 };

/** Records whose dates cannot be read have no place on the axis. */
export function undated(records: readonly AzkgRecord[]): AzkgRecord[] {
  return records.filter((record) => !spanOfRecord(record));
}

function spanOfRecord(record: AzkgRecord): TimeSpan | undefined {
  const date = dateOf(record);
  return date === undefined ? undefined : timeSpan(date);
}

/**
 * Lays out records. The scale is the same everywhere, however crowded a year is: what would overlap stands in another lane.
 * @param zoom How many times the scale has been doubled, from 0 on, where the whole axis is seen.
 */
export function layOut(
  view: View,
  records: readonly AzkgRecord[],
  { width, em, target: least }: Room,
  zoom: number,
): Strip | undefined {
  const dated = [...records].sort(compareRecords).flatMap((record) => {
    const span = spanOfRecord(record);
    return span ? [{ record, span }] : [];
  });
  const now = yearOf(spanOf(view.dataset.document.updated).max);
  const axis = timeAxis(
    dated.map(({ span }) => span),
    now,
  );
  if (!axis) return undefined;

  const target = Math.max(least, TARGET * em);
  const margin = target / 2;
  const nearest = (WIDEST_MONTH * em) / 30;
  const fitting = (width - target) / (axis.to - axis.from);
  const maxZoom = Math.max(0, Math.ceil(Math.log2(nearest / fitting)));
  const dayWidth = fitting * 2 ** Math.min(zoom, maxZoom);
  const total = (axis.to - axis.from) * dayWidth + target;
  const at = (day: number) => margin + (day - axis.from) * dayWidth;

  const boxes = dated.map(({ record, span }) => {
    const from = { known: at(span.from), unknown: at(span.from) - target, open: margin }[span.start];
    const to = { known: at(span.to), unknown: at(span.to) + target, open: total - margin }[span.end];
    const isBar = to - from >= target * 1.5;
    const middle = Math.min(Math.max((from + to) / 2, margin), total - margin);
    const start = isBar ? from : Math.min(from, middle - margin);
    const end = isBar ? to : Math.max(to + margin / 3, middle + margin);
    return { record, span, from, to, isBar, start, end, label: isBar ? from : end };
  });
  const places = pack(boxes, { labelWidth: LABEL.wanted * em, comfortable: COMFORTABLE_LANES, end: total });
  const marks = boxes.map((box, i) => {
    const { lane, room } = places[i]!;
    return { ...box, lane, room: room >= LABEL.least * em ? room : 0 };
  });

  const step = stepFor(dayWidth, inPixels(TICK_ROOM, em));
  return {
    axis,
    marks,
    lanes: marks.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    labels: ticks(axis, step),
    lines: ticks(axis, stepFor(dayWidth, inPixels(LINE_ROOM, em))),
    hasMonths: step.unit === 'month',
    width: total,
    dayWidth,
    margin,
    maxZoom,
    axisHeight: HEIGHTS.axis * em,
    laneHeight: Math.max(least, HEIGHTS.lane * em),
    em,
  };
}

/** Where a day begins. */
export function placeOf({ margin, axis, dayWidth }: Strip, day: number): number {
  return margin + (day - axis.from) * dayWidth;
}

/** The upper edge of a mark. */
export function topOf({ axisHeight, laneHeight }: Strip, { lane }: Mark): number {
  return axisHeight + lane * laneHeight;
}

function inPixels({ month, year }: typeof TICK_ROOM, em: number): typeof TICK_ROOM {
  return { month: month * em, year: year * em };
}
