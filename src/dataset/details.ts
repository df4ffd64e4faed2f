import { unpacked } from './columns.js';
import { detailsColumns } from './generated/details.js';
import type { DocumentDetails } from './parts.js';

let details: DocumentDetails | undefined;

/** What the core of the bundled dataset leaves out. Parsed at its first use. */
export function documentDetails(): DocumentDetails {
  return (details ??= unpacked(detailsColumns) as DocumentDetails);
}
