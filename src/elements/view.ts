import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, TermList } from '../dataset/dataset.js';
import type {
  AgreementRecord,
  AzkgRecord,
  CountryCode,
  EdtfDate,
  EventRecord,
  Id,
  LanguageTag,
  LocalText,
} from '../dataset/types.js';
import { dateParts } from '../i18n/dates.js';
import type { Piece } from '../dataset/search.js';
import { messagesIn, textIn } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { AzkgElement } from './azkg-element.js';
import type { Late } from './load.js';

/** What the templates need to know of the element that they draw for. */
export interface View {
  readonly host: AzkgElement;
  readonly dataset: Dataset;
  /** The language that the host page asks for; texts are in it where it has them. */
  readonly language: string;
  /** The words of the interface, in a language that has them. */
  readonly messages: Messages;
  /** The country that is named first. */
  readonly perspective: CountryCode | undefined;
  /** Whether the page has a place that a link to the record would lead to. */
  readonly linksTo: (record: AzkgRecord) => boolean;
  /** What stands before the `#` of such a link: nothing, unless the page has a `<base>` that would lead it elsewhere. */
  readonly page: string;
  readonly showSources: boolean;
  /** The records are not shown by the element itself: others, linked to it, do that. */
  readonly isFrame?: boolean;
  /** On paper: the numbers under which sources stand at the end. */
  readonly sourceNumbers?: ReadonlyMap<Id, number>;
  /** Templates that a first view does without; absent until they have arrived. */
  readonly late: Late | undefined;
  /** Cuts a text into what the reader's search finds in it and the rest; absent where there is no search. */
  readonly pieces?: ((text: string) => readonly Piece[]) | undefined;
  /** The documents that are shown inside an event. */
  readonly documentsOf: (event: EventRecord) => readonly AgreementRecord[];
  /** In long lists: whether what unfolds of a record is still to be drawn, once the reader opens it. */
  readonly isFolded?: (record: AzkgRecord) => boolean;
  /** Called when the reader opens a record; the record stays closed if the event is cancelled. */
  readonly onOpen: (record: AzkgRecord, event: Event) => void;
}

/** The documents that were signed at a record, where it is an event. */
export function documentsIn(view: View, record: AzkgRecord): readonly AgreementRecord[] {
  return record.kind === 'event' ? view.documentsOf(record) : [];
}

export type Content = TemplateResult | string | typeof nothing;

/** Text with its `lang`, unless that is the language of the interface around it. */
export function inLanguage(view: View, text: string, lang: LanguageTag): Content {
  const content = marked(view, text);
  return lang === view.messages.language ? content : html`<span lang=${lang}>${content}</span>`;
}

function marked({ pieces }: View, text: string): Content {
  return pieces ? html`${pieces(text).map(({ text: piece, isHit }) => (isHit ? html`<mark>${piece}</mark>` : piece))}` : text;
}

export function local(view: View, text: LocalText): Content {
  const { text: words, language } = textIn(view.language, text);
  return inLanguage(view, words, language);
}

/** A title, with the country first that the host asks for. */
export function title(view: View, text: LocalText): Content {
  const { text: words, language } = titleIn(view, text);
  return inLanguage(view, words, language);
}

function titleIn({ language: wanted, perspective }: View, title: LocalText): ReturnType<typeof textIn> {
  const { text, language } = textIn(wanted, title);
  return { text: perspective === 'KG' ? messagesIn(language).kyrgyzstanFirst(text) : text, language };
}

export function plainTitle(view: View, text: LocalText): string {
  return titleIn(view, text).text;
}

/** The same as `local`, for places that hold plain text only: options and accessible names. */
export function plain(view: View, text: LocalText): string {
  return textIn(view.language, text).text;
}

export function term(view: View, list: TermList, id: string): Content {
  const label = view.dataset.term(list, id)?.label;
  return label ? local(view, label) : id;
}

export function country(view: View, code: CountryCode): Content {
  const name = view.dataset.country(code)?.name;
  return name ? local(view, name) : code;
}

/** A date in words; each date of an interval is a `<time>` of its own. */
export function date(view: View, value: EdtfDate): Content {
  const parts = dateParts(value, view.messages.dates);
  return html`${parts.map(({ text, datetime }) => (datetime ? html`<time datetime=${datetime}>${text}</time>` : text))}`;
}

/** The name by which a record is called. */
export function nameOf(view: View, record: AzkgRecord): Content {
  switch (record.kind) {
    case 'person':
    case 'place':
      return local(view, record.name);
    case 'source':
      return inLanguage(view, record.title, record.lang);
    default:
      return title(view, record.title);
  }
}

/** A record's name, linked to where the page shows the record. */
export function link(view: View, record: AzkgRecord): Content {
  const name = nameOf(view, record);
  return view.linksTo(record) ? html`<a href="${view.page}#azkg-${record.id}">${name}</a>` : name;
}

/** A value, not text of the template: the build drops spaces at the edges of tags. */
export const SEPARATOR = '\u00a0· ';

/** Items in one line. */
export function joined(items: readonly Content[]): Content {
  const shown = items.filter((item) => item !== nothing && item !== '');
  return html`${shown.map((item, i) => (i === 0 ? item : html`${SEPARATOR}${item}`))}`;
}

/** A heading of the level that fits into the host's page. */
export function heading(level: number, part: string, content: Content, id: string | typeof nothing = nothing): TemplateResult {
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id}>${content}</h6>`;
  }
}

/** Parties in the order of the view: the host's country first, then as the record has them. */
export function inOrder<T extends { readonly party: CountryCode }>(view: View, parties: readonly T[]): readonly T[] {
  const isFirst = ({ party }: T) => party === view.perspective;
  return [...parties.filter(isFirst), ...parties.filter((party) => !isFirst(party))];
}
