import { readFileSync } from 'node:fs';
import { Dataset } from '../src/dataset/dataset.js';
import type { DatasetDocument } from '../src/dataset/types.js';
import '../src/i18n/languages.js';
import { csvFiles } from '../src/export/csv.js';
import { CSV_FOLDER, toDataPackage } from '../src/export/datapackage.js';
import { FORMATS } from '../src/export/formats.js';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import { writeProjectFile } from './lib/write.js';

export interface ExportFile {
  /** As seen from the folder of the dataset. */
  readonly path: string;
  readonly text: string;
}

/**
 * The whole dataset in every format, in English: a data package of CSV files, and one file in each other format. Feeds hold the
 * latest; the same document gives the same bytes.
 */
export function exportFiles(document: DatasetDocument): ExportFile[] {
  const dataset = new Dataset(document);
  const { records } = dataset;
  const tables = csvFiles(dataset, records).map(({ name, text }) => ({ path: `${CSV_FOLDER}/${name}.csv`, text }));
  const others = FORMATS.filter(({ id }) => id !== 'csv');
  return [
    ...tables,
    { path: 'datapackage.json', text: toDataPackage(dataset, records) },
    ...others.map(({ extension, write }) => ({ path: `${document.id}.${extension}`, text: write(dataset, records) })),
  ];
}

if (isCommand(import.meta.url)) {
  const document = JSON.parse(readFileSync(projectPath('dist/azkg.dataset.json'), 'utf8')) as DatasetDocument;
  for (const { path, text } of exportFiles(document)) writeProjectFile(`dist/${path}`, text);
}
