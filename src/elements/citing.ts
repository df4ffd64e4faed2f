import { html, nothing } from 'lit';
import type { AzkgRecord, Id, Language } from '../dataset/types.js';
import { citedSources, type Work, worksOf } from '../export/bibliography.js';
import { bibtexText } from '../export/bibtex.js';
import { sourceLine } from '../export/citation.js';
import { type Cited, citedRecord, citedText, citedWork } from '../export/cited.js';
import { cslText } from '../export/csl.js';
import { risText } from '../export/ris.js';
import { Words } from '../export/words.js';
import type { AzkgElement } from './azkg-element.js';
import { AzkgList } from './azkg-list.js';
import { type CopyState, dressPanels, textPanel } from './text-panel.js';
import { today } from './today.js';
import { type Content, documentsIn, type View } from './view.js';
import { asText } from './warn.js';

const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;

type Format = (typeof FORMATS)[number];

/** The names of formats, which no language translates; plain text has none. */
const FORMAT_NAMES: { readonly [format in Exclude<Format, 'text'>]: string } = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' };

/** What can be cited where: a record, what an element shows, all the data, or the sources beneath. */
type Subject = 'record' | 'view' | 'dataset' | 'sources';

/**
 * A panel that shows how to cite, in the form that the reader chooses, and copies it. Gives its template, to be drawn with each
 * change of the view.
 * @param at Id of a record; of none where it is about all that the element shows.
 */
export function citing(host: AzkgElement, at: Id, onClose: () => void): (view: View) => Content {
  let subject: Subject | undefined;
  let format: Format = 'text';
  let state: CopyState;
  const onCopied = (next: CopyState) => {
    state = next;
    host.requestUpdate();
  };
  dressPanels(host);
  return (view) => {
    const { messages } = view;
    const { reader } = messages;
    if (!view.dataset.isWhole) return html`<div part="panel" role="status">${messages.loading}</div>`;
    const record = view.dataset.get(at);
    const subjects = subjectsOf(view, record);
    const chosen = subject && subjects.includes(subject) ? subject : subjects[0];
    const before = html`${
      subjects.length > 1
        ? select(
            reader.subject,
            subjects.map((name) => [name, reader[name]]),
            chosen,
            (value) => {
              subject = value;
              onCopied(undefined);
            },
          )
        : nothing
    }${select(
      reader.format,
      FORMATS.map((name) => [name, name === 'text' ? reader.plainText : FORMAT_NAMES[name]]),
      format,
      (value) => {
        format = value;
        onCopied(undefined);
      },
    )}`;
    const text = written(view, record, chosen, format);
    return textPanel(view, { label: messages.cite, text, before, state, onCopied, onClose });
  };
}

function select<T extends string>(
  label: string,
  options: readonly (readonly [value: T, name: string])[],
  chosen: T,
  onSelect: (value: T) => void,
): Content {
  return html`<label>
    <span>${label}</span>
    <select @change=${({ target }: Event) => onSelect((target as HTMLSelectElement).value as T)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

function subjectsOf(view: View, record: AzkgRecord | undefined): [Subject, ...Subject[]] {
  if (record) return record.kind === 'source' ? ['record'] : ['record', 'sources'];
  const showsSources = view.host.records.length > 0 && view.host.records.every(({ kind }) => kind === 'source');
  return showsSources ? ['sources', 'view', 'dataset'] : ['view', 'dataset', 'sources'];
}

function written(view: View, record: AzkgRecord | undefined, subject: Subject, format: Format): string {
  const words = new Words(view.dataset, { language: view.language as Language });
  if (subject !== 'sources' && record?.kind !== 'source') {
    const cited = citedIn(view, words, subject === 'record' ? record : undefined, subject === 'view');
    return format === 'text' ? citedText(words, cited) : inFormat(words, format, [citedWork(words, cited)]);
  }
  const shown = record ? [record] : view.host.records;
  const records = shown.flatMap((one) => [one, ...documentsIn(view, one)]);
  if (format !== 'text') return inFormat(words, format, worksOf(words, records));
  const isList = records.every(({ kind }) => kind === 'source');
  const sources = isList ? records.filter((one) => one.kind === 'source') : citedSources(view.dataset, records);
  return sources.map((source) => sourceLine(words, source)).join('\n');
}

function inFormat(words: Words, format: Exclude<Format, 'text'>, works: readonly Work[]): string {
  switch (format) {
    case 'bibtex':
      return bibtexText(works);
    case 'ris':
      return risText(words, works);
    case 'csl':
      return cslText(words, works);
  }
}

/** Where and when the reader reads it: an anchor leads to a record only where the page answers to it. */
function citedIn(view: View, words: Words, record: AzkgRecord | undefined, isView: boolean): Cited {
  const page = location.href.replace(/#.*$/, '');
  const read = { address: page, accessed: today() };
  if (record) return citedRecord(words, record, view.linksTo(record) ? { ...read, address: `${page}#azkg-${record.id}` } : read);
  const { host } = view;
  const heading = host.querySelector(':scope > [slot="heading"]')?.textContent?.trim() || asText(host.heading);
  const filter = host instanceof AzkgList ? (view.late?.filterText(view, host.filter, host.choice, '') ?? '') : '';
  const name = isView ? [heading || document.title, filter].filter(Boolean).join(', ') : '';
  return name ? { name, ...read } : read;
}
