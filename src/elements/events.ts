import type { Filter } from '../dataset/filter.js';
import type { AzkgRecord } from '../dataset/types.js';

/** What went wrong, for a host that wants to react. */
export type ErrorCode = 'invalid-dataset' | 'load-failed' | 'unknown-record';

/** The formats in which readers save what is shown. */
export type DownloadFormat = 'csv' | 'json' | 'ics';

/** The details of the events that elements send. All bubble and cross shadow roots. */
export interface AzkgEventDetails {
  /** After the first render of a dataset. */
  'azkg-ready': { readonly count: number; readonly version: string };
  /** The reader has changed the choice. */
  'azkg-filter': { readonly filter: Filter; readonly count: number };
  /** The reader opens a record; `preventDefault()` keeps it closed. */
  'azkg-select': { readonly record: AzkgRecord };
  /** The reader saves what is shown: a format, and how many records go into the file; `preventDefault()` stops it. */
  'azkg-download': { readonly format: DownloadFormat; readonly count: number };
  'azkg-error': { readonly message: string; readonly code: ErrorCode };
}

declare global {
  interface GlobalEventHandlersEventMap extends AzkgEventMap {}
}

type AzkgEventMap = { [name in keyof AzkgEventDetails]: CustomEvent<AzkgEventDetails[name]> };
