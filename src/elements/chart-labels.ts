import { html } from 'lit';
import { REST, type Split } from '../dataset/counts.js';
import type { TermList } from '../dataset/dataset.js';
import { TYPE_LISTS } from '../dataset/filter.js';
import type { EdtfDate, LocalText } from '../dataset/types.js';
import { dateParts } from '../i18n/dates.js';
import { type Content, date, local, plain, type View } from './view.js';

/** What something is called, as content and as plain text for accessible names. */
export interface Label {
  readonly content: Content;
  readonly name: string;
}

export function dateLabel(view: View, value: EdtfDate): Label {
  return { content: date(view, value), name: dateName(view, value) };
}

export function dateName(view: View, value: EdtfDate): string {
  return dateParts(value, view.messages.dates)
    .map(({ text }) => text)
    .join('');
}

export function termLabel(view: View, list: TermList, id: string): Label {
  return labelOf(view, view.dataset.term(list, id)?.label, id);
}

/** A type of a kind. "Other" says of what, where it is one type of several kinds. */
export function typeLabel(view: View, key: string, keys: readonly (string | undefined)[]): Label {
  const [kind, id] = sides(key);
  const label = termLabel(view, TYPE_LISTS[kind as keyof typeof TYPE_LISTS], id);
  const isShared = keys.some((other) => other !== undefined && other !== key && sides(other)[1] === id);
  if (!isShared) return label;
  const { name } = termLabel(view, 'kinds', kind);
  return { content: html`${label.content} (${name})`, name: `${label.name} (${name})` };
}

/** What entries that are split have in common. */
export function partLabel(view: View, split: Split, key: string | undefined, keys: readonly (string | undefined)[]): Label {
  const { messages } = view;
  if (key === undefined) return words(split === 'level' || split === 'direction' ? messages.chart.noVisit : messages.notKnown);
  if (key === REST) return words(messages.chart.rest);
  switch (split) {
    case 'type':
      return typeLabel(view, key, keys);
    case 'direction':
      return words(
        sides(key, '/')
          .map((code) => countryName(view, code))
          .join(' → '),
      );
    default:
      return termLabel(view, split === 'level' ? 'levels' : 'kinds', key);
  }
}

export function words(text: string): Label {
  return { content: text, name: text };
}

function sides(key: string, separator = ':'): [string, string] {
  const [first = '', second = ''] = key.split(separator);
  return [first, second];
}

function countryName(view: View, code: string): string {
  const name = view.dataset.country(code)?.name;
  return name ? plain(view, name) : code;
}

function labelOf(view: View, label: LocalText | undefined, id: string): Label {
  return label ? { content: local(view, label), name: plain(view, label) } : words(id);
}
