import type { Dataset } from './dataset.js';
import { type Group, type Grouping, groupRecords } from './group.js';
import { officeOn } from './offices.js';
import { countryOrder, groupsBy, placeIn } from './ordered-groups.js';
import type { AzkgRecord, CountryCode, EventRecord, Office, Participation, PersonRecord, Visit } from './types.js';

/** An event of which it is known who came to whom. */
export type VisitRecord = EventRecord & { readonly visit: Visit };

export function isVisit(record: AzkgRecord): record is VisitRecord {
  return record.kind === 'event' && record.visit !== undefined;
}

/** Those who came, those who received them, and all others who took part. */
export interface VisitSides {
  readonly visitors: readonly Participation[];
  readonly hosts: readonly Participation[];
  readonly others: readonly Participation[];
}

export function sidesOf({ people }: EventRecord): VisitSides {
  return {
    visitors: people.filter(({ role }) => role === 'visitor'),
    hosts: people.filter(({ role }) => role === 'host'),
    others: people.filter(({ role }) => role !== 'visitor' && role !== 'host'),
  };
}

/** The head of state who came: the first of the visitors who is president of a country on that day. */
export function headOfStateOf(dataset: Dataset, visit: VisitRecord): PersonRecord | undefined {
  return sidesOf(visit)
    .visitors.flatMap(({ person }) => dataset.find('person', person) ?? [])
    .find((person) => isPresidency(dataset, officeOn(person, visit.date)));
}

/** An office is known by its English title, `President` or `President of` its country: agencies and banks have presidents too. */
function isPresidency(dataset: Dataset, office: Office | undefined): boolean {
  const [isPresident, country] = /^President(?: of (?:the )?(.+))?$/.exec(office?.title.en ?? '') ?? [];
  if (!office || isPresident === undefined) return false;
  const { name, officialName } = dataset.country(office.party) ?? {};
  return country === undefined || country === name?.en || country === officialName?.en;
}

/** How many visits went one way. */
export interface DirectionCount {
  readonly visitor: CountryCode;
  readonly host: CountryCode;
  readonly count: number;
}

/** How many visits went each way; where some went, the way back is counted too. The host that the view names first stands first. */
export function countDirections(
  dataset: Dataset,
  visits: readonly VisitRecord[],
  perspective?: CountryCode,
): readonly DirectionCount[] {
  const counts = new Map<string, DirectionCount>();
  const add = (visitor: CountryCode, host: CountryCode, more: number) => {
    const key = directionKey({ visitor, host });
    counts.set(key, { visitor, host, count: (counts.get(key)?.count ?? 0) + more });
  };
  for (const { visit } of visits) {
    add(visit.visitor, visit.host, 1);
    add(visit.host, visit.visitor, 0);
  }
  const order = directionOrder(dataset, perspective);
  return [...counts.values()].sort((a, b) => placeIn(order, directionKey(a)) - placeIn(order, directionKey(b)));
}

/** A direction as the key of a group: `KG-AZ`. */
export function directionKey({ visitor, host }: Pick<Visit, 'visitor' | 'host'>): string {
  return `${visitor}-${host}`;
}

function directionOrder(dataset: Dataset, perspective: CountryCode | undefined): string[] {
  const countries = countryOrder(dataset, perspective);
  return countries.flatMap((host) => countries.map((visitor) => directionKey({ visitor, host })));
}

/** What visits can be grouped by. `president`: the head of state who came. */
export const VISIT_GROUPINGS = ['none', 'year', 'decade', 'president', 'direction', 'level'] as const;

/**
 * Visits in groups: presidents in the order in which they come up, directions as the view names countries, levels in the order of
 * the vocabulary. Visits without a head of state, or of a level not known, come last.
 */
export function groupVisits(
  dataset: Dataset,
  visits: readonly VisitRecord[],
  grouping: string,
  perspective?: CountryCode,
): readonly Group[] {
  switch (grouping) {
    case 'president':
      return groupsBy(visits, (visit) => headOfStateOf(dataset, visit)?.id);
    case 'direction':
      return groupsBy(visits, ({ visit }) => directionKey(visit), directionOrder(dataset, perspective));
    case 'level':
      return groupsBy(
        visits,
        ({ visit: { level } }) => (level === 'unknown' ? undefined : level),
        dataset.document.vocabulary.levels.map(({ id }) => id),
      );
    default:
      return groupRecords(visits, grouping as Grouping);
  }
}
