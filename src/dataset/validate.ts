import { Dataset } from './dataset.js';
import { parseEdtf } from './edtf.js';
import validateSchema from './generated/validate-schema.js';
import { referencesOf, statusSteps } from './references.js';
import type { AzkgRecord, DatasetDocument, EdtfDate, Id } from './types.js';

/** Why a value is not a dataset: the first fault found, with its place. The message is a sentence for a reader. */
export class DatasetFault extends Error {
  override readonly name = 'DatasetFault';
}

/**
 * Opens a dataset that comes from outside. Nothing half-read comes back: it is whole or it is refused.
 * @throws {DatasetFault} naming the path, what is wrong there and what to do.
 */
export function openDataset(value: unknown): Dataset {
  if (!validateSchema(value)) throw new DatasetFault(schemaFault());
  const dataset = new Dataset(value as DatasetDocument);
  const fault = duplicateFault(dataset) ?? dateFault(dataset) ?? referenceFault(dataset);
  if (fault) throw new DatasetFault(fault);
  return dataset;
}

function schemaFault(): string {
  const error = validateSchema.errors?.[0];
  const pointer = error?.instancePath.replace(/\/(\d+)/g, '[$1]') ?? '';
  const path = pointer.slice(1).replaceAll('/', '.') || 'the document';
  const { additionalProperty, allowedValue, allowedValues } = error?.params ?? {};
  const details = [additionalProperty, allowedValue, allowedValues].flat().filter((value) => value !== undefined);
  const list = details.length > 0 ? `: ${details.join(', ')}` : '';
  return `It is not a dataset in the azkg schema: ${path} ${error?.message ?? 'is not valid'}${list}.`;
}

function duplicateFault(dataset: Dataset): string | undefined {
  const seen = new Set<string>();
  for (const id of dataset.records.flatMap((record) => [record.id, ...(record.aliases ?? [])])) {
    if (seen.has(id)) return `The id "${id}" is used twice; ids must be unique in the whole dataset.`;
    seen.add(id);
  }
  return undefined;
}

function dateFault(dataset: Dataset): string | undefined {
  for (const [id, date] of datesIn(dataset)) {
    if (date !== undefined && !parseEdtf(date))
      return `In "${id}" the date "${date}" is not an EDTF date such as 1997, 1997-04 or 1997-04-23.`;
  }
  return undefined;
}

function* datesIn({ document, records }: Dataset): Generator<readonly [Id, EdtfDate | undefined]> {
  yield [document.id, document.updated];
  yield [document.id, document.coverage.until];
  for (const record of records) for (const date of datesOf(record)) yield [record.id, date];
}

function datesOf(record: AzkgRecord): (EdtfDate | undefined)[] {
  switch (record.kind) {
    case 'agreement':
      return [record.date, ...Array.from(statusSteps(record.status), ({ step }) => step.date)];
    case 'person':
      return record.offices.map(({ date }) => date);
    case 'source':
      return [record.date, record.year, record.accessed];
    default:
      return 'date' in record ? [record.date] : [];
  }
}

function referenceFault(dataset: Dataset): string | undefined {
  for (const record of dataset.records) {
    for (const { path, id, kind } of referencesOf(record)) {
      const target = dataset.find(kind, id);
      if (!target) return `In "${record.id}" ${path} names the ${kind} "${id}", which the dataset does not hold.`;
      if (target.id !== id) return `In "${record.id}" ${path} names "${id}", a former id; write "${target.id}".`;
    }
  }
  return undefined;
}
