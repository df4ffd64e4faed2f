import type { AzkgRecord } from '../dataset/types.js';
import { plain, plainTitle, type View } from './view.js';

/** The name by which a record is called, where no markup can stand. */
export function plainName(view: View, record: AzkgRecord): string {
  if ('name' in record) return plain(view, record.name);
  return record.kind === 'source' ? record.title : plainTitle(view, record.title);
}
