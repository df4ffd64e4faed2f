import { optionsOf } from '../src/dataset/choice.js';
import type { Dataset } from '../src/dataset/dataset.js';
import { type Filter, select } from '../src/dataset/filter.js';
import type { DatasetDocument } from '../src/dataset/types.js';
import { openDataset } from '../src/dataset/validate.js';
import '../src/data.js';
import { manyDocument, NARROW, RARE_PERSON } from '../test/fixtures/many.js';
import { medianOf } from './statistics.js';
import type { Numbers } from './visit.js';

/** So often is each function called for its median. */
const TIMES = 5;

const SELECTIONS: { readonly [name: string]: Filter } = {
  'select: type': { type: ['visit'] },
  'select: topic and years': { topic: ['culture'], from: '2001', to: '2005' },
  'select: one person': { person: [RARE_PERSON] },
  'select: words': { query: NARROW },
};

/** Milliseconds that the functions of `azkg-elements/data` take in Node, without a browser. */
export function pureTimes(count: number): Numbers {
  const document = manyDocument(count);
  const opened: Dataset[] = [];
  const open = repeated(
    () => structuredClone(document),
    (copy: DatasetDocument) => opened.push(openDataset(copy)),
  );
  const firstQuery = repeated(
    () => opened.pop()!,
    (dataset: Dataset) => select(dataset, { query: NARROW }),
  );
  const dataset = openDataset(document);
  const selections = Object.entries(SELECTIONS).map(([name, filter]) => {
    select(dataset, filter);
    return [
      name,
      repeated(
        () => dataset,
        () => select(dataset, filter),
      ),
    ] as const;
  });
  const space = {
    dataset,
    records: select(dataset, { kind: ['event', 'agreement'] }),
    entriesOf: (records: Dataset['records']) => records,
  };
  const options = repeated(
    // What has been counted for one is remembered.
    () => ({ ...space }),
    (fresh: typeof space) => optionsOf([fresh], {}, 'topic'),
  );
  return {
    openDataset: open,
    'select: words, first time': firstQuery,
    ...Object.fromEntries(selections),
    'optionsOf: topic': options,
  };
}

/** @param prepare Not counted. */
function repeated<T>(prepare: () => T, run: (value: T) => unknown): number {
  return medianOf(
    Array.from({ length: TIMES }, () => {
      const value = prepare();
      const start = performance.now();
      run(value);
      return performance.now() - start;
    }),
  );
}
