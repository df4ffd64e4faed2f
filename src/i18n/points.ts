import type { EdtfPoint } from '../dataset/edtf.js';

/** A year without doubts: two of them can share the word for years. */
export function isPlainYear({ precision, approximate, uncertain }: EdtfPoint): boolean {
  return precision === 'year' && !approximate && !uncertain;
}
