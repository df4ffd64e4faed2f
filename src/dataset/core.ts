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
  return (core ??= new Dataset(
    coreDocument(),
    new Map(coreDocument().proofs.map(([id, sources, variants]) => [id, { sources, variants }])),
  ));
}
