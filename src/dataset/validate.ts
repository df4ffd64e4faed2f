import { chronological, Dataset, dateOf } from './dataset.js';
import { spanOf, yearOf } from './edtf.js';
import { partition } from './filter.js';
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
  const steps = openingSteps(value);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many records are looked at between two pauses. */
const BATCH = 200;

/**
 * The same in short steps, each of a few milliseconds at most, between which a page can go on. Each gives how much has been done, from
 * 0 to 1.
 * @throws {DatasetFault}
 */
export function* openingSteps(value: unknown): Generator<number, Dataset, undefined> {
  yield* part(0, 0.6, schemaSteps(value));
  const document = value as DatasetDocument;
  const { records } = new Dataset(document);
  for (const date of [document.updated, document.coverage.until]) assertDate(document.id, date);
  const byId = new Map<Id, AzkgRecord>();
  yield* part(
    0.6,
    0.75,
    eachBatch(records, (record) => addRecord(record, byId)),
  );
  // Every view asks for it first.
  const chronology = yield* part(0.75, 0.85, orderSteps(records));
  const dataset = new Dataset(document, undefined, { byId, chronology });
  yield* part(
    0.85,
    1,
    eachBatch(records, (record) => assertReferences(record, dataset)),
  );
  return dataset;
}

/** Steps as a part of all that is to be done. */
function* part<T>(from: number, to: number, steps: Iterator<number, T>): Generator<number, T, undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

function* eachBatch<T>(things: readonly T[], look: (thing: T) => void): Generator<number, void, undefined> {
  for (const [i, thing] of things.entries()) {
    look(thing);
    if (i % BATCH === BATCH - 1) yield i / things.length;
  }
}

/** Chronological order year by year: to sort all at once would take longer than a page should wait. */
function* orderSteps(records: readonly AzkgRecord[]): Generator<number, AzkgRecord[], undefined> {
  const years = [...partition(records, (record) => [firstYear(record)])].sort(([a], [b]) => a - b);
  const ordered: AzkgRecord[] = [];
  for (const [, members] of years) {
    for (const record of chronological(members)) ordered.push(record);
    yield ordered.length / records.length;
  }
  return ordered;
}

/** What has no date comes last. */
function firstYear(record: AzkgRecord): number {
  const date = dateOf(record);
  return date === undefined ? Infinity : yearOf(spanOf(date).min);
}

/** The schema knows whole documents only: first one without records, and then some with a few of them each. */
function* schemaSteps(value: unknown): Generator<number, void, undefined> {
  const lists = typeof value === 'object' && value !== null ? Object.entries(value).filter(isListed) : [];
  const frame: unknown = lists.length === 0 ? value : { ...value!, ...Object.fromEntries(lists.map(([name]) => [name, []])) };
  assertSchema(frame);
  const all = lists.reduce((sum, [, list]) => sum + list.length, 0);
  let done = 0;
  for (const [name, list] of lists) {
    for (let start = 0; start < list.length; start += BATCH, done += BATCH) {
      assertSchema({ ...(frame as object), [name]: list.slice(start, start + BATCH) }, start);
      yield Math.min(1, done / all);
    }
  }
}

function isListed(entry: [string, unknown]): entry is [string, unknown[]] {
  return Array.isArray(entry[1]);
}

/** @param start How far down in its list the first record stands. */
function assertSchema(value: unknown, start = 0): void {
  if (!validateSchema(value)) throw new DatasetFault(schemaFault(start));
}

function schemaFault(start: number): string {
  const error = validateSchema.errors?.[0];
  const inWhole = error?.instancePath.replace(/\/(\d+)/, (_, index: string) => `/${Number(index) + start}`) ?? '';
  const path =
    inWhole
      .replace(/\/(\d+)/g, '[$1]')
      .slice(1)
      .replaceAll('/', '.') || 'the document';
  const { additionalProperty, allowedValue, allowedValues } = error?.params ?? {};
  const details = [additionalProperty, allowedValue, allowedValues].flat().filter((value) => value !== undefined);
  const list = details.length > 0 ? `: ${details.join(', ')}` : '';
  return `It is not a dataset in the azkg schema: ${path} ${error?.message ?? 'is not valid'}${list}.`;
}

/** @param byId The records before, by their ids. */
function addRecord(record: AzkgRecord, byId: Map<Id, AzkgRecord>): void {
  for (const id of [record.id, ...(record.aliases ?? [])]) {
    if (byId.has(id)) throw new DatasetFault(`The id "${id}" is used twice; ids must be unique in the whole dataset.`);
    byId.set(id, record);
  }
  for (const date of datesOf(record)) if (date !== undefined) assertDate(record.id, date);
}

function assertDate(id: Id, date: EdtfDate): void {
  const { min, max } = spanOf(date);
  if (min > max) throw new DatasetFault(`In "${id}" the date "${date}" is not an EDTF date such as 1997, 1997-04 or 1997-04-23.`);
}

function datesOf(record: AzkgRecord): (EdtfDate | undefined)[] {
  switch (record.kind) {
    case 'agreement':
      return [record.date, ...statusSteps(record.status).map(({ step }) => step.date)];
    case 'person':
      return record.offices.map(({ date }) => date);
    case 'source':
      return [record.date, record.year, record.accessed];
    default:
      return 'date' in record ? [record.date] : [];
  }
}

function assertReferences(record: AzkgRecord, dataset: Dataset): void {
  for (const { path, id, kind } of referencesOf(record)) {
    const target = dataset.find(kind, id);
    if (!target) throw new DatasetFault(`In "${record.id}" ${path} names the ${kind} "${id}", which the dataset does not hold.`);
    if (target.id !== id) throw new DatasetFault(`In "${record.id}" ${path} names "${id}", a former id; write "${target.id}".`);
  }
}
