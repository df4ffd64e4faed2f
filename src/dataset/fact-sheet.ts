import type { Dataset } from './dataset.js';
import { type FigureSeries, figureSeries } from './figure-series.js';
import { directionsOf, type Mission, missionsOf, ofKind, pairOf, visitsIn } from './pair.js';
import type { AgreementRecord, AzkgRecord, CountryCode, EventRecord, Id } from './types.js';
import type { DirectionCount } from './visits.js';

/** Facts that are told of any dataset. Beside them every type of figure in its vocabulary is one, by its id. */
export const FACTS = ['relations', 'embassies', 'agreements', 'visits', 'last-visit', 'last-agreement'] as const;

/** What a country page shows, in its order. */
export const USUAL_FACTS: readonly string[] = [...FACTS, 'trade-turnover', 'diaspora-population'];

export type Fact =
  | { readonly name: 'relations'; readonly record: EventRecord | undefined }
  | { readonly name: 'embassies'; readonly missions: readonly Mission[] }
  | { readonly name: 'agreements'; readonly bilateral: number; readonly multilateral: number }
  | { readonly name: 'visits'; readonly directions: readonly DirectionCount[] }
  | { readonly name: 'last-visit'; readonly record: EventRecord }
  | { readonly name: 'last-agreement'; readonly record: AgreementRecord }
  | { readonly name: 'figures'; readonly type: Id; readonly series: readonly FigureSeries[] };

/** What facts are told from. */
export interface FactBase {
  /** The records that are counted, and of which the latest is told. */
  readonly counted: readonly AzkgRecord[];
  /** The records that all else is told from. */
  readonly known: readonly AzkgRecord[];
  /** The country that is named first. */
  readonly first?: CountryCode | undefined;
}

/** All names that a fact can be asked for by. */
export function factNames({ document }: Dataset): string[] {
  return [...FACTS, ...document.vocabulary.figureTypes.map(({ id }) => id)];
}

/**
 * Facts in the order of their names. One that the dataset does not know is left out; that of the relations and the embassies,
 * which a reader expects, says that it is not known. Unknown names give nothing.
 */
export function factsOf(dataset: Dataset, names: readonly string[], base: FactBase): Fact[] {
  return [...new Set(names)].flatMap((name) => factOf(dataset, name, base) ?? []);
}

function factOf(dataset: Dataset, name: string, base: FactBase): Fact | undefined {
  const { counted, known, first } = base;
  switch (name) {
    case 'relations':
      return { name, record: ofKind(known, 'event').find(({ type }) => type === 'relations') };
    case 'embassies':
      return optional(
        { name, missions: missionsOf(dataset, known, pairOf(dataset, first)) },
        ({ missions }) => missions.length > 0,
      );
    case 'agreements': {
      const agreements = ofKind(counted, 'agreement');
      const multilateral = agreements.filter((agreement) => agreement.multilateral).length;
      return optional({ name, bilateral: agreements.length - multilateral, multilateral }, () => agreements.length > 0);
    }
    case 'visits':
      return optional({ name, directions: directionsOf(counted, pairOf(dataset, first)) }, ({ directions }) =>
        directions.some(({ count }) => count > 0),
      );
    case 'last-visit': {
      const record = visitsIn(counted).at(-1);
      return record && { name, record };
    }
    case 'last-agreement': {
      const record = ofKind(counted, 'agreement').at(-1);
      return record && { name, record };
    }
    default:
      return optional(
        { name: 'figures', type: name, series: figureSeries(ofKind(known, 'figure'), name) },
        ({ series }) => series.length > 0,
      );
  }
}

/** The records that a fact rests on, as far as they are shown: a count rests on all that it counts and shows none. */
export function recordsOf(fact: Fact): AzkgRecord[] {
  switch (fact.name) {
    case 'embassies':
      return fact.missions.flatMap(({ record }) => record ?? []);
    case 'figures':
      return fact.series.flatMap(({ figures }) => figures);
    case 'agreements':
    case 'visits':
      return [];
    default:
      return fact.record ? [fact.record] : [];
  }
}

function optional<T extends Fact>(fact: T, isKnown: (fact: T) => boolean): T | undefined {
  return isKnown(fact) ? fact : undefined;
}
