/** What each element shows of a dataset: what the builder counts, and writes where no script runs. */
import { anniversaryOf } from '../../src/dataset/anniversaries.js';
import { chronicle } from '../../src/dataset/chronicle.js';
import { citedBy, sortText } from '../../src/dataset/cited-by.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { factsOf, recordsOf, USUAL_FACTS } from '../../src/dataset/fact-sheet.js';
import { type Filter, limited, parseFilter, select } from '../../src/dataset/filter.js';
import { GROUPINGS } from '../../src/dataset/group.js';
import { INSTITUTION_GROUPINGS } from '../../src/dataset/institutions.js';
import { PERSON_GROUPINGS } from '../../src/dataset/participation.js';
import type { AzkgRecord, Kind } from '../../src/dataset/types.js';
import { undatedLast } from '../../src/dataset/undated-last.js';
import { isVisit, VISIT_GROUPINGS } from '../../src/dataset/visits.js';
import { type ExplorerView, VIEWS as EXPLORER_VIEWS } from '../../src/elements/explorer-views.js';
import { sortedIn } from '../../src/i18n/collation.js';
import { languageOf, messagesIn, textIn } from '../../src/i18n/locale.js';
import type { Messages } from '../../src/i18n/messages.js';
import type {} from '../../src/register.js';

/** A new element does not compile before `VIEWS` says what it shows. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `azkg-${string}`>;

/** Attributes of an element by their names, as HTML has them. */
export interface Attributes {
  readonly [name: string]: string;
}

/** Records of a view, from those that its selection attributes let through. */
type Entries = (dataset: Dataset, records: readonly AzkgRecord[], attributes: Attributes) => readonly AzkgRecord[];

export interface ViewInfo {
  /** What it is called, in any language. */
  readonly name: (messages: Messages) => string;
  /** The kinds of records that it chooses from. */
  readonly kinds: (attributes: Attributes) => readonly Kind[];
  readonly isFit?: (record: AzkgRecord) => boolean;
  /** What `layout` and `group-by` can say; the first holds if they say nothing. None where there is nothing to say. */
  readonly layouts: readonly string[];
  readonly groupings: readonly string[];
  /** What stands in it as entries, in its order, of what its selection attributes let through. All if absent. */
  readonly entriesOf?: Entries;
  /** The records that it shows, where those are not the entries that it counts. */
  readonly shownOf?: Entries;
  /** Attributes that every element has and that say nothing here. */
  readonly ignores?: readonly string[];
  /** It lists sources of what it chooses from: `type` and `order` are those of the sources. */
  readonly listsSources?: true;
}

const DATED: readonly Kind[] = ['event', 'agreement'];

const dated = () => DATED;

const TIMELINE: ViewInfo = {
  name: ({ timeline }) => timeline,
  kinds: dated,
  layouts: ['vertical', 'horizontal', 'compact'],
  groupings: GROUPINGS,
  entriesOf: (_dataset, records) => chronicle(records),
};

export const VIEWS: { readonly [tag in Tag]: ViewInfo } = {
  'azkg-timeline': TIMELINE,
  'azkg-agreement-list': {
    name: ({ agreements }) => agreements,
    kinds: () => ['agreement'],
    layouts: ['list', 'table', 'compact'],
    groupings: GROUPINGS,
  },
  'azkg-visit-list': {
    name: ({ visits }) => visits.name,
    kinds: () => ['event'],
    isFit: isVisit,
    layouts: ['list', 'table', 'compact'],
    groupings: VISIT_GROUPINGS,
  },
  'azkg-institution-list': {
    name: ({ institutions }) => institutions.name,
    kinds: () => ['institution'],
    layouts: ['list', 'table', 'compact'],
    groupings: INSTITUTION_GROUPINGS,
    entriesOf: (_dataset, records) => undatedLast(records),
  },
  'azkg-person-list': {
    name: ({ people }) => people.name,
    kinds: () => ['person'],
    layouts: ['list', 'compact'],
    groupings: PERSON_GROUPINGS,
    entriesOf: (_dataset, records, attributes) => {
      const byName = sorted(records, attributes, (record) =>
        record.kind === 'person' ? textIn(languageOf(attributes['lang']), record.name).text : '',
      );
      return attributes['order'] === 'desc' ? byName.toReversed() : byName;
    },
  },
  'azkg-source-list': {
    name: ({ bibliography }) => bibliography.name,
    kinds: () => ['event', 'agreement', 'institution', 'person', 'place', 'figure', 'theme', 'source'],
    layouts: ['list'],
    groupings: ['none', 'type'],
    entriesOf: sourcesOf,
    listsSources: true,
  },
  'azkg-fact-sheet': {
    name: ({ factSheet }) => factSheet.name,
    kinds: dated,
    layouts: [],
    groupings: [],
    ignores: ['order', 'limit', 'controls'],
    shownOf: (dataset, records, { facts = '', perspective = '', exclude = '' }) => {
      const names = facts.split(/\s+/).filter(Boolean);
      const base = {
        counted: records,
        known: select(dataset, parseFilter({ exclude })),
        first: perspective.toUpperCase() || undefined,
      };
      return [...new Set(factsOf(dataset, names.length > 0 ? names : USUAL_FACTS, base).flatMap(recordsOf))];
    },
  },
  'azkg-on-this-day': {
    name: ({ onThisDay }) => onThisDay.name,
    kinds: dated,
    layouts: ['list', 'compact'],
    groupings: [],
    // All that come round: which of them today, only the reader's device knows.
    entriesOf: (_dataset, records) => chronicle(records.filter((record) => anniversaryOf(record, '2000-01-01') !== undefined)),
  },
  'azkg-chart': {
    name: ({ chart }) => chart.name,
    kinds: ({ series }) => (series ? ['figure'] : DATED),
    layouts: ['chart', 'table'],
    groupings: [],
    entriesOf: (_dataset, records, { series }) =>
      series ? records.filter((record) => record.kind === 'figure' && record.type === series) : records,
  },
  'azkg-map': {
    name: ({ map }) => map.name,
    kinds: dated,
    layouts: ['list', 'compact'],
    groupings: GROUPINGS,
    entriesOf: (_dataset, records) => chronicle(records),
  },
  'azkg-explorer': {
    name: ({ explorer }) => explorer.name,
    kinds: (attributes) => explorerViews(attributes).flatMap(({ kinds }) => kinds),
    layouts: [],
    groupings: [],
    entriesOf: (_dataset, records, attributes) => {
      const shown = new Set(explorerViews(attributes).flatMap(({ entriesOf }) => entriesOf?.(records) ?? records));
      return records.filter((record) => shown.has(record));
    },
  },
  'azkg-record': { name: ({ details }) => details, kinds: () => [], layouts: [], groupings: [] },
  // It chooses for another element: the builder puts a timeline beside it.
  'azkg-filter-bar': { ...TIMELINE, name: ({ explorer }) => explorer.records },
};

