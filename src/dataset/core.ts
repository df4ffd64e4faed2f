import { Dataset } from './dataset.js';
import { coreJson } from './generated/core.js';
import type { CoreDocument } from './parts.js';

let document: CoreDocument | undefined;
let core: Dataset | undefined;

/** What lists show of the bundled dataset, without the proof: there at once. Parsed at its first use. */
export function coreDocument(): CoreDocument {
  return (document ??= JSON.parse(coreJson) as CoreDocument);
}

/** The core as a dataset, shared by all elements of a page. */
export function coreDataset(): Dataset {
  const { proofs } = coreDocument();
  const known = new Map(proofs.map(([id, sources, variants]) => [id, { sources, variants }]));
  return (core ??= new Dataset(coreDocument(), known));
}
