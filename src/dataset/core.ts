import { unpacked } from './columns.js';
import { Dataset } from './dataset.js';
import { coreColumns } from './generated/core.js';
import type { CoreDocument } from './parts.js';

let document: CoreDocument | undefined;

/** What lists show of the bundled dataset, without the proof: there at once. Parsed at its first use. */
export function coreDocument(): CoreDocument {
  return (document ??= unpacked(coreColumns) as CoreDocument);
}

/** The core as a dataset, in the languages whose texts have been added to it. */
export function coreDataset(): Dataset {
  const core = coreDocument();
  const { events, agreements, proofs } = core;
  return new Dataset(core, new Map([...events, ...agreements].map(({ id }, i) => [id, proofs[i]!])));
}
