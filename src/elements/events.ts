import type { Filter } from '../dataset/filter.js';
import type { AzkgRecord } from '../dataset/types.js';

/** What went wrong, for a host that wants to react. */
export type ErrorCode = 'invalid-dataset' | 'load-failed' | 'unknown-record';

/** The details of the events that elements send. All bubble and cross shadow roots. */
export interface AzkgEventDetails {
  /** After the first render of a dataset. */
  'azkg-ready': { readonly count: number; readonly version: string };
  /** The reader has changed the choice. */
  'azkg-filter': { readonly filter: Filter; readonly count: number };
  /** The reader opens a record; `preventDefault()` keeps it closed. */
  'azkg-select': { readonly record: AzkgRecord };
  'azkg-error': { readonly message: string; readonly code: ErrorCode };
}

declare global {
  interface GlobalEventHandlersEventMap extends AzkgEventMap {}
}

type AzkgEventMap = { [name in keyof AzkgEventDetails]: CustomEvent<AzkgEventDetails[name]> };
