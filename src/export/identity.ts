import type { Dataset } from '../dataset/dataset.js';
import type { AzkgRecord, Id } from '../dataset/types.js';
import type { ExportOptions } from './options.js';
import { webAddress } from './text.js';

/** Who publishes the dataset, as LICENSE-DATA says: creator, feed author, and what calendar ids end with. */
export const CREATOR = 'azkg-elements';

const OWN_DATASET = 'azkg';

/**
 * What a record, or a thing named by a few words (`@dataset`), is called outside: the same on every page, in every version and
 * in every format. `urn:azkg:<id>`; records of other datasets have the id of their dataset between. The namespace is not
 * registered (RFC 8141); we have no domain whose addresses we could promise to keep.
 */
export function urnOf({ document }: Dataset, id: Id): string {
  return document.id === OWN_DATASET ? `urn:azkg:${id}` : `urn:azkg:${document.id}:${id}`;
}

/** A calendar's id of a record (RFC 5545, 3.8.4.7): `<id>@azkg-elements`. */
export function uidOf({ document }: Dataset, id: Id): string {
  return document.id === OWN_DATASET ? `${id}@${CREATOR}` : `${id}@${document.id}.${CREATOR}`;
}

/** Where a record can be seen, if the host names such a page. */
export function pageOf(record: AzkgRecord, { page }: ExportOptions): string | undefined {
  return webAddress(page?.replace(/#.*$/, '').concat('#azkg-', record.id));
}

/** Where a licence can be read, by its SPDX id. */
export function licenceAddress(spdx: string): string {
  const creativeCommons = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(spdx);
  return creativeCommons
    ? `https://creativecommons.org/licenses/${creativeCommons[1]!.toLowerCase()}/${creativeCommons[2]}/`
    : `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`;
}
