import { compareRecords, type Dataset } from './dataset.js';
import { compareDates } from './edtf.js';
import type { Group } from './group.js';
import { countryOrder, groupsBy, placeIn } from './ordered-groups.js';
import type { AgreementRecord, CountryCode, EventRecord, Id, Office, PersonRecord, Role } from './types.js';

/** An event that a person took part in, and as what; no role where no source gives one. */
export interface Attendance {
  readonly event: EventRecord;
  readonly roles: readonly Role[];
}

export interface RoleCount {
  /** Absent: no source says as what. */
  readonly role: Role | undefined;
  /** Events; one in which a person had two roles counts for both. */
  readonly count: number;
}

/** What a person took part in, in order of time. */
export interface Participations {
  readonly events: readonly Attendance[];
  /** In the order of the vocabulary; only those that occur. */
  readonly roles: readonly RoleCount[];
  /** Documents that the person signed. */
  readonly documents: readonly AgreementRecord[];
}

export function participationsOf(dataset: Dataset, person: Id): Participations {
  const records = [...new Set(dataset.referrersOf(person).map(({ record }) => record))].sort(compareRecords);
  const events = records.flatMap((record) =>
    record.kind === 'event'
      ? { event: record, roles: record.people.flatMap((one) => (one.person === person ? (one.role ?? []) : [])) }
      : [],
  );
  return {
    events,
    roles: countRoles(dataset, events),
    documents: records.filter((record) => record.kind === 'agreement'),
  };
}

function countRoles({ document }: Dataset, events: readonly Attendance[]): RoleCount[] {
  const counts = new Map<Role | undefined, number>();
  for (const { roles } of events) {
    for (const role of new Set(roles.length > 0 ? roles : [undefined])) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const order = document.vocabulary.roles.map(({ id }) => id);
  return Array.from(counts, ([role, count]) => ({ role, count })).sort((a, b) => placeIn(order, a.role) - placeIn(order, b.role));
}

/** The offices in which sources show a person, in order of time; those without a time come first. */
export function officesInOrder({ offices }: PersonRecord): Office[] {
  return [...offices].sort((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : Number(!b.date) - Number(!a.date)));
}

/** What people can be grouped by. */
export const PERSON_GROUPINGS = ['none', 'party'] as const;

/** People by the country of the office in which sources show them last, as the view names countries; those without an office come last. */
export function groupPeople(dataset: Dataset, people: readonly PersonRecord[], perspective?: CountryCode): readonly Group[] {
  return groupsBy(people, (person) => officesInOrder(person).at(-1)?.party, countryOrder(dataset, perspective));
}
