import { coreDataset, coreDocument } from '../dataset/core.js';
import { Dataset } from '../dataset/dataset.js';
import { version } from '../dataset/generated/core.js';
import { type DocumentDetails, joinDocument, type OtherLanguage } from '../dataset/parts.js';
import { addTexts, type Texts } from '../dataset/texts.js';
import { addMessages } from '../i18n/locale.js';
import { en } from '../i18n/messages/en.js';
import type { LateMessages } from '../i18n/late-messages.js';
import type { FaultMessages, FirstMessages } from '../i18n/messages.js';
import type { ErrorCode } from './events.js';

/** Why something could not be had: which sentence says it to the reader, what it is about, and a code for the host. */
export class LoadFault extends Error {
  readonly fault: keyof FaultMessages;
  readonly about: string;
  readonly code: ErrorCode;

  constructor(fault: keyof FaultMessages, about: string) {
    super(en.faults[fault](about));
    this.fault = fault;
    this.about = about;
    this.code = fault === 'notJson' || fault === 'notDataset' ? 'invalid-dataset' : 'load-failed';
  }
}

/** Texts of the bundled dataset as they come in a file. */
interface TextFile {
  readonly version: string;
  readonly textsJson: string;
}

/** The files of a language: what lists show, and what unfolds. */
const LANGUAGE_FILES: {
  readonly [language in OtherLanguage]: {
    readonly core: () => Promise<TextFile & { readonly first: FirstMessages; readonly late: LateMessages }>;
    readonly details: () => Promise<TextFile>;
  };
} = {
  az: { core: () => import('../languages/az.js'), details: () => import('../dataset/generated/az-details.js') },
  ky: { core: () => import('../languages/ky.js'), details: () => import('../dataset/generated/ky-details.js') },
  ru: { core: () => import('../languages/ru.js'), details: () => import('../dataset/generated/ru-details.js') },
  tr: { core: () => import('../languages/tr.js'), details: () => import('../dataset/generated/tr-details.js') },
};

/** Templates that a first view does without. */
export type Late = typeof import('./late.js');

/** What has been asked for, once for all elements of the page. */
const requests = new Map<string, Promise<void>>();
const arrived = new Set<string>();

/** The layout of a timeline that few pages have. */
export type StripModule = typeof import('./strip.js');

let late: Late | undefined;
let strip: StripModule | undefined;
let details: DocumentDetails | undefined;
let core: Dataset | undefined;
let whole: Dataset | undefined;

/**
 * Fetches a file that belongs beside azkg.js: once, and anew if that failed.
 * @throws {LoadFault}
 */
function fetchOnce<T>(name: string, load: () => Promise<T>, use: (file: T) => void): Promise<void> {
  let request = requests.get(name);
  if (!request) {
    request = load()
      .then((file) => {
        use(file);
        arrived.add(name);
        // Texts that come later have to be found too.
        core = whole = undefined;
      })
      .catch((error: unknown) => {
        requests.delete(name);
        throw error instanceof LoadFault ? error : new LoadFault('file', `${name}.js`);
      });
    requests.set(name, request);
  }
  return request;
}

/** Whether all is here that a first view in a language needs. */
export function hasLanguage(language: string): boolean {
  return !isOther(language) || arrived.has(`azkg-${language}`);
}

/**
 * Fetches the words of a language, and its texts of what lists show.
 * @throws {LoadFault}
 */
export async function loadLanguage(language: string): Promise<void> {
  if (!isOther(language)) return;
  const name = `azkg-${language}`;
  await fetchOnce(name, LANGUAGE_FILES[language].core, (file) => {
    addTextsOf(file, name, coreDocument(), language);
    addMessages(file.first, file.late);
  });
}

/**
 * Fetches what unfolds: its templates, and the details of the bundled dataset with their texts in a language.
 * @param searched Languages whose texts of what lists show are needed too.
 * @throws {LoadFault} when all else has arrived.
 */
export async function loadDetails(language: string, searched: readonly string[]): Promise<void> {
  const arrival = fetchOnce(
    'azkg-details',
    () => import('../dataset/details.js'),
    ({ documentDetails }) => {
      assertVersion(documentDetails(), 'azkg-details');
      details = documentDetails();
    },
  );
  const all = [loadLate(), arrival, loadDetailTexts(language, arrival), ...searched.map(loadLanguage)];
  for (const result of await Promise.allSettled(all)) if (result.status === 'rejected') throw result.reason;
}

