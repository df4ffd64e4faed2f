import { html } from 'lit';
import type { AzkgRecord, Language } from '../dataset/types.js';
import { toCsv } from '../export/csv.js';
import { isCalendarRecord, toIcs } from '../export/ics.js';
import { toJson } from '../export/json.js';
import type { Exporter } from '../export/options.js';
import type { AzkgEventDetails, DownloadFormat } from './events.js';
import { fixedPanel } from './text-panel.js';
import { type Content, documentsIn, type View } from './view.js';

interface FileFormat {
  readonly label: string;
  readonly mediaType: string;
  /** A calendar has no place for what is not known to the day. */
  readonly carries: (record: AzkgRecord) => boolean;
  readonly write: Exporter;
}

const FORMATS: { readonly [format in DownloadFormat]: FileFormat } = {
  csv: { label: 'CSV', mediaType: 'text/csv;charset=utf-8', carries: () => true, write: toCsv },
  json: { label: 'JSON', mediaType: 'application/json', carries: () => true, write: toJson },
  ics: { label: 'iCalendar', mediaType: 'text/calendar;charset=utf-8', carries: isCalendarRecord, write: toIcs },
};

/** How long a browser may take to fetch a file from memory, in milliseconds. */
const FETCHED = 10_000;

interface Saved {
  readonly notice?: string;
  readonly panel?: (view: View) => Content;
}

/**
 * Saves what an element shows, documents inside events too, unless the host cancels it. In a frame the page around may forbid
 * downloads, which nobody is told: there the text is shown as well.
 */
export function save(view: View, format: DownloadFormat, onClose: () => void): Saved {
  const { host, dataset, language, messages } = view;
  const { label, mediaType, carries, write } = FORMATS[format];
  const shown = new Set(host.records.flatMap((record) => [record, ...documentsIn(view, record)]));
  const records = [...shown].filter(carries);
  const detail: AzkgEventDetails['azkg-download'] = { format, count: records.length };
  const event = new CustomEvent('azkg-download', { detail, bubbles: true, composed: true, cancelable: true });
  if (!host.dispatchEvent(event)) return {};
  if (records.length === 0) return { notice: messages.reader.nothingToSave(label) };
  const page = location.href;
  const text = write(dataset, records, { language: language as Language, ...(host.permalinks && { page }) });
  const permission = downloadPermission();
  if (permission !== 'no') saveFile(new Blob([text], { type: mediaType }), `${host.localName}.${format}`);
  const notice = messages.reader.saved(label, records.length);
  if (permission === 'yes') return { notice };
  const describe = ({ messages: { reader } }: View) => ({ label: reader.download, before: html`<p>${reader.noFile}</p>` });
  return { notice, panel: fixedPanel(host, describe, text, onClose) };
}

/** Whether files can be saved from here: in a frame of another site nobody knows. */
function downloadPermission(): 'yes' | 'no' | 'perhaps' {
  if (window.self === window.top && window.origin !== 'null') return 'yes';
  try {
    const sandbox = window.frameElement?.getAttribute('sandbox');
    if (typeof sandbox === 'string') return /\ballow-downloads\b/i.test(sandbox) ? 'yes' : 'no';
  } catch {
    // The page around is of another origin.
  }
  return 'perhaps';
}

function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
