import { citationsOf } from '../../src/dataset/references.js';
import type { Id } from '../../src/dataset/types.js';
import type { Context, Rule } from './rule.js';

/** The source whose every claim the dataset holds; other sources may number their places and be cited for some only. */
const FOUNDING_SOURCE: Id = 'preslib-pages-from-history';

export const rule: Rule = {
  name: 'covered-locators',
  description: 'Every numbered place of the founding source is cited by a record.',
  *check(context) {
    if (!context.isComplete) return;
    const cited = citedPlaces(context);
    for (const { file, record } of context.records) {
      if (record.kind !== 'source' || record.id !== FOUNDING_SOURCE) continue;
      for (const [i, { label, count }] of (record.locators ?? []).entries()) {
        const places = Array.from({ length: count }, (_, n) => `${label} ${n + 1}`);
        for (const place of places.filter((place) => !cited.has(place))) {
          yield { file, path: `locators[${i}]`, message: `no record cites "${place}"; cite it where its claim is held.` };
        }
      }
    }
  },
};

function citedPlaces({ records }: Context): Set<string | undefined> {
  const citations = records.flatMap(({ record }) => citationsOf(record).map(({ citation }) => citation));
  return new Set(citations.filter(({ source }) => source === FOUNDING_SOURCE).map(({ locator }) => locator));
}
