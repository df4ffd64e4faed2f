import { citationsOf } from '../../src/dataset/references.js';
import type { LocatorUnit } from '../../src/dataset/types.js';
import { inEachRecord } from '../lib/each.js';
import type { Rule } from './rule.js';

export const rule: Rule = {
  name: 'locators',
  description: 'A source that numbers its places is cited by one of them.',
  check(context) {
    const units = new Map(
      context.records.flatMap(({ record }) => (record.kind === 'source' ? [[record.id, record.locators]] : [])),
    );
    return inEachRecord(context, function* (record) {
      for (const { path, citation } of citationsOf(record)) {
        const known = units.get(citation.source);
        const message = known && faultOf(citation.locator, known);
        if (message !== undefined) yield { path: `${path}.locator`, message };
      }
    });
  },
};

function faultOf(locator: string | undefined, units: readonly LocatorUnit[]): string | undefined {
  const expected = units.map(({ label, count }) => `${label} 1 … ${label} ${count}`).join(', ');
  if (locator === undefined) return `is missing; the source has ${expected}.`;
  return units.some((unit) => counts(unit, locator)) ? undefined : `"${locator}" is not in the source, which has ${expected}.`;
}

function counts({ label, count }: LocatorUnit, locator: string): boolean {
  return Array.from({ length: count }, (_, i) => `${label} ${i + 1}`).includes(locator);
}
