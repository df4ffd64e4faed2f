import { spanOf } from './edtf.js';
import { partition } from './filter.js';
import type { FigureRecord, Id } from './types.js';

/** Numbers that count the same thing at different times or by different sources. */
export interface FigureSeries {
  /** The newest first: by the last day that they cover, and of one day the one that reaches back further. */
  readonly figures: readonly FigureRecord[];
}

/** The figures of a type (an id of `vocabulary.figureTypes`), those with the same title together. */
export function figureSeries(figures: readonly FigureRecord[], type: Id): FigureSeries[] {
  const series = partition(
    figures.filter((figure) => figure.type === type),
    ({ title, unit }) => [JSON.stringify([title.en, unit])],
  );
  return Array.from(series.values(), (members) => ({ figures: members.sort(compareNewest) }));
}

/** The newest figure that covers a calendar year from its first to its last day: it can be compared with that of another year. */
export function latestWholeYear({ figures }: FigureSeries): FigureRecord | undefined {
  return figures.find(({ date }) => {
    const { min, max } = spanOf(date);
    return max - min === 1231 - 101 && min % 10000 === 101;
  });
}

function compareNewest(a: FigureRecord, b: FigureRecord): number {
  const [spanA, spanB] = [spanOf(a.date), spanOf(b.date)];
  return spanB.max - spanA.max || spanA.min - spanB.min || (a.id < b.id ? -1 : 1);
}
