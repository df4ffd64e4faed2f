import { Dataset } from './dataset.js';
import { documentJson } from './generated/document.js';
import type { DatasetDocument } from './types.js';

let bundled: Dataset | undefined;

/** The dataset that comes with the library: parsed once, at its first use, and shared by all elements of a page. */
export function bundledDataset(): Dataset {
  return (bundled ??= new Dataset(JSON.parse(documentJson) as DatasetDocument));
}
