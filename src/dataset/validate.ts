import { Dataset } from './dataset.js';
import { parseEdtf } from './edtf.js';
import validateSchema from './generated/validate-schema.js';
import { referencesOf } from './references.js';
import type { AzkgRecord, DatasetDocument, EdtfDate } from './types.js';

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
  const path = error?.instancePath.slice(1).replaceAll('/', '.') || 'the document';
  const extra = error?.keyword === 'additionalProperties' ? ` "${String(error.params['additionalProperty'])}"` : '';
  return `It is not a dataset in the azkg schema: ${path} ${error?.message ?? 'is not valid'}${extra}.`;
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
  for (const record of dataset.records) {
    for (const date of datesOf(record)) {
      if (!parseEdtf(date))
        return `In "${record.id}" the date "${date}" is not an EDTF date such as 1997, 1997-04 or 1997-04-23.`;
    }
  }
  return undefined;
}

function datesOf(record: AzkgRecord): EdtfDate[] {
  const dated = record.kind === 'person' ? record.offices : [record];
  return dated.flatMap((thing) => ('date' in thing && thing.date !== undefined ? [thing.date] : []));
}

function referenceFault(dataset: Dataset): string | undefined {
  for (const record of dataset.records) {
    for (const { path, id, kind } of referencesOf(record)) {
      if (!dataset.find(kind, id)) return `In "${record.id}" ${path} names the ${kind} "${id}", which the dataset does not hold.`;
    }
  }
  return undefined;
}