/** All tags, in the order in which they are offered: first what most sites want. */
export const OFFERED = Object.keys(VIEWS) as Tag[];

export function isTag(name: string): name is Tag {
  return Object.hasOwn(VIEWS, name);
}

/** The selection attributes as a filter, without a limit. */
export function filterIn(tag: Tag, attributes: Attributes): Filter {
  const { limit: _, order, type, ...filter } = parseFilter(attributes);
  return VIEWS[tag].listsSources ? filter : { ...filter, ...(type && { type }), ...(order && { order }) };
}

/** The records that an element chooses from. */
function recordsFor(dataset: Dataset, tag: Tag, attributes: Attributes): AzkgRecord[] {
  const { kinds, isFit = () => true } = VIEWS[tag];
  const known = kinds(attributes);
  return dataset.records.filter((record) => known.includes(record.kind) && isFit(record));
}

/** What stands in an element as entries, in its order: all of it, whatever its limit is. */
export function entriesFor(dataset: Dataset, tag: Tag, attributes: Attributes): readonly AzkgRecord[] {
  if (tag === 'azkg-record') return optional(dataset.get(attributes['record-id'] ?? ''));
  const records = selected(dataset, tag, attributes);
  return VIEWS[tag].entriesOf?.(dataset, records, attributes) ?? records;
}

/** What an element shows. */
export function shownFor(dataset: Dataset, tag: Tag, attributes: Attributes): readonly AzkgRecord[] {
  const { shownOf } = VIEWS[tag];
  if (shownOf) return shownOf(dataset, selected(dataset, tag, attributes), attributes);
  const { limit } = parseFilter({ limit: attributes['limit'] });
  return limited(entriesFor(dataset, tag, attributes), limit === undefined ? {} : { limit });
}

/** What the selection attributes let through. */
export function selected(dataset: Dataset, tag: Tag, attributes: Attributes): AzkgRecord[] {
  return select(dataset, filterIn(tag, attributes), recordsFor(dataset, tag, attributes));
}

function explorerViews({ views = '' }: Attributes): readonly ExplorerView[] {
  const words = views.split(/\s+/);
  const named = Object.entries(EXPLORER_VIEWS).filter(([name]) => words.includes(name));
  return (named.length > 0 ? named : Object.entries(EXPLORER_VIEWS).filter(([, { isUsual }]) => isUsual)).map(([, view]) => view);
}

function sourcesOf(dataset: Dataset, records: readonly AzkgRecord[], attributes: Attributes): readonly AzkgRecord[] {
  const { type, exclude } = parseFilter(attributes);
  const isRecommended = attributes['recommended'] !== undefined && attributes['recommended'] !== 'false';
  const citing = new Set(records);
  const sources = [
    ...citedBy(
      dataset,
      dataset.records.filter((record) => citing.has(record)),
    ).keys(),
  ].filter((source) => !isRecommended || source.recommended);
  const inOrder =
    attributes['order'] === 'citation'
      ? sources
      : sorted(sources, attributes, (record) => (record.kind === 'source' ? sortText(record) : ''));
  const chosen = new Set(select(dataset, { ...(type && { type }), ...(exclude && { exclude }) }, sources));
  return inOrder.filter((source) => chosen.has(source));
}

function sorted<R extends AzkgRecord>(records: readonly R[], attributes: Attributes, textOf: (record: R) => string): R[] {
  return sortedIn(messagesIn(languageOf(attributes['lang'])).alphabet, records, textOf);
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
