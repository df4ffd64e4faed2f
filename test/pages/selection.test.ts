import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import type { AgreementRecord, DatasetDocument, EventRecord } from '../../src/dataset/types.js';
import { visit } from './visit.js';

const { events, agreements } = JSON.parse(readFileSync(projectPath('dist/azkg.dataset.json'), 'utf8')) as DatasetDocument;

type Values<T> = (record: T) => readonly (string | undefined)[];

/** What an attribute goes by in events and in documents, said a second time and as plainly as can be. */
const FIELDS: { readonly [attribute: string]: readonly [ofEvent: Values<EventRecord>, ofAgreement: Values<AgreementRecord>] } = {
  kind: [({ kind }) => [kind], ({ kind }) => [kind]],
  type: [({ type }) => [type], ({ type }) => [type]],
  topic: [({ topics }) => topics, ({ topics }) => topics],
  person: [({ people }) => people.map(({ person }) => person), ({ signatories }) => signatories.map(({ person }) => person)],
  place: [({ places }) => places, ({ place }) => [place]],
  institution: [({ institutions = [] }) => institutions, () => []],
  level: [({ visit }) => [visit?.level], () => []],
  party: [({ visit }) => [visit?.visitor, visit?.host], ({ signatories }) => signatories.map(({ party }) => party)],
};

/** The ids that a value of an attribute must show: with a document the timeline shows the event that it belongs to, if that matches too. */
function expected(attribute: string, value: string): string[] {
  const [ofEvent, ofAgreement] = FIELDS[attribute]!;
  return [
    ...events.filter((event) => ofEvent(event).includes(value)).map(({ id }) => id),
    ...agreements.filter((agreement) => ofAgreement(agreement).includes(value)).map(({ id }) => id),
  ].sort();
}

function valuesOf(attribute: string): string[] {
  const [ofEvent, ofAgreement] = FIELDS[attribute]!;
  const values = [...events.flatMap((event) => ofEvent(event)), ...agreements.flatMap((agreement) => ofAgreement(agreement))];
  return [...new Set(values)].filter((value) => value !== undefined).sort();
}

for (const attribute of Object.keys(FIELDS)) {
  test(`every value of ${attribute} shows the records of the dataset that have it, and no others`, async () => {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
      <script type="module" src="azkg.js"></script><azkg-timeline></azkg-timeline></html>`;
    await visit('dist/page.html', { html }, async ({ page }) => {
      const values = valuesOf(attribute);
      assert.ok(values.length > 1);
      const shown = await page.evaluate(
        async ([name, all]) => {
          const element = document.querySelector('azkg-timeline')!;
          const result: string[][] = [];
          for (const value of all) {
            element.setAttribute(name, value);
            await element.updateComplete;
            const items = element.shadowRoot!.querySelectorAll('[part~="item"], [part~="document"]');
            result.push(Array.from(items, (item) => item.getAttribute('data-id')!));
          }
          return result;
        },
        [attribute, values] as const,
      );
      for (const [i, value] of values.entries()) {
        const ids = new Set(shown[i]);
        const wanted = expected(attribute, value);
        assert.deepEqual(
          wanted.filter((id) => !ids.has(id)),
          [],
          `${attribute}="${value}" lacks`,
        );
        const inside = agreements.filter(({ event }) => event !== undefined && wanted.includes(event)).map(({ id }) => id);
        assert.deepEqual(
          [...ids].filter((id) => !wanted.includes(id) && !inside.includes(id)),
          [],
          `${attribute}="${value}" shows too much`,
        );
      }
    });
  });
}
