/** The formats in which records leave: what a menu, the command line and the build need to know of each. */
import type { AzkgRecord, Kind } from '../dataset/types.js';
import { toBibtex } from './bibtex.js';
import { toCsl } from './csl.js';
import { toCsv } from './csv.js';
import { KINDS } from './csv-tables.js';
import { isFeedRecord, toAtom, toJsonFeed } from './feed.js';
import { toHtml } from './html.js';
import { isCalendarRecord, toIcs } from './ics.js';
import { toJsonLd } from './jsonld.js';
import type { Exporter } from './options.js';
import { toRis } from './ris.js';

export type FormatId = 'csv' | 'ics' | 'jsonld' | 'bibtex' | 'ris' | 'csl' | 'atom' | 'jsonfeed' | 'html';

export interface ExportFormat {
  readonly id: FormatId;
  /** Its own name, which no language translates. */
  readonly label: string;
  /** What the name of a file ends with, without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The kinds of records that it can carry; of sources those that the records cite. */
  readonly kinds: readonly Kind[];
  /** Whether a record leaves a trace in the file: a calendar, for one, has no place for a year. */
  readonly carries: (record: AzkgRecord) => boolean;
  /** It holds the latest of the records: a limit cuts from the newest on. */
  readonly takesLatest?: true;
  readonly write: Exporter;
}

const always = () => true;

/** Whether a record is a source or names one. */
function hasSources(record: AzkgRecord): boolean {
  return record.kind === 'source' || (record.citations ?? []).length > 0;
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'csv',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    kinds: KINDS,
    carries: always,
    write: toCsv,
  },
  {
    id: 'ics',
    label: 'iCalendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    kinds: ['event', 'agreement'],
    carries: isCalendarRecord,
    write: toIcs,
  },
  {
    id: 'jsonld',
    label: 'JSON-LD',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    kinds: KINDS,
    carries: always,
    write: toJsonLd,
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    kinds: KINDS,
    carries: hasSources,
    write: toBibtex,
  },
  {
    id: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    kinds: KINDS,
    carries: hasSources,
    write: toRis,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    kinds: KINDS,
    carries: hasSources,
    write: toCsl,
  },
  {
    id: 'atom',
    label: 'Atom',
    extension: 'atom.xml',
    mediaType: 'application/atom+xml;charset=utf-8',
    kinds: ['event', 'agreement'],
    carries: isFeedRecord,
    takesLatest: true,
    write: toAtom,
  },
  {
    id: 'jsonfeed',
    label: 'JSON Feed',
    extension: 'feed.json',
    mediaType: 'application/feed+json',
    kinds: ['event', 'agreement'],
    carries: isFeedRecord,
    takesLatest: true,
    write: toJsonFeed,
  },
  {
    id: 'html',
    label: 'HTML',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    kinds: KINDS,
    carries: always,
    write: toHtml,
  },
];

export function formatOf(id: string): ExportFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
