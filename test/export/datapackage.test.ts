import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { AzkgRecord } from '../../src/dataset/types.js';
import { csvFiles } from '../../src/export/csv.js';
import { toDataPackage } from '../../src/export/datapackage.js';
import { fixture, HARD_TEXTS, withText } from './datasets.js';

interface Descriptor {
  readonly [property: string]: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly schema: {
      readonly fields: readonly { readonly name: string }[];
      readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
    };
  }[];
}

function descriptorOf(dataset: Dataset, records: readonly AzkgRecord[]): Descriptor {
  return JSON.parse(toDataPackage(dataset, records)) as Descriptor;
}

/** The package as Frictionless reads it, with its tables inside; its reader of CSV does not know byte order marks. */
async function frictionless(dataset: Dataset, records: readonly AzkgRecord[]): Promise<Package> {
  const descriptor = descriptorOf(dataset, records);
  const texts = new Map(csvFiles(dataset, records).map(({ name, text }) => [`data/${name}.csv`, text]));
  const resources = descriptor.resources.map(({ path, ...resource }) => ({
    ...resource,
    data: parse(texts.get(path)!, { bom: true }),
  }));
  return Package.load({ ...descriptor, resources });
}

test('Frictionless finds the descriptor valid, reads every row by its schema and follows every foreign key', async () => {
  const read = await frictionless(fixture, fixture.records);
  assert.deepEqual(read.errors, []);
  assert.ok(read.valid);
  for (const resource of read.resources) {
    const rows = await resource.read({ keyed: true, relations: true });
    const file = csvFiles(fixture, fixture.records).find(({ name }) => name === resource.name)!;
    assert.equal(rows.length, file.rows.length, resource.name);
  }
});

test('values have their types: numbers, truth values, days', async () => {
  const { resources } = await frictionless(fixture, fixture.records);
  const rowsOf = (name: string) => resources.find((resource) => resource.name === name)!.read({ keyed: true, relations: false });
  const [figure] = await rowsOf('figures');
  assert.equal(figure!['value'], 14000);
  assert.equal(figure!['approximate'], true);
  const [event] = await rowsOf('events');
  assert.ok(event!['date_earliest'] instanceof Date);
  const convention = (await rowsOf('agreements')).find(({ id }) => id === '2005-convention-on-measures')!;
  assert.equal(convention['multilateral'], true);
  assert.equal(convention['in_force'], null);
});

test('a document leads to its event and its place, a citation to its source', () => {
  const { resources } = descriptorOf(fixture, fixture.records);
  const keys = resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields} → ${reference.resource}`),
  );
  assert.deepEqual(keys, [
    'agreements.place → places',
    'agreements.event → events',
    'institutions.place → places',
    'citations.source → sources',
  ]);
});

test('no foreign key is promised that does not hold', () => {
  const { resources } = descriptorOf(fixture, fixture.document.agreements);
  const keys = resources.flatMap(({ schema }) => schema.foreignKeys ?? []).map(({ fields }) => fields);
  assert.deepEqual(keys, ['place'], 'institutions have no row, so that theirs holds');
});

test('paths, sizes and columns are those of the files', () => {
  const files = csvFiles(fixture, fixture.records);
  const { resources } = descriptorOf(fixture, fixture.records);
  assert.deepEqual(
    resources.map(({ path, bytes }) => [path, bytes]),
    files.map(({ name, text }) => [`data/${name}.csv`, Buffer.byteLength(text)]),
  );
  for (const [i, { schema }] of resources.entries()) {
    const [head] = parse(files[i]!.text, { bom: true });
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      head,
    );
  }
});

test('the descriptor names version, licence, date and sources', () => {
  const descriptor = descriptorOf(fixture, fixture.records);
  assert.equal(descriptor['name'], 'azkg');
  assert.equal(descriptor['version'], '1.2.3');
  assert.equal(descriptor['created'], '2026-11-24T00:00:00Z');
  assert.deepEqual(descriptor['licenses'], [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
  assert.equal((descriptor['sources'] as unknown[]).length, fixture.document.sources.length);
});

for (const text of HARD_TEXTS) {
  test(`Frictionless reads back the text ${text.slice(0, 30)}`, async () => {
    const { dataset } = withText(text);
    const { resources } = await frictionless(dataset, dataset.records);
    const [event] = await resources[0]!.read({ keyed: true, relations: true });
    assert.equal(event!['title'], text);
  });
}
