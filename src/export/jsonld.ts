import type { Dataset } from '../dataset/dataset.js';
import { valuesOf } from '../dataset/filter.js';
import { referencesOf } from '../dataset/references.js';
import type { AzkgRecord, CountryCode, Id } from '../dataset/types.js';
import { LANGUAGES } from '../i18n/locale.js';
import { citation } from './citation.js';
import { CREATOR, licenceAddress, urnOf } from './identity.js';
import { nodeOf } from './jsonld-nodes.js';
import type { Node } from './jsonld-values.js';
import type { Exporter, ExportOptions } from './options.js';
import { jsonText } from './text.js';
import { Words } from './words.js';

/**
 * JSON-LD 1.1 with the words of schema.org: one graph of the dataset, the records, and all that they lead to, so that no
 * reference leads nowhere. Every thing is named by a URN (see `urnOf`): the same record is the same thing on every page.
 * Dates are ISO 8601; where that says less than the date does (`1995~`, `2009-06/..`), `azkg:date` has the EDTF string. Texts
 * are in the chosen language, other languages stand under `alternateName`. Safe inside a `<script>` element.
 */
export const toJsonLd: Exporter = (dataset, records, options) => graphOf([{ dataset, records, options }]);

/** What a page shows in one place. */
export interface Described {
  readonly dataset: Dataset;
  readonly records: readonly AzkgRecord[];
  readonly options?: ExportOptions | undefined;
}

/** One graph of all that a page shows: each thing stands in it once. */
export function graphOf(views: readonly Described[]): string {
  const nodes = new Map(views.flatMap(nodesOf).map((node) => [node['@id'], node]));
  return jsonText({ '@context': ['https://schema.org', { azkg: 'urn:azkg:term:' }], '@graph': [...nodes.values()] });
}

function nodesOf({ dataset, records, options }: Described): readonly Node[] {
  const words = new Words(dataset, options);
  const all = withReferences(words, records);
  return [
    datasetNode(words),
    ...all.map((record) => nodeOf(words, record)),
    ...countriesOf(all).map((code) => countryNode(words, code)),
  ];
}

/** Records with all that they lead to, in the order of the dataset. */
function withReferences({ dataset }: Words, records: readonly AzkgRecord[]): AzkgRecord[] {
  const found = new Set<AzkgRecord>();
  const open = records.flatMap((record) => dataset.get(record.id) ?? []);
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    if (found.has(record)) continue;
    found.add(record);
    open.push(...referencesOf(record).flatMap(({ id }) => dataset.get(id) ?? []));
  }
  return dataset.records.filter((record) => found.has(record));
}

function datasetNode(words: Words): Node {
  const { document } = words.dataset;
  return {
    '@id': urnOf(words.dataset, '@dataset'),
    '@type': 'Dataset',
    name: words.text(document.title),
    description: words.text(document.coverage.summary),
    version: document.version,
    dateModified: document.updated,
    license: licenceAddress(document.license),
    isAccessibleForFree: true,
    creator: { '@id': urnOf(words.dataset, '@creator'), '@type': 'Organization', name: CREATOR },
    inLanguage: LANGUAGES.filter((language) => document.translations[language] !== undefined),
    temporalCoverage: `../${document.coverage.until}`,
    citation: citation(words.dataset, undefined, { language: words.language }),
  };
}

function countriesOf(records: readonly AzkgRecord[]): CountryCode[] {
  return [...new Set(records.flatMap(codesIn))].sort();
}

/** Where somebody held office says nothing of what is told. */
function codesIn(record: AzkgRecord): readonly CountryCode[] {
  return record.kind === 'person' ? [] : valuesOf('party', record);
}

function countryNode(words: Words, code: Id): Node {
  return { '@id': urnOf(words.dataset, `country:${code}`), '@type': 'Country', name: words.country(code), identifier: code };
}
