import { detailsJson } from './generated/details.js';
import { type CoreDocument, type DocumentDetails, joinDocument } from './parts.js';
import type { DatasetDocument } from './types.js';

/**
 * Completes the core of the bundled dataset.
 * @throws {RangeError} if the core is of another version.
 */
export function withDetails(core: CoreDocument): DatasetDocument {
  return joinDocument(core, JSON.parse(detailsJson) as DocumentDetails);
}
