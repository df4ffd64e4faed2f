import { TYPE_LISTS } from '../dataset/filter.js';
import { dateOf, proofOf } from '../dataset/dataset.js';
import type { AzkgRecord, FigureRecord, LanguageTag, LocalText, SourceRecord } from '../dataset/types.js';
import { dateParts } from '../i18n/dates.js';
import { messagesIn } from '../i18n/locale.js';
import { sourceLine } from './citation.js';
import { licenceAddress, pageOf } from './identity.js';
import type { Exporter, ExportOptions } from './options.js';
import { markup, webAddress } from './text.js';
import { Words } from './words.js';

/**
 * A piece of HTML that stands by itself: a list of dated records with their sources, and the line that names the data. It is
 * what readers see without JavaScript, in feeds and in e-mails, so it has neither classes nor styles nor scripts.
 */
export const toHtml: Exporter = (dataset, records, options = {}) => {
  const words = new Words(dataset, options);
  const shown = records.slice(0, options.limit);
  const { heading } = options;
  return [
    `<div lang="${words.messages.language}">`,
    ...(heading ? [`  <h${heading.level}>${markup(heading.text)}</h${heading.level}>`] : []),
    '  <ul>',
    ...shown.map((record) => `    <li>${entry(words, record, options)}</li>`),
    '  </ul>',
    ...(shown.length < records.length ? [`  <p>${markup(words.messages.shown(shown.length, records.length))}</p>`] : []),
    `  <p>${credit(words)}</p>`,
    '</div>',
    '',
  ].join('\n');
};

function entry(words: Words, record: AzkgRecord, options: ExportOptions): string {
  if (record.kind === 'source') return sourceEntry(words, record);
  const date = dateOf(record);
  const page = pageOf(record, options);
  const name = title(words, record, options);
  return [
    date === undefined ? '' : `${dateIn(words, date)}: `,
    page === undefined ? name : `<a href="${markup(page)}">${name}</a>`,
    record.kind === 'figure' ? `: ${amount(words, record)}` : '',
    remarks(words, record),
    sources(words, record),
  ].join('');
}

function title(words: Words, record: AzkgRecord, { perspective }: ExportOptions): string {
  const { text, language } = words.named(record);
  const ordered = perspective === 'KG' && 'title' in record ? messagesIn(language).kyrgyzstanFirst(text) : text;
  return inLanguage(words, ordered, language);
}

/** What a figure says, with its unit, and whether it is round. */
function amount(words: Words, { value, unit, approximate }: FigureRecord): string {
  const { about, number } = words.messages;
  const label = words.dataset.term('units', unit)?.label;
  return [approximate && markup(about), markup(number(value)), label ? local(words, label) : markup(unit)]
    .filter(Boolean)
    .join(' ');
}

/** What kind of thing it is, and that sources differ. */
function remarks(words: Words, record: AzkgRecord): string {
  const type =
    record.kind in TYPE_LISTS && 'type' in record ? words.dataset.term(TYPE_LISTS[record.kind], record.type) : undefined;
  const all = [type && local(words, type.label), proofOf(record).variants > 0 && markup(words.messages.sourcesDiffer)].filter(
    (remark): remark is string => typeof remark === 'string',
  );
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}

/** Each source by the name of its publisher, linked where it can be read. */
function sources(words: Words, record: AzkgRecord): string {
  const ids = new Set((record.citations ?? []).map(({ source }) => source));
  const cited = [...ids].flatMap((id) => words.dataset.find('source', id) ?? []);
  if (cited.length === 0) return '';
  return `. ${markup(words.messages.fields.sources)}: ${cited.map((source) => linked(source.url, inLanguage(words, source.publisher, source.lang))).join(', ')}`;
}

function sourceEntry(words: Words, source: SourceRecord): string {
  return linked(source.url, markup(sourceLine(words, source, [])));
}

function credit(words: Words): string {
  const { title: name, version, updated, license, translations } = words.dataset.document;
  const licence = `<a href="${markup(licenceAddress(license))}">${markup(license.replaceAll('-', ' '))}</a>`;
  const draft = translations[words.language] === 'draft' ? `; ${markup(words.messages.draft)}` : '';
  return `${markup(words.messages.credit(words.text(name), version))} (${dateIn(words, updated)}), ${licence}${draft}`;
}

function dateIn(words: Words, date: string): string {
  return dateParts(date, words.messages.dates)
    .map(({ text, datetime }) => (datetime ? `<time datetime="${datetime}">${markup(text)}</time>` : markup(text)))
    .join('');
}

function local(words: Words, text: LocalText): string {
  const language = text[words.language] === undefined ? 'en' : words.language;
  return inLanguage(words, words.text(text), language);
}

function inLanguage(words: Words, text: string, language: LanguageTag): string {
  return language === words.messages.language ? markup(text) : `<span lang="${markup(language)}">${markup(text)}</span>`;
}

function linked(url: string | undefined, html: string): string {
  const address = webAddress(url);
  return address === undefined ? html : `<a href="${markup(address)}">${html}</a>`;
}
