import { coreDataset, coreDocument } from '../dataset/core.js';
import { Dataset } from '../dataset/dataset.js';
import type { ErrorCode } from './events.js';

/** Why a dataset could not be had, in a sentence for the reader, with a code for the host. */
export class LoadFault extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

let whole: Dataset | undefined;
let loading: Promise<Dataset> | undefined;

/** The bundled dataset as far as it is here: what lists show, or all of it. */
export function bundledSoFar(): Dataset {
  return whole ?? coreDataset();
}

/**
 * The bundled dataset with all details: fetched once for all elements of a page, and anew if that failed.
 * @throws {LoadFault}
 */
export async function wholeDataset(): Promise<Dataset> {
  loading ??= loadDetails();
  try {
    return (whole ??= await loading);
  } finally {
    if (!whole) loading = undefined;
  }
}

async function loadDetails(): Promise<Dataset> {
  const { withDetails } = await import('../dataset/details.js').catch(() => {
    throw new LoadFault('load-failed', 'The file azkg-details.js, which belongs beside azkg.js, could not be loaded.');
  });
  try {
    return new Dataset(withDetails(coreDocument()));
  } catch (error) {
    throw new LoadFault('load-failed', `${(error as Error).message} Replace the files of the library together.`);
  }
}

/**
 * Opens the dataset that a host gives. The validator is fetched only now: most pages never need it.
 * @throws {LoadFault}
 */
export async function openHostDataset(value: unknown): Promise<Dataset> {
  const { openDataset } = await import('../dataset/validate.js').catch(() => {
    throw new LoadFault('load-failed', 'The file azkg-validate.js, which belongs beside azkg.js, could not be loaded.');
  });
  try {
    return openDataset(value);
  } catch (error) {
    throw new LoadFault('invalid-dataset', (error as Error).message);
  }
}

/**
 * Gets the JSON at an address.
 * @throws {LoadFault}
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch(() => {
    throw new LoadFault('load-failed', `The address ${address} could not be reached.`);
  });
  if (!response.ok) throw new LoadFault('load-failed', `The address ${address} answered with the status ${response.status}.`);
  return response.json().catch(() => {
    throw new LoadFault('invalid-dataset', `What came from ${address} is not JSON.`);
  });
}
