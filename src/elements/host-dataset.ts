/** What pages need that bring a dataset of their own: it comes in a file of its own, azkg-host-dataset.js. */
import type { Dataset } from '../dataset/dataset.js';
import { provideIndexes } from '../dataset/indexes.js';
import { inSlices, LONG_SLICE, pause } from '../dataset/slices.js';
import { openingSteps } from '../dataset/validate.js';
import { ask, type Asked, LoadFault } from './load.js';

export { provideIndexes };
export { countedOptions } from './counted-options.js';
export { drawEntry, inPortions } from './portions.js';

/** What is done sooner than that needs no sign of progress, in milliseconds. */
const PATIENCE = 500;

/** Told how much has been done, from 0 to 1. */
type OnProgress = (share: number) => void;

/** Elements that are given the same document, or the same address, share one dataset: it is fetched, checked and indexed once. */
const byDocument = new WeakMap<object, Opening>();
const byAddress = new Map<string, Opening>();

/**
 * Opens a document in slices, between which the page goes on.
 * @param signal Ends it for the one who asks; when nobody asks any more, the work is given up.
 * @throws {LoadFault}
 */
export function openDocument(document: unknown, signal: AbortSignal, onProgress: OnProgress): Promise<Dataset> {
  const key = typeof document === 'object' && document !== null ? document : {};
  let opening = byDocument.get(key);
  if (!opening) {
    opening = new Opening(
      () => document,
      () => byDocument.delete(key),
      new AbortController(),
    );
    byDocument.set(key, opening);
  }
  return opening.join(signal, onProgress, false);
}

/**
 * Fetches the document at an address and opens it. It is fetched anew when all who showed it have gone.
 * @param asked If it has been asked for before.
 * @throws {LoadFault}
 */
export function openAddress(address: string, signal: AbortSignal, onProgress: OnProgress, asked?: Asked): Promise<Dataset> {
  let opening = byAddress.get(address);
  if (!opening) {
    const { aborter, response } = asked ?? ask(address);
    opening = new Opening(
      () => readJson(address, response),
      () => byAddress.delete(address),
      aborter,
    );
    byAddress.set(address, opening);
  }
  return opening.join(signal, onProgress, true);
}

class Opening {
  readonly #aborter: AbortController;
  readonly #users = new Map<AbortSignal, OnProgress>();
  readonly #dataset: Promise<Dataset>;
  readonly #forget: () => void;
  #isDone = false;

  constructor(get: () => unknown, forget: () => void, aborter: AbortController) {
    this.#forget = forget;
    this.#aborter = aborter;
    this.#dataset = this.#open(get);
    // Whoever has joined hears of it. The next one tries once more.
    this.#dataset.catch(forget);
  }

  join(signal: AbortSignal, onProgress: OnProgress, isForgotten: boolean): Promise<Dataset> {
    this.#users.set(signal, onProgress);
    const leave = () => {
      this.#users.delete(signal);
      if (this.#users.size > 0) return;
      this.#aborter.abort();
      if (isForgotten || !this.#isDone) this.#forget();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
    return this.#dataset;
  }

  async #open(get: () => unknown): Promise<Dataset> {
    const { signal } = this.#aborter;
    const document = await get();
    try {
      const begin = performance.now();
      const onPause = (share: number) => {
        signal.throwIfAborted();
        if (performance.now() > begin + PATIENCE) for (const onProgress of this.#users.values()) onProgress(share);
      };
      const dataset = await inSlices(openingSteps(document), onPause, LONG_SLICE);
      // What is drawn now is then work enough for one turn.
      if (performance.now() > begin + LONG_SLICE) await pause();
      this.#isDone = true;
      return dataset;
    } catch (error) {
      throw new LoadFault('notDataset', (error as Error).message);
    }
  }
}

async function readJson(address: string, asked: Asked['response']): Promise<unknown> {
  const response = await asked;
  if (!response) throw new LoadFault('unreachable', address);
  if (!response.ok) throw new LoadFault('status', `${address} (${response.status})`);
  return response.json().catch(() => {
    throw new LoadFault('notJson', address);
  });
}
