import { compareRecords, type Dataset } from './dataset.js';
import type { AgreementRecord, AzkgRecord, CountryCode, EventRecord, FigureRecord, InstitutionRecord } from './types.js';
import { type DirectionCount, isVisit, type VisitRecord } from './visits.js';

/** The embassy of one country in the other; without a record where none is known. */
export interface Mission {
  readonly party: CountryCode;
  readonly record: InstitutionRecord | undefined;
}

/**
 * The two countries whose relations a dataset tells of: those that visit each other and sign most often. The one that is asked
 * for is the first of them, else they stand in the order of their codes.
 */
export function pairOf({ document: { events, agreements } }: Dataset, first?: CountryCode): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  for (const { visit } of events) if (visit) for (const code of [visit.visitor, visit.host]) add(counts, code);
  for (const { signatories } of agreements) for (const code of new Set(signatories.map(({ party }) => party))) add(counts, code);
  const codes = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  return codes.slice(0, 2).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}

/** The embassies of two countries in each other: for each country one entry at least. */
export function missionsOf(dataset: Dataset, known: readonly AzkgRecord[], pair: readonly CountryCode[]): Mission[] {
  const embassies = ofKind(known, 'institution').filter(({ type }) => type === 'embassy');
  return pair.flatMap((party): Mission[] => {
    const own = embassies.filter((embassy) => embassy.party === party && mayStandIn(dataset, embassy, pair));
    return own.length > 0 ? own.map((record) => ({ party, record })) : [{ party, record: undefined }];
  });
}

/** An embassy whose seat is not known stands in the other country as far as anybody knows. */
function mayStandIn(dataset: Dataset, { party, place }: InstitutionRecord, pair: readonly CountryCode[]): boolean {
  const seat = place === undefined ? undefined : dataset.find('place', place);
  return !seat || (seat.country !== party && pair.includes(seat.country));
}

/** Visits by their directions: those between two countries first, even if there were none. */
export function directionsOf(counted: readonly AzkgRecord[], [a, b]: readonly CountryCode[]): DirectionCount[] {
  const visits = visitsIn(counted).map(({ visit }) => visit);
  const expected = a !== undefined && b !== undefined ? [`${a} ${b}`, `${b} ${a}`] : [];
  const directions = new Set([...expected, ...visits.map(({ visitor, host }) => `${visitor} ${host}`)]);
  return Array.from(directions, (direction) => {
    const [from, to] = direction.split(' ') as [CountryCode, CountryCode];
    return { visitor: from, host: to, count: visits.filter(({ visitor, host }) => visitor === from && host === to).length };
  });
}

/** Visits to the other country. An event with a `visit` is one, whatever else it is. */
export function visitsIn(records: readonly AzkgRecord[]): VisitRecord[] {
  return ofKind(records, 'event').filter(isVisit);
}

interface ByKind {
  readonly event: EventRecord;
  readonly agreement: AgreementRecord;
  readonly institution: InstitutionRecord;
  readonly figure: FigureRecord;
}

/** The records of a kind in the order of time. */
export function ofKind<K extends keyof ByKind>(records: readonly AzkgRecord[], kind: K): ByKind[K][] {
  return records.filter((record): record is ByKind[K] & AzkgRecord => record.kind === kind).sort(compareRecords);
}

function add(counts: Map<CountryCode, number>, code: CountryCode): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
