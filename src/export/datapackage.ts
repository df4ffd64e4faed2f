import type { Kind } from '../dataset/types.js';
import { type CsvFile, csvFiles } from './csv.js';
import { tableOf } from './csv-tables.js';
import { CREATOR, licenceAddress, urnOf } from './identity.js';
import { timestamp } from './iso.js';
import type { Exporter } from './options.js';
import { jsonText, webAddress } from './text.js';
import { Words } from './words.js';

/** Where the files of `csvFiles` lie, as seen from the descriptor. */
export const CSV_FOLDER = 'data';

/**
 * A Data Package (v2, readable as v1: https://datapackage.org/) that describes the files of `csvFiles` in the folder `data`:
 * `datapackage.json`, with a Table Schema for each. A foreign key is given where all its values lead somewhere.
 */
export const toDataPackage: Exporter = (dataset, records, options) => {
  const words = new Words(dataset, options);
  const { document } = dataset;
  const files = csvFiles(dataset, records, options);
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: document.id,
    id: urnOf(dataset, '@dataset'),
    title: words.text(document.title),
    description: [document.coverage.summary, ...document.coverage.gaps].map((text) => words.text(text)).join('\n\n'),
    version: document.version,
    created: timestamp(document.updated),
    licenses: [{ name: document.license, path: licenceAddress(document.license) }],
    contributors: [{ title: CREATOR, role: 'author', roles: ['creator'] }],
    sources: document.sources.map(({ title, url }) => {
      const path = webAddress(url);
      return { title, ...(path !== undefined && { path }) };
    }),
    resources: files.map((file) => resource(file, files)),
  });
};

function resource(file: CsvFile, files: readonly CsvFile[]): object {
  return {
    name: file.name,
    path: `${CSV_FOLDER}/${file.name}.csv`,
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(file.text).length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schema(file, files),
  };
}

function schema(file: CsvFile, files: readonly CsvFile[]): object {
  const foreignKeys = file.columns.flatMap(({ name, refersTo }) =>
    refersTo !== undefined && holds(file, name, refersTo, files)
      ? [{ fields: name, reference: { resource: tableOf(refersTo).name, fields: 'id' } }]
      : [],
  );
  return {
    fields: file.columns.map(({ name, type, description }) => ({
      name,
      type,
      description,
      ...(name === 'id' && { constraints: { required: true, unique: true } }),
    })),
    missingValues: [''],
    ...(file.kind !== undefined && { primaryKey: 'id' }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Whether all values of a column are ids of records that are in the package. */
function holds(file: CsvFile, column: string, kind: Kind, files: readonly CsvFile[]): boolean {
  const target = files.find((other) => other.kind === kind);
  const ids = new Set(valuesIn(target, 'id'));
  return valuesIn(file, column).every((value) => value === undefined || ids.has(value));
}

function valuesIn(file: CsvFile | undefined, column: string): unknown[] {
  const index = file?.columns.findIndex(({ name }) => name === column) ?? -1;
  return file?.rows.map((row) => row[index]) ?? [];
}
