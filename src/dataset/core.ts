import { Dataset } from './dataset.js';
import { coreJson } from './generated/core.js';
import type { CoreDocument } from './parts.js';

let document: CoreDocument | undefined;

/** What lists show of the bundled dataset, without the proof: there at once. Parsed at its first use. */
export function coreDocument(): CoreDocument {
  return (document ??= JSON.parse(coreJson) as CoreDocument);
}

/** The core as a dataset, in the languages whose texts have been added to it. */
export function coreDataset(): Dataset {
  const { proofs } = coreDocument();
  return new Dataset(coreDocument(), new Map(proofs.map(([id, sources, variants]) => [id, { sources, variants }])));
}
