import { coreDocument } from './core.js';
import { Dataset } from './dataset.js';
import { withDetails } from './details.js';

let bundled: Dataset | undefined;

/** The dataset that comes with the library, whole: put together at its first use. */
export function bundledDataset(): Dataset {
  return (bundled ??= new Dataset(withDetails(coreDocument())));
}
