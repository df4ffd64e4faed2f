import { compareRecords } from './dataset.js';
import { parseEdtf, spanOf, yearOf, yearsOf } from './edtf.js';
import type { EdtfDate, FigureRecord, Id } from './types.js';

/** A figure of a series, or the years between two figures for which there is none. */
export interface SeriesEntry {
  readonly date: EdtfDate;
  /** Absent for a gap. */
  readonly figure?: FigureRecord;
  /** It is of some months only, or of a year that the data do not hold whole: not to be compared with whole years. */
  readonly isPartial: boolean;
  /** Values that other sources give. */
  readonly others: readonly number[];
}

/**
 * Figures of one type in order of time, with the gaps between them.
 * @param until The cut-off date of the data.
 */
export function seriesInTime(figures: readonly FigureRecord[], until: EdtfDate): SeriesEntry[] {
  const sorted = [...figures].sort(compareRecords);
  const years = new Set(sorted.flatMap(({ date }) => yearsOf(date, yearOf(spanOf(until).max))));
  const gaps = gapsBetween([...years].sort((a, b) => a - b));
  return sorted.flatMap((figure) => {
    const gap = gaps.filter(({ before }) => before <= yearOf(spanOf(figure.date).min));
    gaps.splice(0, gap.length);
    return [...gap.map(({ date }) => ({ date, isPartial: false, others: [] })), entry(figure, until)];
  });
}

/** The unit of most of the figures: what is in another one cannot stand on the same scale. */
export function mainUnit(figures: readonly FigureRecord[]): Id | undefined {
  const counts = new Map<Id, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function entry(figure: FigureRecord, until: EdtfDate): SeriesEntry {
  const others = (figure.variants ?? []).flatMap(({ field, value }) =>
    field === 'value' && typeof value === 'number' ? value : [],
  );
  return { date: figure.date, figure, isPartial: isPartial(figure.date, until), others };
}

/** Runs of years that are missing, each with the year that follows it. */
function gapsBetween(years: readonly number[]): { readonly before: number; readonly date: EdtfDate }[] {
  return years.slice(1).flatMap((next, i) => {
    if (next - years[i]! < 2) return [];
    const [first, last] = [years[i]! + 1, next - 1].map((year) => String(year).padStart(4, '0'));
    return { before: next, date: first === last ? `${first}` : `${first}/${last}` };
  });
}

function isPartial(date: EdtfDate, until: EdtfDate): boolean {
  const parsed = parseEdtf(date);
  if (parsed?.type === 'date') return parsed.precision === 'year' && parsed.max > spanOf(until).max;
  if (typeof parsed?.start !== 'object' || typeof parsed.end !== 'object') return false;
  const { start, end } = parsed;
  const isOfMonths = [start, end].every(({ precision }) => precision === 'month');
  return isOfMonths && start.year === end.year && !(start.month === 1 && end.month === 12);
}