/** @throws {LoadFault} */
export function loadLate(): Promise<void> {
  return fetchOnce(
    'azkg-late',
    () => import('./late.js'),
    (file) => {
      late = file;
      file.offerSearch();
      addMessages(en, file.words);
    },
  );
}

/** @throws {LoadFault} */
export function loadStrip(): Promise<void> {
  return fetchOnce(
    'azkg-strip',
    () => import('./strip.js'),
    (file) => (strip = file),
  );
}

/** The strip, once it is here. */
export function stripSoFar(): StripModule | undefined {
  return strip;
}

/** What readers take with them: citations and files. */
export const loadExports = () => import('./exporting.js');

async function loadDetailTexts(language: string, arrival: Promise<void>): Promise<void> {
  if (!isOther(language)) return;
  const name = `azkg-${language}-details`;
  const load = async () => (await Promise.all([LANGUAGE_FILES[language].details(), arrival]))[0];
  await fetchOnce(name, load, (file) => addTextsOf(file, name, details, language));
}

function addTextsOf(file: TextFile, name: string, value: unknown, language: OtherLanguage): void {
  assertVersion(file, name);
  addTexts(value, language, JSON.parse(file.textsJson) as Texts);
}

function assertVersion(file: { readonly version: string }, name: string): void {
  if (file.version !== version) throw new LoadFault('version', `${name}.js`);
}

function isOther(language: string): language is OtherLanguage {
  return Object.hasOwn(LANGUAGE_FILES, language);
}

/** The templates that a first view does without, once they are here. */
export function lateSoFar(): Late | undefined {
  return late;
}

/**
 * The bundled dataset as far as it is here.
 * @param language Details that are not here in this language are left out.
 */
export function bundledSoFar(language = 'en'): Dataset {
  if (!details || (isOther(language) && !arrived.has(`azkg-${language}-details`))) return (core ??= ours(coreDataset()));
  return (whole ??= ours(new Dataset(joinDocument(coreDocument(), details))));
}

const bundled = new WeakSet<Dataset>();

export function isBundled(dataset: Dataset): boolean {
  return bundled.has(dataset);
}

function ours(dataset: Dataset): Dataset {
  bundled.add(dataset);
  return dataset;
}

/** What pages need that bring a dataset of their own. */
export type HostDatasetModule = typeof import('./host-dataset.js');

let hostDataset: HostDatasetModule | undefined;

/** A document that has been asked for; no response if nobody answered. */
export interface Asked {
  readonly aborter: AbortController;
  readonly response: Promise<Response | undefined>;
}

/** What is asked for while the file that opens it is still on its way, by its address. */
const asked = new Map<string, Asked>();

/** What views of a host's dataset need, once it is here. */
export function hostDatasetSoFar(): HostDatasetModule | undefined {
  return hostDataset;
}

/**
 * Opens the dataset that a host gives, unless it is open already. What checks it is fetched only now: most pages never need it.
 * @param data A document, or a dataset; without it the document at the address is fetched.
 * @param onProgress Told how much has been done, from 0 to 1.
 * @throws {LoadFault}
 */
export async function openHostDataset(
  data: unknown,
  address: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Dataset> {
  if (data instanceof Dataset && isBundled(data)) return loadLate().then(() => data);
  const given = data ?? undefined;
  if (given === undefined && !hostDataset && !asked.has(address)) asked.set(address, ask(address));
  const file = fetchOnce(
    'azkg-host-dataset',
    () => import('./host-dataset.js'),
    (module) => {
      hostDataset = module;
      module.provideIndexes();
    },
  );
  await Promise.all([file, loadLate()]);
  if (data instanceof Dataset) return data;
  if (given !== undefined) return hostDataset!.openDocument(given, signal, onProgress);
  const early = asked.get(address);
  asked.delete(address);
  return hostDataset!.openAddress(address, signal, onProgress, early);
}

/** Asks for the document at an address. */
export function ask(address: string): Asked {
  const aborter = new AbortController();
  return { aborter, response: fetch(address, aborter).catch(() => undefined) };
}
