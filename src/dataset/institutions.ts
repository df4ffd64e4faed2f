import { compareRecords, type Dataset } from './dataset.js';
import type { Group } from './group.js';
import { countryOrder, groupsBy } from './ordered-groups.js';
import type { CountryCode, EventRecord, Id, InstitutionRecord } from './types.js';

/** The events that name an institution, in order of time. */
export function milestonesOf(dataset: Dataset, institution: Id): EventRecord[] {
  const events = new Set(dataset.referrersOf(institution).flatMap(({ record }) => (record.kind === 'event' ? record : [])));
  return [...events].sort(compareRecords);
}

/** What institutions can be grouped by. */
export const INSTITUTION_GROUPINGS = ['none', 'type', 'party'] as const;

/**
 * Institutions in groups: types in the order of the vocabulary, countries as the view names them; those of no single country
 * come last.
 */
export function groupInstitutions(
  dataset: Dataset,
  institutions: readonly InstitutionRecord[],
  grouping: string,
  perspective?: CountryCode,
): readonly Group[] {
  return grouping === 'party'
    ? groupsBy(institutions, ({ party }) => party, countryOrder(dataset, perspective))
    : groupsBy(
        institutions,
        ({ type }) => type,
        dataset.document.vocabulary.institutionTypes.map(({ id }) => id),
      );
}
