import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/dataset/dataset.js';
import { dateOf } from '../../src/dataset/dataset.js';
import { TYPE_LISTS } from '../../src/dataset/filter.js';
import type { Language } from '../../src/dataset/types.js';
import { VIEWS } from '../../src/elements/explorer-views.js';
import * as library from '../../src/index.js';
import { Words } from '../../src/export/words.js';
import type { Messages } from '../../src/i18n/messages.js';
import { projectPath } from '../lib/paths.js';
import type { ElementForm, Lists } from './elements.js';

interface Texts {
  readonly [name: string]: string;
}

/** The plugin's own words (integrations/wordpress/words). All others are those of the library. */
export interface OwnWords {
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly panels: Texts;
  readonly labels: Texts;
  readonly help: Texts;
  readonly values: Texts;
  readonly faults: Texts;
  readonly usual: string;
  readonly asPage: string;
  readonly choose: string;
  readonly editors: string;
  readonly hidden: string;
  readonly ignored: string;
}

/** What the editor shows, in one language. */
export interface EditorWords extends OwnWords {
  /** What the data are called. */
  readonly category: string;
  /** The names of what can be named by its id. */
  readonly lists: { readonly [list in keyof Lists]: Texts };
  /** The names of the values of single attributes; for all others `values` holds. */
  readonly valuesOf: { readonly [attribute: string]: Texts };
}

export function ownWords(language: Language): OwnWords {
  return JSON.parse(readFileSync(projectPath(`integrations/wordpress/words/${language}.json`), 'utf8')) as OwnWords;
}

/** What each element is called, as the library itself does. */
export function titlesIn(language: Language, tags: readonly string[], { messages }: Words): Texts {
  const own = ownWords(language).titles;
  return Object.fromEntries(tags.map((tag) => [tag, own[tag] ?? labelOf(tag, messages)]));
}

function labelOf(tag: string, messages: Messages): string {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const type = (library as unknown as { readonly [name: string]: new () => { labelIn(view: object): string } })[name]!;
  return new type().labelIn({ messages });
}

export function editorWords(
  dataset: Dataset,
  language: Language,
  elements: { readonly [tag: string]: ElementForm },
  lists: Lists,
): EditorWords {
  const own = ownWords(language);
  const words = new Words(dataset, { language });
  const { messages } = words;
  const { vocabulary } = dataset.document;
  const terms = (list: readonly { readonly id: string; readonly label: { readonly en: string } }[]) =>
    Object.fromEntries(list.map(({ id, label }) => [id, words.text(label)]));
  const nameOf = (id: string) => {
    const record = dataset.get(id)!;
    const date = dateOf(record);
    return [date && `${words.date(date)}: `, words.named(record).text].filter(Boolean).join('');
  };
  const named = (ids: readonly string[], name: (id: string) => string) => Object.fromEntries(ids.map((id) => [id, name(id)]));
  const personName = (id: string) => words.named(dataset.get(id)!).text;
  const figures = terms(vocabulary.figureTypes);
  return {
    ...own,
    category: words.text(dataset.document.title),
    titles: titlesIn(language, Object.keys(elements), words),
    labels: {
      type: messages.type,
      topic: messages.topic,
      person: messages.explorer.person,
      place: messages.fields.place,
      institution: messages.explorer.institution,
      party: messages.fields.party,
      level: messages.fields.level,
      order: messages.order,
      lang: messages.fields.lang,
      views: messages.explorer.views,
      ...own.labels,
    },
    values: {
      asc: messages.oldestFirst,
      desc: messages.newestFirst,
      year: messages.year,
      decade: messages.chart.decade,
      type: messages.type,
      topic: messages.topic,
      level: messages.fields.level,
      party: messages.fields.party,
      person: messages.explorer.person,
      place: messages.fields.place,
      direction: messages.visits.direction,
      search: messages.search,
      order: messages.order,
      download: messages.reader.download,
      horizontal: messages.strip.name,
      chart: messages.chart.name,
      az: words.country('AZ'),
      kg: words.country('KG'),
      ...own.values,
    },
    valuesOf: {
      kind: terms(vocabulary.kinds),
      type: Object.assign({}, ...Object.values(TYPE_LISTS).map((list) => terms(vocabulary[list]))) as Texts,
      series: figures,
      facts: {
        relations: own.values['relations']!,
        embassies: messages.factSheet.embassies,
        agreements: messages.agreements,
        visits: messages.visits.name,
        'last-visit': messages.factSheet.lastVisit,
        'last-agreement': messages.factSheet.lastDocument,
        ...figures,
      },
      views: Object.fromEntries(Object.entries(VIEWS).map(([name, { label }]) => [name, label(messages)])),
      lang: Object.fromEntries(LANGUAGE_NAMES),
    },
    lists: {
      topic: terms(vocabulary.topics),
      person: named(lists.person, personName),
      place: named(lists.place, personName),
      institution: named(lists.institution, personName),
      party: Object.fromEntries(lists.party.map((code) => [code, words.country(code)])),
      level: terms(vocabulary.levels),
      record: named(lists.record, nameOf),
    },
  };
}

/** Each language by its own name. */
const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['az', 'Azərbaycanca'],
  ['ky', 'Кыргызча'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
];
